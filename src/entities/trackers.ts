import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Token } from '../text/types.ts'
import type { Mention, Part } from './types.ts'

/** The largest fund on each index, by assets: what news means by "the S&P 500 ETF" and "funds tracking the Nasdaq". */
const LARGEST_FUND: Readonly<Record<string, string>> = {
  '^GSPC': 'SPY',
  '^IXIC': 'QQQ',
  '^NDX': 'QQQ',
  '^DJI': 'DIA',
  '^RUT': 'IWM',
  '^FTSE': 'ISF.L',
}
const FUNDS = new Set('fund funds etf etfs tracker trackers'.split(' '))
const TRACKING = new Set('tracking track tracks following mirroring mirror mirrors copying'.split(' '))
const BETWEEN = new Set(['and', 'or', ',', 'the', 'that', 'which', '&'])
/** Words looked at before an index's name. */
const REACH = 8

/** Where an index's name stands for the fund that follows it, let the mention name the fund. */
export function nameTrackers(parts: readonly Part[], mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  return mentions.map((mention) => {
    const fund = mention.entity.type === 'index' ? LARGEST_FUND[mention.entity.ticker ?? ''] : undefined
    const sense = fund === undefined ? undefined : gazetteer.lookup(fund).find(({ kind }) => kind === 'ticker')
    const tokens = parts.find(({ where }) => where === mention.where)?.sentences[mention.sentence]?.tokens
    if (sense === undefined || tokens === undefined || !isFund(tokens, mention)) return mention
    return { ...mention, entity: gazetteer.company(sense.company) }
  })
}

function isFund(tokens: readonly Token[], mention: Mention): boolean {
  const after = tokens.find((token) => token.start >= mention.end)
  if (FUNDS.has(after?.norm ?? '')) return true
  let at = tokens.findLastIndex((token) => token.end <= mention.start)
  for (let step = 0; step < REACH && at > 0; step++, at--) {
    const norm = tokens[at]?.norm ?? ''
    if (TRACKING.has(norm)) return FUNDS.has(tokens[at - 1]?.norm ?? '') || FUNDS.has(tokens[at - 2]?.norm ?? '')
    if (!BETWEEN.has(norm) && !/^[A-Z&\d]/.test(tokens[at]?.text ?? '')) return false
  }
  return false
}

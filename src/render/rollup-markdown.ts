import type { CompanyRollup, Rollup, RollupArticle } from '../rollup/types.ts'
import { labelWords, signed } from './lean.ts'
import { markdownLink, markdownTable, markdownText, markdownTicker } from './markdown-text.ts'

/** Companies shown: a message of a chat is no place for more. */
const MOST_SHOWN = 25

/** A roll-up as Markdown: which span, a table of the companies, and the articles that lean most. */
export function renderRollupMarkdown(rollup: Rollup): string {
  const shown = rollup.companies.slice(0, MOST_SHOWN)
  const rest = rollup.companies.length - shown.length
  const blocks = [
    [`## ${countOf(rollup.documents, 'document')}, ${countOf(rollup.companies.length, 'company', 'companies')}`],
    [spanOf(rollup)],
    shown.length === 0 ? ['No company is reported on.'] : table(shown),
    rest === 0 ? [] : [`${rest} more ${rest === 1 ? 'company' : 'companies'} of fewer documents.`],
  ]
  return `${blocks
    .map((lines) => lines.join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}

const countOf = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

function spanOf({ from, to, failed }: Rollup): string {
  const days = [...new Set([from, to].flatMap((date) => (date === null ? [] : markdownText(date.slice(0, 10)))))]
  return [days.join(' to '), failed === 0 ? '' : `${failed} could not be read`].filter((one) => one !== '').join(' · ')
}

function table(companies: readonly CompanyRollup[]): string[] {
  return markdownTable(
    [
      { heading: 'Company', align: 'left' },
      { heading: 'Lean', align: 'left' },
      { heading: 'Score', align: 'right' },
      { heading: 'Documents', align: 'right' },
      { heading: '▲', align: 'right' },
      { heading: '▼', align: 'right' },
      { heading: 'Leans most', align: 'left' },
    ],
    companies.map((company) => [
      company.ticker === null
        ? markdownText(company.name)
        : `${markdownTicker(company.ticker)} ${markdownText(company.name)}`,
      labelWords(company.label),
      signed(company.score),
      String(company.documents),
      percent(company.bullish),
      percent(company.bearish),
      extreme(company),
    ]),
  )
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** The article that leans furthest the way the company does. */
function extreme({ score, mostBullish, mostBearish }: CompanyRollup): string {
  const article = score < 0 ? (mostBearish ?? mostBullish) : (mostBullish ?? mostBearish)
  return article === null ? '' : cite(article)
}

function cite({ title, id, url, score }: RollupArticle): string {
  const link = markdownLink(url)
  return [`${signed(score)} ${markdownText(title ?? id)}`, ...(link === '' ? [] : [link])].join(' · ')
}

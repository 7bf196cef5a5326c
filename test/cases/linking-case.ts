import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import type { Report } from '../../src/report.ts'

/** A place that a linking case marks: who it must be linked to, or `?` where both ways are fine. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Tickers, each of them expected at this place; `private:` an unlisted company; empty for `?`. */
  readonly expected: readonly string[]
}

export interface LinkingCase {
  /** The line as written. */
  readonly line: string
  readonly text: string
  readonly marks: readonly Marked[]
  /** `~` before the line: known to go wrong, and asserted to. */
  readonly isKnownFailure: boolean
}

const MARK = /\[([^\]|~]*)[|~]([^\]]*)\]/g

/** Read a case: `[AAPL|Apple]` names, `[AAPL~the iPhone maker]` stands for, `[A+B~both]`, `[private:|Acme]`, `[?|Reuters]`. */
export function parseCase(written: string): LinkingCase {
  const isKnownFailure = written.startsWith('~ ')
  const line = isKnownFailure ? written.slice(2) : written
  const lines = line.replaceAll(' / ', '\n')
  const marks: Marked[] = []
  let text = ''
  let from = 0
  for (const match of lines.matchAll(MARK)) {
    text += lines.slice(from, match.index)
    from = match.index + match[0].length
    const [, who = '', surface = ''] = match
    const expected = who === '?' ? [] : who.split('+')
    marks.push({ start: text.length, end: text.length + surface.length, text: surface, expected })
    text += surface
  }
  return { line, text: text + lines.slice(from), marks, isKnownFailure }
}

/** What a report has wrong about a case, as sentences; empty where it is right. */
export function problemsOf({ marks }: LinkingCase, report: Report, gazetteer: Gazetteer): string[] {
  const mentions = report.entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({ ...mention, ticker: entity.ticker, listings: entity.listings })),
  )
  const overlapping = (mark: Marked) => mentions.filter(({ start, end }) => start < mark.end && mark.start < end)
  const missed = marks.flatMap((mark) => {
    const here = overlapping(mark)
    return mark.expected
      .filter((ticker) => !here.some((found) => isSame(ticker, found, gazetteer)))
      .map(
        (ticker) => `${mark.text}: expected ${ticker}, found ${here.map((one) => one.ticker).join(', ') || 'nothing'}`,
      )
  })
  const extra = mentions.filter(
    (mention) => !marks.some(({ start, end }) => mention.start < end && start < mention.end),
  )
  return [
    ...missed,
    ...extra.map(({ text, ticker }) => `${text}: not expected, found ${ticker ?? 'an unlisted company'}`),
  ]
}

/** Any listing of the same company counts. */
function isSame(
  ticker: string,
  found: { ticker: string | null; listings: readonly string[] },
  gazetteer: Gazetteer,
): boolean {
  if (ticker.startsWith('private:')) return found.ticker === null
  if (found.listings.includes(ticker)) return true
  const senses = gazetteer.lookup(ticker).filter(({ kind }) => kind === 'ticker')
  return senses.some(({ company }) => gazetteer.company(company).ticker === found.ticker)
}

import { writtenDates } from './written-date.ts'

/** A byline or a line about dates is short; a longer line that begins alike is prose or a headline. */
const LONGEST_FURNITURE_WORDS = 12
/** Words that may surround the date of a line that says nothing else: `Reuters |`, `3 min read`. */
const LONGEST_DATE_COMPANY_WORDS = 4

const LABEL = /^(?:(?:first|last|originally)\s)?(?:published|posted|updated|modified|revised|publication date)\b/i
const TIME = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?[A-Z]{0,5}$/i
const BY_NAME = /^(?:[Bb]y|BY)\s+(?:\p{Lu}|our\b|staff\b)/u
const BY_ROLE = /^(?:written|reported|compiled|edited|reporting|story|analysis|photos?)\sby\b/i
const PAGE_PART =
  /^(?:share (?:on|via|this)\b|follow us\b|sign (?:in|up)\b|log in\b|subscribe\b|skip to\b|read more\b|advertisement\b|click here\b|save article\b|print this\b|\d+ ?min(?:ute)?s? read|for immediate release\b|(?:breaking news|press release|news release)\W*$|(?:source|from|to|tickers?|category|tags?|section|photo|image|author)\s*:)/i
const LINK = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]{1,64}@[^\s@]{1,253}$/i
const LIST_ITEM = /^(?:[-*•‣▪●○■–—·]\s|\d{1,2}[.)]\s)/u
/** `229.86`, `+3.18%`, `(0.9%)`, `$3,400`. */
const NUMBER_CELL = /^[(+\-−–▲▼]?[$€£¥]?(?=[.,]*\d)[\d.,]+%?\)?$/u

/** Is this line no sentence of the story and no headline: a byline, a date, a button, a link, a row of a table? */
export function isFurniture(line: string): boolean {
  return isPageFurniture(line) || isTableRow(line)
}

/** The same, tables apart. */
export function isPageFurniture(line: string): boolean {
  return isByline(line) || isDateLine(line) || PAGE_PART.test(line) || LINK.test(line)
}

/** `By Jane Doe`, `Reporting by Jane Doe in London; editing by John Roe`. */
export function isByline(line: string): boolean {
  return (BY_NAME.test(line) || BY_ROLE.test(line)) && wordCount(line) <= LONGEST_FURNITURE_WORDS
}

export const isListItem = (line: string): boolean => LIST_ITEM.test(line)

function isDateLine(line: string): boolean {
  if (TIME.test(line)) return true
  const [date] = writtenDates(line)
  if (date === undefined) return false
  if (LABEL.test(line)) return wordCount(line) <= LONGEST_FURNITURE_WORDS
  const company = `${line.slice(0, date.start)} ${line.slice(date.end)}`
  return date.start === 0 && wordCount(company) <= LONGEST_DATE_COMPANY_WORDS
}

/** `AAPL 229.86 +7.08 (+3.18%)`, `Nikkei 225 | 39,565 | -0.9%`. */
function isTableRow(line: string): boolean {
  if (line.includes('\t') || line.split('|').length > 2) return true
  const cells = line.split(/\s+/)
  const numbers = cells.filter((cell) => NUMBER_CELL.test(cell)).length
  return numbers > 1 && numbers * 2 >= cells.length
}

function wordCount(line: string): number {
  return line.match(/[\p{L}\p{N}]+(?:['’.:,][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

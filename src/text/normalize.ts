import { decodeHTML } from 'entities'

/** Letters that Unicode does not decompose but that news writes without their stroke. */
const STROKES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}
const QUOTES = /[‘’‚‛ʼ＇]/g
const DASHES = /[‐‑−]/g
const NON_ASCII = /[^\0-\x7f]/

/**
 * The form under which a token is looked up: lower case, accents folded ("Nestlé" as "nestle"), curly apostrophes
 * straight, HTML entities resolved, hyphens one, and a last dot of an abbreviation dropped.
 */
export function normalizeToken(text: string): string {
  const plain = text.startsWith('&') && text.length > 1 ? decodeHTML(text) : text
  const lower = plain.toLowerCase()
  const folded = NON_ASCII.test(lower) ? foldAccents(lower) : lower
  return folded.length > 2 && folded.endsWith('.') ? folded.slice(0, -1) : folded
}

function foldAccents(lower: string): string {
  return lower
    .replace(QUOTES, "'")
    .replace(DASHES, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđłıþð]/g, (letter) => STROKES[letter] ?? letter)
}

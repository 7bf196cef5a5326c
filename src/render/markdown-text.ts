import { printable } from './safe.ts'
import { hostOf, safeUrl } from './safe-url.ts'

/** Shows nothing and breaks nothing, but no chat sees a name, a link or an emoji across it. */
const JOINER = '\u2060'

/** What Markdown reads inside a line; chats and GitHub's formulas (`$`) included. */
const INLINE = /[\\`*_[\]|~$]/g
/** What makes a heading, list, rule, quotation or table of a line that begins with it. */
const LINE_START = /^(?:[#+=:-]|\d+(?=[.)]))/

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * What chats make of plain text: `@name`, `#12`, `:emoji:`, addresses with a scheme or `www.`, and bare hosts
 * (`evil.com`). Each match ends where the joiner goes.
 */
const LIVE = /@|#(?=\w)|:(?=[\w+-]+:)|:(?=\/\/)|\b(?:mailto|xmpp|tel)(?=:)|(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/giu

/**
 * Outside text as Markdown that shows it and does nothing else: no markup, HTML, link, image, mention, reference or
 * formula comes of it, on GitHub, in Slack or in Teams.
 *
 * Out: one line. Where a chat would make a link or a mention of it, an invisible word joiner (U+2060) stands inside.
 */
export function markdownText(text: string): string {
  return atLineStart(markdownPart(text).trim())
}

/** Part of a line, its spaces at the ends kept; what it would mean at the start of a line is left to `atLineStart`. */
export function markdownPart(text: string): string {
  return escaped(printable(text).replace(LIVE, (found) => found + JOINER))
}

/** A line of Markdown that begins no heading, list, rule, quotation or table. */
export function atLineStart(markdown: string): string {
  return markdown.replace(LINE_START, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`))
}

const escaped = (text: string): string =>
  text.replace(INLINE, '\\$&').replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')

/** Written as code, a ticker such as `SAP.DE` is no host to a chat, and can be copied. */
export function markdownTicker(ticker: string): string {
  return /^[\w.^=&-]+$/.test(ticker) ? `\`${ticker}\`` : markdownText(ticker)
}

/** A link that says where it leads: its host; nothing where the address is none of the web. */
export function markdownLink(url: string | null): string {
  const safe = safeUrl(url)
  return safe === null ? '' : `[${escaped(hostOf(safe))}](<${safe}>)`
}

/** A table whose cells are Markdown already; `-:` under what stands at the right. */
export function markdownTable(
  columns: readonly { readonly heading: string; readonly align: 'left' | 'right' }[],
  rows: readonly (readonly string[])[],
): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ heading }) => heading)),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map(line),
  ]
}

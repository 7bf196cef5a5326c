import type { LabelledText } from './prepare.ts'

const SIGNS: Readonly<Record<string, string>> = { '+': 'bullish', '-': 'bearish', '=': 'neutral' }
const MARK = /\[([+\-=])([^[\]]+)\]/g

/**
 * Read sentences with their labels inline: `[+Apple] rose while [-Intel] fell, [=Reuters] said`; `#` begins a comment.
 *
 * Errors: a line without any label, or with a bracket that is none, is named with its file and number.
 */
export function readSentences(name: string, source: string): LabelledText[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const found = readLine(line.trim())
    if (found.targets.length === 0 || /[[\]]/.test(found.text)) {
      throw new Error(`${name}:${index + 1}: write each label as [+Name], [-Name] or [=Name], at least one a line`)
    }
    return [found]
  })
}

function readLine(line: string): LabelledText {
  const targets: { text: string; start: number; end: number }[] = []
  const gold: { label: string }[] = []
  let text = ''
  let from = 0
  for (const { 0: whole, 1: sign = '', 2: name = '', index } of line.matchAll(MARK)) {
    text += line.slice(from, index)
    targets.push({ text: name, start: text.length, end: text.length + name.length })
    gold.push({ label: SIGNS[sign] ?? '' })
    text += name
    from = index + whole.length
  }
  return { text: text + line.slice(from), targets, gold }
}

import { readFileSync } from 'node:fs'

/** A piece of code in a document, and the line on which it begins. */
export interface Snippet {
  readonly language: string
  readonly code: string
  readonly line: number
}

const FENCE = /^```(\w+)\n([\s\S]*?)^```/gm

export function snippetsOf(path: string): Snippet[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(FENCE)].map(({ 1: language = '', 2: code = '', index }) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length + 1,
  }))
}

/** The commands of a shell snippet: comments are left out, lines that go on are joined, schedules of cron taken off. */
export function commandsOf({ code }: Snippet): string[] {
  return code
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+# .*$/, '').replace(/^[\d*/,-]+ +[\d*/,-]+ +\S+ +\S+ +[\d*/,-]+ {2,}/, ''))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

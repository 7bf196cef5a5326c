import type { Done } from '../batch/types.ts'
import { type Condition, type Hit, hitsIn } from '../choose/index.ts'
import { printable } from '../render/index.ts'

/** Hits that a note names. */
const SHOWN = 5

/** What of a document's verdicts `--fail-on` asks for: looked for already in what came rendered. */
export function hitsOf(done: Done, conditions: readonly Condition[]): readonly Hit[] {
  if ('report' in done) return hitsIn(done.report, conditions)
  return 'text' in done ? done.hits : []
}

export interface HitTally {
  count(hits: readonly Hit[]): void
  isEmpty(): boolean
  /** For stderr, once at the end: each condition that holds, and where; empty where none does. */
  note(): string
}

/** Counts hits in bounded memory. */
export function createHitTally(): HitTally {
  const found = new Map<string, { count: number; examples: Hit[] }>()
  return {
    count(hits) {
      for (const hit of hits) {
        const { count, examples } = found.get(hit.condition) ?? { count: 0, examples: [] }
        found.set(hit.condition, { count: count + 1, examples: count < SHOWN ? [...examples, hit] : examples })
      }
    },
    isEmpty: () => found.size === 0,
    note: () => [...found].map(([condition, { count, examples }]) => describe(condition, count, examples)).join(''),
  }
}

function describe(condition: string, count: number, examples: readonly Hit[]): string {
  const rows = examples.map(({ company, score, document }) => `${company} ${signed(score)} in ${document}`)
  if (count > examples.length) rows.push(`and ${(count - examples.length).toLocaleString('en-US')} more`)
  const shown = rows.map((row) => `  ${printable(row)}\n`).join('')
  return `newsent: --fail-on ${printable(condition)} holds\n${shown}`
}

const signed = (score: number): string => `${score > 0 ? '+' : ''}${score.toFixed(2)}`

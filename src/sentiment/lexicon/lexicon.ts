import { NewsentError } from '../../errors.ts'
import { type Aim, type Cue, GRAMMAR_KINDS, type Reach } from './cue.ts'
import { ANALYSTS } from './data/analysts.ts'
import { CONTRASTS } from './data/contrast.ts'
import { EVENTS } from './data/events.ts'
import { GRAMMAR } from './data/grammar.ts'
import { IMPACT } from './data/impact.ts'
import { MARKET } from './data/market.ts'
import { MOVES } from './data/moves.ts'
import { RESULTS } from './data/results.ts'
import { THINGS } from './data/things.ts'
import { PhraseTable } from './phrases.ts'
import { numberIn, readRows } from './rows.ts'

/** A price level, which follows the call it belongs to. */
const LEVEL = 't'
const AIMS: ReadonlyMap<string, Aim> = new Map([
  ['s', 'subject'],
  ['o', 'object'],
  ['n', 'nearest'],
  ['e', 'everyone'],
  [LEVEL, 'subject'],
])
const REACHES: ReadonlyMap<string, Reach> = new Map([
  ['i', 'before'],
  ['t', 'after'],
  ['a', 'beside'],
  ['b', 'directly-after'],
])
const STRONGEST_VALENCE = 4

/**
 * The finance overlay as one table of phrases.
 *
 * Errors: BAD_DATA_FILE where a row is malformed or a phrase stands in two rows.
 */
export function readOverlay(): PhraseTable {
  const table = new PhraseTable()
  addRows(table, 'grammar', GRAMMAR, grammarCue)
  addRows(table, 'things', THINGS, thingCue)
  addRows(table, 'contrast', CONTRASTS, contrastCue)
  addRows(table, 'moves', MOVES, moveCue)
  addRows(table, 'results', RESULTS, stateCue(0))
  // A stock that is "hurt" or "hit" without more is the victim only in the passive; "X hits supplies" says little of X.
  addRows(table, 'impact', IMPACT, stateCue(0.3))
  addRows(table, 'analysts', ANALYSTS, stateCue(1))
  addRows(table, 'market', MARKET, stateCue(0))
  addRows(table, 'events', EVENTS, stateCue(0))
  return table
}

type CueOf = (name: string, head: readonly string[]) => Cue

function addRows(table: PhraseTable, name: string, source: string, cueOf: CueOf): void {
  for (const row of readRows(name, source)) {
    const cue = cueOf(name, row.head)
    for (const phrase of row.phrases) table.add(phrase, cue)
  }
}

function stateCue(withoutObject: number): CueOf {
  return (name, head) => ({
    kind: 'state',
    valence: valenceIn(name, head[0]),
    aim: oneOf(name, AIMS, head[1]),
    withoutObject: head[2] === undefined ? withoutObject : numberIn(name, head[2], 0, 1),
    isLevel: head[1] === LEVEL,
  })
}

function moveCue(name: string, head: readonly string[]): Cue {
  const valence = valenceIn(name, head[0])
  const bare = head[2] === undefined ? valence : valenceIn(name, head[2])
  return { kind: 'move', valence, bare, reach: oneOf(name, REACHES, head[1]) }
}

function thingCue(name: string, head: readonly string[]): Cue {
  const alone = head[1] === undefined ? 0 : valenceIn(name, head[1])
  return { kind: 'thing', sign: numberIn(name, head[0], -1, 1), alone }
}

function contrastCue(name: string, head: readonly string[]): Cue {
  return { kind: 'contrast', valence: valenceIn(name, head[0]), needsBoth: head[1] === 'both' }
}

function grammarCue(name: string, head: readonly string[]): Cue {
  const kind = GRAMMAR_KINDS.find((each) => each === head[0])
  if (kind === undefined) throw new NewsentError('BAD_DATA_FILE', `${name}: "${head[0]}" is no kind of function word.`)
  return { kind, factor: head[1] === undefined ? 1 : numberIn(name, head[1], 0, 2) }
}

function valenceIn(name: string, text: string | undefined): number {
  return numberIn(name, text, -STRONGEST_VALENCE, STRONGEST_VALENCE)
}

function oneOf<T>(name: string, values: ReadonlyMap<string, T>, key: string | undefined): T {
  const value = values.get(key ?? '')
  if (value !== undefined) return value
  const hint = `Write one of ${[...values.keys()].join(', ')}.`
  throw new NewsentError('BAD_DATA_FILE', `${name}: "${key}" is unknown there.`, { hint })
}

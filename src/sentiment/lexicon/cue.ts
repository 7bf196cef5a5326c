/** Where a cue looks for whoever it speaks of: before it, after it, whoever stands nearest, or all. */
export type Aim = 'subject' | 'object' | 'nearest' | 'everyone'

/** Where a move looks for what moves: see the rows of moves. */
export type Reach = 'before' | 'after' | 'beside' | 'directly-after'

/** Says something good or bad by itself. */
export interface StateCue {
  readonly kind: 'state'
  /** -4 to +4; 0 says "nothing happens", which is evidence too. */
  readonly valence: number
  readonly aim: Aim
  /** Share of the valence that stays with a subject when an object was wanted and none is there: 0 to 1. */
  readonly withoutObject: number
  /** A price level: says nothing of its own where the clause holds a call to sell. */
  readonly isLevel: boolean
}

/** Says which way something goes. */
export interface MoveCue {
  readonly kind: 'move'
  /** -4 to +4, as if something good moved. */
  readonly valence: number
  /** Valence where nothing known moves. */
  readonly bare: number
  readonly reach: Reach
}

/** Something that moves. */
export interface ThingCue {
  readonly kind: 'thing'
  /** 1: up is good; -1: up is bad; 0: neither. */
  readonly sign: number
  /** Valence where nothing moves it. */
  readonly alone: number
}

/** Sets two sides against each other. */
export interface ContrastCue {
  readonly kind: 'contrast'
  /** -4 to +4, for the side before it; the side after gets the opposite. */
  readonly valence: number
  /** It counts only between two named sides: "ahead of" is else a matter of time. */
  readonly needsBoth: boolean
}

export const GRAMMAR_KINDS = [
  'negate',
  'inert',
  'hedge',
  'strong',
  'faint',
  'concede',
  'oppose',
  'split',
  'glue',
  'report',
  'expect',
] as const

export type GrammarKind = (typeof GRAMMAR_KINDS)[number]

/** A function word; `factor` scales the evidence it governs. */
export interface GrammarCue {
  readonly kind: GrammarKind
  readonly factor: number
}

export type Cue = StateCue | MoveCue | ThingCue | ContrastCue | GrammarCue

/** Chance that is the same in every run of the same seed. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number from 0, below `end`. */
  below(end: number): number
  /** One of a list that is not empty. */
  pick<T>(all: readonly T[]): T
}

/** Even numbers from a small generator (Tommy Ettinger's Mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    next,
    below,
    pick: (all) => {
      const one = all[below(all.length)]
      if (one === undefined) throw new RangeError('nothing to pick from')
      return one
    },
  }
}

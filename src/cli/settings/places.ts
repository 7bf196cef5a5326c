/** Where settings come from, the weakest first. */
export const PLACES = ['default', 'project', 'user', 'environment', 'flag'] as const

export type Place = (typeof PLACES)[number]

/** What one place says of one setting. */
export interface Given {
  readonly place: Place
  /** For messages: the name of a variable, or a file. */
  readonly where: string
  /** As on the command line: one text a value; a switch is on or off. */
  readonly written: readonly string[] | boolean
}

/** What one place says of all settings, by their keys. */
export type Layer = ReadonlyMap<string, Given>

export const isStronger = (a: Place, b: Place): boolean => PLACES.indexOf(a) > PLACES.indexOf(b)

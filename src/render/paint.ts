/** What the table needs to colour: an instance of chalk fits. */
export interface Paint {
  /** Names, and words that pushed. */
  readonly bold: (text: string) => string
  /** What stands in the background. */
  readonly dim: (text: string) => string
  /** Bearish. */
  readonly red: (text: string) => string
  /** Bullish. */
  readonly green: (text: string) => string
  /** Both, and warnings. */
  readonly yellow: (text: string) => string
}

/** No colours. */
export const PLAIN: Paint = { bold: same, dim: same, red: same, green: same, yellow: same }

function same(text: string): string {
  return text
}

/** What the table needs to colour: an instance of chalk fits. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
}

/** No colours. */
export const PLAIN: Paint = { bold: same, dim: same, red: same, green: same, yellow: same }

function same(text: string): string {
  return text
}

import type { Random } from '../random.ts'

/** One way in which text from strangers is broken. */
export type Mutation = (text: string, random: Random) => string

const STRANGE = [
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u001b]8;;https://evil.example/\u0007',
  '\r',
  '\u00ad',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  '\udc00',
  'e\u0301\u0323\u0327',
  '👩‍👩‍👧‍👦',
  '𝔑𝔳𝔦𝔡𝔦𝔞',
  'שלום',
  'العربية',
  '株価は上昇した。',
  '<script>alert(1)</script>',
  '&#x26;amp;',
  '$',
  '%',
  '((((',
  '…',
  '\u2028',
]
const BRACKETS = ['()', '[]', '“”', '<>', '{}']

/** Put something in at a random place. */
const insert = (text: string, random: Random, what: string): string => {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + what + text.slice(at)
}

/** A slice of up to `most` UTF-16 units; surrogate pairs may be cut, as by careless programs. */
function piece(text: string, random: Random, most = 400): string {
  const from = random.below(text.length + 1)
  return text.slice(from, from + random.below(most))
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: (text, random) => text.slice(0, random.below(text.length + 1)),
  beheaded: (text, random) => text.slice(random.below(text.length + 1)),
  'bits flipped': (text, random) => {
    const bytes = Buffer.from(text)
    for (let count = 1 + random.below(12); count > 0 && bytes.length > 0; count--) {
      const at = random.below(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    }
    return bytes.toString('utf8')
  },
  'strange characters': (text, random) => {
    let strange = text
    for (let count = 1 + random.below(20); count > 0; count--) strange = insert(strange, random, random.pick(STRANGE))
    return strange
  },
  'any units': (text, random) =>
    insert(text, random, String.fromCharCode(...Array.from({ length: 40 }, () => random.below(0x1_0000)))),
  repeated: (text, random) => insert(text, random, piece(text, random).repeat(1 + random.below(20))),
  'lines shuffled': (text, random) =>
    text
      .split('\n')
      .map((line) => ({ line, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ line }) => line)
      .join('\n'),
  'no spaces': (text, random) => text.replaceAll(' ', random.pick(['', '\u00a0', '\u200b', '\t', '\n'])),
  'other case': (text, random) => (random.next() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  'no stops': (text) => text.replaceAll(/[.!?]/g, ''),
  bracketed: (text, random) => {
    const [open = '', close = ''] = random.pick(BRACKETS)
    const depth = 1 + random.below(300)
    return insert(text, random, `${open.repeat(depth)}${piece(text, random, 60)}${close.repeat(depth)}`)
  },
  'only numbers': (text) => text.replaceAll(/[^\d\s.,%$]/g, ''),
  'only tickers': (text, random) =>
    text.replaceAll(/[\p{L}']+/gu, () => random.pick(['$NVDA', 'AAPL', '(NYSE: T)', 'BRK.B'])),
  'right to left': (text) => `\u202e${Array.from(text).reverse().join('')}`,
}

/** Break a text in one to three ways. Out: which, and what is left. */
export function mutate(text: string, random: Random): { readonly names: readonly string[]; readonly text: string } {
  const names = Array.from({ length: 1 + random.below(3) }, () => random.pick(Object.keys(MUTATIONS)))
  return { names, text: names.reduce((broken, name) => MUTATIONS[name]?.(broken, random) ?? broken, text) }
}

import { hashString } from '../../src/sentiment/model/hash.ts'

/** What the placeholders of the patterns stand for. Names are masked before the model sees them. */
const FILLERS: Readonly<Record<string, readonly string[]>> = {
  M: ['$42 million', '£118 million', 'Rs 240 crore', '€1.2 billion', '$142 million', '33 million euros'],
  P: ['5%', '8.4%', '31%', '2%', '0.7%', '12 percent', '40%'],
  Q: ['quarterly', 'first-half', 'full-year', 'third-quarter', 'annual', 'Q4', 'half-year'],
  B: [
    'costs',
    'fuel costs',
    'debt',
    'net debt',
    'churn',
    'bad loans',
    'impairments',
    'wage bill',
    'defaults',
    'inventories',
    'expenses',
    'cash burn',
    'warranty claims',
  ],
  G: [
    'sales',
    'revenue',
    'profit',
    'earnings',
    'orders',
    'margins',
    'bookings',
    'subscribers',
    'cash flow',
    'net income',
    'volumes',
    'output',
  ],
}
const NAMES = ['Vantor', 'Belmora', 'Castrine', 'Dornex', 'Elvana', 'Fennick', 'Garrow', 'Halvern', 'Istra', 'Jorvik']

/**
 * Write patterns out into labelled sentences, in the notation of the sentence files.
 *
 * In:  lines `LABELS PATTERN`, a label (+ - =) for each of {S}, {T}, {U}; `each` sentences a pattern.
 * Out: the same sentences for the same input; doubles left out.
 */
export function writeOut(source: string, each: number): string {
  const lines = source.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const made = lines.flatMap((line) => Array.from({ length: each }, (_, index) => sentenceOf(line, index)))
  return [...new Set(made)].join('\n')
}

function sentenceOf(line: string, seed: number): string {
  const space = line.indexOf(' ')
  const labels = line.slice(0, space)
  let turn = 0
  const pick = <T>(choices: readonly T[]): T | undefined =>
    choices[(hashString(`${line} ${seed} ${turn++}`) >>> 0) % choices.length]
  const first = (hashString(`${line} ${seed}`) >>> 0) % NAMES.length
  let text = line.slice(space + 1).replaceAll('{T0}', '')
  // Choices may hold placeholders, so the innermost braces are written out until none are left.
  for (let inner = /\{([^{}]*)\}/.exec(text); inner !== null; inner = /\{([^{}]*)\}/.exec(text)) {
    const [whole, body = ''] = inner
    const who = ['S', 'T', 'U'].indexOf(body)
    const name = NAMES[(first + who * 3) % NAMES.length]
    text = text.replace(whole, who >= 0 ? `[${labels[who]}${name}]` : (pick(FILLERS[body] ?? body.split('|')) ?? ''))
  }
  const clean = text.replace(/\s+/g, ' ').trim()
  return clean.charAt(0).toUpperCase() + clean.slice(1)
}

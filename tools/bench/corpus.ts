import { readdirSync, readFileSync } from 'node:fs'
import { createRandom } from '../random.ts'
import type { LabelledText } from '../training/prepare.ts'
import { readSentences } from '../training/sentences.ts'

/**
 * News-like articles without end, always the same: a headline, a dateline and paragraphs about a few companies. Every
 * second sentence names companies (those written for training, with the names of the article put in);
 * between them stand sentences that name none, as in real news.
 */
export interface Corpus {
  /** The next article, of about `bytes` bytes. */
  next(bytes: number): string
}

const TRAINING = new URL('../training/sentences/', import.meta.url)
const FILLERS = new URL('fillers.txt', import.meta.url)

/** Sentences in a paragraph, and of them the share that names companies. */
const PARAGRAPH = 3
const NAMING = 0.5
/** Companies of one article. */
const CAST = 4

const CITIES = ['LONDON', 'NEW YORK', 'MUMBAI', 'TOKYO', 'FRANKFURT', 'SYDNEY']
const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

export function createCorpus(seed = 1): Corpus {
  const { next: chance, below, pick } = createRandom(seed)
  const naming = namingSentences()
  const headlines = naming.filter(({ text }) => !text.endsWith('.') && text.length < 90)
  const prose = naming.filter(({ text }) => text.endsWith('.'))
  const names = naming.flatMap(({ targets }) => targets.map(({ text }) => text)).filter((name) => /^[A-Z]/.test(name))
  const fillers = readFileSync(FILLERS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const filler = (): string => pick(fillers).replace(/\{([^{}]*)\}/g, (_, choices: string) => pick(choices.split('|')))
  return {
    next(bytes) {
      const cast = Array.from({ length: CAST }, () => pick(names))
      let turn = 0
      const put = ({ text, targets }: LabelledText): string =>
        recast({ text, targets }, () => cast[turn++ % CAST] ?? '')
      let text = `${put(pick(headlines))}\n\n${pick(CITIES)}, ${pick(MONTHS)} ${1 + below(28)} - `
      while (text.length < bytes) {
        const sentences = Array.from({ length: PARAGRAPH }, () => (chance() < NAMING ? put(pick(prose)) : filler()))
        text += `${sentences.join(' ')}\n\n`
      }
      return text
    },
  }
}

/** A sentence with the names of an article in the place of its own; "the chipmaker" stays. */
function recast({ text, targets }: Pick<LabelledText, 'text' | 'targets'>, nextName: () => string): string {
  let [recast, from] = ['', 0]
  for (const { text: name, start, end } of targets) {
    recast += text.slice(from, start) + (/^[A-Z]/.test(name) ? nextName() : name)
    from = end
  }
  return recast + text.slice(from)
}

function namingSentences(): LabelledText[] {
  const files = readdirSync(TRAINING).filter((name) => name.endsWith('.txt'))
  return files.toSorted().flatMap((name) => readSentences(name, readFileSync(new URL(name, TRAINING), 'utf8')))
}

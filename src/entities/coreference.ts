import type { Company } from '../gazetteer/types.ts'
import type { Sentence } from '../text/types.ts'
import { findNominals, type Nominal } from './nominals.ts'
import type { Mention, Part } from './types.ts'

/** How many sentences back a nominal may reach. */
const REACH = { generic: 3, stock: 3, pronoun: 1, former: 1, latter: 1, noun: 12 } as const
const CONFIDENCE = { generic: 0.7, stock: 0.65, pronoun: 0.6, former: 0.7, latter: 0.7, noun: 0.8 } as const
/** What being its sentence's subject is worth, in sentences of distance. */
const SUBJECT_BONUS = 0.8
/** Readings closer than this are equal, and equal readings stay unlinked. */
const MARGIN = 0.3
/** Behind these words a name is an object. */
const OBJECT_LEADS = new Set('of by at from to with than for against in on over into between'.split(' '))

const OWNERS = new Set('owner maker parent operator developer creator'.split(' '))

interface Antecedent {
  readonly entity: Company
  readonly sentence: number
  readonly isSubject: boolean
}

/**
 * Link "the company", "its shares", "the chipmaker" to the entity they stand for: the nearest one that fits in kind,
 * subjects before objects, nothing where two fit equally. (The preferences are those of centering theory: Grosz, Joshi
 * and Weinstein 1995.)
 *
 * In:  the named mentions of all parts, by place.
 * Out: the same with the nominals added (`matchedBy: "coreference"`), by part.
 */
export function addCoreferences(parts: readonly Part[], named: readonly Mention[]): Mention[] {
  const entities = new Map(named.filter(isCompany).map((mention) => [mention.entity.id, mention.entity]))
  if (entities.size === 0) return [...named]
  const nouns = new Set([...entities.values()].flatMap((entity) => entity.nouns))
  return parts.flatMap((part) =>
    withCoreferences(
      part,
      named.filter((mention) => mention.where === part.where),
      nouns,
    ),
  )
}

function withCoreferences(part: Part, plain: readonly Mention[], nouns: ReadonlySet<string>): Mention[] {
  const named = plain.map((mention) => widenToOwner(mention, part))
  const found: Mention[] = []
  const history: Antecedent[] = []
  let next = 0
  part.sentences.forEach((sentence, index) => {
    const subject = named.find((mention) => mention.sentence === index && isCompany(mention))
    const remember = (before: number): void => {
      for (let mention = named[next]; mention !== undefined && mention.start < before; mention = named[++next]) {
        if (isCompany(mention))
          history.push({
            entity: mention.entity,
            sentence: index,
            isSubject: mention === subject && isSubject(mention, sentence),
          })
      }
    }
    for (const nominal of findNominals(sentence, (noun) => nouns.has(noun))) {
      const start = sentence.tokens[nominal.first]?.start ?? sentence.start
      const end = sentence.tokens[nominal.last]?.end ?? sentence.end
      remember(start)
      if (named.some((mention) => mention.sentence === index && mention.start < end && start < mention.end)) continue
      const entity = antecedentOf(nominal, history, index)
      if (entity === null) continue
      found.push({
        start,
        end,
        text: part.text.slice(start, end),
        where: part.where,
        sentence: index,
        entity,
        matchedBy: 'coreference',
        confidence: CONFIDENCE[nominal.kind],
      })
      history.push({ entity, sentence: index, isSubject: nominal.first === 0 })
    }
    remember(sentence.end + 1)
  })
  return [...named, ...found]
}

/** "the Facebook owner", "the iPhone maker": the brand names the company through what it owns or makes. */
function widenToOwner(mention: Mention, part: Part): Mention {
  if (mention.matchedBy !== 'brand' && mention.matchedBy !== 'alias') return mention
  const tokens = part.sentences[mention.sentence]?.tokens ?? []
  const at = tokens.findIndex((token) => token.start === mention.start)
  const after = tokens.find((token) => token.start >= mention.end)
  const before = tokens[at - 1]
  if (before === undefined || after === undefined || before.norm !== 'the' || !OWNERS.has(after.norm)) return mention
  const { start } = before
  const { end } = after
  return {
    ...mention,
    start,
    end,
    text: part.text.slice(start, end),
    matchedBy: 'coreference',
    confidence: CONFIDENCE.noun,
  }
}

function antecedentOf(nominal: Nominal, history: readonly Antecedent[], sentence: number): Company | null {
  const fitting = history.filter(
    (one) =>
      sentence - one.sentence <= REACH[nominal.kind] &&
      (nominal.noun === null || one.entity.nouns.includes(nominal.noun)),
  )
  if (nominal.kind === 'former' || nominal.kind === 'latter') return ofTwo(fitting, nominal.kind)
  const best = new Map<Company, number>()
  for (const one of fitting) {
    const score = one.sentence - sentence + (one.isSubject ? SUBJECT_BONUS : 0)
    best.set(one.entity, Math.max(best.get(one.entity) ?? Number.NEGATIVE_INFINITY, score))
  }
  const speakers = [...best].filter(([entity]) => entity.trade === null)
  const ranked = (nominal.noun === null && speakers.length > 0 ? speakers : [...best]).sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (first === undefined || (second !== undefined && first[1] - second[1] < MARGIN)) return null
  return first[0]
}

/** "The former" and "the latter" need exactly two to choose from. */
function ofTwo(fitting: readonly Antecedent[], which: 'former' | 'latter'): Company | null {
  const entities = [...new Set(fitting.map(({ entity }) => entity))]
  return entities.length === 2 ? (entities[which === 'former' ? 0 : 1] ?? null) : null
}

const isCompany = ({ entity }: Mention): boolean =>
  entity.type === 'equity' || entity.type === 'private' || entity.type === 'target'

function isSubject(mention: Mention, sentence: Sentence): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= mention.start)
  return !OBJECT_LEADS.has(sentence.tokens[at - 1]?.norm ?? '')
}

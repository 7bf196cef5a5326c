import { groupBy } from '../groups.ts'
import { type Antecedent, antecedentsOf, subjectsOf } from './antecedents.ts'
import { findNominals, type Nominal } from './nominals.ts'
import { widenToOwner } from './owners.ts'
import type { Mention, Part } from './types.ts'

const CONFIDENCE: Readonly<Record<Nominal['kind'], number>> = {
  generic: 0.7,
  stock: 0.65,
  pronoun: 0.6,
  they: 0.5,
  former: 0.7,
  latter: 0.7,
  both: 0.7,
  noun: 0.8,
}
/** Sentence of what a title given apart names: just before the text. */
const IN_TITLE = -1

/**
 * Link "the company", "its shares", "the chipmaker", "both airlines" to the entities they stand for: the nearest one
 * that fits in kind, subjects before objects, nothing where two fit equally. (The preferences are those of centering
 * theory: Grosz, Joshi and Weinstein 1995.)
 *
 * In:  the named mentions of all parts, by place; a title comes first and is remembered in the text.
 * Out: the same with the nominals added (`matchedBy: "coreference"`), by part.
 */
export function addCoreferences(parts: readonly Part[], named: readonly Mention[]): Mention[] {
  const entities = new Set(named.filter(isCompany).map(({ entity }) => entity))
  if (entities.size === 0) return [...named]
  const nouns = new Set([...entities].flatMap((entity) => entity.nouns))
  let history: Antecedent[] = []
  return parts.flatMap((part) => {
    const here = named.filter(({ where }) => where === part.where)
    const found = coreferencesIn(part, here, (noun) => nouns.has(noun), history)
    history = history.map((one) => ({ ...one, sentence: IN_TITLE }))
    return found
  })
}

/** `history` grows by what the part names. */
function coreferencesIn(
  part: Part,
  plain: readonly Mention[],
  isNoun: (noun: string) => boolean,
  history: Antecedent[],
): Mention[] {
  const named = plain.map((mention) => widenToOwner(mention, part))
  const bySentence = groupBy(named, (mention) => mention.sentence)
  const found: Mention[] = []
  part.sentences.forEach((sentence, index) => {
    const here = bySentence.get(index) ?? []
    const companies = here.filter(isCompany)
    const subjects = subjectsOf(sentence, companies)
    let next = 0
    const remember = (before: number): void => {
      for (let one = companies[next]; one !== undefined && one.start < before; one = companies[++next])
        history.push({ entity: one.entity, sentence: index, isSubject: subjects.has(one) })
    }
    for (const nominal of findNominals(sentence, isNoun)) {
      const start = sentence.tokens[nominal.first]?.start ?? sentence.start
      const end = sentence.tokens[nominal.last]?.end ?? sentence.end
      remember(start)
      if (here.some((mention) => mention.start < end && start < mention.end)) continue
      for (const entity of antecedentsOf(nominal, history, index)) {
        const confidence = CONFIDENCE[nominal.kind]
        const text = part.text.slice(start, end)
        found.push({
          start,
          end,
          text,
          where: part.where,
          sentence: index,
          entity,
          matchedBy: 'coreference',
          confidence,
        })
        history.push({ entity, sentence: index, isSubject: nominal.first === 0 })
      }
    }
    remember(sentence.end + 1)
  })
  return [...named, ...found]
}

const isCompany = ({ entity }: Mention): boolean =>
  entity.type === 'equity' || entity.type === 'private' || entity.type === 'target'

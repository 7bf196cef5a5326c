import type { Token } from '../text/types.ts'
import { startsUpper } from './casing.ts'
import type { Mention, Part } from './types.ts'

const SHORTEST_SURNAME = 3
/** The surname is as sure as the full name, less the chance of a namesake. */
const NAMESAKES = 0.9

/**
 * "Jensen Huang" once, and "Huang" means him from there on; before it, or alone, it is anybody.
 *
 * In:  the mentions found so far, by place; nothing that overlaps one is touched.
 * Out: the further mentions.
 */
export function findSurnames(parts: readonly Part[], found: readonly Mention[]): Mention[] {
  const people = found.filter(({ matchedBy, text }) => matchedBy === 'person' && text.includes(' '))
  if (people.length === 0) return []
  const bySurname = new Map<string, Mention>()
  for (const person of people) {
    const surname = person.text.slice(person.text.lastIndexOf(' ') + 1)
    if (surname.length >= SHORTEST_SURNAME && !bySurname.has(surname)) bySurname.set(surname, person)
  }
  return parts.flatMap((part) => surnamesIn(part, bySurname, found))
}

function surnamesIn(part: Part, bySurname: ReadonlyMap<string, Mention>, found: readonly Mention[]): Mention[] {
  const taken = found.filter(({ where }) => where === part.where)
  return part.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, at) => {
      const person = bySurname.get(token.text)
      if (person === undefined || !isAfter(part, token, person) || isPartOfName(tokens, at)) return []
      if (taken.some((mention) => mention.start < token.end && token.start < mention.end)) return []
      const { start, end, text } = token
      const { entity, confidence } = person
      return [
        {
          start,
          end,
          text,
          where: part.where,
          sentence,
          entity,
          matchedBy: 'person',
          confidence: confidence * NAMESAKES,
        },
      ]
    }),
  )
}

const isAfter = (part: Part, token: Token, person: Mention): boolean =>
  part.where === person.where ? token.start >= person.end : person.where === 'title'

/** "Kathryn Huang", "Huang Street". */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isName = (token: Token | undefined): boolean => token?.kind === 'word' && startsUpper(token)
  return isName(after) || (at > 1 && isName(before) && !TITLES.has(before?.norm ?? ''))
}

const TITLES = new Set('mr mrs ms miss dr sir'.split(' '))

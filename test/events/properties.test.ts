import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVENT_TYPES } from '../../src/events/types.ts'
import { createAnalyzer } from '../../src/index.ts'
import { readCases } from './read-cases.ts'

const analyzer = createAnalyzer()
const words = readCases().flatMap(({ text }) => text.split(' '))

test('whatever the words, events lie inside the text, have known types, and come once a sentence', () => {
  const shuffled = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((some) => some.join(' '))
  fc.assert(
    fc.property(shuffled, (text) => {
      for (const { events, mentions } of analyzer.analyze(text).entities) {
        const seen = new Set<string>()
        for (const { type, start, end, where } of events) {
          expect(EVENT_TYPES.has(type)).toBe(true)
          expect(where).toBe('text')
          expect(0 <= start && start < end && end <= text.length).toBe(true)
          const sentence = mentions.find((mention) => mention.start <= start)?.sentence
          expect(seen.has(`${type} ${start} ${end} ${sentence}`)).toBe(false)
          seen.add(`${type} ${start} ${end} ${sentence}`)
        }
      }
    }),
    { numRuns: 200 },
  )
})

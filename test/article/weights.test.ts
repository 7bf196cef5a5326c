import { expect, test } from 'vitest'
import { createAnalyzer } from '../../src/index.ts'

const analyzer = createAnalyzer()

/** The weight of the only sentence that a text has on its only company. */
const weightOf = (text: string): number | undefined =>
  analyzer.explain(`Markets\n\nOne.\n\nTwo.\n\nThree.\n\n${text}`).explanations[0]?.statements[0]?.weight

test.each([
  ['Nvidia rose 3% on Monday.', 'Nvidia could rise 3% on Monday.', 'what may come counts less'],
  ['Nvidia recalled chips.', 'Nvidia recalled chips last year.', 'what is over counts less'],
  ['"Demand is superb," Jones said of Nvidia.', '"Demand is superb," said Nvidia.', 'its own praise counts less'],
  ['Nvidia sold more.', 'YouTube sold more.', 'a brand counts less than a name'],
])('%s / %s: %s', (full, less) => {
  expect(weightOf(full)).toBeGreaterThan(weightOf(less) ?? Number.POSITIVE_INFINITY)
})

test('what today is measured against is no background', () =>
  expect(weightOf('Nvidia sold more than last year.')).toBe(weightOf('Nvidia sold more than planned.')))

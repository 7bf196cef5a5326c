const VOWEL = /[aeiou]/
const SHORT_END = /^[^aeiou]*[aeiou][^aeiouwxy]$/

/**
 * The forms of a regular English verb: base, -s, -ed, -ing.
 *
 * In:  the base form, lower case; irregular verbs are written out in the data instead.
 */
export function inflect(base: string): string[] {
  const stem = stemOf(base)
  return [base, thirdPerson(base), `${stem.past}ed`, `${stem.present}ing`]
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
}

function stemOf(base: string): { past: string; present: string } {
  if (base.endsWith('e')) return { past: base.slice(0, -1), present: base.slice(0, -1) }
  if (/[^aeiou]y$/.test(base)) return { past: `${base.slice(0, -1)}i`, present: base }
  if (SHORT_END.test(base) && VOWEL.test(base)) {
    const doubled = base + base.slice(-1)
    return { past: doubled, present: doubled }
  }
  return { past: base, present: base }
}

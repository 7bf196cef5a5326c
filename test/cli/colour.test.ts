import { describe, expect, test } from 'vitest'
import { chalkFor, wantsColour } from '../../src/cli/colour.ts'

const TERMINAL = { isTTY: true }
const PIPE = {}

describe('colours', () => {
  test.each<[string, boolean | undefined, Record<string, string>, { isTTY?: boolean }, boolean]>([
    ['on a terminal', undefined, {}, TERMINAL, true],
    ['not in a pipe', undefined, {}, PIPE, false],
    ['not with NO_COLOR', undefined, { NO_COLOR: '1' }, TERMINAL, false],
    ['an empty NO_COLOR says nothing', undefined, { NO_COLOR: '' }, TERMINAL, true],
    ['NO_COLOR beats FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, PIPE, false],
    ['FORCE_COLOR in a pipe', undefined, { FORCE_COLOR: '1' }, PIPE, true],
    ['FORCE_COLOR without a value', undefined, { FORCE_COLOR: '' }, PIPE, true],
    ['FORCE_COLOR=0 on a terminal', undefined, { FORCE_COLOR: '0' }, TERMINAL, false],
    ['FORCE_COLOR=false on a terminal', undefined, { FORCE_COLOR: 'false' }, TERMINAL, false],
    ['not on a dumb terminal', undefined, { TERM: 'dumb' }, TERMINAL, false],
    ['FORCE_COLOR beats TERM=dumb', undefined, { TERM: 'dumb', FORCE_COLOR: '1' }, PIPE, true],
    ['--color beats everything', true, { NO_COLOR: '1', TERM: 'dumb', FORCE_COLOR: '0' }, PIPE, true],
    ['--no-color beats everything', false, { FORCE_COLOR: '1' }, TERMINAL, false],
  ])('%s', (_, flag, env, stream, expected) => {
    expect(wantsColour(flag, env, stream)).toBe(expected)
    expect(chalkFor(flag, env, stream).red('x') !== 'x').toBe(expected)
  })
})

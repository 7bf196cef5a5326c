import { describe, expect, test } from 'vitest'
import { resolveCollisions } from '../../../tools/gazetteer/collisions.ts'
import { addAlias, type Draft, type DraftAlias } from '../../../tools/gazetteer/draft.ts'

const draft = (id: string, size: number, country: string, ...aliases: Partial<DraftAlias>[]): Draft =>
  member(id, size, country, [], ...aliases)

const member = (
  id: string,
  size: number,
  country: string,
  indices: string[],
  ...aliases: Partial<DraftAlias>[]
): Draft => {
  const made: Draft = {
    id,
    name: `${id} Inc.`,
    ticker: id,
    listings: [id],
    type: 'equity',
    exchange: null,
    country,
    sector: null,
    size,
    nouns: [],
    delisted: null,
    trade: null,
    indices: new Set(indices),
    aliases: new Map(),
  }
  for (const alias of aliases) addAlias(made, { text: 'Acme', kind: 'name', tier: 'safe', byHand: false, ...alias })
  return made
}
const tiers = (...drafts: Draft[]) => {
  resolveCollisions(drafts)
  return drafts.map(({ aliases }) => aliases.get('acme')?.tier ?? null)
}

describe('one alias, several companies', () => {
  test('like sizes: both keep it and want proof', () =>
    expect(tiers(draft('A', 15, 'US', {}), draft('B', 14, 'DE', {}))).toEqual(['word', 'word']))
  test('eight times as large and abroad: the large one keeps it, the small one answers at home', () =>
    expect(tiers(draft('A', 11, 'US', {}), draft('B', 14, 'DE', {}))).toEqual(['weak', 'safe']))
  test('who is in no news gives it up', () =>
    expect(tiers(draft('A', 5, 'US', {}), draft('B', 14, 'DE', {}))).toEqual([null, 'safe']))
  test('in the same country the small one keeps its official name, and the large one stays safe', () =>
    expect(tiers(draft('A', 15, 'US', {}), draft('B', 11, 'US', {}))).toEqual(['safe', 'word']))
  test('the member of an index keeps its official name against a larger one, and both want proof', () =>
    expect(tiers(draft('A', 18, 'US', {}), member('B', 14, 'DE', ['DAX'], {}))).toEqual(['word', 'word']))

  test('a shortened name gives way to an official one', () =>
    expect(tiers(draft('A', 16, 'US', { kind: 'alias' }), draft('B', 16, 'DE', {}))).toEqual(['weak', 'safe']))
  test('a weak form gives way to a strong one', () =>
    expect(tiers(draft('A', 16, 'US', { tier: 'weak' }), draft('B', 9, 'US', {}))).toEqual(['weak', 'safe']))
  test('hand-written rows stay as written', () =>
    expect(tiers(draft('A', 9, 'US', { byHand: true }), draft('B', 16, 'US', { byHand: true }))).toEqual([
      'safe',
      'safe',
    ]))
  test('a hand-written row displaces a derived one', () =>
    expect(tiers(draft('A', 14, 'US', { byHand: true }), draft('B', 14.5, 'DE', {}))).toEqual(['safe', 'weak']))
})

describe('one company, one alias a key', () => {
  test('of two ways of writing the one that is not all capitals stays', () =>
    expect(draft('A', 9, 'US', { text: 'ACME' }, { text: 'Acme' }).aliases.get('acme')?.text).toBe('Acme'))
  test('a hand-written tier wins over a safer derived one', () =>
    expect(draft('A', 9, 'US', {}, { tier: 'word', byHand: true }, {}).aliases.get('acme')?.tier).toBe('word'))
})

import { expect, test } from 'vitest'
import { type Condition, hitsIn } from '../../src/choose/index.ts'
import { entity, evidence, sampleReport } from '../render/sample.ts'

const report = sampleReport({
  id: 'a.txt',
  entities: [
    entity({ ticker: 'NVDA', score: -0.35, evidence: [evidence(-0.35)] }),
    entity({ ticker: null, id: 'private:acme', name: 'Acme', listings: [], score: 0.5 }),
    entity({ ticker: 'XYZ', score: 0, confidence: 0, evidence: [] }),
  ],
})

const WHO = { any: null, nvda: ['nvda'], acme: ['private:acme'], other: ['TSLA'] } as const

test.each<[keyof typeof WHO, Condition['test'], string[]]>([
  ['any', { operator: '<=', score: -0.35 }, ['NVDA']],
  ['any', { operator: '<', score: -0.35 }, []],
  ['any', { operator: '>', score: -1 }, ['NVDA', 'Acme']],
  ['any', { operator: '>=', score: 0.5 }, ['Acme']],
  ['nvda', { label: 'bearish' }, ['NVDA']],
  ['nvda', { label: 'bullish' }, []],
  ['acme', { operator: '>', score: 0.4 }, ['Acme']],
  ['other', { operator: '<=', score: 1 }, []],
])('%s %j: %j', (who, condition, expected) => {
  const hits = hitsIn(report, [{ text: 'as written', who: WHO[who], test: condition }])
  expect(hits.map(({ company }) => company)).toEqual(expected)
  for (const hit of hits) expect(hit).toMatchObject({ condition: 'as written', document: 'a.txt' })
})

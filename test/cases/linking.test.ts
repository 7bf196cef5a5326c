import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readDataFile } from '../../src/data/files.ts'
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { createAnalyzer } from '../../src/index.ts'
import { parseCase, problemsOf } from './linking-case.ts'

const folder = fileURLToPath(new URL('../../fixtures/linking/', import.meta.url))
const analyzer = createAnalyzer()
const gazetteer = new Gazetteer(readDataFile('gazetteer.bin'), 'gazetteer.bin')

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const lines = readFileSync(folder + name, 'utf8').split('\n')
  const cases = lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(parseCase)

  test.each(cases)('$line', (one) => {
    const problems = problemsOf(one, analyzer.analyze(one.text), gazetteer)
    if (one.isKnownFailure) expect(problems, 'it works now: take its ~ away').not.toEqual([])
    else expect(problems).toEqual([])
  })
})

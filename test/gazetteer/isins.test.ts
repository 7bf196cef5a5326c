import { describe, expect, test } from 'vitest'
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { isinKey } from '../../src/gazetteer/isins.ts'
import { encodeGazetteer } from '../../tools/gazetteer/encode.ts'
import { recordOf } from '../entities/mini.ts'

const SIEMENS = 'DE0007236101'

describe('an ISIN', () => {
  test.each([
    ['US0378331005', true],
    ['US0378331006', false],
    ['DE0007236101', true],
    ['de0007236101', false],
    ['US037833100', false],
    ['', false],
  ])('%s has its check digit: %s', (text, expected) => expect(isinKey(text) !== null).toBe(expected))

  test('leads to the company at home where a subsidiary abroad is given the same', () => {
    const gazetteer = new Gazetteer(
      encodeGazetteer([
        {
          ...recordOf(['SIEMENS.NS', 'Siemens Limited', 'Siemens Limited', { country: 'IN', size: 16 }]),
          isins: [SIEMENS],
        },
        { ...recordOf(['SIE.DE', 'Siemens AG', 'Siemens', { country: 'DE', size: 15 }]), isins: [SIEMENS] },
      ]),
      'test',
    )
    expect(gazetteer.isin(SIEMENS).map(({ company }) => gazetteer.company(company).ticker)).toEqual(['SIE.DE'])
    expect(gazetteer.isin('US0378331005')).toEqual([])
  })
})

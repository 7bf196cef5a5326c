import { describe, expect, test } from 'vitest'
import { JSON_ARRAY, renderJson, renderJsonElement, renderNdjson } from '../../src/render/index.ts'
import { sampleReport } from './sample.ts'

const odd = 'esc \u001b[2J del \u007f csi \u009b ls \u2028 ps \u2029 half \ud800 quote " 深 é 😀'
const report = sampleReport({ id: odd })

describe('JSON', () => {
  test('one report is indented by two spaces and ends its line', () => {
    const json = renderJson(report)
    expect(json.startsWith('{\n  "schemaVersion": 1,\n')).toBe(true)
    expect(json.endsWith('\n}\n')).toBe(true)
    expect(JSON.parse(json)).toEqual(report)
  })

  test('elements make an array, indented by one level more', () => {
    const { open, separator, close } = JSON_ARRAY
    const array = open + [report, sampleReport()].map(renderJsonElement).join(separator) + close
    expect(JSON.parse(array)).toEqual([report, sampleReport()])
    expect(array).toBe(`${JSON.stringify([sampleReport(), sampleReport()], null, 2)}\n`.replace('chips.txt', firstId()))
    expect(JSON.parse(JSON_ARRAY.empty)).toEqual([])
  })

  test('NDJSON is one line, whatever the text', () => {
    const line = renderNdjson(report)
    expect(line.split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(2)
    expect(JSON.parse(line)).toEqual(report)
  })

  test('controls, line separators and half pairs are escaped, nothing else is', () => {
    for (const json of [renderJson(report), renderNdjson(report)]) {
      expect(json).toContain(firstId())
      expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u)
    }
  })
})

function firstId(): string {
  return 'esc \\u001b[2J del \\u007f csi \\u009b ls \\u2028 ps \\u2029 half \\ud800 quote \\" 深 é 😀'
}

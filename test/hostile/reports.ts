import { readFileSync } from 'node:fs'
import type { Report } from '../../src/report.ts'
import { ADDRESSES, PAYLOADS } from './payloads.ts'

const [FIRST = ''] = readFileSync(new URL('../../fixtures/formats/reports.ndjson', import.meta.url), 'utf8').split('\n')
const REPORT: Report = JSON.parse(FIRST)

/** Reports that say in every place what a stranger wrote; with `instead`, something harmless in its place. */
export function hostileReports(instead?: string): Report[] {
  return PAYLOADS.map((payload, at) => {
    const say = (attack: string): string => (instead === undefined ? attack : `${instead}${at}`)
    const text = say(`${payload} Nvidia plunged. ${payload}`)
    const said = say(payload)
    const address = say(ADDRESSES[at % ADDRESSES.length] ?? '')
    const [entity] = REPORT.entities
    if (entity === undefined) throw new Error('there is no company')
    return {
      ...REPORT,
      id: said,
      document: { ...REPORT.document, text, title: said, url: address, path: said },
      entities: [
        {
          ...entity,
          id: said,
          name: said,
          ticker: said,
          exchange: said,
          mentions: [],
          evidence: entity.evidence.map((one) => ({ ...one, text: said })),
          events: entity.events.map((one) => ({ ...one, text: said })),
          priceError: { code: 'NOT_FOUND' as const, message: said },
          price: null,
        },
      ],
      warnings: [{ code: said, message: said }],
    }
  })
}

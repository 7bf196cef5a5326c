import { describe, expect, test } from 'vitest'
import { parseCompanies } from '../../src/gazetteer/own-list.ts'

const parse = (csv: string) => parseCompanies(csv, 'own.csv')

describe('a list of companies of the user’s own', () => {
  test('listed, unlisted, with lists within cells', async () => {
    const csv = `\uFEFF# a comment\r\nTicker,Name,Aliases,Country,Nouns,Listings\r\nacme.l,Acme plc,Acme|Apex~word,gb,Retailer,ACMEF\r\n,"Brightmoor, Inc.",,,,\r\n`
    expect(await parse(csv)).toEqual([
      {
        ticker: 'ACME.L',
        name: 'Acme plc',
        aliases: [
          { text: 'Acme', isWord: false },
          { text: 'Apex', isWord: true },
        ],
        more: { country: 'GB', nouns: ['retailer'], listings: ['ACME.L', 'ACMEF'] },
      },
      { ticker: null, name: 'Brightmoor, Inc.', aliases: [], more: {} },
    ])
  })

  test('only a header: no companies', async () => expect(await parse('ticker,name\n')).toEqual([]))

  test.each([
    ['ticker,title\nA,B\n', 'line 1: unknown column "title"'],
    ['ticker,aliases\nA,B\n', 'line 1: there is no column "name"'],
    ['ticker,name\nACME,Acme\nACME,Other\n', 'line 3: "ACME" stands in line 2 already'],
    ['ticker,name\n../../etc,Acme\n', 'line 2: "../../ETC" is no ticker'],
    ['ticker,name\nACME,\n', 'line 2: the name must have 1 to 120 characters'],
    ['ticker,name,type\nACME,Acme,stock\n', 'line 2: "stock" is no type'],
    ['ticker,name,country\nACME,Acme,Germany\n', 'line 2: "Germany" is no country code'],
    ['ticker,name\nACME,Acme,more\n', 'line 2'],
    ['ticker,name\n"ACME,Acme\n', 'Quote'],
    ['ticker,name\n-,a\n-,b\n-,c\n-,d\n', '; and '],
  ])('%j says which line is wrong, and how', async (csv, problem) => {
    const failure: unknown = await parse(csv).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'NewsentError', code: 'BAD_COMPANY_FILE' })
    expect(String(failure)).toContain('own.csv: ')
    expect(String(failure)).toContain(problem)
  })
})

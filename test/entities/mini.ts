import { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import type { AliasKind, AliasTier, Company } from '../../src/gazetteer/types.ts'
import { encodeGazetteer } from '../../tools/gazetteer/encode.ts'
import type { GazetteerRecord } from '../../tools/gazetteer/record.ts'

type Row = [ticker: string, name: string, aliases: string, more?: Partial<Company>]

/** A record of a made-up row; aliases are `text`, `text~tier` or `text~tier~kind`, separated by `|`. */
export const recordOf = ([ticker, name, aliases, more]: Row): GazetteerRecord => ({
  id: `XNAS:${ticker}`,
  name,
  ticker,
  listings: [ticker],
  type: 'equity' as const,
  exchange: 'NASDAQ',
  country: 'US',
  sector: null,
  size: 14,
  nouns: [],
  delisted: null,
  trade: null,
  ...more,
  aliases: aliases.split('|').map((alias) => {
    const [text = '', tier = 'safe', kind = 'name'] = alias.split('~')
    return { text, tier: tier as AliasTier, kind: kind as AliasKind }
  }),
})

/** A gazetteer of a few made-up rows. */
export const miniGazetteer = (rows: readonly Row[]): Gazetteer =>
  new Gazetteer(encodeGazetteer(rows.map(recordOf)), 'mini')

export const MINI = miniGazetteer([
  ['NVDA', 'NVIDIA Corporation', 'Nvidia|NVIDIA Corporation', { size: 22, nouns: ['chipmaker'] }],
  ['INTC', 'Intel Corporation', 'Intel|Intel Corporation', { size: 17, nouns: ['chipmaker'] }],
  [
    'AAPL',
    'Apple Inc.',
    'Apple~word|Apple Inc.|iPhone~safe~brand',
    { size: 21.5, nouns: ['iphone maker', 'hq:cupertino'] },
  ],
  ['TGT', 'Target Corporation', 'Target~word|Target Corporation', { size: 15.5, nouns: ['retailer'] }],
  ['F', 'Ford Motor Company', 'Ford~word|Ford Motor', { size: 15.5, nouns: ['carmaker'] }],
  ['V', 'Visa Inc.', 'Visa~word|Visa Inc.', { size: 19 }],
  ['KO', 'The Coca-Cola Company', 'Coca-Cola|Coke~word', { size: 18 }],
  ['BRK-B', 'Berkshire Hathaway Inc.', 'Berkshire Hathaway|Berkshire~weak', { listings: ['BRK-B', 'BRK-A'], size: 20 }],
  ['0700.HK', 'Tencent Holdings Limited', 'Tencent', { id: 'XHKG:0700', size: 18.5 }],
  ['MRK', 'Merck & Co., Inc.', 'Merck~word|Merck & Co', { size: 17.8 }],
  ['MRK.DE', 'Merck KGaA', 'Merck~word|Merck KGaA', { id: 'XETR:MRK', country: 'DE', size: 16 }],
  ['FSTA', 'First Alliance Corp', 'Sable~word|First Alliance', { size: 9 }],
  ['FSTB', 'First Sable Ltd', 'Sable~word|First Sable', { size: 9.2 }],
  ['T', 'AT&T Inc.', 'AT&T', { size: 17 }],
  ['LOW', "Lowe's Companies, Inc.", "Lowe's", { size: 17 }],
  ['YUM', 'Yum! Brands, Inc.', 'Yum! Brands', { size: 15 }],
  ['BTC-USD', 'Bitcoin', 'bitcoin~safe', { id: 'CCC:BTC-USD', type: 'crypto', size: 20 }],
  ['JEF', 'Jefferies Financial Group Inc.', 'Jefferies', { size: 13.5, trade: 'broker' }],
])

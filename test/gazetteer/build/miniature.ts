import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { EXCHANGES } from '../../../tools/gazetteer/sources/financedatabase-exchanges.ts'

const ROWS = fileURLToPath(new URL('../../../tools/gazetteer/rows', import.meta.url))
const EQUITIES =
  'symbol,name,currency,sector,industry_group,industry,exchange,mic,market,country,market_cap,isin,delisted'

const FILES: Readonly<Record<string, string>> = {
  'sec/company_tickers.csv': `cik,ticker,exchange,name
0000000001,GOOGL,Nasdaq,ALPHABET INC.
0000000002,MRK,NYSE,"Merck & Co., Inc."
0000000003,BRK-B,NYSE,BERKSHIRE HATHAWAY INC
0000000004,TM,NYSE,TOYOTA MOTOR CORP/
0000000005,XOM,NYSE,EXXON MOBIL CORP
0000000006,TGT,NYSE,TARGET CORP
0000000001,GOOG,Nasdaq,ALPHABET INC.
0000000003,BRK-A,NYSE,BERKSHIRE HATHAWAY INC
0000000007,TINY,Nasdaq,"Target Gold, Inc."`,
  'us-listings/nasdaq-listed-symbols.csv': `Symbol,Company Name,Security Name,Market Category,Test Issue,Financial Status,Round Lot Size,ETF,NextShares
GOOG,Alphabet Inc.,Alphabet Inc. - Class C Capital Stock,Q,N,N,40,N,N
GOOGL,Alphabet Inc.,Alphabet Inc. - Class A Common Stock,Q,N,N,40,N,N
TINY,"Target Gold, Inc.","Target Gold, Inc. - Common Stock",S,N,N,100,N,N
TINYW,"Target Gold, Inc.","Target Gold, Inc. - Warrant",S,N,N,100,N,N
TINYU,"Target Gold, Inc.","Target Gold, Inc. - Units",S,N,N,100,N,N
QQQ,Invesco QQQ Trust,Invesco QQQ Trust,G,N,N,100,Y,N
OWL,Owl Hill ETF,Owl Hill ETF,G,N,N,100,Y,N
ZTEST,Test,Test Issue,G,Y,N,100,N,N`,
  'us-listings/other-listed.csv': `ACT Symbol,Company Name,Security Name,Exchange,CQS Symbol,ETF,Round Lot Size,Test Issue,NASDAQ Symbol
MRK,x,"Merck & Company, Inc. Common Stock (new)",N,MRK,N,100.0,N,MRK
BRK.A,x,Berkshire Hathaway Inc. Class A Common Stock,N,BRK.A,N,1.0,N,BRK.A
BRK.B,x,Berkshire Hathaway Inc. Class B Common Stock,N,BRK.B,N,40.0,N,BRK.B
TM,x,Toyota Motor Corporation Common Stock,N,TM,N,100.0,N,TM
XOM,x,Exxon Mobil Corporation Common Stock,N,XOM,N,100.0,N,XOM
TGT,x,Target Corporation Common Stock,N,TGT,N,100.0,N,TGT
TGT$A,x,Target Corporation 5.25% Preferred Stock,N,TGTpA,N,100.0,N,TGT-A
TGTN,x,Target Corporation 4.875% Senior Notes due 2060,N,TGTN,N,100.0,N,TGTN`,
  'us-listings/sp500-constituents.csv': `Symbol,Security,GICS Sector,GICS Sub-Industry,Headquarters Location,Date added,CIK,Founded
XOM,ExxonMobil,Energy,Integrated Oil & Gas,x,x,5,x`,
  'us-screener/all.csv': `symbol,name,price,marketCap,volume,industry
GOOGL,x,1,4000000000000,1,Technology
GOOG,x,1,3900000000000,1,Technology
MRK,x,1,260000000000,1,Health Care
BRK/A,x,1,1000000000000,1,Finance
BRK/B,x,1,1000000000000,1,Finance
XOM,x,1,500000000000,1,Energy
TGT,x,1,50000000000,1,Consumer Discretionary
TINY,x,1,20000000,1,Basic Materials`,
  'financedatabase/equities/JPX.csv': `${EQUITIES}
7203.T,Toyota Motor Corporation,JPY,Consumer Discretionary,x,Automobiles,JPX,XJPX,Tokyo Stock Exchange,Japan,Mega Cap,,False
1111.T,"Shinwa Co., Ltd.",JPY,Industrials,x,Machinery,JPX,XJPX,Tokyo Stock Exchange,Japan,Small Cap,,False
2222.T,"Shinwa Co., Ltd.",JPY,Industrials,x,Machinery,JPX,XJPX,Tokyo Stock Exchange,Japan,Small Cap,,False
3333.T,Nano Works Co.,JPY,Industrials,x,Machinery,JPX,XJPX,Tokyo Stock Exchange,Japan,Nano Cap,,False`,
  'financedatabase/equities/GER.csv': `${EQUITIES}
MRK.DE,Merck KGaA,EUR,Health Care,x,Pharmaceuticals,GER,XETR,XETRA,Germany,Large Cap,,False
6MK.DE,"Merck & Co., Inc.",EUR,Health Care,x,Pharmaceuticals,GER,XETR,XETRA,United States,Mega Cap,,False
VOW.DE,Volkswagen AG,EUR,Consumer Discretionary,x,Automobiles,GER,XETR,XETRA,Germany,Large Cap,,False
VOW3.DE,Volkswagen AG,EUR,Consumer Discretionary,x,Automobiles,GER,XETR,XETRA,Germany,Large Cap,,False
ONE.DE,Twin Works AG,EUR,Industrials,x,Machinery,GER,XETR,XETRA,Germany,Mid Cap,,False
TWO.DE,Twin Works AG,EUR,Industrials,x,Machinery,GER,XETR,XETRA,Germany,Mid Cap,,False
CLS.DE,Classes AG,EUR,Industrials,x,Machinery,GER,XETR,XETRA,Germany,Mid Cap,,False
CLS3.DE,Classes AG,EUR,Industrials,x,Machinery,GER,XETR,XETRA,Germany,Mid Cap,,False
ODD.DE,Oddity AG,EUR,Industrials,x,Machinery,GER,XETR,XETRA,Germany,Mid Cap,,False
GON.DE,Gone Motors AG,EUR,Industrials,x,Machinery,GER,XETR,XETRA,Germany,Mid Cap,,False`,
  'pytickersymbols/companies.json': JSON.stringify([
    { name: 'Volkswagen', symbol: 'VOW3.DE', country: 'Germany', indices: ['DAX'], symbols: [{ yahoo: 'VWAGY' }] },
  ]),
  'legal-suffixes/terms.json': JSON.stringify({
    a: ['inc', 'corp', 'corporation', 'company', 'ltd', 'co', 's.a.', 'ag', '& co', 'uk'],
  }),
  'adanos/supplemental_listings.csv': 'ticker,name,exchange,asset_type,sector,country,country_code,isin,aliases',
  'adanos/remove_aliases.csv': `ticker,exchange,alias,reason,confidence
2222.T,TSE,the beach,"audit: generic lifestyle phrase",0.9`,
  'sentfin-entities/entity_list_comprehensive.csv': ',Symbol,Entity',
}

const HEADED = ['ftse100', 'dax', 'ftsemib', 'hsi', 'csi300', 'csi500'].map(
  (name) => `index-constituents/constituents-${name}.csv`,
)

const HAND: Readonly<Record<string, string>> = {
  'names.csv': 'ticker,alias,kind,tier\nTGT,Tarjay,alias,weak\nGOOGL,Google,alias,safe\nNOPE,Nope,alias,safe\n',
  'renames.csv':
    'ticker,alias,kind,tier,from_ticker,until\nXOM,Standard Oil of New Jersey,name,safe,JERSEY,1972-11-01\n',
  'delisted.csv':
    'id_mic,ticker,name,delisted,successor,country,sector,aliases\nXNYS,TWTR,"Twitter, Inc.",2022-10-28,,US,,Twitter\nXNYS,TM,Old Toy Makers Inc.,1999-01-29,,US,,\nXETR,GON.DE,Gone Motors Group AG,2021-06-30,VOW3.DE,DE,Industrials,Gone~k\n',
  'private.csv': 'slug,name,country,sector,aliases\nopenai,OpenAI,US,Information Technology,ChatGPT|Open Research~w\n',
  'instruments.csv': 'symbol,name,type,country,aliases\n^GSPC,S&P 500,index,US,S&P 500|the index~k\n',
  'nouns.csv': 'ticker,nouns\nTGT,retailer|hq:minneapolis\n',
  'roles.csv': 'ticker_or_private_id,role\nBRK-B,broker\n',
  'apart.csv': 'symbol,other\nONE.DE,TWO.DE\n',
  'dropped.csv': 'symbol,source\nODD.DE,financedatabase\n',
  'primary.txt': 'CLS3.DE\n',
  'listings.csv': 'symbol,name,country,sector,industry,size,company,exchange\n',
}

/** Writes a folder of sources and one of rows, a few lines each, and points the build at them. Call before any import. */
export function useMiniature(): void {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))
  for (const code of EXCHANGES) write(folder, `listings/financedatabase/equities/${code}.csv`, EQUITIES)
  for (const file of HEADED) write(folder, `listings/${file}`, 'Symbol,Name')
  for (const [file, text] of Object.entries(FILES)) write(folder, `listings/${file}`, text)
  mkdirSync(join(folder, 'rows'))
  for (const file of readdirSync(ROWS).filter((name) => name.endsWith('.txt')))
    cpSync(join(ROWS, file), join(folder, 'rows', file))
  for (const [file, text] of Object.entries(HAND)) write(folder, `rows/${file}`, text)
  process.env.GAZETTEER_LISTINGS = join(folder, 'listings')
  process.env.GAZETTEER_ROWS = join(folder, 'rows')
  afterAll(() => rmSync(folder, { recursive: true }))
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), `${text}\n`)
}

/** Where a ticker trades: ISO 10383 code, the name news uses, and the country whose companies are at home there. */
export interface Exchange {
  readonly mic: string
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** By the suffix of Yahoo's tickers. */
const BY_SUFFIX: Readonly<Record<string, readonly [mic: string, name: string, country: string]>> = {
  L: ['XLON', 'LSE', 'GB'],
  IL: ['XLON', 'LSE', 'GB'],
  DE: ['XETR', 'XETRA', 'DE'],
  F: ['XFRA', 'Frankfurt', 'DE'],
  PA: ['XPAR', 'Euronext Paris', 'FR'],
  AS: ['XAMS', 'Euronext Amsterdam', 'NL'],
  BR: ['XBRU', 'Euronext Brussels', 'BE'],
  LS: ['XLIS', 'Euronext Lisbon', 'PT'],
  IR: ['XDUB', 'Euronext Dublin', 'IE'],
  OL: ['XOSL', 'Oslo Bors', 'NO'],
  MI: ['XMIL', 'Borsa Italiana', 'IT'],
  MC: ['XMAD', 'BME', 'ES'],
  SW: ['XSWX', 'SIX', 'CH'],
  VI: ['XWBO', 'Vienna', 'AT'],
  ST: ['XSTO', 'Nasdaq Stockholm', 'SE'],
  CO: ['XCSE', 'Nasdaq Copenhagen', 'DK'],
  HE: ['XHEL', 'Nasdaq Helsinki', 'FI'],
  IC: ['XICE', 'Nasdaq Iceland', 'IS'],
  TL: ['XTAL', 'Nasdaq Tallinn', 'EE'],
  RG: ['XRIS', 'Nasdaq Riga', 'LV'],
  VS: ['XLIT', 'Nasdaq Vilnius', 'LT'],
  AT: ['ASEX', 'Athens', 'GR'],
  PR: ['XPRA', 'Prague', 'CZ'],
  BD: ['XBUD', 'Budapest', 'HU'],
  WA: ['XWAR', 'Warsaw', 'PL'],
  IS: ['XIST', 'Borsa Istanbul', 'TR'],
  ME: ['MISX', 'MOEX', 'RU'],
  TA: ['XTAE', 'TASE', 'IL'],
  T: ['XTKS', 'TSE', 'JP'],
  HK: ['XHKG', 'HKEX', 'HK'],
  SS: ['XSHG', 'SSE', 'CN'],
  SZ: ['XSHE', 'SZSE', 'CN'],
  TW: ['XTAI', 'TWSE', 'TW'],
  TWO: ['ROCO', 'TPEx', 'TW'],
  KS: ['XKRX', 'KRX', 'KR'],
  KQ: ['XKOS', 'KOSDAQ', 'KR'],
  NS: ['XNSE', 'NSE', 'IN'],
  BO: ['XBOM', 'BSE', 'IN'],
  AX: ['XASX', 'ASX', 'AU'],
  NZ: ['XNZE', 'NZX', 'NZ'],
  SI: ['XSES', 'SGX', 'SG'],
  KL: ['XKLS', 'Bursa Malaysia', 'MY'],
  BK: ['XBKK', 'SET', 'TH'],
  JK: ['XIDX', 'IDX', 'ID'],
  VN: ['XSTC', 'HOSE', 'VN'],
  NR: ['XNAI', 'NSE Kenya', 'KE'],
  PS: ['XPHS', 'PSE', 'PH'],
  TO: ['XTSE', 'TSX', 'CA'],
  V: ['XTSX', 'TSXV', 'CA'],
  CN: ['XCNQ', 'CSE', 'CA'],
  NE: ['NEOE', 'Cboe Canada', 'CA'],
  SA: ['BVMF', 'B3', 'BR'],
  MX: ['XMEX', 'BMV', 'MX'],
  BA: ['XBUE', 'BYMA', 'AR'],
  SN: ['XSGO', 'Santiago', 'CL'],
  JO: ['XJSE', 'JSE', 'ZA'],
  SR: ['XSAU', 'Tadawul', 'SA'],
  QA: ['DSMD', 'QSE', 'QA'],
  AE: ['XDFM', 'DFM', 'AE'],
  AD: ['XADS', 'ADX', 'AE'],
  CA: ['XCAI', 'EGX', 'EG'],
  KW: ['XKUW', 'Boursa Kuwait', 'KW'],
  LG: ['XNSA', 'NGX', 'NG'],
}

const US: Readonly<Record<string, readonly [mic: string, name: string]>> = {
  Q: ['XNAS', 'NASDAQ'],
  N: ['XNYS', 'NYSE'],
  A: ['XASE', 'NYSE American'],
  P: ['ARCX', 'NYSE Arca'],
  Z: ['BATS', 'Cboe'],
  OTC: ['OTCM', 'OTC'],
}

/** The exchange of a ticker with a suffix (`7203.T`); null where there is none or we do not know it. */
export function exchangeOfSuffix(symbol: string): Exchange | null {
  const found = BY_SUFFIX[symbol.slice(symbol.lastIndexOf('.') + 1)]
  return symbol.includes('.') && found ? { mic: found[0], name: found[1], country: found[2] } : null
}

/** The US exchange of a code: `Q` Nasdaq, `N` NYSE, `A` American, `P` Arca, `Z` Cboe; anything else is over the counter. */
export function usExchange(code: string): Exchange {
  const [mic, name] = US[code] ?? ['OTCM', 'OTC']
  return { mic, name, country: 'US' }
}

/** `7203` of `7203.T`, `BRK-B` of `BRK-B`. */
export function rootOf(symbol: string): string {
  return exchangeOfSuffix(symbol) ? symbol.slice(0, symbol.lastIndexOf('.')) : symbol
}

/**
 * What in a text tells which country's companies it speaks of: currencies, markets, people. One row a country; norms of
 * tokens as keys, `rs` and `$` signs as the tokenizer cuts them.
 */
const ROWS: Readonly<Record<string, string>> = {
  GB: '£ sterling pence british britain uk u.k london ftse britons',
  IN: '₹ rs crore lakh rupee rupees indian india mumbai sensex nifty bse nse sebi rbi delhi bengaluru',
  DE: 'german germany frankfurt dax berlin munich bafin xetra',
  FR: 'french france paris cac amf',
  IT: 'italian italy milan consob rome',
  ES: 'spanish spain madrid ibex barcelona',
  NL: 'dutch netherlands amsterdam aex',
  CH: 'swiss switzerland zurich francs finma geneva',
  SE: 'swedish sweden stockholm kronor',
  DK: 'danish denmark copenhagen',
  NO: 'norwegian norway oslo',
  FI: 'finnish finland helsinki',
  JP: 'yen japanese japan tokyo nikkei topix osaka',
  CN: 'yuan chinese china beijing shanghai shenzhen renminbi csi',
  HK: 'hong hang hkex',
  KR: 'korean korea seoul kospi kosdaq',
  TW: 'taiwan taiwanese taipei taiex',
  AU: 'australian australia sydney asx melbourne perth',
  NZ: 'zealand auckland nzx',
  CA: 'canadian canada toronto tsx calgary vancouver',
  BR: 'brazilian brazil reais bovespa ibovespa paulo',
  MX: 'mexican mexico pesos',
  ZA: 'african rand johannesburg jse',
  SG: 'singapore singaporean sgx',
  MY: 'malaysian malaysia ringgit bursa',
  ID: 'indonesian indonesia rupiah jakarta',
  IL: 'israeli israel shekels',
  IE: 'irish ireland dublin',
  BE: 'belgian belgium brussels',
  US: 'nasdaq nyse sec fda dow u.s us american wall washington california texas',
}

/** Country of a word, ISO 3166-1 alpha-2. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([country, words]) => words.split(' ').map((word) => [word, country] as const)),
)

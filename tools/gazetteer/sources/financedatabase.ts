import { countryCode } from '../countries.ts'
import { exchangeOfSuffix } from '../exchanges.ts'
import { type Row, readListing } from '../files.ts'
import { type Listing, listing } from '../listing.ts'
import { companyName, isShouted, unshout } from '../names.ts'
import { EXCHANGES, FOREIGN_LINES, NAME_ONLY, smallestBand } from './financedatabase-exchanges.ts'

/** log2 of millions of dollars in the middle of each band. */
const BANDS: Readonly<Record<string, number>> = {
  'Nano Cap': 3,
  'Micro Cap': 7,
  'Small Cap': 10,
  'Mid Cap': 12.5,
  'Large Cap': 14.5,
  'Mega Cap': 17.5,
}

/** Instruments on stock exchanges that are no company. */
const NO_COMPANY =
  /\b(?:ETF|ETC|ETN|ETP|UCITS|Fund|FUND|VCT|Warrants?|Rights?|RTS|Bonds?|BDS|Notes?|Govt|GOVT|Treasury|Index|Certificates?|SICAV|Preferred|Preference|Pref|LOF|Leverage Shares|Put|Call|Swap|Acc|TO\d|SPV|Term Loan)\b|\d%|^(?:iShares|Ishares|SPDR|Xtrackers|WisdomTree|Amundi(?! S)|Lyxor|Invesco Markets|Vanguard|ProShares|GraniteShares)\b/

/** Symbols of rights, warrants, receipts, odd lots and preferred series. */
const NO_SHARE =
  /-(?:BL|SM|MF|GS|GB|N\d|R|F|P|W|TO\d*|BTA|TR|PREF|PRO|UR|WT.*|WS|RT|DB.*|NT.*|P[A-Z])\.|^\d{4,5}[A-Z]{2}\.KL|^90\d{4}\.KS|^\d{2}[A-Z0-9]*[A-Z][A-Z0-9]*\.K[SQ]$|^[A-Z]{3}P[A-Z]\.AX$|^[A-Z0-9]{6,}\.AX$|39\.SA$|PR[A-Z]?\.PA$|^[0-9A-Z]{12}\./

/**
 * Equities of the world's exchanges (2026-08). `home` rows are shares on the exchange of their country that are large
 * enough there; `line` rows name a company that is at home elsewhere.
 */
export function financeDatabase(constituents: ReadonlySet<string>, dropped: Record<string, number>): Listing[] {
  const count = (reason: string): Listing[] => {
    dropped[reason] = (dropped[reason] ?? 0) + 1
    return []
  }
  return EXCHANGES.flatMap((code) =>
    readListing(`financedatabase/equities/${code}.csv`).flatMap((row) => {
      const symbol = row.symbol ?? ''
      if (!row.name || NO_COMPANY.test(row.name) || NO_SHARE.test(symbol)) return count('fund, bond, right or nameless')
      const known = constituents.has(symbol)
      const place = known ? 'home' : placeOf(code, row)
      if (place === 'home' && !known && tooSmall(code, row)) return count('too small or delisted abroad')
      return place === null ? count('unknown exchange') : [toListing(code, row, place)]
    }),
  )
}

function placeOf(code: string, row: Row): Listing['place'] | null {
  const symbol = row.symbol ?? ''
  if (NAME_ONLY.has(code) || (code === 'LSE' && /\bGDR\b/.test(row.name ?? ''))) return 'line'
  const exchange = exchangeOfSuffix(symbol)
  if (!exchange) return null
  const country = countryCode(row.country)
  if (/^0[0-9A-Z]{3}\.I?L$|3[2-5]\.SA$/.test(symbol)) return 'line'
  return FOREIGN_LINES.has(code) && country !== exchange.country ? 'line' : 'home'
}

function tooSmall(code: string, row: Row): boolean {
  const size = BANDS[row.market_cap ?? '']
  if (row.delisted === 'True') return true
  if (code === 'KLS' && row.country === 'United States') return !/\b(?:Bhd|Berhad)\b/i.test(row.name ?? '')
  if (size === undefined) return !isKnownWithoutBand(code, row)
  return size < smallestBand(code)
}

/** Rows without a band are companies where the exchange's file has hardly anything else, or an industry stands there. */
function isKnownWithoutBand(code: string, row: Row): boolean {
  if (code === 'LSE') return /\bplc\b/i.test(row.name ?? '') && !!row.industry
  if (countryCode(row.country) !== exchangeOfSuffix(row.symbol ?? '')?.country) return false
  return BANDLESS.has(code) || (BANDLESS_WITH_INDUSTRY.has(code) && !!row.industry)
}

const BANDLESS = new Set(['JPX', 'JKT', 'TAI'])
const BANDLESS_WITH_INDUSTRY = new Set([
  'JNB',
  'DOH',
  'ICE',
  'SAO',
  'SAU',
  'KSC',
  'TOR',
  'ASX',
  'STO',
  'OSL',
  'PAR',
  'BRU',
  'MCE',
  'TLV',
  'HEL',
])

function toListing(code: string, row: Row, place: Listing['place']): Listing {
  const symbol = row.symbol ?? ''
  const broken = code === 'KLS' && row.country !== 'Malaysia'
  const written = countryCode(row.country)
  const home = exchangeOfSuffix(symbol)?.country ?? null
  const name = companyName((row.name ?? '').replace(/\s+(?:Sponsored )?ADR$/, '').replace(/\.?Co\.,/, ' Co., '))
  return listing({
    symbol,
    name: isShouted(name) ? unshout(name) : name,
    source: 'financedatabase',
    place,
    country: place === 'home' && (broken || LOCAL.has(code)) ? home : (written ?? (place === 'home' ? home : null)),
    sector: broken ? null : row.sector || null,
    industry: broken ? null : row.industry || null,
    size: broken ? null : (BANDS[row.market_cap ?? ''] ?? null),
    isins: row.isin ? [row.isin] : [],
  })
}

/** Exchanges that list hardly any foreign company: a foreign country in the data is an error there. */
const LOCAL = new Set(['JPX', 'KSC', 'KOE', 'SHH', 'SHZ', 'NSE', 'BSE', 'TAI', 'TWO', 'IST', 'SAU', 'SET', 'JKT'])

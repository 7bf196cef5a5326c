import { type Exchange, usExchange } from '../exchanges.ts'
import { readListing } from '../files.ts'
import { type Listing, listing } from '../listing.ts'
import { companyName } from '../names.ts'

/** Securities that are no share of a company's equity. */
const NOT_SHARES =
  /\b(?:Warrants?|Rights?|Preferred|Preference|Pfd|Prd|Notes?|Debentures?|Bonds?|Senior|Subordinated|Trust Units|Tangible Equity|Perpetual|Cumulative|Certificates?|Corporate Units|Equity Units|Due \d{4}|Contingent Value|Test Stock|Test Issue|ETN|ETNs)\b|%|\bdue (?:20|January|February|March|April|May|June|July|August|September|October|November|December)/i

/** Units of a blank-cheque company; units of partnerships are their common equity. */
const UNITS = /\bUnits?\b/i
const PARTNERSHIP = /Common Units|Limited Partner|Depositary Units|Beneficial|Partnership|Units? Rep|L\.?P\.? Units/i

/** Depositary shares of a preferred series ("each representing a 1/1,000th interest"). */
const PREFERRED_PART =
  /1\/\d|\bDepositary Shares?,? (?:Each |each )?Representing (?:a |an )?(?:1|ownership)|Interest in/i

/** Closed-end funds, which news does not write about. */
const FUNDS =
  /\b(?:Funds?|Municipals?|Muni\w*|Income Trust|Opportunit(?:y|ies) Trust|Term Trust|Dividend Trust|Income Securities|Premium Trust|Royce|Nuveen|Eaton Vance|abrdn|Gabelli .*Trust)\b/i

/** Families of exchange-traded funds whose tickers news writes. */
const FAMILIES =
  /^(?:SPDR|State Street|iShares|Vanguard|Invesco|ARK |ProShares|Direxion|VanEck|Grayscale|Schwab|Bitwise|Global X|US Oil|United States|Roundhill|JPMorgan|KraneShares|Fidelity|WisdomTree|Xtrackers|Amplify|Teucrium|Energy Select|Financial Select|Technology Select|Consumer|Health Care Select|Industrial Select|Utilities Select|Materials Select|Real Estate Select|Communication Services Select|GraniteShares|YieldMax|T-Rex|Tuttle|Sprott|abrdn|Goldman Sachs Physical|iPath)/i

/** Series of near-identical funds of those families, one a month or a year. */
const SERIES =
  /Buffer|Ladder|Defined|Outcome|Target Maturity|Term (?:Corporate|Treasury|Muni)|iBonds|BulletShares|Floor|Accelerat|Premium Income|Option Income|Dynamic|Multifactor|Municipal|\b(?:20[2-4]\d)\b/

/** Funds on one share, twofold or paid out weekly: hundreds of them, and news names the share. */
const ON_ONE_SHARE =
  /T-R(?:EX|ex) 2X|GraniteShares (?:2x|Autocallable)|WeeklyPay|KraneShares 2x|Tuttle Capital|Direxion Daily (?:[A-Z]{1,5}|SpaceX|SK Hynix) (?:Bull|Bear)|ProShares Ultra (?:(?!QQQ|XRP)[A-Z]{2,5}|SpaceX|SK hynix)$|YieldMax /

/** Funds of other kinds and families that are traded so much that news names them. */
const NAMED = new Set(
  `TSLL TSLS TSLT TSLZ NVDL NVDX NVDD NVDQ CONL MSTU MSTZ AMDL PLTU PTIR GGLL METU
   COWZ CALF FDN CIBR QCLN GRID SKYY FIW FXD FTEC FTSM AVUV AVUS AVDV DFAC DFSV MSOS EZBC FLIN FLKR FBT FPE`.split(
    /\s+/,
  ),
)

export interface UsSecurities {
  readonly shares: readonly Listing[]
  readonly funds: readonly Listing[]
  readonly exchanges: ReadonlyMap<string, Exchange>
  /** Securities left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>
}

/**
 * Securities of the US exchanges (2026-08): common shares and depositary receipts as `us`, and the
 * exchange-traded funds of well-known families. Warrants, units, rights, preferreds, notes, closed-end funds and
 * test issues are dropped; whether an issuer is foreign is for the screener to say.
 */
export function usListings(): UsSecurities {
  const shares: Listing[] = []
  const funds: Listing[] = []
  const exchanges = new Map<string, Exchange>()
  const dropped: Record<string, number> = {}
  for (const { symbol, title, short, code, etf, test } of titles()) {
    const reason = symbol === '' ? 'blank' : test ? 'test issue' : etf ? wanted(symbol, title) : unfit(symbol, title)
    if (reason !== null) {
      dropped[reason] = (dropped[reason] ?? 0) + 1
      continue
    }
    exchanges.set(symbol, usExchange(code))
    const adr = /American Deposit|\bADS\b|\bADR\b|\bNew York Registry/i.test(title)
    const source = code === 'Q' ? 'nasdaq' : 'nyse'
    const name = etf ? title : companyName(code === 'Q' ? short : title)
    const row = listing({ symbol, name, source, place: adr ? 'adr' : 'us', country: etf ? 'US' : null })
    ;(etf ? funds : shares).push(row)
  }
  return { shares, funds, exchanges, dropped }
}

function titles() {
  const nasdaq = readListing('us-listings/nasdaq-listed-symbols.csv').map((row) => ({
    symbol: yahoo(row.Symbol ?? ''),
    title: row['Security Name'] ?? '',
    short: row['Company Name'] ?? '',
    code: 'Q',
    etf: row.ETF === 'Y',
    test: row['Test Issue'] === 'Y',
  }))
  const others = readListing('us-listings/other-listed.csv').map((row) => ({
    symbol: yahoo(row['ACT Symbol'] ?? ''),
    title: row['Security Name'] ?? '',
    short: row['Company Name'] ?? '',
    code: row.Exchange ?? '',
    etf: row.ETF === 'Y',
    test: row['Test Issue'] === 'Y',
  }))
  return [...nasdaq, ...others]
}

function unfit(symbol: string, title: string): string | null {
  if (/\$|-(?:W|WS|U|UN|R|RT)$/.test(symbol)) return 'warrant, unit, right or preferred'
  const american = /American Deposit/i.test(title)
  if (!american && (NOT_SHARES.test(title) || PREFERRED_PART.test(title))) return 'warrant, unit, right or preferred'
  if (american && /Preferred|Warrant|Unit\b/i.test(title)) return 'warrant, unit, right or preferred'
  if (!american && UNITS.test(title) && !PARTNERSHIP.test(title)) return 'warrant, unit, right or preferred'
  return FUNDS.test(title) && !/REIT|Realty|Properties|Management|Advisors/i.test(title) ? 'closed-end fund' : null
}

function wanted(symbol: string, title: string): string | null {
  if (NAMED.has(symbol)) return null
  if (ON_ONE_SHARE.test(title)) return 'fund on one share'
  return FAMILIES.test(title) && !SERIES.test(title) ? null : 'fund of a family that news does not name'
}

/** `BRK.B` → `BRK-B`; preferred series keep their `$`. */
function yahoo(symbol: string): string {
  return symbol.trim().replace(/\./g, '-')
}

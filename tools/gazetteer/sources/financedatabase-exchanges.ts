/** Codes of the exchanges that are read, those of the issuers' own countries first. */
export const EXCHANGES = [
  'LSE',
  'GER',
  'PAR',
  'AMS',
  'BRU',
  'LIS',
  'ISE',
  'OSL',
  'STO',
  'CPH',
  'HEL',
  'ICE',
  'MIL',
  'MCE',
  'EBS',
  'VIE',
  'ATH',
  'PRA',
  'BUD',
  'LIT',
  'RIS',
  'TAL',
  'IST',
  'MCX',
  'TLV',
  'JPX',
  'HKG',
  'SHH',
  'SHZ',
  'TAI',
  'TWO',
  'KSC',
  'KOE',
  'NSE',
  'BSE',
  'ASX',
  'NZE',
  'SES',
  'KLS',
  'SET',
  'JKT',
  'TOR',
  'VAN',
  'CNQ',
  'SAO',
  'MEX',
  'BUE',
  'SGO',
  'JNB',
  'SAU',
  'DOH',
  'IOB',
  'ASE',
  'NCM',
  'NGM',
  'PCX',
] as const

/** Exchanges where foreign shares are traded as lines; only companies of the country are at home there. */
export const FOREIGN_LINES = new Set([
  'GER',
  'VIE',
  'MIL',
  'MEX',
  'SAO',
  'BUE',
  'SGO',
  'EBS',
  'JNB',
  'PRA',
  'IOB',
  'BRU',
  'LIS',
  'BUD',
])

/** Files whose listings come from better sources; they only tell country and industry. */
export const NAME_ONLY = new Set(['IOB', 'ASE', 'NCM', 'NGM', 'PCX'])

const NANO = 3
const MICRO = 7
const SMALL = 10
const MID = 12.5

/** The smallest band (log2 of millions of dollars) that is read of an exchange: smaller companies are not in world news. */
export function smallestBand(code: string): number {
  return SMALLEST[code] ?? SMALL
}

const SMALLEST: Readonly<Record<string, number>> = {
  LSE: NANO,
  NSE: NANO,
  ISE: NANO,
  GER: MICRO,
  PAR: MICRO,
  JPX: MICRO,
  ASX: MICRO,
  TOR: MICRO,
  HKG: MICRO,
  AMS: MICRO,
  OSL: MICRO,
  STO: MICRO,
  CPH: MICRO,
  HEL: NANO,
  BSE: MICRO,
  NZE: MICRO,
  SHH: MID,
  SHZ: MID,
  BUE: MID,
}

/** What the sources write where it differs from the English names of CLDR. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'hong kong': 'HK',
  macau: 'MO',
  'south korea': 'KR',
  korea: 'KR',
  'republic of korea': 'KR',
  turkey: 'TR',
  'czech republic': 'CZ',
  russia: 'RU',
  'united states of america': 'US',
  usa: 'US',
  'ivory coast': 'CI',
  'state of palestine': 'PS',
  'the netherlands': 'NL',
  uk: 'GB',
  england: 'GB',
}

const names = new Map<string, string>(Object.entries(SPELLINGS))
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
  const name = english.of(code)
  const current = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
  if (name !== undefined && current && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), code)
}

/** ISO 3166-1 alpha-2 of an English country name; null where it is none ("Chicago, Illinois"). */
export function countryCode(name: string | undefined): string | null {
  return names.get((name ?? '').trim().toLowerCase()) ?? null
}

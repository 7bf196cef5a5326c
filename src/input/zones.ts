/** A rule for the clocks of a region: minutes east of UTC in winter and, one hour on, in summer. */
interface Region {
  readonly winter: number
  readonly rule: 'us' | 'eu'
}

const HOUR = 60

/**
 * Minutes east of UTC that news means by an abbreviation. `IST` is missing on purpose: it is India's, Ireland's and
 * Israel's, so the caller has to know where it stands. `BST` and `CST` are read as British and American English do.
 * Source: RFC 2822, section 4.3, for the American ones; IANA time zone database for the rest.
 */
const FIXED: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: HOUR,
  WEST: HOUR,
  CEST: 2 * HOUR,
  SAST: 2 * HOUR,
  EEST: 3 * HOUR,
  MSK: 3 * HOUR,
  GST: 4 * HOUR,
  PKT: 5 * HOUR,
  ICT: 7 * HOUR,
  WIB: 7 * HOUR,
  HKT: 8 * HOUR,
  SGT: 8 * HOUR,
  PHT: 8 * HOUR,
  AWST: 8 * HOUR,
  JST: 9 * HOUR,
  KST: 9 * HOUR,
  AEST: 10 * HOUR,
  AEDT: 11 * HOUR,
  NZST: 12 * HOUR,
  NZDT: 13 * HOUR,
  BRT: -3 * HOUR,
  ART: -3 * HOUR,
  EDT: -4 * HOUR,
  EST: -5 * HOUR,
  CDT: -5 * HOUR,
  CST: -6 * HOUR,
  MDT: -6 * HOUR,
  MST: -7 * HOUR,
  PDT: -7 * HOUR,
  PST: -8 * HOUR,
  AKST: -9 * HOUR,
  HST: -10 * HOUR,
}

/** Those that name a region whatever the season; news writes CET and EET all the year round. */
const REGIONS: Readonly<Record<string, Region>> = {
  ET: { winter: -5 * HOUR, rule: 'us' },
  EASTERN: { winter: -5 * HOUR, rule: 'us' },
  CT: { winter: -6 * HOUR, rule: 'us' },
  CENTRAL: { winter: -6 * HOUR, rule: 'us' },
  MT: { winter: -7 * HOUR, rule: 'us' },
  PT: { winter: -8 * HOUR, rule: 'us' },
  PACIFIC: { winter: -8 * HOUR, rule: 'us' },
  CET: { winter: HOUR, rule: 'eu' },
  EET: { winter: 2 * HOUR, rule: 'eu' },
}

const NUMERIC = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/
/** The farthest clocks are 14 hours ahead (Kiribati). */
const FARTHEST = 14 * HOUR

/**
 * Minutes east of UTC for a zone as news and mail write it (`ET`, `BST`, `+05:30`, `GMT+1`), at a wall-clock time.
 *
 * In:  `zone` in any case; `wallClock` the local date and time as milliseconds since 1970 as if it were UTC.
 * Out: -840 to 840, or null where the zone is unknown or ambiguous.
 */
export function zoneOffset(zone: string, wallClock: number): number | null {
  const key = zone.toUpperCase()
  const numeric = NUMERIC.exec(key)
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * HOUR + Number(numeric[3] ?? 0)
    if (minutes > FARTHEST || Number(numeric[3] ?? 0) >= HOUR) return null
    return numeric[1] === '-' ? 0 - minutes : minutes
  }
  const region = Object.hasOwn(REGIONS, key) ? REGIONS[key] : undefined
  if (region !== undefined) return region.winter + (isSummer(region, wallClock) ? HOUR : 0)
  return Object.hasOwn(FIXED, key) ? (FIXED[key] ?? null) : null
}

/**
 * Energy Policy Act of 2005: second Sunday of March to first Sunday of November, at 2:00 local time; EU directive
 * 2000/84/EC: last Sunday of March to last Sunday of October, at 1:00 UTC. (News older than 2007 is off in a few weeks
 * of the year.)
 */
function isSummer({ winter, rule }: Region, wallClock: number): boolean {
  const year = new Date(wallClock).getUTCFullYear()
  if (rule === 'us') return wallClock >= sunday(year, 2, 8, 2) && wallClock < sunday(year, 10, 1, 2)
  const change = 1 + winter / HOUR
  return wallClock >= sunday(year, 2, 25, change) && wallClock < sunday(year, 9, 25, change + 1)
}

/** The first Sunday on or after a day of a month (0 is January), at an hour, as wall-clock milliseconds. */
function sunday(year: number, month: number, day: number, hour: number): number {
  const weekday = new Date(Date.UTC(year, month, day)).getUTCDay()
  return Date.UTC(year, month, day + ((7 - weekday) % 7), hour)
}

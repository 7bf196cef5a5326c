/**
 * Sessions that end, or ended, earlier than is usual now, by time zone, as the exchanges publish them in their calendars. Daily bars do not
 * tell of them. `when`: `MM-DD` on that date; `before MM-DD` on the last session before it; `after thanksgiving` on the
 * Friday after the fourth Thursday of November; `until YYYY-MM-DD` every session up to then. A date without a session has no row to match.
 */
export const EARLY_CLOSES: readonly (readonly [timezone: string, when: string, closesAt: string])[] = [
  ['America/New_York', '07-03', '13:00'],
  ['America/New_York', 'after thanksgiving', '13:00'],
  ['America/New_York', '12-24', '13:00'],
  ['America/Toronto', '12-24', '13:00'],
  ['Europe/London', 'before 12-25', '12:30'],
  ['Europe/London', 'before 01-01', '12:30'],
  ['Europe/Dublin', '12-24', '12:30'],
  ['Europe/Dublin', '12-31', '12:30'],
  ['Europe/Paris', '12-24', '14:05'],
  ['Europe/Paris', '12-31', '14:05'],
  ['Europe/Amsterdam', '12-24', '14:05'],
  ['Europe/Amsterdam', '12-31', '14:05'],
  ['Europe/Brussels', '12-24', '14:05'],
  ['Europe/Brussels', '12-31', '14:05'],
  ['Europe/Lisbon', '12-24', '13:05'],
  ['Europe/Lisbon', '12-31', '13:05'],
  ['Europe/Madrid', '12-24', '14:05'],
  ['Europe/Madrid', '12-31', '14:05'],
  ['Europe/Berlin', 'before 12-31', '14:05'],
  ['Africa/Johannesburg', '12-24', '12:00'],
  ['Asia/Hong_Kong', '12-24', '12:00'],
  ['Asia/Hong_Kong', '12-31', '12:00'],
  ['Asia/Singapore', '12-24', '12:00'],
  ['Asia/Singapore', '12-31', '12:00'],
  ['Asia/Tokyo', 'until 2024-11-04', '15:00'],
  ['Australia/Sydney', 'before 12-25', '14:00'],
  ['Australia/Sydney', 'before 01-01', '14:00'],
  ['Pacific/Auckland', 'before 12-25', '12:45'],
  ['Pacific/Auckland', 'before 01-01', '12:45'],
]

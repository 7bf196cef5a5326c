import type { Collisions } from './collisions.ts'
import { filesRead } from './files.ts'
import type { GazetteerRecord } from './record.ts'

/** How many collisions the summary lists. */
const SHOWN = 60

/** What the build made of its sources, for people who review a change of the data. */
export function summarize(
  records: readonly GazetteerRecord[],
  dropped: Readonly<Record<string, number>>,
  collisions: Collisions,
  bytes: number,
): object {
  const aliases = records.flatMap((record) => record.aliases)
  return {
    records: records.length,
    companies: records.filter(({ type }) => type === 'equity' || type === 'private').length,
    bytes,
    byType: count(records.map(({ type }) => type)),
    byExchange: count(records.map(({ exchange }) => exchange ?? 'none')),
    byCountry: count(records.map(({ country }) => country ?? 'unknown')),
    listings: records.reduce((sum, { listings }) => sum + listings.length, 0),
    aliases: aliases.length,
    aliasesByKindAndTier: count(aliases.map(({ kind, tier }) => `${kind} ${tier}`)),
    rowsDropped: dropped,
    collisions: {
      resolved: collisions.resolved,
      left: collisions.left.length,
      examples: collisions.left.slice(0, SHOWN),
    },
    sources: Object.fromEntries(filesRead()),
  }
}

/** Counts, the largest first, equal ones by name. */
function count(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

import { type Lookup, renderLookup, toJson } from '../render/index.ts'
import type { Context } from './dispatch.ts'
import type { LookupOptions } from './options.ts'
import { readCompanies } from './own-files.ts'
import { tableOptions } from './table-options.ts'

/**
 * `newsent lookup`: who is meant by names and tickers, and how readily each counts in running text.
 *
 * Out: the exit code: 0, or 1 where nobody is known by one of the names.
 */
export async function lookupCommand(
  queries: readonly string[],
  options: LookupOptions,
  { io, out }: Context,
): Promise<0 | 1> {
  const { createLookup } = await import('../index.ts')
  const lookup = createLookup({ companies: await readCompanies(options.companies) })
  const found: Lookup[] = queries.map((query) => ({ query, matches: lookup(query) }))
  const text = options.json === true ? `${toJson(found, 2)}\n` : renderLookup(found, tableOptions(options, io))
  await out.write(text)
  return found.some(({ matches }) => matches.length === 0) ? 1 : 0
}

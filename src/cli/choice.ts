import { type Choice, type Condition, choose, withoutPrices } from '../choose/index.ts'
import { NewsentError } from '../errors.ts'
import type { Analyzer, OwnCompany } from '../index.ts'
import type { Report } from '../report.ts'
import { meaningOf, unknownNote, type WrittenName } from './names.ts'
import type { ChoosingOptions } from './options.ts'
import { readWatchlist } from './watchlist.ts'

/** What the options of choosing ask for, names resolved. */
export interface Chosen {
  /** What can be chosen before prices are known. */
  readonly choice: Choice
  /** The rest of the choice, once prices are there. */
  readonly finish: (report: Report) => Report
  readonly conditions: readonly Condition[]
  /** For stderr: names that nobody is known by; empty where there are none. */
  readonly note: string
}

/**
 * Turn the options of choosing into a choice. The company list is loaded only where names are to be resolved.
 *
 * Errors: BAD_USAGE, FILE_UNREADABLE.
 */
export async function createChoice(
  options: ChoosingOptions & { readonly prices?: boolean; readonly pricesFile?: string },
  companies: readonly OwnCompany[],
): Promise<Chosen> {
  const { types, minRelevance, minConfidence, sort, reverse, top, failOn = [] } = options
  if (sort === 'price' && options.prices !== true && options.pricesFile === undefined) {
    throw new NewsentError('BAD_USAGE', '--sort price needs prices, but none are asked for', {
      hint: 'add --prices, or --prices-file with a file of your own',
    })
  }
  const watched = options.watchlist === undefined ? [] : await readWatchlist(options.watchlist)
  const only = [...writtenIn('--only', options.only), ...watched]
  const exclude = writtenIn('--exclude', options.exclude)
  const resolve = await resolver(companies, only.length + exclude.length + failOn.length > 0)
  const choice: Choice = {
    ...{ types, minRelevance, minConfidence, sort, reverse, top },
    only: only.length === 0 ? undefined : only.map(resolve.keyOf),
    exclude: exclude.map(resolve.keyOf),
  }
  const conditions = failOn.map((condition) => ({
    ...condition,
    who: condition.who?.map((name) => resolve.keyOf({ name, from: '--fail-on' })) ?? null,
  }))
  const early = withoutPrices(choice)
  const finish = early === choice ? (report: Report) => report : (report: Report) => choose(report, choice)
  return { choice: early, finish, conditions, note: unknownNote(resolve.unknown) }
}

const writtenIn = (from: string, names: readonly string[] = []): WrittenName[] => names.map((name) => ({ name, from }))

async function resolver(companies: readonly OwnCompany[], isNeeded: boolean) {
  const unknown: WrittenName[] = []
  const lookup: Analyzer['lookup'] = isNeeded ? (await import('../index.ts')).createLookup({ companies }) : () => []
  return {
    unknown,
    keyOf(name: WrittenName): string {
      const { key, isKnown } = meaningOf(name, lookup)
      if (!isKnown) unknown.push(name)
      return key
    },
  }
}

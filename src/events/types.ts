import type { EventPolarity, EventRole, ReportEvent } from '../report.ts'

export type ValueKind = ReportEvent['values'][number]['kind']

/** What kind of thing happened: one row of the taxonomy. */
export interface EventType {
  readonly name: string
  /** For the company whose event it is, unless its role says otherwise. */
  readonly polarity: EventPolarity
  /** The kinds of numbers that belong to it, in the order they are looked for. */
  readonly values: readonly ValueKind[]
  readonly about: string
}

/**
 * The taxonomy, one row a type: `name | polarity | kinds of numbers | what it means`. The polarity is what such news
 * usually does to the price of the company it happens to, not how much; layoffs and executive changes are read both
 * ways in the literature, so the milder habit of headlines decides. Source: our own, after the event types that
 * financial news archives code (RavenPack, SEntFiN, the SEC's 8-K items).
 */
const TAXONOMY = `
 earnings-beat        | bullish | money percent        | results above what analysts expected
 earnings-miss        | bearish | money percent        | results below what analysts expected
 revenue-growth       | bullish | percent money        | sales rose
 revenue-decline      | bearish | percent money        | sales fell
 profit-growth        | bullish | percent money        | profit rose, or a loss narrowed or turned
 profit-decline       | bearish | percent money        | profit fell, or a loss appeared or widened
 guidance-raised      | bullish | money percent        | the company expects more than before
 guidance-cut         | bearish | money percent        | it expects less, withdraws its forecast or warns on profit
 analyst-upgrade      | bullish | price-target         | a broker or agency thinks better of it
 analyst-downgrade    | bearish | price-target         | a broker or agency thinks worse of it
 analyst-initiation   | neutral | price-target         | a broker starts to rate it; a buy is bullish, a sell bearish
 price-target-raised  | bullish | price-target         | a broker sees a higher price
 price-target-cut     | bearish | price-target         | a broker sees a lower price
 acquisition          | neutral | money percent        | a takeover, agreed, sought or rumoured; bullish for the target
 divestiture          | neutral | money percent        | it sells or spins off a part of itself
 merger               | neutral | money percent        | two companies become one
 ipo                  | neutral | money shares         | it sells its shares to the public for the first time
 share-offering       | bearish | money shares percent | it sells new shares and dilutes the old
 buyback              | bullish | money shares percent | it buys its own shares
 dividend-raised      | bullish | percent money        | it pays its owners more
 dividend-cut         | bearish | percent money        | it pays its owners less, or nothing
 lawsuit              | bearish | money                | it is sued; neutral for whoever sues
 settlement           | neutral | money                | a suit or charge ends by agreement
 regulatory-action    | bearish | money                | an authority fines, charges, bans or investigates it
 regulatory-approval  | bullish | money                | an authority lets it go ahead
 regulatory-rejection | bearish | money                | an authority turns it down
 recall               | bearish | count                | it takes a product back
 data-breach          | bearish | count                | its systems were broken into, or its data got out
 layoffs              | bearish | count percent        | it cuts jobs
 executive-change     | neutral |                      | a chief comes or goes
 product-launch       | bullish | money                | it brings out something new
 partnership          | bullish | money                | it works with another company from now on
 contract-win         | bullish | money count          | it wins an order; neutral for whoever places it
 contract-loss        | bearish | money count          | an order is lost or withdrawn
 strike               | bearish | count                | its workers down tools
 bankruptcy           | bearish | money                | it seeks protection from its creditors
 short-seller-report  | bearish | percent              | somebody who profits from a fall accuses it
 stock-rise           | bullish | percent money        | its price rose (a share, fund, index, coin or commodity)
 stock-fall           | bearish | percent money        | its price fell
`

/** Roles that set the polarity, whatever the type. */
const POLARITY_OF_ROLE: Readonly<Partial<Record<EventRole, EventPolarity>>> = {
  acquirer: 'neutral',
  target: 'bullish',
  seller: 'neutral',
  plaintiff: 'neutral',
  broker: 'neutral',
  customer: 'neutral',
  'short-seller': 'neutral',
}

const KINDS: readonly ValueKind[] = ['percent', 'money', 'shares', 'price-target', 'count']
const POLARITIES: readonly EventPolarity[] = ['bearish', 'neutral', 'bullish']

/** Every type by its name, in the order of the taxonomy. */
export const EVENT_TYPES: ReadonlyMap<string, EventType> = new Map(
  TAXONOMY.trim()
    .split('\n')
    .map((line) => {
      const [name = '', polarity = '', values = '', about = ''] = line.split('|').map((cell) => cell.trim())
      return [
        name,
        {
          name,
          polarity: POLARITIES.find((each) => each === polarity) ?? 'neutral',
          values: KINDS.filter((kind) => values.split(' ').includes(kind)),
          about,
        },
      ]
    }),
)

/** What the rows of `none` find: it takes the words from every other rule. */
export const NO_EVENT: EventType = { name: 'none', polarity: 'neutral', values: [], about: '' }

/** In: the polarity that the type, or the row that found the event, gives to whom it happens. */
export function polarityFor(role: EventRole, polarity: EventPolarity): EventPolarity {
  return POLARITY_OF_ROLE[role] ?? polarity
}

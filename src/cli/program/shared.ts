import { Command, Option } from 'commander'
import { ENGINES, PRICE_DAYS } from '../options.ts'
import { horizons, oneOf, positive, width } from './values.ts'

/** A command whose choices and defaults stand in the descriptions, in our words. */
export const createCommand = (name: string): Command =>
  new Command(name)
    .configureHelp({
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    })
    .helpOption('-h, --help', 'show this help')

export const engineOption = (): Option =>
  new Option('--engine <engine>', 'what reads the sentiment: model or lexicon (default: model)')
    .choices(ENGINES)
    .argParser(oneOf(ENGINES))
    .default('model')

/** How pages are fetched, as a group of its own in the help. */
export const withWeb = (command: Command, what: string): Command =>
  command
    .optionsGroup('Web:')
    .option('--allow-private', 'also fetch from this machine and the local network')
    .option('--timeout <seconds>', `for ${what} (default: 10)`, positive)

/** How prices are joined, as a group of its own in the help. */
export const withPrices = (command: Command): Command =>
  command
    .optionsGroup('Prices:')
    .option('--prices', "add what each company's price did in the session of the news (from Yahoo)")
    .option('--prices-file <path>', 'take prices from a CSV file, or a folder with one a ticker (see below)')
    .addOption(
      new Option(
        '--price-day <day>',
        'reaction: the first session that could know (default); same: of that date; next: after that date',
      )
        .choices(PRICE_DAYS)
        .argParser(oneOf(PRICE_DAYS))
        .default('reaction'),
    )
    .option('--horizon <list>', 'returns of later sessions as well: 1d,5d,20d', horizons)
    .option('--offline', 'make no request: remembered prices only')
    .option('--no-cache', 'neither use nor keep remembered prices')
    .option('--strict-prices', 'exit status 1 where a price is missing')
    .addOption(new Option('--prices-url <url>', "ask this server in Yahoo's place"))

/** How it looks, as a group of its own in the help. */
export const withDisplay = (command: Command): Command =>
  withColours(
    command
      .optionsGroup('Display:')
      .option('--width <columns>', 'width of the output (default: as the terminal)', width),
  )

export const withColours = (command: Command): Command =>
  command
    .option('--color', 'colours even where stdout is no terminal')
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are obeyed too)')

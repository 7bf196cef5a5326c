import { Command, InvalidArgumentError, Option } from 'commander'
import {
  ANALYZE_EXAMPLES,
  ANALYZE_NOTES,
  EXPLAIN_EXAMPLES,
  EXPLAIN_NOTES,
  LOOKUP_EXAMPLES,
  LOOKUP_NOTES,
  PROGRAM_EXAMPLES,
} from './help.ts'
import {
  type AnalyzeOptions,
  ENGINES,
  type ExplainOptions,
  FORMATS,
  type LookupOptions,
  MIN_WIDTH,
  PRICE_DAYS,
  TYPES,
} from './options.ts'

/** More than any machine has cores. */
const MOST_WORKERS = 1024

/** What the commands do; the program only knows how they are called. */
export interface Actions {
  readonly analyze: (files: readonly string[], options: AnalyzeOptions, command: Command) => Promise<void>
  readonly explain: (file: string | undefined, options: ExplainOptions, command: Command) => Promise<void>
  readonly lookup: (queries: readonly string[], options: LookupOptions) => Promise<void>
  readonly cachePath: () => Promise<void>
  readonly cacheClear: () => Promise<void>
  readonly model: () => Promise<void>
  readonly schema: () => Promise<void>
}

/** The grammar of the command line: commands, options, help. */
export function createProgram(actions: Actions, version: string): Command {
  const program = new Command('newsent')
    .description('Reads news and says, company by company, which way it leans, and why.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('before', PROGRAM_EXAMPLES)
    .helpCommand('help [command]', 'show the help of a command')
  program
    .addCommand(analyze(actions))
    .addCommand(explain(actions))
    .addCommand(lookup(actions))
    .addCommand(cache(actions))
    .addCommand(model(actions))
    .addCommand(schema(actions))
  return program
}

function analyze(actions: Actions): Command {
  return (
    new Command('analyze')
      .summary('analyse files, stdin or JSON Lines')
      // Choices and defaults stand in the descriptions, in our words.
      .configureHelp({ optionDescription: ({ description }) => description })
      .description('Analyse news: text from files or stdin, or documents from JSON Lines.')
      .argument(
        '[files...]',
        'text files, .json or .jsonl, also as .gz or .zst; folders; patterns; - is stdin, which is also read where nothing is named',
      )
      .option('--jsonl <file>', 'read one document a line from a JSON Lines file; - is stdin')
      .option('--target <name>', 'report on this name even where no listing knows it (repeatable)', append)
      .option('--companies <file>', 'companies of your own, as CSV: ticker,name,aliases (see below)')
      .option('--types <list>', `report only these: ${TYPES.join(', ')}`, types)
      .option('--title <text>', 'the headline, where it is not part of the text')
      .option('--date <date>', 'when it was published: 2025-01-27, or 2025-01-27T21:05:00Z')
      .addOption(
        new Option('--format <format>', 'table, json or ndjson (default: table, or as --output ends)').choices(FORMATS),
      )
      .option('--json', 'short for --format json')
      .option('-o, --output <file>', 'write to a file; its ending chooses the format')
      .option('--resume', 'go on with the NDJSON file of an earlier run, leaving out what it has done')
      .option('--include-text', 'put the analysed text into the report')
      .addOption(engineOption())
      .option('--workers <number>', 'threads that analyse many documents (default: as many as cores)', workers)
      .option('--progress', 'tell every half minute how far it is, where stderr is no terminal')
      .option('-q, --quiet', 'no progress and no notes')
      .helpOption('-h, --help', 'show this help')
      .optionsGroup('Prices:')
      .option('--prices', "add what each company's price did in the session of the news (from Yahoo)")
      .option('--prices-file <path>', 'take prices from a CSV file, or a folder with one a ticker (see below)')
      .addOption(
        new Option(
          '--price-day <day>',
          'reaction: the first session that could know (default); same: of that date; next: after that date',
        )
          .choices(PRICE_DAYS)
          .default('reaction'),
      )
      .option('--horizon <list>', 'returns of later sessions as well: 1d,5d,20d', horizons)
      .option('--timeout <seconds>', 'for one request of prices (default: 10)', positive)
      .option('--offline', 'make no request: remembered prices only')
      .option('--no-cache', 'neither use nor keep remembered prices')
      .option('--strict-prices', 'exit status 1 where a price is missing')
      .addOption(new Option('--prices-url <url>', "ask this server in Yahoo's place (NEWSENT_PRICES_URL)"))
      .optionsGroup('Display:')
      .option('--width <columns>', 'width of the table (default: as the terminal)', width)
      .option('--color', 'colours even where stdout is no terminal')
      .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are obeyed too)')
      .addHelpText('before', ANALYZE_EXAMPLES)
      .addHelpText('after', ANALYZE_NOTES)
      .action(actions.analyze)
  )
}

const engineOption = (): Option =>
  new Option('--engine <engine>', 'what reads the sentiment: model or lexicon (default: model)')
    .choices(ENGINES)
    .default('model')

function explain(actions: Actions): Command {
  return new Command('explain')
    .summary('show how each verdict came about')
    .description('Show one text with its mentions marked, and what each sentence added to each verdict.')
    .configureHelp({ optionDescription: ({ description }) => description })
    .argument('[file]', 'a text file; - or nothing is stdin')
    .option('--ticker <ticker>', 'explain only this company')
    .option('--title <text>', 'the headline, where it is not part of the text')
    .option('--date <date>', 'when it was published')
    .option('--companies <file>', 'companies of your own, as CSV')
    .addOption(engineOption())
    .option('--json', 'print the report and its explanations as JSON')
    .option('--width <columns>', 'width of the output (default: as the terminal)', width)
    .option('--color', 'colours even where stdout is no terminal')
    .option('--no-color', 'no colours')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('before', EXPLAIN_EXAMPLES)
    .addHelpText('after', EXPLAIN_NOTES)
    .action(actions.explain)
}

function lookup(actions: Actions): Command {
  return new Command('lookup')
    .summary('show who is meant by a name or ticker')
    .description('Show who is meant by names and tickers, and how readily each counts in running text.')
    .argument('<names...>', 'names or tickers: Apple, BRK.B, "NASDAQ: NVDA"')
    .option('--companies <file>', 'companies of your own, as CSV')
    .option('--json', 'print JSON')
    .option('--color', 'colours even where stdout is no terminal')
    .option('--no-color', 'no colours')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('before', LOOKUP_EXAMPLES)
    .addHelpText('after', LOOKUP_NOTES)
    .action(actions.lookup)
}

function cache(actions: Actions): Command {
  const command = new Command('cache')
    .summary('show or clear what is remembered')
    .description('Prices of past sessions are remembered on disk, so that they are asked for once.')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
  command.command('path').description('print the folder').action(actions.cachePath)
  command.command('clear').description('forget all prices').action(actions.cacheClear)
  return command
}

function model(actions: Actions): Command {
  return new Command('model')
    .summary('describe the model that ships')
    .description('Print version, checksum, size and measured figures of the model that reads the sentiment.')
    .helpOption('-h, --help', 'show this help')
    .action(actions.model)
}

function schema(actions: Actions): Command {
  return new Command('schema')
    .summary('print the JSON Schema of reports')
    .description('Print the JSON Schema (2020-12) that every report follows.')
    .helpOption('-h, --help', 'show this help')
    .action(actions.schema)
}

function append(name: string, names: readonly string[] = []): readonly string[] {
  if (name.trim() === '') throw new InvalidArgumentError('A name is needed.')
  return [...names, name]
}

function types(value: string): AnalyzeOptions['types'] {
  return value.split(',').map((name) => {
    const type = TYPES.find((one) => one === name.trim())
    if (type === undefined) throw new InvalidArgumentError(`There is no type "${name.trim()}".`)
    return type
  })
}

/** `1d,5d,20d` as numbers of sessions. */
function horizons(value: string): readonly number[] {
  return value.split(',').map((one) => {
    const sessions = Number(/^([1-9]\d{0,2})d$/.exec(one.trim())?.[1])
    if (sessions > 0) return sessions
    throw new InvalidArgumentError('Sessions are needed, such as 1d,5d,20d.')
  })
}

function workers(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= MOST_WORKERS) return number
  throw new InvalidArgumentError(`A whole number from 1 to ${MOST_WORKERS} is needed.`)
}

function positive(value: string): number {
  const number = Number(value)
  if (number > 0 && Number.isFinite(number)) return number
  throw new InvalidArgumentError('A number above zero is needed.')
}

function width(value: string): number {
  const columns = Number(value)
  if (Number.isInteger(columns) && columns >= MIN_WIDTH) return columns
  throw new InvalidArgumentError(`A whole number of at least ${MIN_WIDTH} is needed.`)
}

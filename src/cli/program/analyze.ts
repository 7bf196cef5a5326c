import { type Command, Option } from 'commander'
import { FORMATS, TYPES } from '../options.ts'
import type { Actions } from './actions.ts'
import { createCommand, engineOption, withDisplay, withPrices } from './shared.ts'
import { append, types, workers } from './values.ts'

const EXAMPLES = `Examples:
  newsent analyze article.txt
  newsent analyze article.txt --json | jq '.entities[] | {ticker, sentiment}'
  newsent analyze today/*.txt --format ndjson > reports.ndjson
  pdftotext filing.pdf - | newsent analyze --title "Apple beats" --date 2025-01-30
  newsent analyze --jsonl news.jsonl --format ndjson
  newsent analyze article.txt --target "Acme Holdings"
  newsent analyze article.txt --types equity,private --companies watchlist.csv
  newsent analyze article.txt --prices --horizon 1d,5d
  newsent analyze --jsonl archive.jsonl --prices-file daily.csv --format ndjson
`

const NOTES = `
JSON Lines: {"id", "title", "text", "publishedAt", "url", "targets"} on each line;
only "text" is required.

Companies of your own override those of the same ticker. CSV with a header; only
"name" is required; "|" separates aliases, "~word" marks one that is an ordinary
word as well; further columns: type, exchange, country, sector, listings, nouns:

  ticker,name,aliases
  ACME.L,Acme Holdings plc,Acme|Apex~word
  ,Corvane,Corvane Systems

Prices: the close of the first session that could know the news, in the exchange's
own time, against the close before; dividends and splits are taken out. A file of
prices is CSV with the columns ticker, date (2025-01-27), close and, where it has
them, adjclose and currency; in a folder each file is named for its ticker, as Yahoo
and Stooq export them. A missing price never costs the sentiment. Past sessions are
remembered (newsent cache); HTTPS_PROXY and NEWSENT_PRICES_URL are obeyed.

Results go to stdout, everything else to stderr. Exit status: 0 fine, 1 a document
failed (the others are done) or, with --strict-prices, a price is missing, 2 wrong
usage, 130 interrupted.`

export function analyze(actions: Actions): Command {
  const command = createCommand('analyze')
    .summary('analyse files, stdin or JSON Lines')
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
      new Option('--format <format>', `${FORMATS.join(', ')} (default: table, or as --output ends)`).choices(FORMATS),
    )
    .option('--json', 'short for --format json')
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
    .option('--resume', 'go on with the NDJSON file of an earlier run, leaving out what it has done')
    .option('--include-text', 'put the analysed text into the report')
    .addOption(engineOption())
    .option('--workers <number>', 'threads that analyse many documents (default: as many as cores)', workers)
    .option('--progress', 'tell every half minute how far it is, where stderr is no terminal')
    .option('-q, --quiet', 'no progress and no notes')
  return withDisplay(withPrices(command))
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .action(actions.analyze)
}

import { type Command, Option } from 'commander'
import { FORMATS } from '../options.ts'
import type { Actions } from './actions.ts'
import { withChoosing } from './choosing.ts'
import { withSettings } from './settings.ts'
import { createCommand, engineOption, withDisplay, withPrices, withWeb } from './shared.ts'
import { append, oneOf, workers } from './values.ts'

const EXAMPLES = `Examples:
  newsent analyze article.txt
  newsent analyze https://example.com/news/article.html
  newsent analyze article.txt --json | jq '.entities[] | {ticker, sentiment}'
  newsent analyze today/*.txt --format ndjson > reports.ndjson
  pdftotext filing.pdf - | newsent analyze --title "Apple beats" --date 2025-01-30
  newsent analyze --jsonl news.jsonl --format ndjson
  newsent analyze today/*.txt --group
  newsent analyze article.txt --target "Acme Holdings"
  newsent analyze article.txt --types equity,private --companies own.csv
  newsent analyze today/*.txt --watchlist mine.txt --sort score --top 10
  newsent analyze article.txt --fail-on "NVDA<=-0.35" || echo "look at this"
  newsent analyze article.txt --prices --horizon 1d,5d
  newsent analyze --jsonl archive.jsonl --prices-file daily.csv --format ndjson
`

const NOTES = `
JSON Lines: {"id", "title", "text", "publishedAt", "url", "targets"} on each line;
only "text" is required.

Of a page of HTML only the article is read, with its title and date: menus, share
bars, related stories, comments and captions stay out. No script is run. Addresses
that are not of the public internet are refused, also behind redirects.

Companies of your own override those of the same ticker. CSV with a header; only
"name" is required; "|" separates aliases, "~word" marks one that is an ordinary
word as well; further columns: type, exchange, country, sector, listings, nouns:

  ticker,name,aliases
  ACME.L,Acme Holdings plc,Acme|Apex~word
  ,Corvane,Corvane Systems

Words of your own mean what you say: valence from -4 to 4, and of whom (subject,
object, nearest or everyone; subject where nothing is said). "~" stands for the
forms of a verb, "~s" for a plural. For both engines the rules tell of whom such a
word speaks, and whether it is negated; 0 silences a word of --engine lexicon, while
the model keeps its own reading.

  phrase,valence,about
  rug pull~s,-3.5
  zorble~,-3,object

Choosing leaves every figure as it is. Names are read as newsent lookup reads them;
what --target asks for stays, unless it is excluded. --fail-on looks at who is
reported: a ticker, a name or "any", then <=, <, >=, > and a score, or = and a label.

Prices: the close of the first session that could know the news, in the exchange's
own time, against the close before; dividends and splits are taken out. A file of
prices is CSV with the columns ticker, date (2025-01-27), close and, where it has
them, adjclose and currency; in a folder each file is named for its ticker, as Yahoo
and Stooq export them. A missing price never costs the sentiment. Past sessions are
remembered (newsent cache); NEWSENT_PRICES_URL names a mirror.

HTTP_PROXY, HTTPS_PROXY and NO_PROXY are obeyed for pages and prices.

Settings: flags, over the environment (NEWSENT_MIN_RELEVANCE=0.3), over your own file
(config.json in the folder of newsent where the system keeps settings), over the
project (the nearest newsent.config.json). Keys are the long options in camelCase:
{"only": ["NVDA"], "minRelevance": 0.3}. --print-config shows what holds and why;
--no-quiet, --no-prices and so on turn off what a file turns on. The file of a
project can neither ask the network nor name files outside of its folder.

Results go to stdout, everything else to stderr. Exit status: 0 fine, 1 a document
failed (the others are done) or, with --strict-prices, a price is missing, 2 wrong
usage or settings, 3 a condition of --fail-on holds (whatever else failed), 130
interrupted.`

export function analyze(actions: Actions): Command {
  const command = createCommand('analyze')
    .summary('analyse files, web pages, stdin or JSON Lines')
    .description('Analyse news: text or HTML from files, the web or stdin, or documents from JSON Lines.')
    .argument(
      '[files...]',
      'files of text, .html, .json or .jsonl, also as .gz or .zst; addresses of pages; folders; patterns; - is stdin, which is also read where nothing is named',
    )
    .option('--jsonl <file>', 'read one document a line from a JSON Lines file; - is stdin')
    .option('--target <name>', 'report on this name even where no listing knows it (repeatable)', append)
    .option('--companies <file>', 'companies of your own, as CSV: ticker,name,aliases (see below)')
    .option('--lexicon <file>', 'words of your own, as CSV: phrase,valence (see below)')
    .option('--title <text>', 'the headline, where it is not part of the text')
    .option('--date <date>', 'when it was published: 2025-01-27, or 2025-01-27T21:05:00Z')
    .addOption(
      new Option('--format <format>', `${FORMATS.join(', ')} (default: table, or as --output ends)`)
        .choices(FORMATS)
        .argParser(oneOf(FORMATS)),
    )
    .option('--json', 'short for --format json')
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
    .option('--resume', 'go on with the NDJSON file of an earlier run, leaving out what it has done')
    .option('--group', 'roll up by company over all documents, in place of the reports')
    .option('--include-text', 'put the analysed text into the report')
    .addOption(engineOption())
    .option('--workers <number>', 'threads that analyse many documents (default: as many as cores)', workers)
    .option('--progress', 'tell every half minute how far it is, where stderr is no terminal')
    .option('-q, --quiet', 'no progress and no notes')
  return withSettings(withDisplay(withPrices(withWeb(withChoosing(command), 'one page, or one request of prices'))))
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .action(actions.analyze)
}

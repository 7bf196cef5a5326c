import { type Command, Option } from 'commander'
import { FORMATS } from '../options.ts'
import type { Actions } from './actions.ts'
import { withChoosing } from './choosing.ts'
import { withSettings } from './settings.ts'
import { createCommand, engineOption, withDisplay, withPrices, withWeb } from './shared.ts'
import { append, count, interval, oneOf, since, workers } from './values.ts'

const FEED_EXAMPLES = `Examples:
  newsent feed https://example.com/markets.rss
  newsent feed https://example.com/markets.rss --since 2h --format ndjson
  newsent feed a.rss https://example.com/b.atom --since 1d --group
  newsent feed https://example.com/markets.rss --full --limit 20 --prices
  curl -s https://example.com/feed.json | newsent feed - --json
`

const FEED_NOTES = `
Feeds are RSS, Atom, RDF or JSON Feed. Of each item its text in the feed is read, or,
with --full, its page. Tickers that publishers put into items prove the names in them.
The table and JSON end with a roll-up by company; JSON is {"reports", "rollup"}, NDJSON
has a report a line, and --group leaves the roll-up only. How files of prices look is
told by newsent help analyze.

Exit status: 0 fine, 1 a feed or an item failed (the others are done), 2 wrong usage,
3 a verdict is as --fail-on asks, 130 interrupted.`

const WATCH_EXAMPLES = `Examples:
  newsent watch https://example.com/markets.rss
  newsent watch https://example.com/markets.rss --every 2m >> reports.ndjson
  newsent watch https://example.com/markets.rss --once --output reports.ndjson
  newsent watch https://example.com/a.rss https://example.com/b.atom --since 1h
`

const WATCH_NOTES = `
What was printed is remembered below XDG_STATE_HOME, or in the file of --state, so that
it comes once, whatever feed has it and however often this is started. An item counts as
printed when it is written: whoever is killed at that moment may see the last one again,
but none is lost; with --output, which goes on with the file, neither happens.

Servers are asked only for what has changed, and left alone as long as they wish. A feed
that fails is told on stderr and asked less and less often, but goes on being asked.

Exit status: 130 when Ctrl-C ends it; with --once 0 fine, 1 a feed or an item failed.`

export function feed(actions: Actions): Command {
  const command = createCommand('feed')
    .summary('analyse the items of feeds')
    .description('Analyse the items of RSS, Atom, RDF and JSON feeds, the newest first.')
    .argument('[feeds...]', 'addresses or files; - is stdin, which is also read where nothing is named')
    .option('--since <when>', 'only items since then: 90m, 2h, 1d, 1w, or 2025-01-27', since)
    .option('--limit <number>', 'only so many, the newest', count)
    .option('--group', 'only the roll-up by company over all items')
    .addOption(
      new Option('--format <format>', `${FORMATS.join(', ')} (default: table, or as --output ends)`)
        .choices(FORMATS)
        .argParser(oneOf(FORMATS)),
    )
    .option('--json', 'short for --format json')
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
  return finished(command).addHelpText('before', FEED_EXAMPLES).addHelpText('after', FEED_NOTES).action(actions.feed)
}

export function watch(actions: Actions): Command {
  const command = createCommand('watch')
    .summary('analyse new items of feeds as they come')
    .description('Watch feeds, and analyse each new item as it comes, once.')
    .argument('<feeds...>', 'addresses or files')
    .option('--every <span>', 'how often to look, from 30s to 7d (default: 5m)', interval, interval('5m'))
    .option('--once', 'look once and end, for cron')
    .option('--since <when>', 'no items from before: 90m, 2h, 1d, 1w, or 2025-01-27', since)
    .option('--state <file>', 'remember in this file what was seen')
    .addOption(
      new Option('--format <format>', 'table or ndjson (default: table on a terminal, else ndjson)').choices([
        'table',
        'ndjson',
      ]),
    )
    .option('-o, --output <file>', 'go on with a file of NDJSON')
  return finished(command).addHelpText('before', WATCH_EXAMPLES).addHelpText('after', WATCH_NOTES).action(actions.watch)
}

/** What both have in common. */
function finished(command: Command): Command {
  command
    .option('--full', 'fetch the page of each item and read that')
    .option('--target <name>', 'report on this name even where no listing knows it (repeatable)', append)
    .option('--companies <file>', 'companies of your own, as CSV: ticker,name,aliases')
    .option('--lexicon <file>', 'words of your own, as CSV')
    .option('--include-text', 'put the analysed text into the report')
    .addOption(engineOption())
    .option('-q, --quiet', 'no progress and no notes')
  if (command.name() === 'feed')
    command.option('--workers <number>', 'threads that analyse (default: as many as cores)', workers)
  const what = 'one feed or page, or one request of prices'
  return withSettings(withDisplay(withPrices(withWeb(withChoosing(command), what))))
}

import { Command } from 'commander'
import { cache, completion, model, schema } from './about.ts'
import type { Actions } from './actions.ts'
import { analyze } from './analyze.ts'
import { explain } from './explain.ts'
import { feed, watch } from './feeds.ts'
import { lookup } from './lookup.ts'

const EXAMPLES = `Examples:
  newsent analyze article.txt                        which way it leans, company by company
  newsent analyze today/*.txt --format ndjson        one report a line, in this order
  pdftotext filing.pdf - | newsent analyze           whatever comes on stdin
  newsent analyze --jsonl news.jsonl --format ndjson > reports.ndjson
  newsent feed https://example.com/markets.rss       the items of a feed, the newest first
  newsent explain article.txt --ticker NVDA          which sentences made the score
  newsent analyze article.txt --prices               and what the prices did that day
  newsent lookup Apple NVDA "Big Blue"               who is meant by a name or ticker
  newsent analyze today/ --watchlist mine.txt        only companies of your own list
  newsent schema > report.schema.json                what a report looks like
`

/** In the order of the help. */
const COMMANDS = { analyze, feed, watch, explain, lookup, cache, model, schema, completion } as const

/**
 * The grammar of the command line: commands, options, help.
 *
 * In: `first`, the first argument: where it names a command, the others are left out, for commander takes 4 ms to make
 *     them and nobody will ask.
 */
export function createProgram(actions: Actions, version: string, first: string | undefined): Command {
  const program = new Command('newsent')
    .description('Reads news and says, company by company, which way it leans, and why.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('before', EXAMPLES)
    .helpCommand('help [command]', 'show the help of a command')
  // Completion writes down the grammar of all of them.
  const isAll = first === undefined || first === 'completion' || !Object.hasOwn(COMMANDS, first)
  for (const [name, command] of Object.entries(COMMANDS)) {
    if (isAll || name === first) program.addCommand(command(actions))
  }
  return program
}

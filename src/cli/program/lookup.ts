import type { Command } from 'commander'
import type { Actions } from './actions.ts'
import { withSettings } from './settings.ts'
import { createCommand, withColours } from './shared.ts'

const EXAMPLES = `Examples:
  newsent lookup Apple
  newsent lookup "$TSLA" 0700.HK "NASDAQ: NVDA"
  newsent lookup Facebook --json
  newsent lookup Corvane --companies own.csv
`

const NOTES = `
Exit status: 0 all are known, 1 nobody is known by one of the names, 2 wrong usage.`

export function lookup(actions: Actions): Command {
  const command = createCommand('lookup')
    .summary('show who is meant by a name or ticker')
    .description('Show who is meant by names and tickers, and how readily each counts in running text.')
    .argument('<names...>', 'names or tickers: Apple, BRK.B, "NASDAQ: NVDA"')
    .option('--companies <file>', 'companies of your own, as CSV')
    .option('--json', 'print JSON')
  return withSettings(withColours(command))
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .action(actions.lookup)
}

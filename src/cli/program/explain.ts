import type { Command } from 'commander'
import type { Actions } from './actions.ts'
import { withSettings } from './settings.ts'
import { createCommand, engineOption, withDisplay, withWeb } from './shared.ts'

const EXAMPLES = `Examples:
  newsent explain article.txt
  newsent explain article.txt --ticker NVDA
  newsent explain article.txt --lexicon words.csv --engine lexicon
  cat article.txt | newsent explain --json | jq '.explanations[0].statements[] | {part, text}'
`

const NOTES = `
Each sentence's part is its lean times its weight, set against a prior of doubt; the
parts of a company sum to its score.`

export function explain(actions: Actions): Command {
  const command = createCommand('explain')
    .summary('show how each verdict came about')
    .description('Show one text with its mentions marked, and what each sentence added to each verdict.')
    .argument('[file]', 'a file of text or HTML, or the address of a page; - or nothing is stdin')
    .option('--ticker <ticker>', 'explain only this company')
    .option('--title <text>', 'the headline, where it is not part of the text')
    .option('--date <date>', 'when it was published')
    .option('--companies <file>', 'companies of your own, as CSV')
    .option('--lexicon <file>', 'words of your own, as CSV')
    .addOption(engineOption())
    .option('--json', 'print the report and its explanations as JSON')
  return withSettings(withDisplay(withWeb(command, 'the page')))
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .action(actions.explain)
}

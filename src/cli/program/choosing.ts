import { type Command, Option } from 'commander'
import { SORT_KEYS } from '../../choose/index.ts'
import { TYPES } from '../options.ts'
import { condition, count, names, oneOf, share, types } from './values.ts'

/** Which companies are reported, as a group of its own in the help. */
export const withChoosing = (command: Command): Command =>
  command
    .optionsGroup('Choosing:')
    .option('--only <list>', 'report only these: tickers, ids or names (NVDA,Apple)', names)
    .option('--exclude <list>', 'leave these out', names)
    .option('--watchlist <file>', 'report only these: one ticker or name a line, or CSV with a column "ticker"')
    .addOption(new Option('--types <list>', `report only these: ${TYPES.join(', ')}`).choices(TYPES).argParser(types))
    .option('--min-relevance <share>', 'report only whom the text is about so much: 0 to 1', share)
    .option('--min-confidence <share>', 'report only verdicts so sure: 0 to 1', share)
    .addOption(
      new Option('--sort <key>', 'relevance (default), score, confidence, name, mentions or price')
        .choices(SORT_KEYS)
        .argParser(oneOf(SORT_KEYS)),
    )
    .option('--reverse', 'the other way round')
    .option('--top <number>', 'report so many at most', count)
    .option(
      '--fail-on <condition>',
      'exit status 3 where a verdict is so: "NVDA<=-0.35", any=bearish (repeatable)',
      condition,
    )

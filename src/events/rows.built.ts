import { type RuleRow, readRules } from './rows.ts'

/** All rows, looked through by the build. */
export const RULE_ROWS: readonly RuleRow[] = readRules()

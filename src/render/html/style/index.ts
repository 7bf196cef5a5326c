import { ARTICLE } from './article.ts'
import { BASE } from './base.ts'
import { COLOURS } from './colours.ts'
import { PRINT } from './print.ts'
import { TABLES } from './tables.ts'

/** The style sheet of the page. */
export const STYLE = [COLOURS, BASE, TABLES, ARTICLE, PRINT].join('')

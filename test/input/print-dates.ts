import { datelineDate, parseDate } from '../../src/input/index.ts'
import { DATELINES, DATES } from './dates.ts'

/** Print what this machine, in its zone and language, makes of every date of the tables. */
const datelines = await Promise.all(DATELINES.map(([head]) => datelineDate(head)))
const dates = DATES.map(([value]) => parseDate(value, 'date'))
const offset = new Date(2025, 6, 1).getTimezoneOffset()
console.log(JSON.stringify({ offset, datelines, dates }))

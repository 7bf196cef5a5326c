export { JSON_ARRAY, renderJson, renderJsonElement } from './json.ts'
export { renderNdjson } from './ndjson.ts'
export { printable } from './safe.ts'
export { renderTable, type TableOptions } from './table.ts'

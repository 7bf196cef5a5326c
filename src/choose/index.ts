export { type Choice, choose, isChoice, withoutPrices } from './choose.ts'
export { type Condition, type Hit, hitsIn, OPERATORS } from './conditions.ts'
export { SORT_KEYS, type SortKey } from './order.ts'

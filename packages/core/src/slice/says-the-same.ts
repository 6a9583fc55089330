import { sameValue } from '../values/same-value.ts'
import { saidIn } from './said-in.ts'

/**
 * Whether two rows, or parts of them, say the same, whoever says so and since when: of each cell the values that are claimed
 * are compared, in whatever order, and neither the entries behind them nor those of a row.
 */
export const saysTheSame = (one: unknown, other: unknown): boolean => sameValue(saidIn(one), saidIn(other))

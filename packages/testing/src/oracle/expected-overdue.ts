import type { Standing } from '@programme-ledger/core'
import type { ExpectedMoney } from './expected-benefits.ts'

/** What sources last say of how far a benefit has come. */
interface News {
  /** The status words of one day, rivals included. */
  readonly statuses: readonly Standing[]
  readonly statusOn: string
  /** What became of the saving, rivals included, on the last day that speaks of money. */
  readonly savings: readonly string[]
  readonly moneyOn: string
  readonly expected: ExpectedMoney | undefined
  readonly brought: ExpectedMoney | undefined
}

const SETTLED = ['achieved', 'exceeded', 'completed', 'notAchieved', 'noLongerApplicable']

/** Whether any source says that nothing more is to be waited for: by its status word, or by later news of the money. */
export const isExpectedToHaveCome = ({ statuses, statusOn, savings, moneyOn, expected, brought }: News): boolean => {
  if (statuses.some((status) => SETTLED.includes(status))) return true
  if (statuses.length > 0 && moneyOn <= statusOn) return false
  const missing = missingOf(expected, brought)
  const isBelow =
    missing !== undefined && missing > 0 && expected?.qualifier !== 'atMost' && brought?.qualifier !== 'atLeast'
  const isInFull = missing !== undefined && missing <= 0 && brought?.qualifier !== 'atMost'
  return savings.includes('didNotCome') || (savings.includes('came') && !isBelow) || isInFull
}

/** How much of a gain that was promised did not come, beyond all rounding; undefined where that is not known. */
const missingOf = (expected: ExpectedMoney | undefined, brought: ExpectedMoney | undefined): number | undefined => {
  if (expected === undefined || brought === undefined) return undefined
  const { amount: promised } = expected
  const { amount: came } = brought
  if (promised === 'unknown' || came === 'unknown' || promised <= 0) return undefined
  return promised - came - expected.goodTo - brought.goodTo
}

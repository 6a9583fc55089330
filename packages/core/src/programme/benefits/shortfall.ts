import { attestedValue } from '../../values/attested.ts'
import type { BenefitPosition, BenefitRow } from './benefit-row.ts'
import { isSpokenOf } from './is-spoken-of.ts'

type MoneyOf = Pick<BenefitPosition, 'expected' | 'assessment'>

/** Whether a source says that the saving did not come, or that less came than was to come. */
export const fellShort = (row: BenefitRow): boolean => {
  if (attestedValue(row.kind) === 'disbenefit') return false
  const saving = attestedValue(row.assessment.saving)
  if (saving === 'didNotCome' || saving === 'cameInPart') return true
  return (!mayStillCome(row) && isBelow(row)) || failedByItsStatus(row)
}

/** What is to bring money and is called not achieved, or only in part, did not bring it, where nobody says that it did. */
const failedByItsStatus = (row: BenefitRow): boolean =>
  (row.outcome === 'notArrived' || row.outcome === 'arrivedInPart') &&
  isExpectedInMoney(row) &&
  row.assessment.saving.is === 'unknown' &&
  !cameInFull(row)

const mayStillCome = ({ outcome, isOverdue }: BenefitRow): boolean =>
  !isOverdue && (outcome === 'open' || outcome === 'tooEarly')

/** Whether it is to bring a gain in money, of whatever amount. */
const isExpectedInMoney = ({ expected: { amount, savings } }: MoneyOf): boolean => {
  const promised = attestedValue(amount)
  return promised === undefined ? isSpokenOf(amount) || savings.length > 0 : promised > 0
}

/** Whether less came than was to come, beyond what rounding and words leave open. */
export const isBelow = (money: MoneyOf): boolean => {
  // "At most" promised nothing that could be missed; "at least" came may be more.
  const { expected, assessment } = money
  if (attestedValue(expected.qualifier) === 'atMost' || attestedValue(assessment.qualifier) === 'atLeast') return false
  const missing = missingOf(money)
  return missing !== undefined && missing > 0
}

/** Whether as much came as was to come. */
export const cameInFull = (money: MoneyOf): boolean => {
  const missing = missingOf(money)
  return missing !== undefined && missing <= 0 && attestedValue(money.assessment.qualifier) !== 'atMost'
}

/** How much of a stated gain did not come, less what both amounts may be off; undefined where either is not known. */
const missingOf = ({ expected, assessment }: MoneyOf): number | undefined => {
  const [promised, came] = [attestedValue(expected.amount), attestedValue(assessment.amount)]
  if (promised === undefined || came === undefined || promised <= 0) return undefined
  return promised - came - (attestedValue(expected.goodTo) ?? 0) - (attestedValue(assessment.goodTo) ?? 0)
}

/** Whether an unwanted effect cost more than was expected, beyond what rounding and words leave open. */
export const costMoreThanExpected = ({ kind, expected, assessment }: BenefitRow): boolean => {
  const [promised, came] = [attestedValue(expected.amount), attestedValue(assessment.amount)]
  if (attestedValue(kind) !== 'disbenefit' || promised === undefined || came === undefined) return false
  // "At least" expected may be any cost above; "at most" came may be less.
  if (attestedValue(expected.qualifier) === 'atLeast' || attestedValue(assessment.qualifier) === 'atMost') return false
  const rounding = (attestedValue(expected.goodTo) ?? 0) + (attestedValue(assessment.goodTo) ?? 0)
  return promised - came > rounding
}

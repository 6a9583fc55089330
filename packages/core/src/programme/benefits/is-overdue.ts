import { attestedValue, claimedValues } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { BenefitPosition } from './benefit-row.ts'
import { cameInFull, isBelow } from './shortfall.ts'
import { type Outcome, outcomeOf } from './standing.ts'
import type { Benefit } from './state.ts'

/** Nobody waits for what is not wanted: a disbenefit is never overdue. */
export const isOverdue = (position: BenefitPosition & Pick<Benefit, 'kind'>, asAt: Day): boolean => {
  const days = claimedValues(position.dueOn)
  return (
    days.length > 0 &&
    days.every((day) => day < asAt) &&
    attestedValue(position.kind) !== 'disbenefit' &&
    !isSettled(position)
  )
}

/** What did not come is settled as much as what came or was given up. */
const SETTLED: readonly Outcome[] = ['arrived', 'notArrived', 'givenUp']

/** Whether any source says that nothing more is to be waited for, by its status word or by what it says of the saving. */
const isSettled = (position: BenefitPosition): boolean => {
  const { status, statusOn, moneyOn } = position.assessment
  if (claimedValues(status).some((claim) => SETTLED.includes(outcomeOf(claim)))) return true
  // A status word says how all of it stands, so that only later news of the money goes beyond it.
  const isLatestNews = status.is === 'unknown' || (moneyOn ?? '') > (statusOn ?? '')
  return isLatestNews && isMoneySettled(position)
}

const isMoneySettled = (position: BenefitPosition): boolean => {
  const saving = claimedValues(position.assessment.saving)
  return saving.includes('didNotCome') || (saving.includes('came') && !isBelow(position)) || cameInFull(position)
}

import { type Attested, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { NamedKeys } from '../../values/name-keys.ts'
import type { SavingOutcome } from './events.ts'
import { isSpokenOf } from './is-spoken-of.ts'
import { type AssessmentDay, type Money, NO_MONEY, type StatedStatus } from './state.ts'

/**
 * How far a benefit has come. What belongs together is taken from one day, the last that speaks of it, so that a later remark
 * takes nothing away: the status with its printed word; what it brought, and what became of its saving; the commentary.
 */
export interface StandingAssessment extends Readonly<Money> {
  /** The last day that anybody assessed it; undefined where nobody has. */
  readonly on: Day | undefined
  /** Unknown with an entry behind it: assessed, and no status word was ever printed. */
  readonly status: Attested<StatedStatus>
  readonly printedStatus: Attested<string>
  readonly statusOn: Day | undefined
  /** What became of the saving that was stated for it. */
  readonly saving: Attested<SavingOutcome>
  readonly claims: Readonly<NamedKeys>
  /** The day that the money is of: amount, qualifier, rounding, what became of the saving and the savings claimed. */
  readonly moneyOn: Day | undefined
  readonly commentary: Attested<string>
  readonly commentaryOn: Day | undefined
}

type Days = readonly Readonly<AssessmentDay>[]

export const standingAssessment = (days: Days): StandingAssessment => {
  const statusDay = lastThat(days, isStatusStated, ({ status }) => isSpokenOf(status))
  const moneyDay = lastThat(days, isMoneyStated, ({ amount }) => isSpokenOf(amount))
  const commentaryDay = days.findLast(({ commentary }) => isSpokenOf(commentary))
  const { amount, qualifier, goodTo } = moneyDay ?? NO_MONEY
  return {
    on: days.at(-1)?.on,
    status: statusDay?.status ?? notStated(),
    printedStatus: statusDay?.printedStatus ?? notStated(),
    statusOn: statusDay?.on,
    saving: moneyDay?.saving ?? notStated(),
    amount,
    qualifier,
    goodTo,
    claims: moneyDay?.claims ?? {},
    moneyOn: moneyDay?.on,
    commentary: commentaryDay?.commentary ?? notStated(),
    commentaryOn: commentaryDay?.on,
  }
}

type Asks = (day: Readonly<AssessmentDay>) => boolean

/** Unknown takes the place of nothing: a day that only says that something is not known counts where no day says more. */
const lastThat = (days: Days, states: Asks, speaks: Asks): Readonly<AssessmentDay> | undefined =>
  days.findLast(states) ?? days.findLast(speaks)

const isStatusStated: Asks = ({ status }) => status.is !== 'unknown'

const isMoneyStated: Asks = ({ amount, saving, claims }) =>
  amount.is !== 'unknown' || saving.is !== 'unknown' || Object.keys(claims).length > 0

import { type Attested, claimedValues, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Reads } from '../../values/reads.ts'
import type { AttestedWhen } from '../../values/when.ts'
import { daysBy } from './days-by.ts'
import { lastToSay } from './last-to-say.ts'
import type { Review, ReviewDay } from './state.ts'

/** What is agreed about a review: each cell as the last day says that speaks of it; the words for when it is due are those of its due day. */
export type ReviewCells = Omit<Reads<ReviewDay>, 'on' | 'when'>

/** What some days of a review say of it, in their order. */
export const reviewBy = (days: readonly Reads<ReviewDay>[]): ReviewCells => {
  const due = lastToSay(days, ({ dueOn }) => [dueOn])
  const inWords =
    due?.dueOn.is === 'known' || due?.dueOn.is === 'contested' ? due : lastToSay(days, ({ asStated }) => [asStated])
  return {
    by: lastToSay(days, ({ by }) => [by])?.by ?? notStated(),
    asStated: inWords?.asStated ?? notStated(),
    dueOn: due?.dueOn ?? notStated(),
    requiredOf: lastToSay(days, ({ requiredOf }) => [requiredOf])?.requiredOf ?? notStated(),
  }
}

/** When a review was due by what was agreed when it was held: each day that it may have been, where sources are too vague to tell. */
export const dueWhenHeld = ({ days, dueAsHeld }: Reads<Review>, held: Reads<AttestedWhen>): readonly Attested<Day>[] =>
  daysBy(days, held).map((by) => dueOf({ days: by, dueAsHeld }))

/** When a review is due last; contested where those who held it name a day that it was never agreed to be due on. */
export const dueOf = ({ days, dueAsHeld }: Pick<Reads<Review>, 'days' | 'dueAsHeld'>): Attested<Day> => {
  const { dueOn } = reviewBy(days)
  const agreed = days.flatMap((day) => claimedValues(day.dueOn))
  if (dueOn.is !== 'unknown' && claimedValues(dueAsHeld).every((day) => agreed.includes(day))) return dueOn
  return joinCells([dueOn, dueAsHeld])
}

/** When a review was due before it was put off. */
export const firstDueOf = (review: Reads<Review>): Attested<Day> =>
  review.days.find(({ dueOn }) => dueOn.is !== 'unknown')?.dueOn ?? dueOf(review)

import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { latestDayOf } from '../../values/when.ts'
import type { Ground } from './matter-rows.ts'
import type { GovernanceReads, Holding, Review } from './state.ts'
import { type Determined, withPossible } from './with-possible.ts'

/** A review that one body held. */
export interface HoldingRow extends Reads<Holding> {
  readonly by: Key
}

/** A review that was required or held. */
export interface ReviewRow extends Row, Omit<Reads<Review>, 'held'>, Determined {
  readonly review: Key
  /** Its key: reviews have no other name. */
  readonly name: string
  /** By who held it. */
  readonly held: readonly HoldingRow[]
  /** Those who were to hold it and of whom no entry says that they did. By key. */
  readonly notHeldBy: readonly Key[]
  /** `notStated` where no one day is known by which it was due. */
  readonly isOverdue: boolean | 'notStated'
}

/** Every review, by key. */
export const reviews = ({ all, possibly, basis }: Ground): readonly ReviewRow[] =>
  withPossible(rowsOf(all.governance, basis.asAt), rowsOf(possibly.governance, basis.asAt))

/** The same, for the findings. */
export const sharedReviews = oncePerReading(reviews)

const rowsOf = (governance: GovernanceReads, asAt: Day): readonly Omit<ReviewRow, keyof Determined>[] =>
  Object.entries(governance.reviews).map(([key, review]) => {
    const { held, ...cells } = review
    const rows = Object.entries(held)
      .map(([by, holding]) => ({ by, ...holding }))
      .sort((a, b) => byText(latestDayOf(a.on), latestDayOf(b.on)) || byText(a.by, b.by))
    const notHeldBy = [...new Set(claimedValues(review.requiredOf).flat())]
      .filter((by) => held[by] === undefined)
      .sort(byText)
    return {
      ref: `reviews:${key}`,
      review: key,
      name: key,
      ...cells,
      held: rows,
      notHeldBy,
      isOverdue: isOverdue(review.dueOn, rows.length === 0 || notHeldBy.length > 0, asAt),
      entries: witnessesIn(review),
    }
  })

const isOverdue = (dueOn: Attested<Day>, isOpen: boolean, asAt: Day): boolean | 'notStated' => {
  if (!isOpen) return false
  const due = attestedValue(dueOn)
  return due === undefined ? 'notStated' : due < asAt
}

import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, claimedValues, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { type AttestedWhen, earliestDayOf, latestDayOf } from '../../values/when.ts'
import { earlierOf, type WithEarlier } from './earlier-of.ts'
import type { Ground } from './matter-rows.ts'
import { dueOf, dueWhenHeld, firstDueOf, type ReviewCells, reviewBy } from './review-by.ts'
import type { GovernanceReads, Holding, Review } from './state.ts'
import { type Determined, withPossible } from './with-possible.ts'

/** Whether something was done after a day; `undetermined` where its own day is too vague to tell, `notStated` where no one day is known. */
export type IsLate = boolean | 'undetermined' | 'notStated'

/** A review that one body held. */
export interface HoldingRow extends Reads<Holding> {
  readonly by: Key
  /** When it was due by what was agreed when it was held; contested where no source tells which of two days that was. */
  readonly dueOn: Attested<Day>
  /** Measured against the day that it was due last by then, and the one that it was first due. */
  readonly isLate: { readonly byLatest: IsLate; readonly byFirst: IsLate }
}

/** A review that was required or held: as it was agreed last, and before it was put off. */
export interface ReviewRow extends Row, ReviewCells, WithEarlier<ReviewCells>, Determined {
  readonly review: Key
  /** Its key: reviews have no other name. */
  readonly name: string
  readonly matter: Attested<Key>
  /** When it was first required. */
  readonly required: Reads<AttestedWhen>
  /** The day that it was due before it was put off: `dueOn`, where it never was. */
  readonly firstDueOn: Attested<Day>
  /** By who held it. */
  readonly held: readonly HoldingRow[]
  /** Those who were to hold it and of whom no entry says that they did. By key. */
  readonly notHeldBy: readonly Key[]
  /** By the day that it is due last; `notStated` where no one day is known by which it was due. */
  readonly isOverdue: boolean | 'notStated'
}

/** Every review, by key. */
export const reviews = ({ all, possibly, basis }: Ground): readonly ReviewRow[] =>
  withPossible(rowsOf(all.governance, basis.asAt), rowsOf(possibly.governance, basis.asAt))

/** The same, for the findings. */
export const sharedReviews = oncePerReading(reviews)

const rowsOf = (governance: GovernanceReads, asAt: Day): readonly Omit<ReviewRow, keyof Determined>[] =>
  Object.entries(governance.reviews).map(([key, review]) => {
    const { days, held, matter } = review
    const cells = { ...reviewBy(days), dueOn: dueOf(review) }
    const firstDueOn = firstDueOf(review)
    const rows = Object.entries(held)
      .map(([by, holding]) => ({ by, ...holding, ...latenessOf(review, holding, firstDueOn) }))
      .sort((a, b) => byText(latestDayOf(a.on), latestDayOf(b.on)) || byText(a.by, b.by))
    const notHeldBy = [...new Set(claimedValues(cells.requiredOf).flat())]
      .filter((by) => held[by] === undefined)
      .sort(byText)
    return {
      ref: `reviews:${key}`,
      review: key,
      name: key,
      matter,
      required: days[0]?.when ?? notStated(),
      ...cells,
      firstDueOn,
      ...earlierOf(days, reviewBy),
      held: rows,
      notHeldBy,
      isOverdue: isOverdue(cells.dueOn, rows.length === 0 || notHeldBy.length > 0, asAt),
      entries: witnessesIn(review),
    }
  })

const latenessOf = (
  review: Reads<Review>,
  { on }: Reads<Holding>,
  firstDueOn: Attested<Day>,
): Pick<HoldingRow, 'dueOn' | 'isLate'> => {
  const due = dueWhenHeld(review, on)
  const [byLatest = 'notStated', ...others] = new Set(due.map((dueOn) => isLate(on, dueOn)))
  return {
    dueOn: joinCells(due),
    isLate: { byLatest: others.length === 0 ? byLatest : 'undetermined', byFirst: isLate(on, firstDueOn) },
  }
}

const isLate = (held: Reads<AttestedWhen>, dueOn: Attested<Day>): IsLate => {
  const due = attestedValue(dueOn)
  if (due === undefined || held.is === 'unknown') return 'notStated'
  if (earliestDayOf(held) > due) return true
  return latestDayOf(held) <= due ? false : 'undetermined'
}

const isOverdue = (dueOn: Attested<Day>, isOpen: boolean, asAt: Day): boolean | 'notStated' => {
  if (!isOpen) return false
  const due = attestedValue(dueOn)
  return due === undefined ? 'notStated' : due < asAt
}

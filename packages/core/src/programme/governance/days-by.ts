import type { Attested } from '../../values/attested.ts'
import { earliestDayOf, latestDayOf, type When } from '../../values/when.ts'

/** Days of which it is sure that they came no later than something, and those that may have. Both in their order. */
export interface DaysBy<Each> {
  readonly certain: readonly Each[]
  readonly possible: readonly Each[]
}

/** What was said by the time that something happened: where the two differ, sources are too vague to tell. */
export const daysBy = <Each extends { readonly when: Attested<When> }>(
  days: readonly Each[],
  act: Attested<When>,
): DaysBy<Each> => ({
  certain: days.filter(({ when }) => latestDayOf(when) <= earliestDayOf(act)),
  possible: days.filter(({ when }) => earliestDayOf(when) <= latestDayOf(act)),
})

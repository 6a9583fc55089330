import type { Attested } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Reads } from '../../values/reads.ts'
import { earliestDayOf, latestDayOf, type When } from '../../values/when.ts'
import type { Ending } from './state.ts'

/** What somebody was given: on which days, and on which it ended. Both in order. */
interface Mandate {
  readonly days: readonly { readonly on: Day; readonly when: Attested<When> }[]
  readonly endings: readonly Reads<Ending>[]
}

/** By what a mandate no longer held; not certain where sources are too vague to tell. */
interface EndedBy {
  readonly ending: Reads<Ending>
  readonly isCertain: boolean
}

/** The ending by which a mandate no longer held when something happened; undefined where it held. Given again, on the day of its end or later, it holds. */
export const endingBy = (mandate: Mandate | undefined, act: Attested<When>): EndedBy | undefined => {
  const { days = [], endings = [] } = mandate ?? {}
  const again = days.slice(1)
  const [first, last] = [earliestDayOf(act), latestDayOf(act)]
  const mayHold = (ending: Reads<Ending>): boolean =>
    again.some(({ on, when }) => on >= earliestDayOf(ending.when) && earliestDayOf(when) <= last)
  const holds = (ending: Reads<Ending>): boolean =>
    again.some(({ on, when }) => earliestDayOf(when) >= ending.on && on <= first)
  const certain = endings.findLast((ending) => ending.on <= first && !mayHold(ending))
  if (certain !== undefined) return { ending: certain, isCertain: true }
  const possible = endings.findLast((ending) => earliestDayOf(ending.when) <= last && !holds(ending))
  return possible && { ending: possible, isCertain: false }
}

/** Whether what was given has been ended by a day, whatever its own last day; `undetermined` where sources are too vague to tell. */
export type HasEnded = boolean | 'undetermined'

export const hasEnded = (mandate: Mandate | undefined, asAt: Day): HasEnded => {
  const ended = endingBy(mandate, {
    is: 'known',
    value: { earliest: asAt, latest: asAt },
    on: asAt,
    by: [],
    inferred: false,
  })
  if (ended === undefined) return false
  return ended.isCertain ? true : 'undetermined'
}

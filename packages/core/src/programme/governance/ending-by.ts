import type { Attested } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Reads } from '../../values/reads.ts'
import { earliestDayOf, latestDayOf, type When } from '../../values/when.ts'
import type { Ending } from './state.ts'

interface Giving {
  readonly when: Attested<When>
}

/** What somebody was given: when, and when it ended. */
interface Mandate {
  readonly days: readonly Giving[]
  readonly endings: readonly Reads<Ending>[]
}

/** By what a mandate no longer held; not certain where sources are too vague to tell. */
interface EndedBy {
  readonly ending: Reads<Ending>
  readonly isCertain: boolean
}

/**
 * The ending by which a mandate no longer held when something happened; undefined where it held. It holds to the end of its last
 * day, and again once it is given on that day or later.
 */
export const endingBy = (mandate: Mandate | undefined, act: Attested<When>): EndedBy | undefined =>
  endedBy(mandate, { earliest: earliestDayOf(act), latest: latestDayOf(act) }, (last, day) => last < day)

/** Whether what was given has been ended by a day, whatever its own last day; `undetermined` where sources are too vague to tell. */
export type HasEnded = boolean | 'undetermined'

/** @param asAt the day by whose end it may have. */
export const hasEnded = (mandate: Mandate | undefined, asAt: Day): HasEnded => {
  const ended = endedBy(mandate, { earliest: asAt, latest: asAt }, (last, day) => last <= day)
  if (ended === undefined) return false
  return ended.isCertain ? true : 'undetermined'
}

interface Days {
  readonly earliest: Day | ''
  readonly latest: Day | ''
}

const endedBy = (
  { days, endings }: Mandate = { days: [], endings: [] },
  asked: Days,
  isOver: (last: Day | '', asked: Day | '') => boolean,
): EndedBy | undefined => {
  const certain = endings.findLast(
    ({ when }) =>
      when.is !== 'unknown' &&
      isOver(latestDayOf(when), asked.earliest) &&
      !days.some((giving) => mayFollow(giving, when, days) && earliestDayOf(giving.when) <= asked.latest),
  )
  if (certain !== undefined) return { ending: certain, isCertain: true }
  const possible = endings.findLast(
    ({ when }) =>
      when.is !== 'unknown' &&
      isOver(earliestDayOf(when), asked.latest) &&
      !days.some((giving) => follows(giving, when, days) && latestDayOf(giving.when) <= asked.earliest),
  )
  return possible && { ending: possible, isCertain: false }
}

/** Whatever ends was given before: the only giving that may have come before an end is no giving again. */
const mayFollow = (giving: Giving, end: Attested<When>, all: readonly Giving[]): boolean =>
  latestDayOf(giving.when) >= earliestDayOf(end) &&
  (earliestDayOf(giving.when) >= latestDayOf(end) || isOneBefore(giving, end, all))

/** On the day of the end it follows where something else was given before; where not, it may be what ended. */
const follows = (giving: Giving, end: Attested<When>, all: readonly Giving[]): boolean => {
  const [given, ended] = [earliestDayOf(giving.when), latestDayOf(end)]
  return given > ended || (given === ended && isOneBefore(giving, end, all))
}

const isOneBefore = (giving: Giving, end: Attested<When>, all: readonly Giving[]): boolean =>
  all.some((other) => other !== giving && earliestDayOf(other.when) < latestDayOf(end))

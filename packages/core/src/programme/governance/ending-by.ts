import type { Attested } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { earliestDayOf, latestDayOf, type When } from '../../values/when.ts'
import { type Ending, endingsOf, type Mandate } from './endings-of.ts'

type Giving = Mandate['days'][number]

/** By what a mandate no longer held; not certain where sources are too vague to tell. */
interface EndedBy {
  readonly ending: Ending
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

type IsOver = (last: Day | '', asked: Day | '') => boolean

const endedBy = (mandate: Mandate = { days: [], endings: [] }, asked: Days, isOver: IsOver): EndedBy | undefined => {
  const { days } = mandate
  const endings = endingsOf(mandate)
  const certain = endings.findLast(
    (ending) =>
      isOver(latestDayOf(ending.when), asked.earliest) &&
      !days.some((giving) => mayFollow(giving, ending.when, days) && earliestDayOf(giving.when) <= asked.latest) &&
      !endings.some((other) => !isOver(latestDayOf(other.when), asked.earliest) && mayBeOne(ending, other, days)),
  )
  if (certain !== undefined) return { ending: certain, isCertain: true }
  const possible = endings.findLast(
    ({ when }) =>
      isOver(earliestDayOf(when), asked.latest) &&
      !days.some((giving) => follows(giving, when, days) && latestDayOf(giving.when) <= asked.earliest),
  )
  return possible && { ending: possible, isCertain: false }
}

/** Whether two ends may be of one giving: nothing was surely given between them, so that the later may be the day on which it ended. */
const mayBeOne = (ending: Ending, later: Ending, days: Mandate['days']): boolean =>
  !days.some((giving) => follows(giving, ending.when, days) && latestDayOf(giving.when) < earliestDayOf(later.when))

/** Whatever ends was given before: the only giving that may have come before an end is no giving again. */
export const mayFollow = (giving: Giving, end: Attested<When>, all: Mandate['days']): boolean =>
  latestDayOf(giving.when) >= earliestDayOf(end) &&
  (earliestDayOf(giving.when) >= latestDayOf(end) || isOneBefore(giving, end, all))

/** Whether it was surely given again. On the day of the end it follows where something else was given before; where not, it may be what ended. */
export const follows = (giving: Giving, end: Attested<When>, all: Mandate['days']): boolean => {
  const [given, ended] = [earliestDayOf(giving.when), latestDayOf(end)]
  return given > ended || (given === ended && isOneBefore(giving, end, all))
}

const isOneBefore = (giving: Giving, end: Attested<When>, all: Mandate['days']): boolean =>
  all.some((other) => other !== giving && earliestDayOf(other.when) < latestDayOf(end))

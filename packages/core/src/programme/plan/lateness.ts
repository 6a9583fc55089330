import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import { claimedValues } from '../../values/attested.ts'
import { type Day, daysBetween } from '../../values/day.ts'
import { sameValue } from '../../values/same-value.ts'
import { claimedOutcomes, isOutOfOrder, type News, type Told } from './news-of-target.ts'
import type { StatedOutcome } from './state.ts'

/**
 * How a target stands against one day that it was due on. `metUndated`: it was met, and nobody says early enough that it was,
 * nor when. `notReported`: the day is past, and no entry says whether it was met. `contested`: sources disagree so far that
 * nobody can tell. `undetermined`: a source is too vaguely dated to tell.
 */
export type Verdict =
  | 'metInTime'
  | 'metLate'
  | 'metUndated'
  | 'notDueYet'
  | 'notMet'
  | 'notReported'
  | 'abandoned'
  | 'contested'
  | 'undetermined'

export interface Lateness {
  readonly dueOn: Day
  readonly verdict: Verdict
  /**
   * From the day that it was due on to the day that it was met on: more than 0 is late, less is early. Where it was not met, to
   * the last day that it is reported so: what became of it since nobody says, so it is at least as late. Where it is not due
   * yet, to the day of the books: less than 0, the time that is left. A range where a report is too vaguely dated for one number.
   */
  readonly days: number | DayRange | Unknown
}

/** Not fewer days than `least`, and not more than `most`. */
export interface DayRange {
  readonly least: number
  readonly most: number
}

export const latenessOf = (dueOn: Day, news: News, asAt: Day): Lateness => {
  const sides = new Set(claimedOutcomes(news).map(sideOf))
  if (sides.size > 1) return { dueOn, verdict: isOutOfOrder(news) ? 'undetermined' : 'contested', days: UNKNOWN }
  if (sides.has('met')) return { dueOn, ...metAgainst(dueOn, news) }
  if (sides.has('abandoned')) return { dueOn, verdict: 'abandoned', days: UNKNOWN }
  const left = daysBetween(dueOn, asAt)
  if (left <= 0) return { dueOn, verdict: 'notDueYet', days: left }
  return { dueOn, ...notMetAgainst(dueOn, sides.size === 0 ? [] : news.last) }
}

/**
 * What is underway or late on a later day was not met when it was due; what was said before that day expects it at most. Of what
 * may have been said before it or after it, nobody can tell.
 */
const notMetAgainst = (dueOn: Day, last: readonly Told[]): Omit<Lateness, 'dueOn'> => {
  const days = last.flatMap(({ when }) => claimedValues(when))
  const [from, to] = [latestOf(days.map(({ earliest }) => earliest ?? '')), latestOf(days.map(({ latest }) => latest))]
  if (to <= dueOn) return { verdict: 'notReported', days: UNKNOWN }
  if (from <= dueOn) return { verdict: 'undetermined', days: UNKNOWN }
  // What is later than a day is one.
  const [least, most] = [daysBetween(dueOn, from as Day), daysBetween(dueOn, to as Day)]
  return { verdict: 'notMet', days: least === most ? least : { least, most } }
}

const latestOf = (days: readonly (Day | '')[]): Day | '' => [...days].sort().at(-1) ?? ''

/** The same against the same day as vague sources would have it; where the two differ, nobody can tell. */
export const latenessBetween = (certain: Lateness, possible: Lateness): Lateness =>
  certain.verdict === possible.verdict && sameValue(certain.days, possible.days)
    ? certain
    : { dueOn: certain.dueOn, verdict: 'undetermined', days: UNKNOWN }

const SIDES = {
  met: 'met',
  abandoned: 'abandoned',
  late: 'notMet',
  notMet: 'notMet',
  onTrack: 'underway',
  atRisk: 'underway',
} as const satisfies Readonly<Record<StatedOutcome, string>>

const sideOf = (outcome: StatedOutcome) => SIDES[outcome]

const metAgainst = (dueOn: Day, { metOn, firstMet }: News): Omit<Lateness, 'dueOn'> => {
  const claimed = claimedValues(metOn)
  const [day, ...others] = claimed
  if (day === undefined) {
    const isInTime = firstMet !== undefined && firstMet <= dueOn
    return { verdict: isInTime ? 'metInTime' : 'metUndated', days: UNKNOWN }
  }
  const verdicts = new Set(claimed.map((each): Verdict => (each <= dueOn ? 'metInTime' : 'metLate')))
  const [verdict = 'contested', other] = verdicts
  return {
    verdict: other === undefined ? verdict : 'contested',
    days: others.length === 0 ? daysBetween(dueOn, day) : UNKNOWN,
  }
}

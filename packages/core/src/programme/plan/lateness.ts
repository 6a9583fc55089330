import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import { type Claim, claimedValues, claimsOf } from '../../values/attested.ts'
import { type Day, daysBetween } from '../../values/day.ts'
import type { News } from './news-of-target.ts'
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
   * yet, to the day of the books: less than 0, the time that is left.
   */
  readonly days: number | Unknown
}

export const latenessOf = (dueOn: Day, news: News, asAt: Day): Lateness => {
  const sides = new Set(claimedValues(news.outcome).map(sideOf))
  if (sides.size > 1) return { dueOn, verdict: 'contested', days: UNKNOWN }
  if (sides.has('met')) return { dueOn, ...metAgainst(dueOn, news) }
  if (sides.has('abandoned')) return { dueOn, verdict: 'abandoned', days: UNKNOWN }
  const left = daysBetween(dueOn, asAt)
  if (left <= 0) return { dueOn, verdict: 'notDueYet', days: left }
  // Claims of one outcome are of one day, that of the last report.
  const told = claimsOf(news.outcome).find((claim) => saysNotMet(claim, dueOn))
  return told === undefined
    ? { dueOn, verdict: 'notReported', days: UNKNOWN }
    : { dueOn, verdict: 'notMet', days: daysBetween(dueOn, told.on) }
}

/** The same against the same day as vague sources would have it; where the two differ, nobody can tell. */
export const latenessBetween = (certain: Lateness, possible: Lateness): Lateness =>
  certain.verdict === possible.verdict && certain.days === possible.days
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

/** What is underway or late on a later day was not met when it was due; what was said before that day expects it at most. */
const saysNotMet = ({ value, on }: Claim<StatedOutcome>, dueOn: Day): boolean =>
  on > dueOn && (sideOf(value) === 'notMet' || sideOf(value) === 'underway')

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

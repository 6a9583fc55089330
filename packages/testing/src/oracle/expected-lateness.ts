import type { Day, Verdict } from '@programme-ledger/core'
import { distinct } from './tell.ts'

/** What one report says of whether a target was met. */
export interface Report {
  readonly on: Day
  readonly outcome: string
  readonly metOn: Day | undefined
}

export interface ExpectedLateness {
  readonly dueOn: Day
  readonly verdict: Verdict
  readonly days: number | 'unknown'
}

/** What is reported by a day: for certain, and possibly. */
interface Reported {
  readonly asAt: Day
  readonly certain: readonly Report[]
  readonly possible: readonly Report[]
}

/** How a target stands against a day that it was due on; where vague sources leave that open, nobody can tell. */
export const expectedLateness = (dueOn: Day, { asAt, certain, possible }: Reported): ExpectedLateness => {
  const [is, mayBe] = [certain, possible].map((reports) => latenessBy(dueOn, asAt, reports))
  return is !== undefined && JSON.stringify(is) === JSON.stringify(mayBe)
    ? is
    : { dueOn, verdict: 'undetermined', days: 'unknown' }
}

const latenessBy = (dueOn: Day, asAt: Day, reports: readonly Report[]): ExpectedLateness => {
  const telling = reports.filter(({ outcome }) => outcome !== 'notStated')
  const days = distinct(telling.map(({ on }) => on)).toSorted()
  const lastDay = days.at(-1)
  const last = distinct(telling.filter(({ on }) => on === lastDay).map(({ outcome }) => outcome))
  const isAll = (...outcomes: readonly string[]): boolean =>
    last.length > 0 && last.every((outcome) => outcomes.includes(outcome))
  const nobodyKnows = (verdict: Verdict): ExpectedLateness => ({ dueOn, verdict, days: 'unknown' })
  if (isAll('met')) return metBy(dueOn, telling, days, reports)
  if (isAll('abandoned')) return nobodyKnows('abandoned')
  if (last.length > 0 && !isAll('late', 'notMet') && !isAll('onTrack', 'atRisk')) return nobodyKnows('contested')
  if (asAt <= dueOn) return { dueOn, verdict: 'notDueYet', days: daysFrom(dueOn, asAt) }
  // What was said of it up to that day expects it at most.
  return lastDay !== undefined && lastDay > dueOn
    ? { dueOn, verdict: 'notMet', days: daysFrom(dueOn, lastDay) }
    : nobodyKnows('notReported')
}

/** Met by a day that a source gives; or where none does, in time at least if all said so by then, and ever since. */
const metBy = (
  dueOn: Day,
  telling: readonly Report[],
  days: readonly Day[],
  reports: readonly Report[],
): ExpectedLateness => {
  const [metOn, ...others] = distinct(reports.flatMap((report) => report.metOn ?? []))
  if (metOn === undefined) {
    let since: Day | undefined
    for (const day of days) {
      const saysMet = telling.filter(({ on }) => on === day).every(({ outcome }) => outcome === 'met')
      since = saysMet ? (since ?? day) : undefined
    }
    const isInTime = since !== undefined && since <= dueOn
    return { dueOn, verdict: isInTime ? 'metInTime' : 'metUndated', days: 'unknown' }
  }
  const inTime = [metOn, ...others].filter((day) => day <= dueOn).length
  const verdict = inTime === 0 ? 'metLate' : inTime === others.length + 1 ? 'metInTime' : 'contested'
  return { dueOn, verdict, days: others.length > 0 ? 'unknown' : daysFrom(dueOn, metOn) }
}

const daysFrom = (one: Day, other: Day): number => (Date.parse(other) - Date.parse(one)) / 86_400_000

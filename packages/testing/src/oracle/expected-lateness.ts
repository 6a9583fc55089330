import type { Day, Verdict } from '@programme-ledger/core'
import { lastOf } from './standing.ts'
import { distinct } from './tell.ts'
import { type Dated, maybeLast } from './vague-order.ts'

/** What reports of one last day say of whether a target was met. */
interface Report extends Dated {
  readonly outcomes: readonly string[]
  readonly metOn: readonly Day[]
}

export interface ExpectedLateness {
  readonly dueOn: Day
  readonly verdict: Verdict
  readonly days: number | { readonly least: number; readonly most: number } | 'unknown'
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
  const telling = reports.filter(({ outcomes }) => outcomes.length > 0)
  const last = maybeLast(telling)
  const outcomes = distinct(last.flatMap((report) => report.outcomes))
  const isAll = (...these: readonly string[]): boolean =>
    outcomes.length > 0 && outcomes.every((outcome) => these.includes(outcome))
  const nobodyKnows = (verdict: Verdict): ExpectedLateness => ({ dueOn, verdict, days: 'unknown' })
  if (isAll('met')) return metBy(dueOn, telling, reports)
  if (isAll('abandoned')) return nobodyKnows('abandoned')
  if (outcomes.length > 0 && !isAll('late', 'notMet') && !isAll('onTrack', 'atRisk'))
    return nobodyKnows(
      last.length > 1 && last.every((report) => report.outcomes.length === 1) ? 'undetermined' : 'contested',
    )
  if (asAt <= dueOn) return { dueOn, verdict: 'notDueYet', days: daysFrom(dueOn, asAt) }
  // What was said of it up to that day expects it at most.
  const lastDay = lastOf(last.map(({ on }) => on))
  if (lastDay <= dueOn) return nobodyKnows('notReported')
  // On every day from then on that the last report can be of, it was not met.
  const firstDay = lastOf(last.map(({ earliest }) => earliest ?? ''))
  if (firstDay <= dueOn) return nobodyKnows('undetermined')
  const [least, most] = [daysFrom(dueOn, firstDay), daysFrom(dueOn, lastDay)]
  return { dueOn, verdict: 'notMet', days: least === most ? least : { least, most } }
}

/** Met by a day that a source gives; or where none does, in time at least if all said so by then, and ever since. */
const metBy = (dueOn: Day, telling: readonly Report[], reports: readonly Report[]): ExpectedLateness => {
  const [metOn, ...others] = distinct(reports.flatMap((report) => report.metOn))
  if (metOn === undefined) {
    const saysMet = ({ outcomes }: Report): boolean => outcomes.every((outcome) => outcome === 'met')
    const lastDoubt = lastOf(telling.filter((report) => !saysMet(report)).map(({ on }) => on))
    const isInTime = telling.some(
      (report) => saysMet(report) && (report.earliest ?? '') > lastDoubt && report.on <= dueOn,
    )
    // Where nobody ever doubted it, any day will do.
    const isInTimeAtOnce = lastDoubt === '' && telling.some(({ on }) => on <= dueOn)
    return { dueOn, verdict: isInTime || isInTimeAtOnce ? 'metInTime' : 'metUndated', days: 'unknown' }
  }
  const inTime = [metOn, ...others].filter((day) => day <= dueOn).length
  const verdict = inTime === 0 ? 'metLate' : inTime === others.length + 1 ? 'metInTime' : 'contested'
  return { dueOn, verdict, days: others.length > 0 ? 'unknown' : daysFrom(dueOn, metOn) }
}

const daysFrom = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / 86_400_000

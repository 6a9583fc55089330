import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { isBefore, possiblyLast } from '../../values/possible-order.ts'
import { type AttestedWhen, latestDayOf } from '../../values/when.ts'

/** What a report says of how much of the work is done, and when. */
interface Reported {
  readonly when: AttestedWhen
  readonly percentComplete: Attested<number>
}

/** A share of the work that shrinks from one report to the next that gives one, where it is certain which came first. */
export const percentFalls = (name: string, reports: readonly Reported[]): readonly Omit<Finding, 'subject'>[] => {
  const told = reports.flatMap(({ when, percentComplete: cell }) => (cell.is === 'known' ? [{ when, cell }] : []))
  return told.flatMap((report) => {
    const { cell, when } = report
    const [before] = possiblyLast(told.filter((other) => isBefore(other, report)))
      .filter((other) => other.cell.value > cell.value)
      .sort((one, other) => other.cell.value - one.cell.value)
    if (before === undefined) return []
    return [
      {
        severity: 'warning',
        message: `${name} is reported ${cell.value} per cent complete${dated(when)}, after ${before.cell.value} per cent${dated(before.when)}`,
        entries: positionsOf(witnessesOf(before.cell), witnessesOf(cell)),
      },
    ]
  })
}

const dated = (when: AttestedWhen): string => {
  const on = latestDayOf(when)
  return on === '' ? '' : ` on ${formatDay(on)}`
}

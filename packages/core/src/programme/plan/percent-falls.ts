import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'

/** What a report says of how much of the work is done; of which day it is, or none where that is not known. */
interface Reported {
  readonly on: Day | ''
  readonly percentComplete: Attested<number>
}

/** A share of the work that shrinks from one report to the next that gives one. */
export const percentFalls = (name: string, reports: readonly Reported[]): readonly Omit<Finding, 'subject'>[] => {
  const told = reports.flatMap(({ on, percentComplete: cell }) => (cell.is === 'known' ? [{ on, cell }] : []))
  return told.flatMap(({ on, cell }, index) => {
    const before = told[index - 1]
    if (before === undefined || cell.value >= before.cell.value) return []
    return [
      {
        severity: 'warning',
        message: `${name} is reported ${cell.value} per cent complete${dated(on)}, after ${before.cell.value} per cent${dated(before.on)}`,
        entries: positionsOf(witnessesOf(before.cell), witnessesOf(cell)),
      },
    ]
  })
}

const dated = (on: Day | ''): string => (on === '' ? '' : ` on ${formatDay(on)}`)

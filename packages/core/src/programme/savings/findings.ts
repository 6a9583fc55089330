import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { inPounds } from '../../slice/in-pounds.ts'
import { moreOrLess } from '../../values/format-pounds.ts'
import { allCouncilSavings } from './council-savings.ts'
import { type Ground, ofEachLine } from './of-each-line.ts'
import { failedCasts } from './saving-casts.ts'

/**
 * Sources that give one figure of one line differently: in sums it counts as unknown, and none of them is chosen (law
 * M8).
 */
export const contestedFigures = (reading: Ground): readonly Finding[] =>
  allCouncilSavings(reading).flatMap(({ year, lines }) =>
    lines.flatMap(({ line, name, contested }) =>
      contested.flatMap(({ field, rivals }) =>
        findContested(
          `saving-line/${line}/${year}`,
          `${name} ${year}, ${field}`,
          { is: 'contested', rivals },
          inPounds,
        ),
      ),
    ),
  )

/** Shares that do not add up to their total are recorded as printed (law M2). */
export const sharesDoNotAddUp = (reading: Ground): readonly Finding[] =>
  failedCasts(reading, 'line', 'across').map(({ subject, name, year, figure, printed, computed, entries }) => ({
    severity: 'serious',
    subject,
    message: `${name} ${year}: the shares of ${figure} add up to ${moreOrLess(computed - printed)} than its total`,
    entries,
  }))

/** A budget is split between councils, and nobody says by what: whoever pays more cannot ask why. */
export const splitWithoutBasis = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, budget, sharingBasis, contested }, year) =>
    sharingBasis === undefined &&
    !contested.some(({ field }) => field === 'budget, sharing basis') &&
    Object.values(budget.byCouncil).some((cell) => cell !== 'notEvidenced')
      ? [{ severity: 'note', message: `${name} ${year} is split between councils, and no source states on what basis` }]
      : [],
  )

/** What recurs is saved every year and what is one-off only once: nobody can tell which this is. */
export const recurrenceNotStated = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, recurrence, contested, budget, reports }, year) =>
    recurrence === undefined &&
    budget.recurrence === undefined &&
    reports.every((report) => report.recurrence.is === 'unknown') &&
    !contested.some(({ field }) => field.endsWith('recurrence'))
      ? [{ severity: 'note', message: `No source states whether ${name} ${year} recurs or counts once` }]
      : [],
  )

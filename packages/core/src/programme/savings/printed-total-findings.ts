import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole } from '../../values/amount.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { moreOrLess } from '../../values/format-pounds.ts'
import { allCouncilSavings, type SavingsYear } from './council-savings.ts'
import { inPounds } from './in-pounds.ts'
import { printedCells } from './printed-totals.ts'
import type { PrintedTotal, SavingsReads } from './state.ts'
import { subjectOfPrinted } from './subject-of-printed.ts'
import { keyOfTotal, type TotalRow } from './total-row.ts'

type Ground = Reading<{ readonly savings: SavingsReads }>

/** A printed total is held against the computed one, cell by cell (law M2). */
export const printedTotalDiffers = (reading: Ground): readonly Finding[] =>
  allCouncilSavings(reading).flatMap((year) =>
    totalsOf(year).flatMap((total) =>
      total.printed.flatMap((printed) =>
        differencesOf(total, printed).map(({ cell, differs, entries }) => ({
          severity: 'serious' as const,
          subject: subjectOfPrinted(printed),
          message: `The printed ${cell} of ${total.label ?? keyOfTotal(printed.of)} is ${moreOrLess(differs)} than its lines add up to`,
          entries,
        })),
      ),
    ),
  )

/** A printed total of a group, a class or a year of which the ledger has no line: there is nothing to hold it against. */
export const printedTotalWithoutLines = (reading: Ground): readonly Finding[] => {
  const computed = new Set(
    allCouncilSavings(reading).flatMap((year) => totalsOf(year).map(({ of }) => `${year.year}/${keyOfTotal(of)}`)),
  )
  return Object.values(reading.all.savings.printedTotals)
    .filter(({ year, of }) => !computed.has(`${year}/${keyOfTotal(of)}`))
    .map(
      (printed): Finding => ({
        severity: 'warning',
        subject: subjectOfPrinted(printed),
        message: `${attestedValue(printed.label) ?? keyOfTotal(printed.of)} ${printed.year} is printed, and no line is recorded that it adds up`,
        entries: positionsOf(...Object.values(printedCells(printed)).map(witnessesOf)),
      }),
    )
}

/** Sources that print one total of one table differently. */
export const contestedPrintedTotal = ({ all: { savings } }: Ground): readonly Finding[] =>
  Object.values(savings.printedTotals).flatMap((printed) =>
    Object.entries(printedCells(printed)).flatMap(([cell, value]) =>
      findContested(
        subjectOfPrinted(printed),
        `the printed ${cell} of ${keyOfTotal(printed.of)} ${printed.year}`,
        value,
        inPounds,
      ),
    ),
  )

/** The totals that a source may print. */
const totalsOf = ({ groups, classes, overall }: SavingsYear): readonly TotalRow[] => [...groups, ...classes, overall]

const differencesOf = ({ budget, actual, variance }: TotalRow, printed: Readonly<PrintedTotal>) => {
  const goodTo = attestedValue(printed.goodTo) ?? 0
  const cells = [
    { cell: 'budget', stated: printed.budget, computed: budget.total },
    { cell: 'actual', stated: printed.actual, computed: actual.total },
    { cell: 'variance', stated: printed.variance, computed: variance.amount },
    ...Object.entries(printed.budgetShares).map(([council, stated]) => ({
      cell: `budget of ${council}`,
      stated,
      computed: budget.byCouncil[council] ?? 'notEvidenced',
    })),
  ]
  return cells.flatMap(({ cell, stated, computed }) => {
    if (stated.is !== 'known' || computed === 'notEvidenced' || !isWhole(computed)) return []
    const differs = stated.value - computed.known
    return Math.abs(differs) <= goodTo ? [] : [{ cell, differs, entries: stated.by }]
  })
}

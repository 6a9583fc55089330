import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { inPounds } from '../../slice/in-pounds.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { moreOrLess } from '../../values/format-pounds.ts'
import { allCouncilSavings, totalsOf } from './council-savings.ts'
import { printedCells } from './printed-totals.ts'
import { failedCasts } from './saving-casts.ts'
import type { SavingsReads } from './state.ts'
import { subjectOfPrinted } from './subject-of-printed.ts'
import { keyOfTotal } from './total-row.ts'

type Ground = Reading<{ readonly savings: SavingsReads }>

/** A printed total is held against the computed one, cell by cell (law M2). */
export const printedTotalDiffers = (reading: Ground): readonly Finding[] =>
  failedCasts(reading, 'printedTotal', 'down').map(({ subject, name, figure, printed, computed, printedBy }) => ({
    severity: 'serious',
    subject,
    message: `The printed ${figure} of ${name} is ${moreOrLess(printed - computed)} than its lines add up to`,
    entries: printedBy,
  }))

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

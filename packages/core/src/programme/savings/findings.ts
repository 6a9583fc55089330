import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole, sumOf } from '../../values/amount.ts'
import { type Attested, attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import { formatPounds, moreOrLess } from '../../values/format-pounds.ts'
import type { Keyed } from '../../values/key.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { actualReports } from './actual.ts'
import { councilSavings } from './council-savings.ts'
import { inPounds } from './in-pounds.ts'
import { haveOneBasis, type LineRow } from './line-row.ts'
import type { SavingsReads } from './state.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly savings: SavingsReads }>
type Found = Omit<Finding, 'subject' | 'entries'>

const ofEachLine = (
  reading: Ground,
  find: (line: LineRow, year: FinancialYear) => readonly Found[],
): readonly Finding[] =>
  councilSavings(reading)().flatMap(({ year, lines }) =>
    lines.flatMap((line) =>
      find(line, year).map((found) => ({
        ...found,
        subject: `saving-line/${line.line}/${year}`,
        entries: line.entries,
      })),
    ),
  )

export const contestedFigures = (reading: Ground): readonly Finding[] =>
  councilSavings(reading)().flatMap(({ year, lines }) =>
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
export const sharesDoNotAddUp = ({ all: { savings } }: Ground): readonly Finding[] =>
  Object.entries(savings.lines).flatMap(([key, line]) =>
    Object.entries(line.years).flatMap(([year, { budget, reports }]) =>
      [budget, ...Object.values(reports)].flatMap(({ total, shares, goodTo }) => {
        const difference = differenceBetween(shares, total)
        if (difference === undefined || Math.abs(difference) <= (attestedValue(goodTo) ?? 0)) return []
        const message = `The shares of ${attestedValue(line.name) ?? key} ${year} add up to ${moreOrLess(difference)} than its total`
        const entries = positionsOf(witnessesOf(total), ...Object.values(shares).map(witnessesOf))
        return [{ severity: 'serious' as const, subject: `saving-line/${key}/${year}`, message, entries }]
      }),
    ),
  )

const differenceBetween = (shares: Readonly<Keyed<Attested<number>>>, total: Attested<number>): number | undefined => {
  const shared = sumOf(Object.values(shares).map(figureOf))
  const whole = attestedValue(total)
  return Object.keys(shares).length === 0 || !isWhole(shared) || whole === undefined ? undefined : shared.known - whole
}

export const printedVarianceDiffers = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, printedVariance, variance, budget, actual }, year) =>
    printedVariance === undefined ||
    !isWhole(variance.amount) ||
    Math.abs(printedVariance - variance.amount.known) <= Math.max(budget.goodTo ?? 0, actual.goodTo ?? 0)
      ? []
      : [
          {
            severity: 'serious',
            message: `The printed variance of ${name} ${year} is ${formatPounds(printedVariance)}, actual less budget is ${formatPounds(variance.amount.known)}`,
          },
        ],
  )

/** An actual that equals its budget to the penny, by a method nobody states, may have been assumed. */
export const actualEqualsBudget = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, budget, actual, reports }, year) =>
    reports.some(({ method }) => method.is === 'unknown') &&
    isWhole(actual.total) &&
    isWhole(budget.total) &&
    actual.total.known === budget.total.known
      ? [
          {
            severity: 'warning',
            message: `The actual of ${name} ${year} equals its budget exactly, and no source states how it was measured`,
          },
        ]
      : [],
  )

export const splitWithoutBasis = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, budget, sharingBasis, contested }, year) =>
    sharingBasis === undefined &&
    !contested.some(({ field }) => field === 'budget, sharing basis') &&
    Object.values(budget.byCouncil).some((cell) => cell !== 'notEvidenced')
      ? [{ severity: 'note', message: `${name} ${year} is split between councils, and no source states on what basis` }]
      : [],
  )

/** A figure that the table calls actual may be an estimate elsewhere: how final it is was then inferred. */
export const stageInferred = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, reports }, year) =>
    reports.some(({ statedStage }) => statedStage.is === 'known' && statedStage.inferred)
      ? [{ severity: 'note', message: `How final the actual of ${name} ${year} is was inferred, not stated` }]
      : [],
  )

export const recurrenceNotStated = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, recurrence, contested, budget, reports }, year) =>
    recurrence === undefined &&
    budget.recurrence === undefined &&
    reports.every((report) => report.recurrence.is === 'unknown') &&
    !contested.some(({ field }) => field.endsWith('recurrence'))
      ? [{ severity: 'note', message: `No source states whether ${name} ${year} recurs or counts once` }]
      : [],
  )

/** What one council really saved is known only where a source gives it. */
export const actualNotByCouncil = (reading: Ground): readonly Finding[] =>
  councilSavings(reading)().flatMap(({ year, councils, overall, lines }) =>
    councils
      .filter(
        (council) =>
          overall.actual.byCouncil[council] === 'notEvidenced' && lines.some(({ reports }) => reports.length > 0),
      )
      .map((council) => ({
        severity: 'warning' as const,
        subject: `saving-year/${year}/${council}`,
        message: `What ${nameOfParty(reading.all.parties, council)} saved in ${year} is not evidenced: not every line reports an actual by council`,
        entries: overall.entries,
      })),
  )

/** Periods reported twice, and stretches that no report covers (law M3). */
export const periodsOverlapOrGap = ({ all: { savings } }: Ground): readonly Finding[] =>
  Object.entries(savings.lines).flatMap(([key, { name, years }]) =>
    Object.entries(years).flatMap(([year, figures]) => {
      // The keys of a line's years are the financial years that its facts name.
      const { overlapping, gaps } = actualReports(figures, year as FinancialYear)
      const line = attestedValue(name) ?? key
      const subject = `saving-line/${key}/${year}`
      return [
        ...overlapping.map(({ period, total }) => ({
          severity: 'warning' as const,
          subject,
          message: `${line}: the figure for ${period.from} to ${period.to} covers days that another one covers, and is not counted`,
          entries: witnessesOf(total),
        })),
        ...gaps.map(({ from, to }) => ({
          severity: 'warning' as const,
          subject,
          message: `${line}: no report covers ${from} to ${to}`,
          entries: [],
        })),
      ]
    }),
  )

/** Figures before transitional cost and figures after it are neither compared nor one sum (law M3). */
export const basesDiffer = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, budget, actual, reports }, year) => {
    const bases = new Set(reports.flatMap(({ basis }) => attestedValue(basis) ?? []))
    const mixed = [...bases].join(' and ')
    const found: Found[] = []
    if (bases.size > 1)
      found.push({ severity: 'serious', message: `The actual of ${name} ${year} adds up figures that are ${mixed}` })
    if (!haveOneBasis(budget, actual)) {
      found.push({
        severity: 'serious',
        message: `The budget of ${name} ${year} is ${budget.basis}, its actual ${actual.basis}: they have no variance`,
      })
    }
    return found
  })

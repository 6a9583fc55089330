import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole, sumOf } from '../../values/amount.ts'
import { type Attested, attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import { moreOrLess } from '../../values/format-pounds.ts'
import type { Keyed } from '../../values/key.ts'
import { allCouncilSavings } from './council-savings.ts'
import { reportInWords } from './figure-in-words.ts'
import { inPounds } from './in-pounds.ts'
import { type Ground, ofEachLine } from './of-each-line.ts'
import type { LineYear } from './state.ts'

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
  Object.entries(reading.all.savings.lines).flatMap(([key, line]) =>
    Object.entries(line.years).flatMap(([year, figures]) =>
      sharedFigures(figures).flatMap(({ what, total, shares, goodTo }) => {
        const difference = differenceBetween(shares, total)
        if (difference === undefined || Math.abs(difference) <= (attestedValue(goodTo) ?? 0)) return []
        const message = `${attestedValue(line.name) ?? key} ${year}: the shares of ${what} add up to ${moreOrLess(difference)} than its total`
        const entries = positionsOf(witnessesOf(total), ...Object.values(shares).map(witnessesOf))
        return [{ severity: 'serious' as const, subject: `saving-line/${key}/${year}`, message, entries }]
      }),
    ),
  )

interface Shared {
  readonly what: string
  readonly total: Attested<number>
  readonly shares: Readonly<Keyed<Attested<number>>>
  readonly goodTo: Attested<number>
}

/** A revised budget is rounded as the first one was, where it does not itself say how far. */
const sharedFigures = ({ budget, revisions, reports, validations }: LineYear): readonly Shared[] => [
  { ...budget, what: 'the budget' },
  ...Object.values(revisions).map((each) => ({
    ...each,
    what: `the budget revised on ${each.on}`,
    goodTo: each.goodTo.is === 'unknown' ? budget.goodTo : each.goodTo,
  })),
  ...Object.values(reports).map((each) => ({ ...each, what: reportInWords(each) })),
  ...Object.values(validations).map(({ amount, ...each }) => ({
    ...each,
    total: amount,
    what: `what is validated to ${each.period.to}`,
  })),
]

const differenceBetween = (shares: Readonly<Keyed<Attested<number>>>, total: Attested<number>): number | undefined => {
  const shared = sumOf(Object.values(shares).map(figureOf))
  const whole = attestedValue(total)
  return Object.keys(shares).length === 0 || !isWhole(shared) || whole === undefined ? undefined : shared.known - whole
}

export const splitWithoutBasis = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, budget, sharingBasis, contested }, year) =>
    sharingBasis === undefined &&
    !contested.some(({ field }) => field === 'budget, sharing basis') &&
    Object.values(budget.byCouncil).some((cell) => cell !== 'notEvidenced')
      ? [{ severity: 'note', message: `${name} ${year} is split between councils, and no source states on what basis` }]
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

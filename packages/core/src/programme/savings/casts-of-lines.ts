import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { sumOf, UNKNOWN, wholeOf } from '../../values/amount.ts'
import { type Attested, attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Keyed } from '../../values/key.ts'
import { castOf, type SavingCast } from './cast.ts'
import { allCouncilSavings } from './council-savings.ts'
import { reportInWords } from './figure-in-words.ts'
import type { LineRow } from './line-row.ts'
import { type LineYear, nameOfLine, reportKey, type SavingsReads, validationKey } from './state.ts'

type Ground = Reading<{ readonly savings: SavingsReads }>

/** What the figures of each line make, in each of its years: its shares, and its variance. */
export const castsOfLines = (reading: Ground): readonly SavingCast[] => [
  ...acrossLines(reading.all.savings),
  ...allCouncilSavings(reading).flatMap(({ year, lines }) => lines.flatMap((line) => varianceOf(line, year))),
]

const acrossLines = (savings: SavingsReads): readonly SavingCast[] =>
  Object.entries(savings.lines).flatMap(([key, line]) =>
    Object.entries(line.years).flatMap(([year, figures]) =>
      sharedFigures(figures)
        .filter(({ shares }) => Object.keys(shares).length > 0)
        .map(({ part, what, total, shares, goodTo }) =>
          castOf({
            ref: `savingCasts:${year}/line/${key}/across/${part}`,
            // The keys of a line's years are the financial years that its facts name.
            year: year as FinancialYear,
            of: 'line',
            subject: `saving-line/${key}/${year}`,
            name: nameOfLine(savings, key),
            kind: 'across',
            figure: what,
            printed: total,
            computed: wholeOf(sumOf(Object.values(shares).map(figureOf))),
            rounding: attestedValue(goodTo) ?? 0,
            entries: positionsOf(witnessesOf(total), ...Object.values(shares).map(witnessesOf)),
          }),
        ),
    ),
  )

interface Shared {
  readonly part: string
  readonly what: string
  readonly total: Attested<number>
  readonly shares: Readonly<Keyed<Attested<number>>>
  readonly goodTo: Attested<number>
}

/** A revised budget is rounded as the first one was, where it does not itself say how far. */
const sharedFigures = ({ budget, revisions, reports, validations }: LineYear): readonly Shared[] => [
  { ...budget, part: 'budget', what: 'the budget' },
  ...Object.values(revisions).map((each) => ({
    ...each,
    part: `revision/${each.on}`,
    what: `the budget revised on ${formatDay(each.on)}`,
    goodTo: each.goodTo.is === 'unknown' ? budget.goodTo : each.goodTo,
  })),
  ...Object.values(reports).map((each) => ({
    ...each,
    part: `report/${reportKey(each)}`,
    what: reportInWords(each),
  })),
  ...Object.values(validations).map(({ amount, ...each }) => ({
    ...each,
    part: `validation/${validationKey(each)}`,
    total: amount,
    what: `what is validated to ${formatDay(each.period.to)}`,
  })),
]

/** A variance printed beside one of several periods may be that period's, and not the year's: it is held against nothing. */
const varianceOf = (line: LineRow, year: FinancialYear): readonly SavingCast[] => {
  const printed = line.reports.at(-1)?.printedVariance
  if (printed === undefined || printed.is === 'unknown') return []
  return [
    castOf({
      ref: `savingCasts:${year}/line/${line.line}/variance`,
      year,
      of: 'line',
      subject: `saving-line/${line.line}/${year}`,
      name: line.name,
      kind: 'variance',
      figure: 'variance',
      printed,
      computed: line.reports.length > 1 ? UNKNOWN : wholeOf(line.variance.amount),
      rounding: Math.max(line.budget.goodTo ?? 0, line.actual.goodTo ?? 0),
      entries: positionsOf(line.entries),
    }),
  ]
}

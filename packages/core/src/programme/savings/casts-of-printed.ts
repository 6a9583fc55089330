import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { sumOf, UNKNOWN, type Unknown, wholeOf } from '../../values/amount.ts'
import { type Attested, attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import { castOf, type SavingCast } from './cast.ts'
import { allCouncilSavings, type SavingsYear, totalsOf } from './council-savings.ts'
import type { PrintedTotal, SavingsReads } from './state.ts'
import { subjectOfPrinted } from './subject-of-printed.ts'
import { keyOfTotal, type TotalRow } from './total-row.ts'

type Ground = Reading<{ readonly savings: SavingsReads }>

/** What a source prints for a total, held against itself and against the lines that it adds up, cell by cell (law M2). */
export const castsOfPrinted = (reading: Ground): readonly SavingCast[] => {
  const years = allCouncilSavings(reading)
  return Object.values(reading.all.savings.printedTotals).flatMap((printed) => [
    ...acrossPrinted(printed),
    ...varianceOfPrinted(printed),
    ...downOf(printed, computedFor(printed, years)),
  ])
}

const commonOf = (printed: Readonly<PrintedTotal>) =>
  ({
    year: printed.year,
    of: 'printedTotal',
    subject: subjectOfPrinted(printed),
    name: attestedValue(printed.label) ?? keyOfTotal(printed.of),
  }) as const

const refOf = ({ year, table, of }: Readonly<PrintedTotal>, cast: string): string =>
  `savingCasts:${year}/${table}/${keyOfTotal(of)}/${cast}`

const acrossPrinted = (printed: Readonly<PrintedTotal>): readonly SavingCast[] => {
  const shares = Object.values(printed.budgetShares)
  if (shares.length === 0 || printed.budget.is === 'unknown') return []
  return [
    castOf({
      ...commonOf(printed),
      ref: refOf(printed, 'across/budget'),
      kind: 'across',
      figure: 'the budget',
      printed: printed.budget,
      computed: wholeOf(sumOf(shares.map(figureOf))),
      // Each share and the total is rounded by itself.
      rounding: (shares.length + 1) * goodToOf(printed),
      entries: positionsOf(witnessesOf(printed.budget), ...shares.map(witnessesOf)),
    }),
  ]
}

const varianceOfPrinted = (printed: Readonly<PrintedTotal>): readonly SavingCast[] => {
  const { budget, actual, variance } = printed
  if ([budget, actual, variance].some(({ is }) => is === 'unknown')) return []
  const [budgeted, saved] = [attestedValue(budget), attestedValue(actual)]
  return [
    castOf({
      ...commonOf(printed),
      ref: refOf(printed, 'variance'),
      kind: 'variance',
      figure: 'variance',
      printed: variance,
      computed: budgeted === undefined || saved === undefined ? UNKNOWN : saved - budgeted,
      // Three figures, each rounded by itself.
      rounding: 3 * goodToOf(printed),
      entries: positionsOf(...[budget, actual, variance].map(witnessesOf)),
    }),
  ]
}

/** Nothing is computed for a total of which the ledger has no line. */
const computedFor = ({ year, of }: Readonly<PrintedTotal>, years: readonly SavingsYear[]): TotalRow | undefined =>
  years
    .filter((each) => each.year === year)
    .flatMap(totalsOf)
    .find((total) => keyOfTotal(total.of) === keyOfTotal(of))

const downOf = (printed: Readonly<PrintedTotal>, total: TotalRow | undefined): readonly SavingCast[] =>
  cellsOf(printed, total)
    .filter(({ stated }) => stated.is !== 'unknown')
    .map(({ cell, stated, computed }) =>
      castOf({
        ...commonOf(printed),
        ref: refOf(printed, `down/${cell.replaceAll(' ', '-')}`),
        kind: 'down',
        figure: cell,
        printed: stated,
        computed,
        rounding: goodToOf(printed),
        entries: positionsOf(witnessesOf(stated), total?.entries ?? []),
      }),
    )

interface Cell {
  readonly cell: string
  readonly stated: Attested<number>
  readonly computed: number | Unknown
}

const cellsOf = (printed: Readonly<PrintedTotal>, total: TotalRow | undefined): readonly Cell[] => [
  ...Object.entries(printed.budgetShares).map(([council, stated]) => {
    const share = total?.budget.byCouncil[council] ?? 'notEvidenced'
    return { cell: `budget of ${council}`, stated, computed: share === 'notEvidenced' ? UNKNOWN : wholeOf(share) }
  }),
  { cell: 'budget', stated: printed.budget, computed: total === undefined ? UNKNOWN : wholeOf(total.budget.total) },
  { cell: 'actual', stated: printed.actual, computed: total === undefined ? UNKNOWN : wholeOf(total.actual.total) },
  {
    cell: 'variance',
    stated: printed.variance,
    computed: total === undefined ? UNKNOWN : wholeOf(total.variance.amount),
  },
]

const goodToOf = ({ goodTo }: Readonly<PrintedTotal>): number => attestedValue(goodTo) ?? 0

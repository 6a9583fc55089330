import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import type { SavingClass } from './events.ts'
import { addFigures, addVariances, type Figures, type Variance } from './figures.ts'
import { type LineRow, lineRow } from './line-row.ts'
import { describeTotal } from './recipes.ts'
import type { PrintedTotal, SavingsReads, TotalOf } from './state.ts'

const Options = z.strictObject({ year: FinancialYear.optional() })

export interface CouncilSavingsOptions {
  /** Only this financial year. Default: all that the ledger knows of. */
  readonly year?: FinancialYear
}

/** A subtotal or total of lines, computed cell by cell, with what sources printed for it. */
export interface TotalRow extends Row {
  readonly of: TotalOf | { readonly kind: 'beforeTransitionalCosts' } | { readonly kind: 'transitionalCost' }
  /** As a source prints it; undefined where none does. */
  readonly label: string | undefined
  readonly budget: Figures
  readonly actual: Figures
  readonly variance: Variance
  readonly printed: readonly Readonly<PrintedTotal>[]
}

/** The savings of one financial year, in pence; savings positive, costs negative. */
export interface SavingsYear {
  readonly year: FinancialYear
  /** Whose shares any line of the year gives, by key. */
  readonly councils: readonly Key[]
  /** By group, then in the order of their names. */
  readonly lines: readonly LineRow[]
  /** A subtotal for each group, net of its transitional costs; lines whose group is not known or contested are in none. */
  readonly groups: readonly TotalRow[]
  /** A subtotal for each class; lines whose class is not known or contested are in none. */
  readonly classes: readonly TotalRow[]
  /** The lines that are savings; a line of which sources disagree whether it is one is in neither this nor the next. */
  readonly beforeTransitionalCosts: TotalRow
  readonly transitionalCosts: TotalRow
  /** Savings net of transitional costs. */
  readonly overall: TotalRow
}

type Ground = Reading<{ readonly savings: SavingsReads }>

/** Budgeted and reported savings by line, council and financial year. Claims and forecasts are never part of it. */
export const councilSavings =
  ({ all: { savings } }: Ground) =>
  (options: CouncilSavingsOptions = {}): readonly SavingsYear[] => {
    const { year } = parseOptions(Options, options, 'The options of councilSavings')
    const years = [
      ...new Set(Object.values(savings.lines).flatMap(({ years }) => Object.keys(years) as FinancialYear[])),
    ].sort()
    return years.filter((each) => year === undefined || each === year).map((each) => savingsYear(savings, each))
  }

const savingsYear = (savings: SavingsReads, year: FinancialYear): SavingsYear => {
  const known = Object.entries(savings.lines).flatMap(([key, line]) =>
    line.years[year] === undefined ? [] : [{ key, line, figures: line.years[year] }],
  )
  const councils = [
    ...new Set(
      known.flatMap(({ figures }) =>
        [figures.budget, ...Object.values(figures.reports)].flatMap(({ shares }) => Object.keys(shares)),
      ),
    ),
  ].sort()
  const lines = known
    .map((each) => lineRow({ ...each, year, councils }))
    .sort((a, b) => byText(a.group ?? '', b.group ?? '') || byText(a.name, b.name) || byText(a.line, b.line))
  const total = (of: TotalRow['of'], children: readonly LineRow[]) =>
    totalRow({ savings, year, councils, of, children })
  return {
    year,
    councils,
    lines,
    groups: distinct(lines.map(({ group }) => group)).map((group) =>
      total(
        { kind: 'group', group },
        lines.filter((line) => line.group === group),
      ),
    ),
    classes: distinct(lines.map(({ class: each }) => each)).map((each) =>
      total(
        { kind: 'class', class: each },
        lines.filter((line) => line.class === each),
      ),
    ),
    beforeTransitionalCosts: total(
      { kind: 'beforeTransitionalCosts' },
      lines.filter(({ nature }) => nature === 'saving'),
    ),
    transitionalCosts: total(
      { kind: 'transitionalCost' },
      lines.filter(({ nature }) => nature === 'transitionalCost'),
    ),
    overall: total({ kind: 'overall' }, lines),
  }
}

interface TotalParts {
  readonly savings: SavingsReads
  readonly year: FinancialYear
  readonly councils: readonly Key[]
  readonly of: TotalRow['of']
  readonly children: readonly LineRow[]
}

const totalRow = ({ savings, year, councils, of, children }: TotalParts): TotalRow => {
  const key = keyOfTotal(of)
  const printed = Object.values(savings.printedTotals)
    .filter((total) => total.year === year && keyOfTotal(total.of) === key)
    .sort((a, b) => byText(a.table, b.table))
  const budget = addFigures(
    children.map((line) => line.budget),
    councils,
  )
  const actual = addFigures(
    children.map((line) => line.actual),
    councils,
  )
  const [first] = printed
  return {
    ref: `councilSavings:${year}/${key}`,
    of,
    label: first?.label.is === 'known' ? first.label.value : undefined,
    budget,
    actual,
    // Of the lines' own: a line whose budget and actual cannot be compared leaves the total undetermined.
    variance: addVariances(children.map((line) => line.variance)),
    printed,
    entries: positionsOf(...children.map(({ entries }) => entries), ...printed.map(witnessesOfPrinted)),
  }
}

/** The cells of a printed total, by what they are called. */
export const printedCells = ({
  label,
  budget,
  actual,
  variance,
  budgetShares,
}: Readonly<PrintedTotal>): Readonly<Record<string, Attested<unknown>>> => ({
  label,
  budget,
  actual,
  variance,
  ...Object.fromEntries(Object.entries(budgetShares).map(([council, share]) => [`budget of ${council}`, share])),
})

const witnessesOfPrinted = (printed: Readonly<PrintedTotal>): readonly number[] =>
  Object.values(printedCells(printed)).flatMap((cell) => [...witnessesOf(cell)])

/** The key of a total, for refs and to find what sources printed for it. */
export const keyOfTotal = (of: TotalRow['of']): string =>
  of.kind === 'beforeTransitionalCosts' || of.kind === 'transitionalCost' ? of.kind : describeTotal(of)

const distinct = <Name extends Key | SavingClass>(names: readonly (Name | undefined)[]): readonly Name[] =>
  [...new Set(names.filter((name) => name !== undefined))].sort()

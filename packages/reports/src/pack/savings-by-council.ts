import type { BesideRow, Key, SavingsYear } from '@programme-ledger/core'
import { attestedValue } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { missing, value } from '../blocks/cells.ts'
import type { Cell, Table, TableRow } from '../document.ts'
import { amountInWords } from '../words/amount-in-words.ts'
import { counted } from '../words/counted.ts'
import type { Names } from './names.ts'
import { type SavingFigure, totalFigure } from './saving-figure.ts'
import { ROUNDING } from './year-table.ts'

/** Each council and all together, year by year: what was budgeted, reported, validated and forecast. */
export const savingsByCouncil = (years: readonly SavingsYear[], names: Names): Table =>
  table({
    id: 'savings-by-council',
    caption: 'Savings by council and year, £’000',
    columns: {
      year: ['Year', 'text'],
      council: ['Council', 'text'],
      budget: ['Budget', 'thousands'],
      reported: ['Reported', 'thousands'],
      validated: ['Validated by finance', 'thousands'],
      forecast: ['Forecast, beside these', 'text'],
    },
    rows: years.flatMap((year) => [...year.councils.map((council) => councilRow(year, council, names)), allRow(year)]),
    notes: [
      ROUNDING,
      'Net of transitional costs. Budgeted, reported, validated and forecast savings are different facts and are never added together.',
      'Not evidenced: no paper gives the figure for each council.',
    ],
  })

const councilRow = (year: SavingsYear, council: Key, names: Names): TableRow =>
  rowOf(
    // The row of the view has all councils; which one it is, the table says.
    { ref: year.overall.ref, entries: year.overall.entries },
    {
      year: value(year.year),
      council: value(names.short(council)),
      ...figureCells(year, council),
      forecast: forecastCell(forecastsOf(year, council)),
    },
  )

const allRow = (year: SavingsYear): TableRow =>
  rowOf(year.overall, {
    year: value(year.year),
    council: value('All councils'),
    ...figureCells(year, undefined),
    forecast: forecastCell(forecastsOf(year, undefined)),
  })

const figureCells = (year: SavingsYear, council: Key | undefined): Readonly<Record<string, Cell>> => ({
  budget: yearFigure(year, 'budget', council),
  reported: yearFigure(year, 'actual', council),
  validated: yearFigure(year, 'realised', council),
})

/** What all lines of a year come to. Before any of them is certain there is nothing to add up, and nothing is not a saving of £0. */
export const yearFigure = (year: SavingsYear, which: SavingFigure, council: Key | undefined): Cell =>
  year.lines.length === 0 ? missing('undetermined') : totalFigure(year.overall, year, which, council)

/** What is forecast for just this year by a council, or for all together. */
export const forecastsOf = ({ year, forecasts }: SavingsYear, council: Key | undefined): readonly BesideRow[] =>
  forecasts.rows.filter(
    (row) =>
      attestedValue(row.council) === council &&
      row.council.is !== 'contested' &&
      isOfYear(attestedValue(row.period), year),
  )

const isOfYear = (period: { readonly from: string; readonly to: string } | undefined, year: string): boolean =>
  period?.from === `${year.slice(0, 4)}-04-01` && period.to === `${Number(year.slice(0, 4)) + 1}-03-31`

/** Forecasts are not added to one another: where there are several, they are told in their own table. */
const forecastCell = (forecasts: readonly BesideRow[]): Cell => {
  const [only, ...others] = forecasts
  if (only === undefined) return missing('notStated')
  return others.length === 0
    ? value(amountInWords(only))
    : value(`${counted(forecasts.length, 'forecast')}, not added up`)
}

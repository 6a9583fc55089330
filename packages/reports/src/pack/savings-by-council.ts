import type { Key, SavingsYear } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { missing, value } from '../blocks/cells.ts'
import type { Cell, Table, TableRow } from '../document.ts'
import { forecastColumn } from './forecast-column.ts'
import type { Names } from './names.ts'
import { type SavingFigure, totalFigure } from './saving-figure.ts'
import { councilsOfYear } from './whole-forecasts.ts'
import { ROUNDING } from './year-table.ts'

/** Each council and all together, year by year: what was budgeted, reported, validated and, where anybody says it of the whole, forecast. */
export const savingsByCouncil = (years: readonly SavingsYear[], names: Names): Table => {
  const whose = years.flatMap((year) => [...councilsOfYear(year), undefined].map((council) => ({ year, council })))
  const forecasts = forecastColumn(whose, names)
  return table({
    id: 'savings-by-council',
    caption: 'Savings by council and year, £’000',
    columns: {
      year: ['Year', 'text'],
      council: ['Council', 'text'],
      budget: ['Budget', 'thousands'],
      reported: ['Reported', 'thousands'],
      validated: ['Validated by finance', 'thousands'],
      ...forecasts.columns,
    },
    // The row of the view has all councils.
    rows: whose.map(
      ({ year, council }): TableRow =>
        rowOf(
          { ref: year.overall.ref, part: council, entries: forecasts.entriesWith(year, council) },
          {
            year: value(year.year),
            council: value(council === undefined ? 'All councils' : names.short(council)),
            ...figureCells(year, council),
            ...forecasts.cellsOf(year, council),
          },
        ),
    ),
    notes: [
      ROUNDING,
      'Net of transitional costs. Budgeted, reported, validated and forecast savings are different facts and are never added together.',
      'Not evidenced: no paper gives the figure for each council.',
      ...forecasts.notes,
      ...(years.some((year) => year.forecasts.rows.length > 0) ? [PARTS] : []),
    ],
  })
}

const PARTS =
  'Forecasts of a part, such as one service, or for other periods, are in none of these figures: see “Forecast savings”.'

const figureCells = (year: SavingsYear, council: Key | undefined): Readonly<Record<string, Cell>> => ({
  budget: yearFigure(year, 'budget', council),
  reported: yearFigure(year, 'actual', council),
  validated: yearFigure(year, 'realised', council),
})

/** What all lines of a year come to. Before any of them is certain there is nothing to add up, and nothing is not a saving of £0. */
export const yearFigure = (year: SavingsYear, which: SavingFigure, council: Key | undefined): Cell =>
  year.lines.length === 0 ? missing('undetermined') : totalFigure(year.overall, year, which, council)

import { type Key, positionsOf, type SavingsYear } from '@programme-ledger/core'
import type { Cell, Column } from '../document.ts'
import type { Names } from './names.ts'
import { wholeForecastCell, wholeForecasts } from './whole-forecasts.ts'

/** Whose savings of which year a row has: a council's, or those of all councils. */
export interface WhoseYear {
  readonly year: SavingsYear
  readonly council: Key | undefined
}

/** What a table of savings, in thousands of pounds, has of forecasts. */
export interface ForecastColumn {
  readonly columns: Readonly<Record<string, readonly [title: string, kind: Column['kind']]>>
  readonly cellsOf: (year: SavingsYear, council: Key | undefined) => Readonly<Record<string, Cell>>
  /** The entries that the figures of the year rest on, with those of its forecast. */
  readonly entriesWith: (year: SavingsYear, council: Key | undefined) => readonly number[]
  readonly notes: readonly string[]
}

/** A column of what is forecast of all that the rows are about; where nothing is, a note in its place. */
export const forecastColumn = (rows: readonly WhoseYear[], names: Names): ForecastColumn => {
  const forecasts = rows.flatMap(({ year, council }) =>
    wholeForecasts(year, council).map((row) => ({
      row,
      name: `${council === undefined ? 'all councils' : names.short(council)} ${year.year}`,
    })),
  )
  const isShown = forecasts.length > 0
  const unstated = forecasts.filter(({ row }) => row.basis.is === 'unknown').map(({ name }) => name)
  return {
    columns: isShown ? { forecast: ['Forecast', 'thousands'] } : {},
    cellsOf: (year, council) => (isShown ? { forecast: wholeForecastCell(year, council) } : {}),
    entriesWith: (year, council) =>
      positionsOf(year.overall.entries, ...wholeForecasts(year, council).map(({ entries }) => entries)),
    notes: [
      ...(isShown
        ? []
        : ['No forecast of all savings of these years is recorded, so there is no column of forecasts.']),
      ...(unstated.length === 0
        ? []
        : [`Whether before or after transitional costs is not stated of the forecast: ${unstated.join(', ')}.`]),
    ],
  }
}

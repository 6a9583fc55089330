import { type Key, positionsOf, type SavingsYear } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { value } from '../blocks/cells.ts'
import { drawnFigure } from '../blocks/drawn-figure.ts'
import type { Cell, Chart } from '../document.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { Names } from './names.ts'
import { yearFigure } from './savings-by-council.ts'
import { councilsOfYear, wholeForecastCell, wholeForecasts } from './whole-forecasts.ts'

/** What is drawn beside one another for each council. */
const SERIES = [
  ['budget', 'Budgeted'],
  ['reported', 'Reported'],
  ['forecast', 'Forecast'],
] as const

type Figures = Readonly<Record<(typeof SERIES)[number][0], Cell>>

interface Bar {
  readonly name: string
  readonly year: string
  readonly figures: Figures
  readonly row: Parameters<typeof rowOf>[0]
}

/** Savings year by year: council by council, and of all together, what was budgeted, reported and forecast. */
export const savingsChart = (years: readonly SavingsYear[], names: Names): readonly Chart[] => {
  const councils = [...new Set(years.flatMap(councilsOfYear))].sort()
  const bars = years
    .flatMap((year) => [...councils, undefined].map((council) => barOf(year, council, names)))
    .filter(({ figures }) => Object.values(figures).some(({ is }) => is !== 'missing'))
  if (bars.length === 0) return []
  const shown = SERIES.filter(([which]) => which !== 'forecast' || bars.some(({ figures }) => isStated(figures[which])))
  const named = listInWords(shown.map(([, name]) => name.toLowerCase()))
  const areYears = new Set(bars.map(({ year }) => year)).size > 1
  return [
    {
      is: 'chart',
      id: 'savings-over-time',
      title: 'Savings by council over time',
      description: `Net savings of each year as ${named}, for each council where a source gives them, and for all together. A figure that is not known, or not all of it, or not exactly, is not drawn.`,
      drawing: {
        is: 'bars',
        unit: 'pence',
        along: bars.map(({ name, year }) => (areYears ? `${name} ${year}` : name)),
        series: shown
          .map(([which, name]) => ({
            name,
            values: bars.map(({ figures }) => drawnFigure(figures[which])),
          }))
          .filter(({ values }) => values.some((each) => each !== undefined)),
      },
      table: table({
        id: 'savings-over-time-data',
        caption: `Savings ${named}, in pounds`,
        columns: {
          year: ['Year', 'text'],
          council: ['Council', 'text'],
          ...Object.fromEntries(shown.map(([which, name]) => [which, [name, 'pence'] as const])),
        },
        rows: bars.map(({ name, year, figures, row }) =>
          rowOf(row, {
            year: value(year),
            council: value(name),
            ...Object.fromEntries(shown.map(([which]) => [which, figures[which]])),
          }),
        ),
      }),
    },
  ]
}

const isStated = (cell: Cell): boolean => cell.is !== 'missing' || cell.why !== 'notStated'

const barOf = (year: SavingsYear, council: Key | undefined, names: Names): Bar => ({
  name: council === undefined ? 'All councils' : names.short(council),
  year: year.year,
  figures: {
    budget: yearFigure(year, 'budget', council),
    reported: yearFigure(year, 'actual', council),
    forecast: wholeForecastCell(year, council),
  },
  row: {
    ref: year.overall.ref,
    part: council,
    entries: positionsOf(year.overall.entries, ...wholeForecasts(year, council).map(({ entries }) => entries)),
  },
})

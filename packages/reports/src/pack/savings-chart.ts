import { attestedValue, isWhole, type Key, type SavingsYear, type Sum } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { missing, value } from '../blocks/cells.ts'
import type { Chart } from '../document.ts'
import type { Names } from './names.ts'
import { forecastsOf } from './savings-by-council.ts'

type Figures = readonly (number | undefined)[]

/** Savings over the years: what each council budgeted, and what was reported and forecast, for each council where sources tell. */
export const savingsChart = (years: readonly SavingsYear[], names: Names): readonly Chart[] => {
  const councils = [...new Set(years.flatMap((year) => year.councils))].sort()
  const whose: readonly (Key | undefined)[] = [...councils, undefined]
  const series = whose
    .flatMap((council) => [
      { name: nameOf(council, 'budget', names), values: years.map((year) => figureOf(year, council, 'budget')) },
      { name: nameOf(council, 'reported', names), values: years.map((year) => figureOf(year, council, 'actual')) },
      { name: nameOf(council, 'forecast', names), values: years.map((year) => forecastOf(year, council)) },
    ])
    .filter(({ values }) => values.some((each) => each !== undefined))
  const shown = years
    .map((_, index) => index)
    .filter((index) => series.some(({ values }) => values[index] !== undefined))
  if (shown.length === 0) return []
  const at = (values: Figures): Figures => shown.map((index) => values[index])
  const along = shown.flatMap((index) => years[index]?.year ?? [])
  return [
    {
      is: 'chart',
      id: 'savings-over-time',
      title: 'Savings by council over time',
      description:
        'Net savings of each year as budgeted, reported and forecast, for each council where a source gives them, and for all together.',
      drawing: {
        is: 'bars',
        unit: 'pence',
        along,
        series: series.map(({ name, values }) => ({ name, values: at(values) })),
      },
      table: table({
        id: 'savings-over-time-data',
        caption: 'Savings by council over time, in pounds',
        columns: {
          series: ['Whose, and which', 'text'],
          ...Object.fromEntries(along.map((year) => [year, [year, 'pence'] as const])),
        },
        rows: series.map(({ name, values }) =>
          rowOf(
            { ref: undefined, entries: [] },
            {
              series: value(name),
              ...Object.fromEntries(
                at(values).map((figure, index) => [
                  along[index] ?? '',
                  figure === undefined ? missing('notStated') : value(figure),
                ]),
              ),
            },
          ),
        ),
        notes: ['A figure of which a part is not known is left out.'],
      }),
    },
  ]
}

const nameOf = (council: Key | undefined, which: string, names: Names): string =>
  `${council === undefined ? 'All councils' : names.short(council)}, ${which}`

const figureOf = (year: SavingsYear, council: Key | undefined, which: 'budget' | 'actual'): number | undefined => {
  if (year.lines.length === 0) return undefined
  const { total, byCouncil } = year.overall[which]
  return wholeOf(council === undefined ? total : (byCouncil[council] ?? 'notEvidenced'))
}

const wholeOf = (sum: Sum | 'notEvidenced'): number | undefined =>
  sum === 'notEvidenced' || !isWhole(sum) ? undefined : sum.known

/** Where there are several, none is chosen and they are not added. */
const forecastOf = (year: SavingsYear, council: Key | undefined): number | undefined => {
  const [only, ...others] = forecastsOf(year, council)
  return only === undefined || others.length > 0 ? undefined : attestedValue(only.amount)
}

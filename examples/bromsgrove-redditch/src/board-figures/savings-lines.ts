import type { Books, LineRow, programme, SavingsYear, TotalRow } from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { shortName } from '../words/names.ts'
import { thousandsByCouncil, thousandsOf } from '../words/thousands.ts'
import { varianceInWords } from '../words/variance-in-words.ts'
import { APPENDIX_A, type LayoutRow } from './appendix-a.ts'
import { claimsLines } from './claims-lines.ts'

/** The financial summary of each year, and what stands beside it. */
export const savingsLines = (books: Books<typeof programme>): readonly string[] => {
  // A year that only claims and forecasts speak of has no summary.
  const years = books.councilSavings().filter(({ lines }) => lines.length > 0)
  return [
    ...(years.length === 0
      ? [
          ...title('Financial summary', '-'),
          'This ledger holds no budgeted or reported saving from papers to that day.',
        ]
      : years.flatMap(yearLines)),
    ...claimsLines(books),
  ]
}

const yearLines = (year: SavingsYear): readonly string[] => [
  ...title(`Financial summary ${year.year}, £'000`, '-'),
  ...drawTable(columnsOf(year), rowsOf(year)),
  '',
  ...NOTES,
  ...year.lines.flatMap(remarksOn),
  '',
]

const NOTES = [
  ...paragraph('Savings are positive, costs negative. Variance is actual less budget.'),
  ...paragraph('Each cell is rounded from pence by itself, so rounded cells need not add up.'),
  ...paragraph(
    'Not evidenced: no paper gives the figure for each council, and none is made up from the shares of the budget.',
  ),
]

const columnsOf = ({ councils }: SavingsYear): readonly Column[] => [
  { heading: '', width: 37 },
  ...councils.map((council) => ({ heading: `Budget ${shortName(council)}`, width: 6, align: 'right' as const })),
  { heading: 'Total budget', width: 6, align: 'right' },
  { heading: 'Actual by council', width: 13, align: 'right' },
  { heading: 'Actual', width: 6, align: 'right' },
  { heading: 'Variance', width: 13, align: 'right' },
]

/** In the order of the printed table; a line that it does not have stands at the end. */
const rowsOf = (year: SavingsYear): readonly (readonly string[])[] => {
  const placed = new Set<string>(APPENDIX_A.flatMap((row) => ('line' in row ? row.line : [])))
  const others = year.lines.filter(({ line }) => !placed.has(line)).map(({ line }) => ({ line }))
  const layout: readonly LayoutRow[] = [...APPENDIX_A, ...others]
  return layout.flatMap((place) => rowAt(year, place))
}

const rowAt = (year: SavingsYear, place: LayoutRow): readonly (readonly string[])[] => {
  if ('heading' in place) return [[''], [place.heading]]
  if ('line' in place) {
    const line = year.lines.find((each) => each.line === place.line)
    return line === undefined ? [] : [cellsOf(year, `  ${line.name}`, line)]
  }
  const total = totalsOf(year).find(({ ref }) => ref === `councilSavings:${year.year}/${place.total}`)
  return total === undefined ? [] : [cellsOf(year, total.label ?? place.total, total)]
}

const totalsOf = ({ groups, classes, overall }: SavingsYear): readonly TotalRow[] => [...groups, ...classes, overall]

const cellsOf = ({ councils }: SavingsYear, label: string, { budget, actual, variance }: LineRow | TotalRow) => [
  label,
  ...councils.map((council) => thousandsOf(budget.byCouncil[council] ?? 'notEvidenced')),
  thousandsOf(budget.total),
  thousandsByCouncil(actual.byCouncil, councils, shortName),
  thousandsOf(actual.total),
  varianceInWords(variance),
]

const remarksOn = ({ name, sharingBasis, varianceCause }: LineRow): readonly string[] => [
  ...(sharingBasis === undefined ? [] : paragraph(`${name} is shared by ${sharingBasis}.`)),
  ...(varianceCause === undefined ? [] : paragraph(`${name}, cause of the variance: ${varianceCause}.`)),
]

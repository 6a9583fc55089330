import type { Figures, LineRow, SavingsYear, TotalRow } from '@programme-ledger/core'
import type { Cell, Table } from '@programme-ledger/reports'
import { sumCell } from '@programme-ledger/reports/words'
import type { Asked } from './asked.ts'
import { spaced } from './spaced.ts'
import { type ColumnOf, pence, tableOf, text } from './table-of.ts'

type Either = LineRow | TotalRow

/** The financial summary, a table a year: of all councils together, or of the one that was asked for. */
export const councilSavingsTables = (years: readonly SavingsYear[], asked: Asked): readonly Table[] =>
  years.map((year) => {
    const { council } = asked.options
    const of = council === undefined ? '' : `: ${asked.names.party(council)}`
    return tableOf<Either>(rowsOf(year), {
      id: `year-${year.year.replace('/', '-')}`,
      caption: `Savings of ${year.year}${of}`,
      role: (row) => roleOf(row, year),
      columns: council === undefined ? columnsOfAll(year, asked) : columnsOf(council, asked),
      notes: notesOf(year),
    })
  })

/** Each group by its lines and its subtotal, then the lines of no one group, then the totals. */
const rowsOf = ({
  lines,
  groups,
  beforeTransitionalCosts,
  transitionalCosts,
  overall,
}: SavingsYear): readonly Either[] => {
  // Of no lines there is no total: nought would be a figure.
  if (lines.length === 0) return []
  const grouped = groups.flatMap((group): readonly Either[] => [
    ...lines.filter((line) => group.of.kind === 'group' && line.group === group.of.group),
    group,
  ])
  const others = lines.filter((line) => !grouped.includes(line))
  return [...grouped, ...others, beforeTransitionalCosts, transitionalCosts, overall]
}

const roleOf = (row: Either, { overall, groups }: SavingsYear) =>
  row === overall ? 'total' : groups.some((group) => group === row) ? 'subtotal' : 'row'

const nameOf = (row: Either): string => {
  if ('line' in row) return row.name
  return row.of.kind === 'group' ? `All of ${row.of.group}` : (row.label ?? TOTALS[row.of.kind] ?? spaced(row.of.kind))
}

const TOTALS: Readonly<Record<string, string>> = {
  beforeTransitionalCosts: 'Before transitional costs',
  transitionalCosts: 'Transitional costs',
  overall: 'Overall',
}

const named: ColumnOf<Either> = text('line', 'Line', (row) => ({ is: 'value', value: nameOf(row) }))

const varianceCell = ({ variance }: Either): Cell =>
  variance.direction === 'undetermined' ? { is: 'missing', why: 'undetermined' } : sumCell(variance.amount)

const directionCell = ({ variance: { direction } }: Either): Cell =>
  direction === 'undetermined' ? { is: 'missing', why: direction } : { is: 'value', value: direction }

const columnsOfAll = ({ councils }: SavingsYear, { names, options }: Asked): readonly ColumnOf<Either>[] => [
  named,
  pence('budget', 'Budgeted', ({ budget }) => sumCell(budget.total)),
  ...councils.map((council) =>
    pence<Either>(`budget-${council}`, `of which ${names.party(council)}`, ({ budget }) => partOf(budget, council)),
  ),
  pence('actual', 'Reported', ({ actual }) => sumCell(actual.total)),
  pence('variance', 'Variance', varianceCell),
  text('direction', 'Which is', directionCell),
  pence('realised', 'Validated', ({ realised }) => sumCell(realised.total)),
  ...(options.estimate === undefined ? [] : councils.map((council) => estimateColumn(council, names.party(council)))),
]

const columnsOf = (council: string, { names, options }: Asked): readonly ColumnOf<Either>[] => [
  named,
  pence('budget', 'Budgeted', ({ budget }) => partOf(budget, council)),
  pence('actual', 'Reported', ({ actual }) => partOf(actual, council)),
  pence('realised', 'Validated', ({ realised }) => partOf(realised, council)),
  ...(options.estimate === undefined ? [] : [estimateColumn(council, names.party(council))]),
]

const estimateColumn = (council: string, name: string): ColumnOf<Either> =>
  pence(`estimate-${council}`, `Estimate for ${name}, not evidenced`, ({ estimate }) =>
    sumCell(estimate?.byCouncil[council]),
  )

const partOf = ({ byCouncil }: Pick<Figures, 'byCouncil'>, council: string): Cell => sumCell(byCouncil[council])

const notesOf = ({ claims, forecasts, undeterminedLines }: SavingsYear): readonly string[] => [
  'Budgeted, reported and validated are different facts, and never added together. Only what finance validated is realised.',
  ...(claims.rows.length === 0 ? [] : [`Claims in no total: ${claims.rows.length}. See the view savingClaims.`]),
  ...(forecasts.rows.length === 0
    ? []
    : [`Forecasts in no total: ${forecasts.rows.length}. See the view savingForecasts.`]),
  ...(undeterminedLines.length === 0
    ? []
    : [`In no total, as sources are too vague to tell: ${undeterminedLines.map(({ name }) => name).join(', ')}.`]),
]

import { missing } from '../blocks/cells.ts'
import type { Cell, Chart, Drawing, TableRow } from '../document.ts'

/**
 * A chart whose table counts things by where they stand: the squares of a matrix, the states beside one another in a stacked bar. Where
 * one count is withheld, so are all that the same thing could have been counted in: else the one that is withheld would tell where it
 * stands.
 *
 * @param asMany how many columns its table had before any was left out: one that is may have been of any row.
 */
export const withheldAlike = (chart: Chart, asMany: number): Chart => {
  const { drawing, table } = chart
  const isShort = table.columns.length < asMany
  if (drawing.is === 'matrix') {
    const isTold = !isShort && !table.rows.some(isConcerned)
    return isTold ? chart : { ...chart, table: { ...table, rows: table.rows.map(withheldIn) } }
  }
  if (drawing.is !== 'stackedBars' || drawing.unit !== 'count') return chart
  const isTold = (row: TableRow): boolean => !isShort && !isConcerned(row)
  const shown = new Set(table.rows.filter(isTold).map(nameOf))
  return {
    ...chart,
    drawing: drawnOf(drawing, shown),
    table: { ...table, rows: table.rows.map((row) => (isTold(row) ? row : withheldIn(row))) },
  }
}

type Bars = Extract<Drawing, { readonly series: unknown }>

/** The bars of those that are shown. */
const drawnOf = (drawing: Bars, shown: ReadonlySet<unknown>): Bars => ({
  ...drawing,
  series: drawing.series.map(({ name, values }) => ({
    name,
    values: values.map((figure, index) => (shown.has(drawing.along[index]) ? figure : undefined)),
  })),
})

const isWithheld = (cell: Cell): boolean => cell.is === 'missing' && cell.why === 'withheld'

const isConcerned = ({ cells }: TableRow): boolean => Object.values(cells).some(isWithheld)

/** The first column says what a row is of. */
const nameOf = ({ cells }: TableRow): unknown => {
  const [name] = Object.values(cells)
  return name?.is === 'value' ? name.value : undefined
}

const withheldIn = (row: TableRow): TableRow => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([id, cell], index) => [id, index === 0 ? cell : missing('withheld')]),
  ),
})

import type { Column, Table } from '../../document.ts'

interface Place {
  readonly column: Column
  /** In the table, from 0. */
  readonly row: number
}

/**
 * The rows whose sum a total or subtotal is, as ranges from and to; undefined where the cell is no such sum: because there is nothing
 * above it to add, or because its source printed another figure, which stays as printed (law M2).
 */
export const sumRanges = (
  { rows }: Table,
  { column, row }: Place,
): readonly (readonly [number, number])[] | undefined => {
  const own = rows[row]
  const figure = figureIn(rows[row], column)
  if (own === undefined || own.role === 'row' || figure === undefined) return undefined
  const begins = own.role === 'total' ? 0 : rows.slice(0, row).findLastIndex(({ role }) => role !== 'row') + 1
  const added = rows.flatMap((each, at) => (at >= begins && at < row && each.role === 'row' ? [at] : []))
  const figures = added.flatMap((at) => figureIn(rows[at], column) ?? [])
  if (figures.length === 0) return undefined
  const sum = figures.reduce((all, each) => all + each, 0)
  return Math.abs(sum - figure) < 1e-9 ? runsOf(added) : undefined
}

const figureIn = (row: Table['rows'][number] | undefined, { id }: Column): number | undefined => {
  const cell = row?.cells[id]
  if (cell?.is !== 'value' && cell?.is !== 'atLeast') return undefined
  return typeof cell.value === 'number' ? cell.value : undefined
}

const runsOf = (rows: readonly number[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last !== undefined && row === last[1] + 1) last[1] = row
    else runs.push([row, row])
  }
  return runs
}

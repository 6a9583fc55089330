import type { Table, TableRow } from '@programme-ledger/reports'

/** The tables of a view as at one day. */
interface OfDay {
  readonly day: string
  readonly tables: readonly Table[]
}

/** One table for each that the view has on any of the days, with the day in its first column; without the rows that are not wanted. */
export const joinedByDay = (days: readonly OfDay[], isWanted: (row: TableRow) => boolean): readonly Table[] => {
  const ids = [...new Set(days.flatMap(({ tables }) => tables.map(({ id }) => id)))]
  return ids.flatMap((id) => {
    const parts = days.flatMap(({ day, tables }) =>
      tables.filter((table) => table.id === id).map((table) => ({ day, table })),
    )
    const rows = parts.flatMap(({ day, table }) => table.rows.filter(isWanted).map((row) => withDay(row, day)))
    const last = parts.at(-1)?.table
    if (last === undefined || rows.length === 0) return []
    const columns = [
      ...new Map(parts.flatMap(({ table }) => table.columns).map((column) => [column.id, column])).values(),
    ]
    return [{ ...last, columns: [{ id: 'asAt', title: 'Position at', kind: 'day' } as const, ...columns], rows }]
  })
}

const withDay = (row: TableRow, day: string): TableRow => ({
  ...row,
  cells: { asAt: { is: 'value', value: day }, ...row.cells },
})

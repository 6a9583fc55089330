import { isDeepStrictEqual } from 'node:util'
import type { Table, TableRow } from '@programme-ledger/reports'

/** The tables of a view as at one day. */
interface OfDay {
  readonly day: string
  readonly tables: readonly Table[]
}

/**
 * One table for each that the view has on any of the days, with the day in its first column.
 *
 * @param ref follows one row: of days on which it says the same as before, only the first is kept.
 */
export const joinedByDay = (days: readonly OfDay[], ref?: string): readonly Table[] => {
  const ids = [...new Set(days.flatMap(({ tables }) => tables.map(({ id }) => id)))]
  return ids.flatMap((id) => {
    const parts = days.flatMap(({ day, tables }) =>
      tables.filter((table) => table.id === id).map((table) => ({ day, table })),
    )
    const rows = parts.flatMap(({ day, table }) => table.rows.map((row) => ({ day, row })))
    const kept = ref === undefined ? rows : whereItChanges(rows.filter(({ row }) => row.ref === ref))
    const last = parts.at(-1)?.table
    if (last === undefined || kept.length === 0) return []
    const columns = [
      ...new Map(parts.flatMap(({ table }) => table.columns).map((column) => [column.id, column])).values(),
    ]
    return [{ ...last, columns: [DAY_COLUMN, ...columns], rows: kept.map(withDay) }]
  })
}

interface RowOfDay {
  readonly day: string
  readonly row: TableRow
}

const DAY_COLUMN = { id: 'asAt', title: 'Position at', kind: 'day' } as const

const whereItChanges = (rows: readonly RowOfDay[]): readonly RowOfDay[] =>
  rows.filter(({ row }, at) => !isDeepStrictEqual(row.cells, rows[at - 1]?.row.cells))

const withDay = ({ row, day }: RowOfDay): TableRow => ({
  ...row,
  cells: { asAt: { is: 'value', value: day }, ...row.cells },
})

import type { Row } from '@programme-ledger/core'
import type { Cell, Column, Table, TableRow } from '@programme-ledger/reports'

/** A column with how its cell is read from a row of a view. */
export interface ColumnOf<Each> extends Column {
  readonly cell: (row: Each) => Cell
}

/** What a table of rows is made of. */
interface TableParts<Each> {
  readonly id: string
  readonly caption: string
  readonly columns: readonly ColumnOf<Each>[]
  /** Default: every row is one of many. */
  readonly role?: (row: Each) => TableRow['role']
  readonly notes?: readonly string[]
}

/** A table of rows of a view, each with its ref and the entries behind it. */
export const tableOf = <Each extends Row>(
  rows: readonly Each[],
  { id, caption, columns, role = () => 'row', notes = [] }: TableParts<Each>,
): Table => ({
  is: 'table',
  id,
  caption,
  columns: columns.map(({ id: name, title, kind }) => ({ id: name, title, kind })),
  rows: rows.map((row) => ({
    ref: row.ref,
    role: role(row),
    cells: Object.fromEntries(columns.map((column) => [column.id, column.cell(row)])),
    entries: row.entries,
  })),
  notes,
})

const columnOf =
  (kind: Column['kind']) =>
  <Each>(id: string, title: string, cell: (row: Each) => Cell): ColumnOf<Each> => ({ id, title, kind, cell })

export const text = columnOf('text')
export const day = columnOf('day')
export const pence = columnOf('pence')
export const count = columnOf('count')
export const decimal = columnOf('decimal')
export const rag = columnOf('rag')

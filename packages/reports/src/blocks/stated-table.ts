import type { Table } from '../document.ts'
import { listInWords } from '../words/list-in-words.ts'
import { type TableParts, table } from './blocks.ts'

/** A table without the columns of which no source states anything, which a note says instead. The first column names the rows, and stays. */
export const statedTable = (parts: TableParts): Table => withoutSilentColumns(table(parts))

const withoutSilentColumns = (table: Table): Table => {
  const [first, ...others] = table.columns
  const silent = others.filter(
    ({ id }) => table.rows.length > 0 && table.rows.every(({ cells }) => isNotStated(cells[id])),
  )
  if (first === undefined || silent.length === 0) return table
  const titles = silent.map(({ title }) => `“${title}”`)
  return {
    ...table,
    columns: [first, ...others.filter((column) => !silent.includes(column))],
    rows: table.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(row.cells).filter(([id]) => silent.every((column) => column.id !== id))),
    })),
    notes: [...table.notes, `Not stated for any of these: ${listInWords(titles)}.`],
  }
}

const isNotStated = (cell: Table['rows'][number]['cells'][string] | undefined): boolean =>
  cell?.is === 'missing' && cell.why === 'notStated'

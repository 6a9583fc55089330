import { missing } from '../blocks/cells.ts'
import type { Block, Cell, ReportDocument, Table, TableRow } from '../document.ts'

/**
 * A document without the sums that are short of suppressed counts: what is left of them is no figure that the ledger gives, and
 * what they are short of is nothing that nobody knows.
 *
 * @param suppressed the positions of the entries of which a count is suppressed.
 */
export const withoutPartSums = (document: ReportDocument, suppressed: ReadonlySet<number>): ReportDocument => {
  if (suppressed.size === 0) return document
  const rowOf = (row: TableRow): TableRow => {
    const isShort = row.ref === ALL_MOVED || row.entries.some((position) => suppressed.has(position))
    return isShort ? { ...row, cells: Object.fromEntries(Object.entries(row.cells).map(withoutPartSum)) } : row
  }
  const tableOf = (table: Table): Table => ({ ...table, rows: table.rows.map(rowOf) })
  const blockOf = (block: Block): Block => {
    if (block.is === 'table') return tableOf(block)
    return block.is === 'chart' ? { ...block, table: tableOf(block.table) } : block
  }
  return { ...document, parts: document.parts.map((part) => ({ ...part, blocks: part.blocks.map(blockOf) })) }
}

/** The row of everybody who moved, in which each suppressed movement counts. */
const ALL_MOVED = 'staffPosition:totals'

/** Rivals of a sum may each be short of it. Of a row that is one statement, what sources disagree on is suppressed as a whole. */
const withoutPartSum = ([id, cell]: readonly [string, Cell]): readonly [string, Cell] => [
  id,
  cell.is === 'atLeast' || (cell.is === 'contested' && cell.rivals.every(Number.isFinite))
    ? missing('suppressed')
    : cell,
]

import { missing } from '../blocks/cells.ts'
import type { Block, Cell, Part, ReportDocument, Table, TableRow } from '../document.ts'
import { WORDS_NOT_SHOWN } from './without-small-counts.ts'

/**
 * A document in which no cell makes anything of a count that is suppressed: sums that are short of it are no figures that the
 * ledger gives, and it is not unstated either.
 *
 * @param suppressed the positions of the entries of which a count is suppressed.
 */
export const suppressCells = (document: ReportDocument, suppressed: ReadonlySet<number>): ReportDocument => {
  if (suppressed.size === 0) return document
  const sentences = [
    WORDS_NOT_SHOWN,
    ...document.evidence.filter(({ position }) => suppressed.has(position)).map(({ says }) => says),
  ]
  const cellOf = ([id, cell]: readonly [string, Cell]): readonly [string, Cell] => [
    id,
    isPartSum(cell) || isSaying(cell, sentences) ? missing('suppressed') : cell,
  ]
  const rowOf = (row: TableRow): TableRow => {
    const isConcerned = row.ref === ALL_MOVED || row.entries.some((position) => suppressed.has(position))
    return isConcerned ? { ...row, cells: Object.fromEntries(Object.entries(row.cells).map(cellOf)) } : row
  }
  const tableOf = (table: Table): Table => ({ ...table, rows: table.rows.map(rowOf) })
  const blockOf = (block: Block): Block => {
    if (block.is === 'table') return tableOf(block)
    return block.is === 'chart' ? { ...block, table: tableOf(block.table) } : block
  }
  const partOf = (part: Part): Part => ({ ...part, blocks: part.blocks.map(blockOf) })
  return { ...document, parts: document.parts.map(partOf), annexes: document.annexes.map(partOf) }
}

/** The row of everybody who moved, in which each suppressed movement counts. */
const ALL_MOVED = 'staffPosition:totals'

/** The rivals of a sum may each be short of it. */
const isPartSum = (cell: Cell): boolean =>
  cell.is === 'atLeast' || (cell.is === 'contested' && cell.rivals.every(Number.isFinite))

const isSaying = (cell: Cell, sentences: readonly string[]): boolean => {
  const said = cell.is === 'value' ? [cell.value] : cell.is === 'contested' ? cell.rivals : []
  return said.some((words) => sentences.some((sentence) => String(words).includes(sentence)))
}

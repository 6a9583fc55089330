import { missing } from '../blocks/cells.ts'
import type { Block, Cell, Column, EvidenceNote, Part, ReportDocument, Table, TableRow } from '../document.ts'
import { WORDS_SUPPRESSED } from './people-counted.ts'

/**
 * A document in which nothing is made of a count that is suppressed, and in which it reads as suppressed: sums that are short of it
 * are no figures that the ledger gives, and neither cells nor sentences call it unstated.
 *
 * @param suppressed the positions of the entries of which a count is suppressed.
 */
export const suppressCells = (document: ReportDocument, suppressed: ReadonlySet<number>): ReportDocument => {
  if (suppressed.size === 0) return document
  const says = new Map(document.evidence.map((note) => [note.position, note.says]))
  /** What is said on the strength of some entries. */
  const worded: Worded = (text, entries) =>
    entries
      .filter((position) => suppressed.has(position))
      .reduce((told, position) => {
        const sentence = says.get(position) ?? told
        // Told of an earlier day, it may name things otherwise.
        return told.includes(sentence)
          ? told.replaceAll(sentence, () => calledSuppressed(sentence))
          : calledSuppressed(told)
      }, text)
  const noteOf = (note: EvidenceNote): EvidenceNote => ({ ...note, says: worded(note.says, [note.position]) })
  const isConcerned = ({ entries }: TableRow): boolean => entries.some((position) => suppressed.has(position))
  const tableOf = (table: Table): Table => ({
    ...table,
    rows: table.rows.map((row) => (isConcerned(row) ? rowOf(row, table.columns, worded) : row)),
  })
  const blockOf = (block: Block): Block => {
    switch (block.is) {
      case 'heading':
      case 'verbatim':
        return block
      case 'paragraph':
        return { ...block, text: worded(block.text, block.entries) }
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, text: worded(item.text, item.entries) })) }
      case 'table':
        return tableOf(block)
      case 'chart':
        return { ...block, table: tableOf(block.table) }
    }
  }
  const partOf = (part: Part): Part => ({ ...part, blocks: part.blocks.map(blockOf) })
  return {
    ...document,
    parts: document.parts.map(partOf),
    annexes: document.annexes.map(partOf),
    evidence: document.evidence.map(noteOf),
  }
}

type Worded = (text: string, entries: readonly number[]) => string

/** To whoever sees no count, an entry says that there is none. */
const calledSuppressed = (sentence: string): string =>
  sentence
    .replace(/\b([Aa])n unstated number\b/g, '$1 suppressed number')
    .replace(/\ba figure not stated\b/g, 'a figure that is suppressed')

const rowOf = (row: TableRow, columns: readonly Column[], worded: Worded): TableRow => ({
  ...row,
  cells: Object.fromEntries(
    columns.flatMap(({ id, kind }) => {
      const cell = row.cells[id]
      return cell === undefined ? [] : [[id, cellOf(cell, kind, (text) => worded(text, row.entries))]]
    }),
  ),
})

const cellOf = (cell: Cell, kind: Column['kind'], worded: (text: string) => string): Cell => {
  if (kind !== 'pence' && kind !== 'thousands' && isPartSum(cell)) return missing('suppressed')
  const shown = (said: string | number): string | number => (typeof said === 'string' ? worded(said) : said)
  if (cell.is === 'contested') return { ...cell, rivals: cell.rivals.map(shown) }
  if (cell.is !== 'value') return cell
  return cell.value === WORDS_SUPPRESSED ? missing('suppressed') : { ...cell, value: shown(cell.value) }
}

/** The rivals of a sum may each be short of it. Money is no count of people. */
const isPartSum = (cell: Cell): boolean =>
  cell.is === 'atLeast' || (cell.is === 'contested' && cell.rivals.every(Number.isFinite))

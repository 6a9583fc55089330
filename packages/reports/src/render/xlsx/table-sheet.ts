import type { Row, Workbook, Worksheet } from 'exceljs'
import type { Table, TableRow } from '../../document.ts'
import { entryNumbers } from '../../words/entry-numbers.ts'
import { nameOfRow } from '../name-of-row.ts'
import { numberFormat } from './number-format.ts'
import { sheetCell } from './sheet-cell.ts'
import { sheetText } from './sheet-text.ts'
import { HEAD, MISSING, RAG, SUM, TITLE } from './styles.ts'
import { sumRanges } from './sum-ranges.ts'

/** The heads of columns stand in this row, below the caption; the table's rows come after it. */
const HEADS = 3

/** Adds a sheet with a table: its caption, heads that stay in sight, real numbers, totals as formulas, notes below. */
export const addTableSheet = (workbook: Workbook, name: string, table: Table): void => {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: HEADS }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEADS}:${HEADS}`,
    },
  })
  sheet.getCell(1, 1).value = sheetText(table.caption)
  sheet.getCell(1, 1).style = TITLE
  const heads = [...table.columns.map(({ title }) => title), ...beside(table).map(({ title }) => title)]
  heads.forEach((title, index) => {
    const cell = sheet.getCell(HEADS, index + 1)
    cell.value = sheetText(title)
    cell.style = HEAD
  })
  const notSums = table.rows.flatMap((row, index) => fillRow(sheet.getRow(HEADS + 1 + index), { table, row, index }))
  const notes = [
    ...table.notes,
    ...(notSums.length === 0 ? [] : [`As stated, and not the sum of the rows above: ${notSums.join(', ')}.`]),
  ]
  setWidths(sheet, heads.length)
  notes.forEach((note, index) => {
    sheet.getCell(HEADS + 2 + table.rows.length + index, 1).value = sheetText(note)
  })
}

interface Beside {
  readonly title: string
  readonly of: (row: TableRow) => string
}

/** What stands beside the table's own columns where a row has it. */
const beside = ({ rows }: Table): readonly Beside[] => [
  ...(rows.some(({ entries }) => entries.length > 0)
    ? [{ title: 'Evidence: entries', of: ({ entries }: TableRow) => entryNumbers(entries) }]
    : []),
  ...(rows.some(({ ref }) => ref !== undefined) ? [{ title: 'Name of the row', of: nameOfRow }] : []),
]

interface RowOfTable {
  readonly table: Table
  readonly row: TableRow
  readonly index: number
}

/** Answers the addresses of totals that are no sums of what is above them. */
const fillRow = (sheetRow: Row, { table, row, index }: RowOfTable): readonly string[] => {
  const notSums = table.columns.flatMap((column, at) => {
    const { value, format, isMissing } = sheetCell(row.cells[column.id], column.kind, numberFormat(column, table))
    const cell = sheetRow.getCell(at + 1)
    const ranges = sumRanges(table, { column, row: index })
    cell.style = {
      ...(row.role === 'row' ? {} : SUM),
      ...(isMissing && MISSING),
      ...(column.kind === 'rag' && typeof value === 'string' && RAG[value.replace(/\*$/, '').toLowerCase()]),
      numFmt: format,
      alignment: { vertical: 'top', wrapText: typeof value === 'string' },
    }
    cell.value =
      ranges === undefined
        ? value
        : { formula: formulaOf(ranges, cell.address.replace(/\d+$/, '')), result: Number(value) }
    return row.role !== 'row' && ranges === undefined && typeof value === 'number' ? [cell.address] : []
  })
  beside(table).forEach(({ of }, at) => {
    sheetRow.getCell(table.columns.length + at + 1).value = sheetText(of(row))
  })
  return notSums
}

/** Rounded to more than a penny's precision, as Excel adds in binary fractions. */
const formulaOf = (ranges: readonly (readonly [number, number])[], letter: string): string =>
  `ROUND(SUM(${ranges.map(([from, to]) => `${letter}${HEADS + 1 + from}:${letter}${HEADS + 1 + to}`).join(',')}),6)`

/** As wide as the longest text, within reason: longer ones are wrapped. */
const setWidths = (sheet: Worksheet, columns: number): void => {
  for (let at = 1; at <= columns; at += 1) {
    let longest = 10
    sheet.getColumn(at).eachCell((cell, row) => {
      if (row < HEADS) return
      const { value } = cell
      const length = typeof value === 'string' ? value.length : FIGURE
      longest = Math.max(longest, row === HEADS ? Math.min(length, HEAD_WIDTH) : length)
    })
    sheet.getColumn(at).width = Math.min(longest + 2, at === 1 ? WIDEST_HEAD : WIDEST)
  }
}

/** Wide enough for an amount, and for a day. */
const FIGURE = 16
const HEAD_WIDTH = 18
const WIDEST_HEAD = 42
const WIDEST = 60

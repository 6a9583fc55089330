import { styleText } from 'node:util'
import type { Column, Table, TableRow } from '@programme-ledger/reports'
import { brokenWord } from './broken-word.ts'
import { cellInWords } from './cell-in-words.ts'
import { type ColumnSize, columnWidths } from './column-widths.ts'
import { type ColumnLayout, drawRow } from './draw-row.ts'
import { hanging } from './hanging.ts'

/** What is drawn on. */
export interface Page {
  /** In characters. */
  readonly width: number
  readonly isColoured: boolean
}

/** In characters, between columns. */
const GAP = 2
/** Words up to this long are kept whole. */
const LONG_WORD = 15

/**
 * A table as a terminal shows it: its caption, its rows, and what is to be known of it. The last column has their refs, which
 * all begin as its heading does.
 */
export const drawTable = (table: Table, { width, isColoured }: Page): string => {
  const { caption, columns, rows, notes } = table
  const bold = (text: string): string => (isColoured ? styled('bold', text) : text)
  const noted = notes.map((note) => `\n${hanging('', note, width)}\n`).join('')
  if (rows.length === 0) return `${bold(hanging('', `${caption}: none`, width))}\n${noted}`
  const lines = rows.map((row) => columns.map((column) => cellInWords(row.cells[column.id] ?? NO_CELL, column.kind)))
  const stem = stemOf(rows)
  const sheet = { table, lines, page: { width, isColoured } }
  const drawn = (stem === undefined ? undefined : grid(sheet, stem)) ?? grid(sheet, undefined) ?? cards(sheet)
  return `${bold(hanging('', caption, width))}\n\n${drawn.join('\n')}\n${noted}`
}

interface Sheet {
  readonly table: Table
  /** What the cells of each row say. */
  readonly lines: readonly (readonly string[])[]
  readonly page: Page
}

/**
 * As columns, the last of them with the refs where a stem is given; else each ref stands below its row. Undefined where they do not
 * fit side by side.
 */
const grid = ({ table: { columns, rows }, lines, page }: Sheet, stem: string | undefined): string[] | undefined => {
  const heads = [...columns.map(({ title }) => title), ...(stem === undefined ? [] : [`${stem} …`])]
  const written = lines.map((line, at) =>
    stem === undefined ? line : [...line, rows[at]?.ref?.slice(stem.length) ?? ''],
  )
  const sizes = heads.map((head, at) => sizeOf([head, ...written.map((line) => line[at] ?? '')], at === columns.length))
  const room = page.width - GAP * (heads.length - 1)
  if (sizes.reduce((sum, { least }) => sum + least, 0) > room) return undefined
  const widths = columnWidths(sizes, room)
  const fit = (words: readonly string[]): string[] => words.map((word, at) => wrapped(word, widths[at] ?? 0))
  const layout = (dress: (text: string, column: Column | undefined) => string): readonly ColumnLayout[] =>
    widths.map((each, at) => ({ width: each, align: alignOf(columns[at]), dress: (text) => dress(text, columns[at]) }))
  const plain = layout((text) => text)
  return [
    ...drawRow(fit(heads), plain),
    ...drawRow(
      widths.map((each) => '-'.repeat(each)),
      plain,
    ),
    ...written.flatMap((line, at) => [
      ...drawRow(fit(line), page.isColoured ? layout(dressOf(rows[at])) : plain),
      ...(stem === undefined ? refBelow(rows[at], page) : []),
    ]),
  ]
}

const refBelow = (row: TableRow | undefined, { width }: Page): readonly string[] =>
  row?.ref === undefined
    ? []
    : wrapped(row.ref, width - GAP)
        .split('\n')
        .map((line) => `${' '.repeat(GAP)}${line}`)

/** As a list of what each column says, row by row, where the columns do not fit beside one another. */
const cards = ({ table: { columns, rows }, lines, page }: Sheet): readonly string[] =>
  lines.flatMap((line, at) => {
    const dress = page.isColoured ? dressOf(rows[at]) : (text: string) => text
    const said = columns.flatMap((column, index) =>
      dress(
        hanging(`${' '.repeat(index === 0 ? 0 : GAP)}${column.title}: `, line[index] ?? '', page.width),
        column,
      ).split('\n'),
    )
    return [...said, ...refBelow(rows[at], page), '']
  })

const NO_CELL = { is: 'missing', why: 'notApplicable' } as const
const styled = (format: Parameters<typeof styleText>[0], text: string): string =>
  styleText(format, text, { validateStream: false })

/** What all refs begin with, to the last sign that parts them: `councilSavings:2010/11/`. Undefined where there are no refs. */
const stemOf = (rows: readonly TableRow[]): string | undefined => {
  const [first, ...others] = rows.flatMap(({ ref }) => ref ?? [])
  if (first === undefined) return undefined
  const shared = others.reduce((stem, ref) => commonStart(stem, ref), first.slice(0, -1))
  return shared.slice(0, Math.max(shared.lastIndexOf('/'), shared.lastIndexOf(':')) + 1)
}

const commonStart = (one: string, other: string): string => {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return at < 0 ? one : one.slice(0, at)
}

const sizeOf = (words: readonly string[], isRef: boolean): ColumnSize => {
  const natural = longestOf(words)
  const longest = words.reduce((most, each) => Math.max(most, longestOf(isRef ? segmentsOf(each) : each.split(' '))), 0)
  return { natural, least: Math.min(longest, isRef ? longest : LONG_WORD), isLast: isRef }
}

/** Not by spreading: a table may have more words than a call has room for. */
const longestOf = (words: readonly string[]): number => words.reduce((most, { length }) => Math.max(most, length), 0)

const segmentsOf = (ref: string): readonly string[] => ref.split(/(?<=[/ ])/)

const wrapped = (text: string, width: number): string =>
  hanging(
    '',
    text
      .split(' ')
      .map((word) => brokenWord(word, width))
      .join(' '),
    width,
  )

const alignOf = (column: Column | undefined): 'left' | 'right' =>
  column !== undefined && ['pence', 'thousands', 'count', 'decimal'].includes(column.kind) ? 'right' : 'left'

const RAG_COLOURS: Readonly<Record<string, 'green' | 'yellow' | 'red'>> = {
  green: 'green',
  amber: 'yellow',
  red: 'red',
}

/** Totals are set off, and statuses have their colour beside their word. */
const dressOf =
  (row: TableRow | undefined) =>
  (text: string, column: Column | undefined): string => {
    const colour = column?.kind === 'rag' ? RAG_COLOURS[text.split(' ')[0] ?? ''] : undefined
    if (colour !== undefined) return styled(colour, text)
    return row?.role === 'row' ? text : styled('bold', text)
  }

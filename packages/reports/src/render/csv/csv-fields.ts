import { withQualifier } from '@programme-ledger/core'
import type { Cell, Column, Table, TableRow } from '../../document.ts'
import { MISSING_IN_WORDS } from '../../words/cell-in-words.ts'
import { qualifierInWords } from '../../words/qualifier-in-words.ts'
import { neutralised } from './neutralised.ts'

/** A field of a Table Schema, and what stands in it for a row. */
export interface CsvField {
  readonly name: string
  readonly title: string
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'boolean'
  readonly description?: string
  /** Of amounts. */
  readonly unit?: 'GBP'
  readonly textOf: (row: Table['rows'][number]) => string
}

/** In place of a value that sources disagree about. */
export const CONTESTED = 'contested'

/** The fields of a table: its columns, beside each what it cannot hold itself, and at the end what rows rest on. */
export const csvFields = (table: Table): readonly CsvField[] => [
  ...table.columns.flatMap((column) => [fieldOf(column, table), ...besideOf(column, table)]),
  { name: 'row.role', title: 'Row, subtotal or total', type: 'string', textOf: ({ role }) => role },
  { name: 'row.ref', title: 'Name of the row in its view', type: 'string', textOf: ({ ref = '' }) => neutralised(ref) },
  ...(table.rows.some(({ part }) => part !== undefined)
    ? [
        {
          name: 'row.part',
          title: 'Which part of that row: a council, by its key',
          type: 'string',
          textOf: ({ part = '' }: TableRow) => neutralised(part),
        } as const,
      ]
    : []),
  {
    name: 'row.entries',
    title: 'Entries that it rests on',
    type: 'string',
    textOf: ({ entries }) => entries.join(' '),
  },
]

const fieldOf = ({ id, title, kind }: Column, table: Table): CsvField => ({
  name: neutralised(id),
  title,
  type: typeOf(id, kind, table),
  ...((kind === 'pence' || kind === 'thousands') && { unit: 'GBP', description: 'In pounds, to the penny' }),
  textOf: ({ cells }) => textOf(cells[id], kind),
})

const typeOf = (id: string, kind: Column['kind'], { rows }: Table): CsvField['type'] => {
  const values = rows.flatMap(({ cells: { [id]: cell } }) => (cell?.is === 'value' ? [cell.value] : []))
  if (kind === 'day') return values.every((value) => ISO_DAY.test(String(value))) ? 'date' : 'string'
  if (kind === 'text' || kind === 'rag' || values.some((value) => typeof value === 'string')) return 'string'
  return kind === 'count' ? 'integer' : 'number'
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

const textOf = (cell: Cell | undefined, kind: Column['kind']): string => {
  switch (cell?.is) {
    case undefined:
      return ''
    case 'missing':
      return MISSING_IN_WORDS[cell.why]
    case 'contested':
      return CONTESTED
    case 'value':
    case 'atLeast':
      return written(cell.value, kind)
  }
}

/** `at least 50000.00`. */
const writtenRival = (rival: string | number, kind: Column['kind'], qualifier: string | null | undefined): string =>
  withQualifier(qualifier ?? undefined, written(rival, kind))

/** Numbers as they are, so that a minus sign stays one; texts so that nothing runs them. */
const written = (value: string | number, kind: Column['kind']): string => {
  if (typeof value === 'string') return neutralised(value)
  return kind === 'pence' || kind === 'thousands' ? inPounds(value) : String(value)
}

/** Made of the digits, as no float holds an amount. */
const inPounds = (pence: number): string => {
  const digits = String(Math.abs(pence)).padStart(3, '0')
  return `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** What a column cannot hold itself has a field of its own, where a row has it. */
const besideOf = ({ id, title, kind }: Column, { rows }: Table): readonly CsvField[] => {
  const has = (test: (cell: Cell) => boolean): boolean =>
    rows.some(({ cells: { [id]: cell } }) => cell !== undefined && test(cell))
  const name = neutralised(id)
  const fields: CsvField[] = []
  if (has(({ is }) => is === 'atLeast'))
    fields.push({
      name: `${name}.unknown`,
      title: `${title}: parts not known`,
      type: 'integer',
      description: 'How many parts of the sum are not known, and not in it',
      textOf: ({ cells: { [id]: cell } }) =>
        cell?.is === 'atLeast' ? String(cell.unknown) : cell?.is === 'value' ? '0' : '',
    })
  if (has((cell) => cell.is === 'value' && cell.qualifier !== undefined))
    fields.push({
      name: `${name}.qualifier`,
      title: `${title}: how exact`,
      type: 'string',
      description: 'How exact its source calls the figure',
      textOf: ({ cells: { [id]: cell } }) =>
        cell?.is === 'value' && cell.qualifier !== undefined ? neutralised(qualifierInWords(cell.qualifier)) : '',
    })
  if (has(({ is }) => is === 'contested'))
    fields.push({
      name: `${name}.rivals`,
      title: `${title}: what sources say`,
      type: 'string',
      description: 'Where sources disagree: all that they say',
      textOf: ({ cells: { [id]: cell } }) =>
        cell?.is === 'contested'
          ? neutralised(cell.rivals.map((rival, at) => writtenRival(rival, kind, cell.qualifiers?.[at])).join(' | '))
          : '',
    })
  if (has((cell) => cell.is === 'value' && cell.inferred === true))
    fields.push({
      name: `${name}.inferred`,
      title: `${title}: inferred`,
      type: 'boolean',
      description: 'Whether it was inferred, and no source says so in these words',
      textOf: ({ cells: { [id]: cell } }) => (cell?.is === 'value' ? String(cell.inferred === true) : ''),
    })
  return fields
}

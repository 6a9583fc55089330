import type { Cell, Column, Heading, List, Paragraph, Table, TableRow } from '../document.ts'

/** Something said, with the positions of the entries that it rests on. */
export interface Said {
  readonly text: string
  readonly entries: readonly number[]
}

export const heading = (text: string): Heading => ({ is: 'heading', text })

export const paragraph = (
  text: string,
  tone: Paragraph['tone'] = 'plain',
  entries: readonly number[] = [],
): Paragraph => ({ is: 'paragraph', text, tone, entries })

/** A list of what is said; nothing where nothing is. Whatever else is known of an item is left out. */
export const list = (items: readonly Said[]): readonly List[] =>
  items.length === 0 ? [] : [{ is: 'list', items: items.map(({ text, entries }) => ({ text, entries })) }]

/** A row of a view, or a part of one, as a table shows it. */
export const rowOf = (
  {
    ref,
    part,
    entries,
  }: { readonly ref: string | undefined; readonly part?: string | undefined; readonly entries: readonly number[] },
  cells: Readonly<Record<string, Cell>>,
  role: TableRow['role'] = 'row',
): TableRow => ({ ref, ...(part !== undefined && { part }), role, cells, entries })

export interface TableParts {
  readonly id: string
  readonly caption: string
  /** Its columns by id: the title and what is in it. */
  readonly columns: Readonly<Record<string, readonly [title: string, kind: Column['kind']]>>
  readonly rows: readonly TableRow[]
  readonly notes?: readonly string[]
}

export const table = ({ id, caption, columns, rows, notes = [] }: TableParts): Table => ({
  is: 'table',
  id,
  caption,
  columns: Object.entries(columns).map(([column, [title, kind]]) => ({ id: column, title, kind })),
  rows,
  notes,
})

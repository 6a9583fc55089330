import { allParts } from '../all-parts.ts'
import { paragraph } from '../blocks/blocks.ts'
import { missing } from '../blocks/cells.ts'
import { entriesNamedIn } from '../blocks/entries-named-in.ts'
import type { Block, Cell, Drawing, Part, ReportDocument, Table, TableRow } from '../document.ts'
import { counted } from '../words/counted.ts'

/**
 * The public version of a pack: what it says both with what is exempt and without it. So nothing of what is exempt is in it, and
 * nothing that would be otherwise if that were known: a figure that rests on it is withheld, and so is a total of it. Whatever is
 * shown is taken from the document that knows nothing of it.
 *
 * @param whole made from all entries.
 * @param open made without what is exempt or personal.
 * @param withheld the positions of that.
 */
export const whatBothSay = (
  whole: ReportDocument,
  open: ReportDocument,
  withheld: ReadonlySet<number>,
): ReportDocument => {
  const both = (part: Part): readonly Part[] => {
    const other = allParts(whole).find(({ id }) => id === part.id)
    return other === undefined ? [] : [namingNone(partOf(other, part), withheld)]
  }
  const [parts, annexes] = [open.parts.flatMap(both), open.annexes.flatMap(both)]
  const kept = allParts({ parts, annexes })
  const lost = allParts(whole).filter(({ id }) => !kept.some((part) => part.id === id)).length
  const note = paragraph(
    `${counted(lost, 'part')} of this pack ${lost === 1 ? 'is' : 'are'} withheld as a whole.`,
    'note',
  )
  const withNote = (part: Part): Part => (part.id === 'basis' ? { ...part, blocks: [...part.blocks, note] } : part)
  return {
    ...open,
    parts: lost === 0 ? parts : parts.map(withNote),
    annexes,
    evidence: annexOf(kept, whole.evidence, open.evidence),
  }
}

/** The entries that are named still; of one that is told otherwise without what is exempt, that it names it. */
const annexOf = (parts: readonly Part[], whole: ReportDocument['evidence'], open: ReportDocument['evidence']) => {
  const named = new Set(parts.flatMap(({ blocks }) => blocks.flatMap(entriesNamedIn)))
  const said = new Map(whole.map(({ position, says }) => [position, says]))
  return open
    .filter(({ position }) => named.has(position))
    .map((note) => (said.get(note.position) === note.says ? note : { ...note, says: NAMES_IT }))
}

const NAMES_IT = 'Withheld: it names what is exempt or personal.'

/** A part without the numbers of what is withheld. */
const namingNone = (part: Part, withheld: ReadonlySet<number>): Part => {
  const open = <Named extends { readonly entries: readonly number[] }>(named: Named): Named => ({
    ...named,
    entries: named.entries.filter((position) => !withheld.has(position)),
  })
  const tableOf = (table: Table): Table => ({ ...table, rows: table.rows.map(open) })
  const blockOf = (block: Block): Block => {
    if (block.is === 'paragraph') return open(block)
    if (block.is === 'list') return { ...block, items: block.items.map(open) }
    if (block.is === 'table') return tableOf(block)
    return block.is === 'chart' ? { ...block, table: tableOf(block.table) } : block
  }
  return { ...part, blocks: part.blocks.map(blockOf) }
}

const partOf = (whole: Part, open: Part): Part => {
  const blocks = open.blocks.flatMap((block) => blockOf(whole.blocks, block))
  // How much it is would tell of it.
  const note = 'Withheld from this part: what rests on entries that are exempt or personal.'
  return {
    ...open,
    title: wordsOf(whole.title, open.title),
    blocks: isAlike(blocks, whole.blocks) ? blocks : [...blocks, paragraph(note, 'note')],
  }
}

/** A title or a caption: something has to stand there. */
const wordsOf = (whole: string, open: string): string => (whole === open ? open : 'Withheld')

/** A block as far as the other document has it too. */
const blockOf = (others: readonly Block[], block: Block): readonly Block[] => {
  switch (block.is) {
    case 'heading':
    case 'verbatim':
    case 'paragraph':
      return others.some((other) => other.is === block.is && textOf(other) === block.text) ? [block] : []
    case 'list': {
      const said = new Set(itemsIn(others))
      const items = block.items.filter(({ text }) => said.has(text))
      return items.length === 0 ? [] : [{ ...block, items }]
    }
    case 'table': {
      const other = tableIn(others, block.id)
      return other === undefined ? [] : [tableOf(other, block)]
    }
    case 'chart': {
      const other = others.find((each) => each.is === 'chart' && each.id === block.id)
      if (other?.is !== 'chart') return []
      const words = {
        title: wordsOf(other.title, block.title),
        description: wordsOf(other.description, block.description),
      }
      const drawing = drawingOf(other.drawing, block.drawing)
      return [{ ...block, ...words, drawing, table: tableOf(other.table, block.table) }]
    }
  }
}

const textOf = (block: Block): string | undefined => ('text' in block ? block.text : undefined)

const itemsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.is === 'list' ? block.items.map(({ text }) => text) : []))

const tableIn = (blocks: readonly Block[], id: string): Table | undefined =>
  blocks.find((block): block is Table => block.is === 'table' && block.id === id)

const tableOf = (whole: Table, open: Table): Table => {
  const columns = open.columns.filter((column) => whole.columns.some((other) => isAlike(column, other)))
  const keyOf = keysFor([whole, open])
  const others = byKey(whole, keyOf)
  const rows = [...byKey(open, keyOf)].flatMap(([key, row]) => {
    const other = others.get(key)
    return other === undefined ? [] : [withheldWhereOther(row, other, columns)]
  })
  const caption = wordsOf(whole.caption, open.caption)
  return { ...open, caption, columns, rows, notes: open.notes.filter((note) => whole.notes.includes(note)) }
}

type KeyOf = (row: TableRow, columns: Table['columns']) => string

/**
 * What rows of both tables are found by: those of a view by their ref, others by what names them in the first column. Where
 * several rows of either table share that, by more of what names them: a council beside its year; and by all that they say where
 * that is shared too.
 */
const keysFor = (tables: readonly Table[]): KeyOf => {
  const named =
    (count: number): KeyOf =>
    ({ role, ref, cells }, columns) =>
      JSON.stringify([role, ref, ...columns.slice(0, count).map(({ id }) => cells[id])])
  const ways: readonly KeyOf[] = [
    (row, columns) => named(row.ref === undefined ? 1 : 0)(row, columns),
    named(1),
    named(2),
  ]
  const shared = ways.map(
    (way) => new Set(tables.flatMap(({ rows, columns }) => repeated(rows.map((row) => way(row, columns))))),
  )
  return (row, columns) => {
    const way = ways.find((each, index) => shared[index]?.has(each(row, columns)) === false)
    return way === undefined ? JSON.stringify(row.cells) : way(row, columns)
  }
}

const repeated = (keys: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return keys.filter((key) => seen.size === seen.add(key).size)
}

/** Rows that say the same are as good as one another. */
const byKey = ({ rows, columns }: Table, keyOf: KeyOf): ReadonlyMap<string, TableRow> => {
  const keyed = new Map<string, TableRow>()
  for (const row of rows) {
    const key = keyOf(row, columns)
    let number = 1
    while (keyed.has(`${key} ${number}`)) number += 1
    keyed.set(`${key} ${number}`, row)
  }
  return keyed
}

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** That the count is small is known without what is exempt: whether that agrees with it is not told. */
const isSuppressed = (cell: Cell): boolean => cell.is === 'missing' && cell.why === 'suppressed'

const withheldWhereOther = (row: TableRow, other: TableRow, columns: Table['columns']): TableRow => ({
  ...row,
  cells: Object.fromEntries(
    columns.map(({ id }): [string, Cell] => {
      const [cell, said] = [row.cells[id] ?? missing('notStated'), other.cells[id]]
      return [id, isSuppressed(cell) || isAlike(cell, said) ? cell : missing('withheld')]
    }),
  ),
})

/** What is drawn as far as both draw it. */
const drawingOf = (whole: Drawing, open: Drawing): Drawing => {
  const isIn = (all: readonly unknown[], each: unknown): boolean => all.some((other) => isAlike(other, each))
  if (open.is === 'spans')
    return {
      ...open,
      lines: open.lines.map((line) => {
        const other = whole.is === 'spans' ? whole.lines.find(({ name }) => name === line.name) : undefined
        return { ...line, spans: line.spans.filter((span) => isIn(other?.spans ?? [], span)) }
      }),
    }
  if (open.is === 'matrix') {
    // Places are counted in the lists: in other lists they are other places.
    const isSameScale =
      whole.is === 'matrix' && isAlike([whole.likelihoods, whole.impacts], [open.likelihoods, open.impacts])
    // Numbers tell marks apart within one picture: with what is exempt, the same risk has another.
    const others = isSameScale ? whole.marks.map(unnumbered) : []
    return { ...open, marks: open.marks.filter((mark) => isIn(others, unnumbered(mark))) }
  }
  if (whole.is === 'spans' || whole.is === 'matrix') return { ...open, series: [] }
  return { ...open, series: open.series.map((series) => seriesOf(whole, open, series)) }
}

type Mark = Extract<Drawing, { readonly is: 'matrix' }>['marks'][number]

const unnumbered = ({ number: _number, ...mark }: Mark): Omit<Mark, 'number'> => mark

type Lines = Extract<Drawing, { readonly series: unknown }>
type Series = Lines['series'][number]

const seriesOf = (whole: Lines, open: Lines, { name, values }: Series): Series => {
  const other = whole.series.find((series) => series.name === name)
  return {
    name,
    values: values.map((figure, index) => {
      const at = whole.along.indexOf(open.along[index] ?? '')
      return figure === other?.values[at] ? figure : undefined
    }),
  }
}

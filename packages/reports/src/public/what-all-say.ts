import { allParts } from '../all-parts.ts'
import { paragraph } from '../blocks/blocks.ts'
import { missing } from '../blocks/cells.ts'
import { entriesNamedIn } from '../blocks/entries-named-in.ts'
import type { Block, Cell, Chart, Part, ReportDocument, Table, TableRow } from '../document.ts'
import { counted } from '../words/counted.ts'
import { drawnByBoth } from './drawn-by-both.ts'
import { isAlike } from './is-alike.ts'
import { withheldAlike } from './withheld-alike.ts'

/**
 * The public version of a pack: what it says without what is exempt, as far as it says the same with it, and with anything else that
 * is tried in its place. A figure that rests on what is exempt is withheld, and so is a total of it; of counts by colour or by square,
 * all that it could be counted in. Whatever is shown is taken from the document that knows nothing of it.
 *
 * @param wholes made from all entries: as they are, and with each value that is tried in what is exempt.
 * @param open made without what is exempt or personal.
 * @param withheld the positions of that.
 */
export const whatAllSay = (
  wholes: readonly ReportDocument[],
  open: ReportDocument,
  withheld: ReadonlySet<number>,
): ReportDocument => {
  const shared = (part: Part): readonly Part[] => {
    const others = wholes.map((whole) => allParts(whole).find(({ id }) => id === part.id))
    return areAll(others) ? [namingNone(partOf(others, part), withheld)] : []
  }
  const [parts, annexes] = [open.parts.flatMap(shared), open.annexes.flatMap(shared)]
  const kept = allParts({ parts, annexes })
  const all = new Set(wholes.flatMap((whole) => allParts(whole).map(({ id }) => id)))
  const lost = [...all].filter((id) => !kept.some((part) => part.id === id)).length
  const note = paragraph(
    `${counted(lost, 'part')} of this pack ${lost === 1 ? 'is' : 'are'} withheld as a whole.`,
    'note',
  )
  const withNote = (part: Part): Part => (part.id === 'basis' ? { ...part, blocks: [...part.blocks, note] } : part)
  return {
    ...open,
    parts: lost === 0 ? parts : parts.map(withNote),
    annexes,
    evidence: annexOf(kept, wholes, open.evidence),
  }
}

/** Whether each of them has it. */
const areAll = <Item>(items: readonly (Item | undefined)[]): items is readonly Item[] =>
  items.every((item) => item !== undefined)

/** The entries that are named still; of one that is told otherwise without what is exempt, that it names it. */
const annexOf = (
  parts: readonly Part[],
  wholes: readonly ReportDocument[],
  open: ReportDocument['evidence'],
): ReportDocument['evidence'] => {
  const named = new Set(parts.flatMap(({ blocks }) => blocks.flatMap(entriesNamedIn)))
  const said = wholes.map(({ evidence }) => new Map(evidence.map(({ position, says }) => [position, says])))
  return open
    .filter(({ position }) => named.has(position))
    .map((note) => (said.every((whole) => whole.get(note.position) === note.says) ? note : { ...note, says: NAMES_IT }))
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

const partOf = (wholes: readonly Part[], open: Part): Part => {
  const others = wholes.map(({ blocks }) => blocks)
  const blocks = open.blocks.flatMap((block) => blockOf(others, block))
  // How much it is would tell of it.
  const note = 'Withheld from this part: what rests on entries that are exempt or personal.'
  return {
    ...open,
    title: wordsOf('title', wholes, open),
    blocks: others.every((other) => isAlike(blocks, other)) ? blocks : [...blocks, paragraph(note, 'note')],
  }
}

/** A title or a caption: something has to stand there. */
const wordsOf = <Name extends string>(
  name: Name,
  wholes: readonly Readonly<Record<Name, string>>[],
  open: Readonly<Record<Name, string>>,
): string => (wholes.every((whole) => whole[name] === open[name]) ? open[name] : 'Withheld')

/** A block as far as all the other documents have it too. */
const blockOf = (others: readonly (readonly Block[])[], block: Block): readonly Block[] => {
  switch (block.is) {
    case 'heading':
    case 'verbatim':
    case 'paragraph':
      return others.every((blocks) => blocks.some((other) => other.is === block.is && textOf(other) === block.text))
        ? [block]
        : []
    case 'list': {
      const said = others.map((blocks) => new Set(itemsIn(blocks)))
      const items = block.items.filter(({ text }) => said.every((texts) => texts.has(text)))
      return items.length === 0 ? [] : [{ ...block, items }]
    }
    case 'table': {
      const tables = others.map((blocks) => tableIn(blocks, block.id))
      return areAll(tables) ? [tableOf(tables, block)] : []
    }
    case 'chart': {
      const charts = others.map((blocks) => chartIn(blocks, block.id))
      return areAll(charts) ? [chartOf(charts, block)] : []
    }
  }
}

const textOf = (block: Block): string | undefined => ('text' in block ? block.text : undefined)

const itemsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.is === 'list' ? block.items.map(({ text }) => text) : []))

const tableIn = (blocks: readonly Block[], id: string): Table | undefined =>
  blocks.find((block): block is Table => block.is === 'table' && block.id === id)

const chartIn = (blocks: readonly Block[], id: string): Chart | undefined =>
  blocks.find((block): block is Chart => block.is === 'chart' && block.id === id)

const chartOf = (wholes: readonly Chart[], open: Chart): Chart => {
  const table = tableOf(
    wholes.map((whole) => whole.table),
    open.table,
  )
  const drawing = wholes.reduce((drawn, whole) => drawnByBoth(whole.drawing, drawn), open.drawing)
  const words = { title: wordsOf('title', wholes, open), description: wordsOf('description', wholes, open) }
  return withheldAlike({ ...open, ...words, drawing, table }, open.table.columns.length)
}

const tableOf = (wholes: readonly Table[], open: Table): Table => {
  const columns = open.columns.filter((column) =>
    wholes.every((whole) => whole.columns.some((other) => isAlike(column, other))),
  )
  const found = wholes.map((whole) => rowsFoundIn(whole, open))
  const rows = open.rows.flatMap((row) => {
    const others = found.map((rowIn) => rowIn.get(row))
    return areAll(others) ? [withheldWhereOther(row, others, columns)] : []
  })
  const notes = open.notes.filter((note) => wholes.every((whole) => whole.notes.includes(note)))
  return { ...open, caption: wordsOf('caption', wholes, open), columns, rows, notes }
}

/** The rows of a table with those that another has in their places. */
const rowsFoundIn = (whole: Table, open: Table): ReadonlyMap<TableRow, TableRow> => {
  const keyOf = keysFor([whole, open])
  const others = byKey(whole, keyOf)
  return new Map(
    [...byKey(open, keyOf)].flatMap(([key, row]) => {
      const other = others.get(key)
      return other === undefined ? [] : [[row, other] as const]
    }),
  )
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

/** That the count is small is known without what is exempt: whether that agrees with it is not told. */
const isSuppressed = (cell: Cell): boolean => cell.is === 'missing' && cell.why === 'suppressed'

const withheldWhereOther = (row: TableRow, others: readonly TableRow[], columns: Table['columns']): TableRow => ({
  ...row,
  cells: Object.fromEntries(
    columns.map(({ id }): [string, Cell] => {
      const cell = row.cells[id] ?? missing('notStated')
      const isSaidByAll = others.every(({ cells }) => isAlike(cell, cells[id]))
      return [id, isSuppressed(cell) || isSaidByAll ? cell : missing('withheld')]
    }),
  ),
})

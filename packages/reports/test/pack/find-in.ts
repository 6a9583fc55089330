import { allParts } from '../../src/all-parts.ts'
import type { Block, Part, ReportDocument, Table } from '../../src/index.ts'

/** A part or an annex of a document; fails where it has none of that name. */
export const partIn = (document: ReportDocument, id: string): Part => {
  const parts = allParts(document)
  const part = parts.find((each) => each.id === id)
  if (part === undefined) throw new Error(`The document has no part ${id}: ${parts.map((each) => each.id).join(', ')}`)
  return part
}

/** What a part says in running text and in lists. */
export const textsIn = (part: Part): readonly string[] => part.blocks.flatMap(textsOf)

const textsOf = (block: Block): readonly string[] => {
  if (block.is === 'list') return block.items.map(({ text }) => text)
  return 'text' in block ? [block.text] : []
}

/** A table of a document, those of charts included; fails where it has none of that name. */
export const tableIn = (document: ReportDocument, id: string): Table => {
  const tables = allParts(document).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'table' ? [block] : block.is === 'chart' ? [block.table] : [])),
  )
  const found = tables.find((table) => table.id === id)
  if (found === undefined)
    throw new Error(`The document has no table ${id}: ${tables.map((each) => each.id).join(', ')}`)
  return found
}

/** The cells of a column, one after the other. */
export const columnIn = (document: ReportDocument, id: string, column: string) =>
  tableIn(document, id).rows.map(({ cells }) => cells[column])

import type { Block } from '../document.ts'

/** The positions that a block names. */
export const entriesNamedIn = (block: Block): readonly number[] => {
  switch (block.is) {
    case 'heading':
    case 'verbatim':
      return []
    case 'paragraph':
      return block.entries
    case 'list':
      return block.items.flatMap(({ entries }) => entries)
    case 'table':
      return block.rows.flatMap(({ entries }) => entries)
    case 'chart':
      return entriesNamedIn(block.table)
  }
}

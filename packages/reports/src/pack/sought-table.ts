import type { MatterRow } from '@programme-ledger/core'
import { rowOf } from '../blocks/blocks.ts'
import { missing, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Cell, Table } from '../document.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { inWords } from '../words/in-words.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { Names } from './names.ts'
import type { Sought } from './sought.ts'
import { entriesOf, type SoughtMatter } from './sought-by-matter.ts'

/** Matters that wait for a decision, a row each: what was put last, then what was put before. */
export const soughtTable = (
  { id, caption }: Pick<Table, 'id' | 'caption'>,
  sought: readonly SoughtMatter[],
  names: Names,
): Table => {
  const isDecided = sought.some(({ matter }) => matter.positions.some(({ outcome }) => outcome !== 'notRecorded'))
  const hasBefore = sought.some(({ items }) => items.length > 1)
  return statedTable({
    id,
    caption,
    columns: {
      matter: ['Matter', 'text'],
      of: ['Decision of', 'text'],
      text: ['What is recommended, or submitted', 'text'],
      by: ['By', 'text'],
      on: ['On', 'text'],
      ...(hasBefore && { before: ['Put before that', 'text'] as const }),
      ...(isDecided && { stands: ['Decided about it before', 'text'] as const }),
    },
    rows: sought.map(({ matter, of, items }) => {
      const [last, ...before] = items
      return rowOf(
        { ref: matter.ref, entries: entriesOf([{ items }]) },
        {
          matter: value(matter.name),
          of: of.length === 0 ? missing('notStated') : value(listInWords(of.map(names.short))),
          text: last.words,
          by: last.by,
          on: last.on,
          ...(hasBefore && {
            before: before.length === 0 ? missing('notApplicable') : value(before.map(sayItem).join('; ')),
          }),
          ...(isDecided && { stands: standsCell(matter, names) }),
        },
      )
    }),
  })
}

/** `Approve six quick wins (Joint Chief Executive, 17 September 2008)`. */
const sayItem = ({ words, by, on }: Sought): string => {
  const origin = [by, on].filter(({ is }) => is !== 'missing').map((cell) => cellInWords(cell, 'text'))
  return `${cellInWords(words, 'text')}${origin.length === 0 ? '' : ` (${origin.join(', ')})`}`
}

/** What councils decided about the matter before; nothing of those of whom no decision is recorded, as the column before says so. */
const standsCell = ({ positions }: MatterRow, names: Names): Cell => {
  const decided = positions.filter(({ outcome }) => outcome !== 'notRecorded')
  if (decided.length === 0) return missing('notStated')
  return value(decided.map(({ council, outcome }) => `${names.short(council)}: ${inWords(outcome)}`).join('; '))
}

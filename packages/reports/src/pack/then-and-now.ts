import { formatDay, positionsOf } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { missing, value } from '../blocks/cells.ts'
import type { Cell, Table, TableRow } from '../document.ts'
import { figureInWords } from '../words/figure-in-words.ts'
import { type Headline, headlinePairs, headlinesOf, SERIOUS_FINDINGS } from './headlines.ts'
import type { Before, Material, ProgrammeBooks } from './material.ts'

/** The figures that a board knows by heart, as they were then and are now. */
export const thenAndNow = ({ books, suppressed }: Material, before: Before): Table => {
  // What rests on suppressed counts is not found, so that there are too few of them.
  const shown = (from: ProgrammeBooks): readonly Headline[] =>
    headlinesOf(from).filter(({ name }) => suppressed.size === 0 || name !== SERIOUS_FINDINGS)
  return table({
    id: 'then-and-now',
    caption: 'Then and now',
    columns: {
      figure: ['Figure', 'text'],
      was: [formatDay(before.books.basis.asAt), 'text'],
      is: [formatDay(books.basis.asAt), 'text'],
    },
    rows: headlinePairs(shown(before.books), shown(books)).map(
      ({ name, kind, was, is }): TableRow =>
        rowOf(
          { ref: is?.ref, entries: positionsOf(was?.entries ?? [], is?.entries ?? []) },
          { figure: value(kind === 'pence' ? `${name}, £’000` : name), was: textOf(was), is: textOf(is) },
        ),
    ),
  })
}

/** The column is of text, as its figures are in several units: amounts are in it as words, and counts as they are. */
const textOf = (headline: Headline | undefined): Cell => {
  if (headline === undefined) return missing('notStated')
  const { cell, kind } = headline
  if (kind !== 'pence' || cell.is === 'missing') return cell
  const shown = (figure: string | number): string => figureInWords(figure, 'thousands')
  if (cell.is === 'value') return { ...cell, value: shown(cell.value) }
  if (cell.is === 'contested') return { ...cell, rivals: cell.rivals.map(shown) }
  return value(`${shown(cell.value)}, and ${cell.unknown} not known`)
}

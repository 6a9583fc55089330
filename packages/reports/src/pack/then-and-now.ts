import { formatDay, positionsOf } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { missing, value } from '../blocks/cells.ts'
import type { Column, Table, TableRow } from '../document.ts'
import { type Headline, type HeadlinePair, headlinePairs, headlinesOf, SERIOUS_FINDINGS } from './headlines.ts'
import type { Before, Material, ProgrammeBooks } from './material.ts'

/** The figures that a board knows by heart, as they were then and are now; savings, where there are any, in a table of their own. */
export const thenAndNow = ({ books, suppressed }: Material, before: Before): readonly Table[] => {
  // What rests on suppressed counts is not found, so that there are too few of them.
  const shown = (from: ProgrammeBooks): readonly Headline[] =>
    headlinesOf(from).filter(({ name }) => suppressed.size === 0 || name !== SERIOUS_FINDINGS)
  const pairs = headlinePairs(shown(before.books), shown(books))
  const savings = pairs.filter(({ kind }) => kind === 'pence')
  const others = pairs.filter(({ kind }) => kind !== 'pence')
  const columnsOf = (kind: Column['kind']) =>
    ({
      figure: ['Figure', 'text'],
      was: [formatDay(before.books.basis.asAt), kind],
      is: [formatDay(books.basis.asAt), kind],
    }) as const
  return [
    // Counts, and words that several counts are in.
    table({ id: 'then-and-now', caption: 'Then and now', columns: columnsOf('text'), rows: others.map(pairRow) }),
    ...(savings.length === 0
      ? []
      : [
          table({
            id: 'savings-then-and-now',
            caption: 'Savings then and now, £’000',
            columns: columnsOf('thousands'),
            rows: savings.map(pairRow),
          }),
        ]),
  ]
}

const pairRow = ({ name, was, is }: HeadlinePair): TableRow =>
  rowOf(
    { ref: is?.ref, entries: positionsOf(was?.entries ?? [], is?.entries ?? []) },
    { figure: value(name), was: was?.cell ?? missing('notStated'), is: is?.cell ?? missing('notStated') },
  )

import { attestedValue, type Books, type ContradictionRow, formatDay, type programme } from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { count } from '../words/count.ts'

const COLUMNS: readonly Column[] = [
  { heading: 'Document', width: 56 },
  { heading: 'Published', width: 18 },
  { heading: 'Entries', width: 7, align: 'right' },
]

/** What the figures rest on, and what of it does not agree. */
export const evidenceLines = (books: Books<typeof programme>): readonly string[] => {
  const { documents } = books.sources()
  const noted = books.contradictions()
  return [
    ...title('What this rests on', '-'),
    ...drawTable(
      COLUMNS,
      documents.map(({ document, title: name, publishedOn, supports }) => [
        attestedValue(name) ?? document,
        cellInWords(publishedOn, formatDay),
        String(supports.count),
      ]),
    ),
    '',
    ...paragraph('An entry counts with each document that it cites. A file of several papers is dated by its first.'),
    noted.length === 0
      ? 'Nobody had noted by then that sources contradict each other or themselves.'
      : `${count(noted.length, 'contradiction')} noted, ${noted.filter(isOpen).length} unresolved.`,
  ]
}

const isOpen = ({ state }: ContradictionRow): boolean => state !== 'resolved'

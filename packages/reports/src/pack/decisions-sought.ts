import { formatDay, whenInWords } from '@programme-ledger/core'
import { heading, paragraph, rowOf } from '../blocks/blocks.ts'
import { cellOf, textCell } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Block, Part } from '../document.ts'
import { claimsIn } from '../words/claims-in.ts'
import { counted } from '../words/counted.ts'
import { inWords } from '../words/in-words.ts'
import { listInWords } from '../words/list-in-words.ts'
import { UNDECIDED } from './annex-titles.ts'
import type { Material, ProgrammeBooks } from './material.ts'
import type { Names } from './names.ts'
import { entriesOf, soughtByMatter } from './sought-by-matter.ts'
import { soughtTable } from './sought-table.ts'

/** What councils and others are asked to decide now. What they were asked long before stands in an annex. */
export const decisionsSought = (material: Material): Part => {
  const { books, names } = material
  const { now, earlier, from } = soughtByMatter(material)
  const exceptions = books.plan().exceptions.filter(({ state }) => state === 'open')
  const overdue = books.reviews().filter(({ isOverdue }) => isOverdue === true)
  return {
    id: 'decisions-sought',
    title: 'Decisions sought',
    blocks: [
      now.length === 0
        ? paragraph(`No decision is sought that was put since ${formatDay(from)}.`)
        : soughtTable({ id: 'decisions-sought', caption: 'Decisions sought' }, now, names),
      ...(earlier.length === 0
        ? []
        : [
            paragraph(
              `${counted(earlier.length, 'older matter is', 'older matters are')} not decided by any entry: see the annex “${UNDECIDED}”.`,
              'note',
              entriesOf(earlier),
            ),
          ]),
      ...(exceptions.length === 0 ? [] : [heading('Exceptions to accept'), exceptionTable(exceptions)]),
      ...(overdue.length === 0 ? [] : [heading('Reviews overdue'), reviewList(overdue, names)]),
    ],
  }
}

const exceptionTable = (exceptions: ReturnType<ProgrammeBooks['plan']>['exceptions']): Block =>
  statedTable({
    id: 'exceptions-open',
    caption: 'Exceptions that no body has accepted',
    columns: {
      what: ['What will not be kept', 'text'],
      cause: ['Cause', 'text'],
      mitigation: ['What is done', 'text'],
      raised: ['Raised', 'text'],
    },
    rows: exceptions.map((row) =>
      rowOf(row, {
        what: textCell(row.what),
        cause: textCell(row.cause),
        mitigation: textCell(row.mitigation),
        raised: cellOf(row.raised, whenInWords),
      }),
    ),
  })

const reviewList = (reviews: ReturnType<ProgrammeBooks['reviews']>, names: Names): Block => ({
  is: 'list',
  items: reviews.map(({ name, dueOn, notHeldBy, entries }) => ({
    text: `${inWords(name)}: due by ${claimsIn(dueOn)
      .map((day) => formatDay(day))
      .join(
        ' or ',
      )}; no entry says that it was held${notHeldBy.length === 0 ? '' : ` by ${listInWords(notHeldBy.map(names.party))}`}`,
    entries,
  })),
})

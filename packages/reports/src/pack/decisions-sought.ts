import { formatDay, type MatterRow, whenInWords } from '@programme-ledger/core'
import { heading, paragraph, rowOf } from '../blocks/blocks.ts'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Block, Cell, Part } from '../document.ts'
import { claimsIn } from '../words/claims-in.ts'
import { inWords } from '../words/in-words.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { Material, ProgrammeBooks } from './material.ts'
import type { Names } from './names.ts'
import { isSince, type Sought, soughtIn } from './sought.ts'

/** What councils and others are asked to decide, and what they were asked before that no entry has a decision of. */
export const decisionsSought = ({ books, names, before }: Material): Part => {
  const sought = soughtIn(books, names)
  const isNew = isSince(before, names)
  const now = sought.filter(isNew)
  const earlier = sought.filter((each) => !isNew(each))
  const exceptions = books.plan().exceptions.filter(({ state }) => state === 'open')
  const overdue = books.reviews().filter(({ isOverdue }) => isOverdue === true)
  return {
    id: 'decisions-sought',
    title: 'Decisions sought',
    blocks: [
      ...(now.length === 0
        ? [paragraph('No decision is sought that was not asked for before.')]
        : [tableOf('decisions-sought', 'Decisions sought', now, names)]),
      ...(exceptions.length === 0 ? [] : [heading('Exceptions to accept'), exceptionTable(exceptions)]),
      ...(earlier.length === 0
        ? []
        : [
            heading('Asked for before'),
            paragraph(
              'Recommended or submitted earlier. No entry has a decision since: it may have been taken, and its minutes not recorded.',
              'note',
            ),
            tableOf('decisions-outstanding', 'Asked for before, and no decision recorded', earlier, names),
          ]),
      ...(overdue.length === 0 ? [] : [heading('Reviews overdue'), reviewList(overdue, names)]),
    ],
  }
}

const tableOf = (id: string, caption: string, sought: readonly Sought[], names: Names): Block => {
  const isDecided = sought.some(({ matter }) => matter.positions.some(({ outcome }) => outcome !== 'notRecorded'))
  return statedTable({
    id,
    caption,
    columns: {
      matter: ['Matter', 'text'],
      of: ['Decision of', 'text'],
      text: ['What is recommended, or submitted', 'text'],
      by: ['By', 'text'],
      on: ['On', 'text'],
      ...(isDecided && { stands: ['Decided about it before', 'text'] as const }),
    },
    rows: sought.map(({ matter, row, of, words, by, on }) =>
      rowOf(row, {
        matter: value(matter.name),
        of: of.length === 0 ? missing('notStated') : value(listInWords(of.map(names.short))),
        text: words,
        by,
        on,
        ...(isDecided && { stands: standsCell(matter, names) }),
      }),
    ),
  })
}

/** What councils decided about the matter before; nothing of those of whom no decision is recorded, as the column before says so. */
const standsCell = ({ positions }: MatterRow, names: Names): Cell => {
  const decided = positions.filter(({ outcome }) => outcome !== 'notRecorded')
  if (decided.length === 0) return missing('notStated')
  return value(decided.map(({ council, outcome }) => `${names.short(council)}: ${inWords(outcome)}`).join('; '))
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

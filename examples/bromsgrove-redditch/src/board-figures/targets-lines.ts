import {
  type Books,
  formatDay,
  type Lateness,
  type programme,
  type TargetRow,
  type TargetState,
} from '@programme-ledger/core'
import { latenessInWords } from '@programme-ledger/reports'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { count } from '../words/count.ts'
import { targetStateInWords } from '../words/target-state-in-words.ts'

const LATE: readonly Column[] = [
  { heading: 'Late', width: 44 },
  { heading: 'Against each day that it was due on', width: 54 },
]

const AHEAD: readonly Column[] = [
  { heading: 'Still to come', width: 80 },
  { heading: 'Due by', width: 18 },
]

/** What is late against any day that it was due on, and what is still to come. */
export const targetsLines = (books: Books<typeof programme>): readonly string[] => {
  const { targets } = books.plan()
  const late = targets.filter((row) => standingsOf(row).some(isLate))
  const ahead = targets.filter(({ lateness }) => lateness.some(({ verdict }) => verdict === 'notDueYet'))
  return [
    '',
    ...targetCountsLines(books),
    ...(late.length === 0
      ? []
      : [
          '',
          ...drawTable(
            LATE,
            late.map((row) => [row.name, standingsOf(row).map(latenessInWords).join('; ')]),
          ),
        ]),
    ...(ahead.length === 0
      ? []
      : [
          '',
          ...drawTable(
            AHEAD,
            ahead.map(({ name, dueOn }) => [name, cellInWords(dueOn, formatDay)]),
          ),
        ]),
  ]
}

/** How many targets stand where. */
export const targetCountsLines = (books: Books<typeof programme>): readonly string[] => {
  const { targets, totals } = books.plan()
  // The keys of the counts are the states.
  const counts = (Object.entries(totals.counts) as [TargetState, number][]).filter(([, number]) => number > 0)
  return paragraph(
    counts.map(([state, number]) => `${number} ${targetStateInWords(state)}`).join(', '),
    `${count(targets.length, 'target')}: `,
  )
}

/** Against each day that it was ever due on, that which stands now first. */
const standingsOf = ({ statements }: TargetRow): readonly Lateness[] => {
  const inOrder = [...statements.filter(({ isStanding }) => isStanding), ...statements.filter((row) => !row.isStanding)]
  const days = new Map(inOrder.flatMap(({ lateness }) => lateness.map((each) => [each.dueOn, each] as const)))
  return [...days.values()]
}

const isLate = ({ verdict }: Lateness): boolean => verdict === 'notMet' || verdict === 'metLate'

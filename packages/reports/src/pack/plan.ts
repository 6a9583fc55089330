import {
  attestedValue,
  type Day,
  formatDay,
  type Lateness,
  type TargetRow,
  type TargetState,
} from '@programme-ledger/core'
import { heading, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { cellOf, missing, value } from '../blocks/cells.ts'
import type { Block, Cell, Chart, Part } from '../document.ts'
import { counted } from '../words/counted.ts'
import { latenessInWords } from '../words/lateness-in-words.ts'
import type { Material } from './material.ts'

/** How targets stand against the days that they were first due on, and against those that they were moved to. */
export const planPart = ({ books }: Material): Part => {
  const { targets, totals } = books.plan()
  const late = targets.filter((row) => row.statements.some(({ lateness }) => lateness.some(isLate)))
  const moved = targets.filter((row) => !late.includes(row) && row.statements.some(({ how }) => how === 'revised'))
  return {
    id: 'plan',
    title: 'Plan against target',
    blocks:
      targets.length === 0
        ? [paragraph('No target is set by papers to that day.')]
        : [
            paragraph(summaryOf(totals.counts), 'plain', totals.entries),
            ...planChart(targets),
            ...(late.length === 0
              ? [paragraph('No target is reported late.')]
              : [heading('Late'), targetTable('targets-late', 'Targets that are late or were met late', late)]),
            ...(moved.length === 0
              ? []
              : [heading('Moved'), targetTable('targets-moved', 'Other targets that were moved', moved)]),
          ],
  }
}

const isLate = ({ verdict }: Lateness): boolean => verdict === 'notMet' || verdict === 'metLate'

/** Where a target stands, as people say it. */
const STATES: Readonly<Record<TargetState, string>> = {
  met: 'met',
  onTrack: 'on track',
  atRisk: 'at risk',
  late: 'late',
  notMet: 'not met',
  abandoned: 'given up',
  notStated: 'spoken of without saying how they stand',
  notReported: 'not reported on',
  contested: 'contested',
  undetermined: 'perhaps not set by then',
}

const summaryOf = (counts: Readonly<Record<TargetState, number>>): string => {
  // The keys of the record are the states.
  const states = Object.keys(STATES) as TargetState[]
  const all = states.reduce((sum, state) => sum + counts[state], 0)
  const words = states.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${STATES[state]}`)
  return `${counted(all, 'target')}: ${words.join(', ')}.`
}

const targetTable = (id: string, caption: string, rows: readonly TargetRow[]): Block =>
  table({
    id,
    caption,
    columns: {
      target: ['Target', 'text'],
      state: ['As last reported', 'text'],
      first: ['First due', 'text'],
      now: ['Due now', 'text'],
      met: ['Met', 'text'],
      against: ['Against each day that it was due on', 'text'],
    },
    rows: rows.map((row) => rowOf(row, cellsOf(row))),
    notes: [
      'A target that is not met is counted as late to the day of its last report: what became of it since, no entry says.',
    ],
  })

const cellsOf = (row: TargetRow): Readonly<Record<string, Cell>> => ({
  target: value(row.name),
  state: value(STATES[row.state]),
  first: row.statements[0] === undefined ? missing('notStated') : dayCell(row.statements[0].dueOn),
  now: dayCell(row.dueOn),
  met: dayCell(row.metOn),
  against: value(againstEach(row).map(latenessInWords).join('; ')),
})

const dayCell = (cell: TargetRow['dueOn']): Cell => cellOf(cell, formatDay)

/** Each day that it was due on, the one that stands now first. */
const againstEach = ({ statements }: TargetRow): readonly Lateness[] => {
  const inOrder = [...statements.filter(({ isStanding }) => isStanding), ...statements.filter((row) => !row.isStanding)]
  return [...new Map(inOrder.flatMap(({ lateness }) => lateness.map((each) => [each.dueOn, each] as const))).values()]
}

/** Days late against the day first set and the day as last revised, of what was met or moved. */
const planChart = (targets: readonly TargetRow[]): readonly Chart[] => {
  const shown = targets.flatMap((row) => {
    const first = row.statements[0] && daysAgainst(row, attestedValue(row.statements[0].dueOn))
    const now = daysAgainst(row, attestedValue(row.dueOn))
    return first === undefined && now === undefined ? [] : [{ row, first, now }]
  })
  if (shown.length === 0) return []
  const series = [
    { name: 'against the day first set', values: shown.map(({ first }) => first) },
    { name: 'against the day as last revised', values: shown.map(({ now }) => now) },
  ]
  return [
    {
      is: 'chart',
      id: 'plan-against-target',
      title: 'Plan against target, as first set and as revised',
      description:
        'How many days late each target was met, or was when it was last reported as not met; less than nothing is early.',
      drawing: { is: 'bars', unit: 'days', along: shown.map(({ row }) => row.name), series },
      table: table({
        id: 'plan-against-target-data',
        caption: 'Days late, or early where less than nothing',
        columns: {
          target: ['Target', 'text'],
          first: ['Against the day first set', 'count'],
          now: ['Against the day as last revised', 'count'],
        },
        rows: shown.map(({ row, first, now }) =>
          rowOf(row, {
            target: value(row.name),
            first: first === undefined ? missing('unknown') : value(first),
            now: now === undefined ? missing('unknown') : value(now),
          }),
        ),
      }),
    },
  ]
}

/** Only where it was met, or reported as not met: what is not due yet, or not told of, is no bar. */
const daysAgainst = ({ statements }: TargetRow, dueOn: Day | undefined): number | undefined => {
  const lateness = statements.flatMap((each) => each.lateness).find((each) => each.dueOn === dueOn)
  if (lateness === undefined || !['metInTime', 'metLate', 'notMet'].includes(lateness.verdict)) return undefined
  return typeof lateness.days === 'number' ? lateness.days : undefined
}

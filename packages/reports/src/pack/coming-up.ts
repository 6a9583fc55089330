import { addDays, formatDay, type TargetRow } from '@programme-ledger/core'
import { heading, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { cellOf, missing, value } from '../blocks/cells.ts'
import type { Part, TableRow } from '../document.ts'
import { claimsIn } from '../words/claims-in.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { Material } from './material.ts'

/** How far ahead the pack looks: a year. */
const DAYS_AHEAD = 366

/** What is decided and not yet in effect, and what is due within a year. */
export const comingUpPart = ({ books, names }: Material): Part => {
  const { asAt } = books.basis
  const horizon = asAt < '9990-01-01' ? addDays(asAt, DAYS_AHEAD) : asAt
  const coming = books.comingUp()
  const due = books
    .plan()
    .targets.filter((row) => claimsIn(row.dueOn).some((day) => day > asAt && day <= horizon) && isAhead(row))
  return {
    id: 'coming-up',
    title: 'Coming up',
    blocks: [
      ...(coming.length === 0
        ? [paragraph('Nothing is decided that takes effect only later, by papers of the day.')]
        : [
            table({
              id: 'coming-up',
              caption: 'Decided, and not yet in effect',
              columns: { on: ['On', 'text'], what: ['What', 'text'] },
              rows: coming.map(
                (row): TableRow =>
                  rowOf(row, {
                    on: value(`${row.asStated ?? formatDay(row.on)}${row.isUndetermined ? ' (perhaps already)' : ''}`),
                    what: value(row.comes === 'isUndone' ? `No longer: ${row.words}` : row.words),
                  }),
              ),
            }),
          ]),
      ...(due.length === 0
        ? [paragraph('No target is due within a year.')]
        : [
            heading('Due within a year'),
            table({
              id: 'targets-due',
              caption: 'Targets due within a year',
              columns: { due: ['Due', 'text'], target: ['Target', 'text'], of: ['Of', 'text'] },
              rows: due.map((row) =>
                rowOf(row, {
                  due: cellOf(row.dueOn, formatDay),
                  target: value(row.name),
                  of:
                    row.services.length === 0
                      ? missing('notApplicable')
                      : value(listInWords(row.services.map(names.service))),
                }),
              ),
            }),
          ]),
    ],
  }
}

const isAhead = ({ state }: TargetRow): boolean => state !== 'met' && state !== 'abandoned'

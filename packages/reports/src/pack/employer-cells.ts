import type { EmployerRow, Sum } from '@programme-ledger/core'
import { missing, sumCell } from '../blocks/cells.ts'
import type { Cell, Column } from '../document.ts'

/** The columns of who came to an employer and left it. */
export const EMPLOYER_COLUMNS = {
  arrived: ['Came', 'count'],
  left: ['Left', 'count'],
  net: ['Net', 'count'],
  headcount: ['Headcount, where one was stated', 'count'],
} as const satisfies Readonly<Record<string, readonly [string, Column['kind']]>>

/** What “and 2 not known” means in them. */
export const UNSTATED = '“And 2 not known”: two movements whose size is not stated, or not shown.'

/** How many people came and left; where none of it is known, and a count in it is suppressed, that is why. */
export const employerCells = (
  { arrived, left, net, headcount, entries }: EmployerRow,
  suppressed: ReadonlySet<number>,
): Readonly<Record<keyof typeof EMPLOYER_COLUMNS, Cell>> => {
  const why = entries.some((position) => suppressed.has(position)) ? 'suppressed' : 'notStated'
  const cell = (sum: Sum): Cell => sumCell(sum, why)
  return {
    arrived: cell(arrived),
    left: cell(left),
    net: cell(net),
    headcount: headcount === undefined ? missing('notStated') : cell(headcount),
  }
}

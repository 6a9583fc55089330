import {
  attestedValue,
  type EmployerRow,
  type MovementRow,
  type Sum,
  UNKNOWN,
  witnessesOf,
} from '@programme-ledger/core'
import { cellOf, missing, sumCell } from '../blocks/cells.ts'
import { type DisputedPart, disputedCell } from '../blocks/disputed-cell.ts'
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

/**
 * How many people came and left, with what each source says where they disagree; where none of it is known, and a count in it is
 * suppressed, that is why.
 */
export const employerCells = (
  { employer, arrived, left, net, headcount, stated, entries }: EmployerRow,
  movements: readonly MovementRow[],
  suppressed: ReadonlySet<number>,
): Readonly<Record<keyof typeof EMPLOYER_COLUMNS, Cell>> => {
  const why = entries.some((position) => suppressed.has(position)) ? 'suppressed' : 'notStated'
  const counting = movements.filter(({ counts }) => counts)
  const coming = counting.filter(({ to }) => endOf(to) === employer).flatMap(rivalsIn)
  const leaving = counting.filter(({ from }) => endOf(from) === employer).flatMap(rivalsIn)
  return {
    arrived: disputedCell(arrived, coming, why),
    left: disputedCell(left, leaving, why),
    net: disputedCell(net, [...coming, ...leaving.map(negated)], why),
    headcount: headcount === undefined ? statedCell(stated, [arrived, left], suppressed) : sumCell(headcount, why),
  }
}

const negated = (rivals: DisputedPart): DisputedPart => rivals.map((rival) => -rival)

const endOf = (end: MovementRow['from']): string => attestedValue(end) ?? UNKNOWN

const rivalsIn = ({ headcount }: MovementRow): readonly DisputedPart[] =>
  headcount.is === 'contested' ? [headcount.rivals.map(({ value }) => value)] : []

/** Rivals of which nobody moved since are as they were stated; what others come to by now is not known. */
const statedCell = (stated: EmployerRow['stated'], moved: readonly Sum[], suppressed: ReadonlySet<number>): Cell => {
  if (stated.is !== 'contested')
    return missing(witnessesOf(stated).some((position) => suppressed.has(position)) ? 'suppressed' : 'notStated')
  const hasMoved = moved.some(({ known, unknown }) => known !== 0 || unknown !== 0)
  return hasMoved ? missing('unknown') : cellOf(stated, (people) => people)
}

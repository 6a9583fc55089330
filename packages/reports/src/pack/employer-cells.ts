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
import type { Cell, Column, TableRow } from '../document.ts'
import { counted } from '../words/counted.ts'

/** The columns of who came to an employer and left it. */
export const EMPLOYER_COLUMNS = {
  arrived: ['Came', 'count'],
  left: ['Left', 'count'],
  net: ['Net', 'count'],
  headcount: ['Headcount, where one was stated', 'count'],
} as const satisfies Readonly<Record<string, readonly [string, Column['kind']]>>

/** What is to be known of these cells where they have such words in them: what “and 2 not known” means, and “not stated”. */
export const employerNotes = (all: readonly TableRow[], suppressed: ReadonlySet<number>): readonly string[] => {
  // Of what is suppressed no parts of sums are shown.
  const rows = all.filter(({ entries }) => !entries.some((position) => suppressed.has(position)))
  const cells = rows.flatMap((row) => Object.keys(EMPLOYER_COLUMNS).flatMap((id) => row.cells[id] ?? []))
  const moved = rows.flatMap(({ cells: { arrived, left, net } }) => [arrived, left, net])
  const parts = cells.find((cell) => cell.is === 'atLeast')
  const number = parts?.is === 'atLeast' ? parts.unknown : 0
  return [
    ...(number === 0
      ? []
      : [`“And ${number} not known”: ${counted(number, 'movement')} whose size is not stated, or not shown.`]),
    ...(moved.some((cell) => cell?.is === 'missing' && cell.why === 'notStated')
      ? ['Not stated: people came or left, and no source says how many.']
      : []),
  ]
}

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

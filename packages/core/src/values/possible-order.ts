import { type Attested, witnessesOf } from './attested.ts'
import { joinCells } from './join-cells.ts'
import { exactDayOf, orderOf, type When } from './when.ts'

interface Dated {
  readonly when: Attested<When>
}

/** Those of some statements that may be the last: several, where their sources are too vague about their days to tell which is. */
export const possiblyLast = <Each extends Dated>(all: readonly Each[]): readonly Each[] =>
  all.filter((one) => !all.some((other) => isBefore(one, other)))

/** Whether one was certainly said on an earlier day than the other. */
export const isBefore = (one: Dated, other: Dated): boolean => orderOf(one.when, other.when) === 'before'

/** Whether one may have been said on an earlier day than the other. */
export const mayBeBefore = (one: Dated, other: Dated): boolean => {
  const order = orderOf(one.when, other.when)
  const day = exactDayOf(one.when)
  return order === 'before' || (order === 'undetermined' && (day === undefined || day !== exactDayOf(other.when)))
}

/**
 * What those statements say of one thing that may be the last: contested where they differ and nobody can tell which is the last,
 * and unknown where one of them leaves it open.
 */
export const saidLast = <Value>(cells: readonly Attested<Value>[]): Attested<Value> =>
  cells.some(({ is }) => is === 'unknown')
    ? { is: 'unknown', by: [...new Set(cells.flatMap(witnessesOf))] }
    : joinCells(cells)

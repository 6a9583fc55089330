import { isAttested, witnessesOf } from '../values/attested.ts'
import { positionsOf } from './row.ts'

/**
 * The positions of the entries behind all cells of a record, and of the tables, lists and records in it, in order, each once.
 * What is no cell, such as the day that a record is of, nobody witnesses.
 */
export const witnessesIn = (record: object): readonly number[] => {
  const witnesses: (readonly number[])[] = []
  gather(record, witnesses)
  return positionsOf(...witnesses)
}

const gather = (held: unknown, witnesses: (readonly number[])[]): void => {
  if (typeof held !== 'object' || held === null) return
  if (isAttested(held)) witnesses.push(witnessesOf(held))
  else for (const member of Object.values(held)) gather(member, witnesses)
}

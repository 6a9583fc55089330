import { isAttested, witnessesOf } from '../values/attested.ts'
import { positionsOf } from './row.ts'

/**
 * The positions of the entries behind all cells of a record, and of the tables, lists and records in it, in order, each once.
 * What is no cell, such as the day that a record is of, nobody witnesses.
 */
export const witnessesIn = (record: object): readonly number[] => positionsOf(allIn(record))

const allIn = (held: unknown): readonly number[] => {
  if (isAttested(held)) return witnessesOf(held)
  return typeof held === 'object' && held !== null ? Object.values(held).flatMap(allIn) : []
}

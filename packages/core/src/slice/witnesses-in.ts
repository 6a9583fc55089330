import { type Attested, witnessesOf } from '../values/attested.ts'
import type { Day } from '../values/day.ts'
import { positionsOf } from './row.ts'

/** A record of cells, with tables and lists of more such records; and the days that they are of, which nobody witnesses. */
export type Cells = Attested<unknown> | Day | readonly Cells[] | { readonly [field: string]: Cells }

/** The positions of the entries behind all cells of a record, in order, each once. */
export const witnessesIn = (record: object): readonly number[] => positionsOf(allIn(record as Cells))

const allIn = (cells: Cells): readonly number[] => {
  if (typeof cells === 'string') return []
  return isCell(cells) ? witnessesOf(cells) : Object.values(cells).flatMap(allIn)
}

const isCell = (cells: Exclude<Cells, string>): cells is Attested<unknown> =>
  'is' in cells && typeof cells.is === 'string'

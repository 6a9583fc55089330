import { type Attested, witnessesOf } from '../../values/attested.ts'

/** Whether any source speaks of a cell, if only to say that it is not known. */
export const isSpokenOf = (cell: Attested<unknown>): boolean => witnessesOf(cell).length > 0

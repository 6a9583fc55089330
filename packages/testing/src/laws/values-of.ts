import type { Attested } from '@programme-ledger/core'
import { inOrder } from '../oracle/standing.ts'

/** The one value of a cell, or all rivals, or nothing; in the order of their text. */
export const valuesOf = <Value>(cell: Attested<Value>): readonly Value[] => {
  if (cell.is === 'unknown') return []
  return cell.is === 'known' ? [cell.value] : inOrder(cell.rivals.map(({ value }) => value))
}

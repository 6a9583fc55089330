import type { Attested } from '@programme-ledger/core'
import type { Cell } from '../document.ts'
import { cellOf } from './cells.ts'

/** A count that entries give, and that the public may not be shown. */
export const countCell = (cell: Attested<number>, suppressed: ReadonlySet<number>): Cell => {
  const isSuppressed = cell.is === 'unknown' && cell.by.some((position) => suppressed.has(position))
  return cellOf(cell, (count) => count, isSuppressed ? 'suppressed' : 'notStated')
}

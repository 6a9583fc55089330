import { isWhole, type Sum } from '@programme-ledger/core'
import type { Cell, Missing } from '../document.ts'
import { sumCell } from './cells.ts'

/** A part of a sum about which sources disagree: what each of them says of it. */
export type DisputedPart = readonly number[]

/**
 * A sum that counts what is disputed as unknown. Where nothing else of it is unknown than one disputed part, the cell shows what
 * the sum comes to by each rival; otherwise, where none of it is known, that it is unknown: it is not unstated.
 *
 * @param why what is said of a sum of which no part is known, and none is disputed.
 */
export const disputedCell = (
  sum: Sum | 'notEvidenced',
  disputed: readonly DisputedPart[],
  why: Missing = 'notStated',
): Cell => {
  const [only] = disputed
  if (sum === 'notEvidenced' || isWhole(sum) || only === undefined) return sumCell(sum, why)
  if (sum.unknown > 1) return sumCell(sum, why === 'notStated' ? 'unknown' : why)
  return { is: 'contested', rivals: only.map((rival) => sum.known + rival) }
}

import { type Attested, type Claim, isWhole, type Sum } from '@programme-ledger/core'
import type { Cell, Missing } from '../document.ts'

type Shown = string | number

/** A cell that says something. */
export const value = (shown: Shown): Cell => ({ is: 'value', value: shown })

/** A cell that says why it says nothing. */
export const missing = (why: Missing): Cell => ({ is: 'missing', why })

/** What sources attest, as a cell: contested with all rivals, inferred marked, and what nobody states said to be so. */
export const cellOf = <Value>(
  cell: Attested<Value>,
  show: (value: Value) => Shown,
  why: Missing = 'notStated',
): Cell => {
  if (cell.is === 'unknown') return missing(why)
  if (cell.is === 'contested') return contestedCell(cell.rivals, show)
  return { is: 'value', value: show(cell.value), ...(cell.inferred && { inferred: true }) }
}

const contestedCell = <Value>(rivals: readonly Claim<Value>[], show: (value: Value) => Shown): Cell => ({
  is: 'contested',
  rivals: rivals.map((rival) => show(rival.value)),
})

/** Text where somebody states it. */
export const textCell = (cell: Attested<string>): Cell => cellOf(cell, (words) => words)

/**
 * A sum: whole, or known in part, or not at all; a part about which sources disagree is not known. Not evidenced where no source gives
 * any figure.
 *
 * @param why what is said of a sum of which nothing is known.
 */
export const sumCell = (sum: Sum | 'notEvidenced' | undefined, why: Missing = 'unknown'): Cell => {
  if (sum === undefined || sum === 'notEvidenced') return missing('notEvidenced')
  if (isWhole(sum)) return value(sum.known)
  return sum.known === 0 ? missing(why) : { is: 'atLeast', value: sum.known, unknown: sum.unknown }
}

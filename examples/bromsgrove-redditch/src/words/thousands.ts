import { type Figures, isWhole, type Pence, type Sum } from '@programme-ledger/core'

const PENCE_OF_A_THOUSAND = 100_000

/** Pence as thousands of pounds, rounded half away from zero: `1,179`, `−65`. */
export const thousands = (pence: Pence): string => {
  const size = Math.trunc((Math.abs(pence) + PENCE_OF_A_THOUSAND / 2) / PENCE_OF_A_THOUSAND)
  return `${pence < 0 && size > 0 ? '−' : ''}${size.toLocaleString('en-GB')}`
}

/** A cell of a financial table, in thousands of pounds. */
export const thousandsOf = (cell: Sum | 'notEvidenced'): string => {
  if (cell === 'notEvidenced') return 'not evidenced'
  if (isWhole(cell)) return thousands(cell.known)
  return cell.known === 0 ? 'not stated' : `${thousands(cell.known)} + ${cell.unknown} not stated`
}

/** The cells of the councils in one: what is evidenced for none of them is said once. */
export const thousandsByCouncil = (
  byCouncil: Figures['byCouncil'],
  councils: readonly string[],
  nameOf: (council: string) => string,
): string => {
  const cells = councils.map((council) => byCouncil[council] ?? 'notEvidenced')
  if (cells.every((cell) => cell === 'notEvidenced')) return thousandsOf('notEvidenced')
  return cells.map((cell, index) => `${nameOf(councils[index] ?? '')} ${thousandsOf(cell)}`).join(', ')
}

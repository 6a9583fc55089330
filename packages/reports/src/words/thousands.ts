import type { Pence } from '@programme-ledger/core'

const PENCE_OF_A_THOUSAND = 100_000

/** Pence as thousands of pounds, rounded half away from zero: `1,179`, `−65`. */
export const thousands = (pence: Pence): string => {
  const size = Math.trunc((Math.abs(pence) + PENCE_OF_A_THOUSAND / 2) / PENCE_OF_A_THOUSAND)
  return `${pence < 0 && size > 0 ? '−' : ''}${size.toLocaleString('en-GB')}`
}

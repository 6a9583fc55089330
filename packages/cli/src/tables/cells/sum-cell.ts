import { isWhole, type Sum } from '@programme-ledger/core'
import type { Cell } from '@programme-ledger/reports'

/** A sum, with how many of its parts are unknown (law M7); `notEvidenced` where no source gives any figure. */
export const sumCell = (sum: Sum | 'notEvidenced' | undefined): Cell => {
  if (sum === undefined || sum === 'notEvidenced') return { is: 'missing', why: 'notEvidenced' }
  return isWhole(sum) ? { is: 'value', value: sum.known } : { is: 'atLeast', value: sum.known, unknown: sum.unknown }
}

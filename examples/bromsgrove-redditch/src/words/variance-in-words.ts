import type { Variance } from '@programme-ledger/core'
import { thousands, thousandsOf } from './thousands.ts'

/** In thousands of pounds, as councils print it: an adverse variance in brackets, without a sign. */
export const varianceInWords = ({ amount, direction }: Variance): string => {
  switch (direction) {
    case 'none':
      return thousandsOf(amount)
    case 'favourable':
      return `${thousands(amount.known)} favourable`
    case 'adverse':
      return `(${thousands(-amount.known)}) adverse`
    case 'undetermined':
      return 'not known'
  }
}

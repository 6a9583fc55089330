import { withQualifier } from '@programme-ledger/core'

/** How exact a figure is, by itself: `at least`. */
export const qualifierInWords = (qualifier: string): string => withQualifier(qualifier, '').trimEnd()

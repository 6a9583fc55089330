import type { Claim } from '@programme-ledger/core'
import { INFERRED } from './cell-in-words.ts'

/** What was claimed beside each other, as people read it: what is inferred is marked. */
export const claimsInWords = <Value>(claims: readonly Claim<Value>[], say: (value: Value) => string): string =>
  claims.map(({ value, inferred }) => say(value) + (inferred ? INFERRED : '')).join(' and ')

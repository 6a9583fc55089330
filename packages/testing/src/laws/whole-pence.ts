import assert from 'node:assert/strict'
import type { Books, programme } from '@programme-ledger/core'

type SavingsBooks = Pick<Books<typeof programme>, 'councilSavings' | 'savingClaims' | 'savingForecasts'>

/** Law M1: no float ever holds an amount. Every number in what the savings views answer is a safe integer. */
export const assertPenceAreWhole = (books: SavingsBooks): void =>
  assertNumbersAreWhole([books.councilSavings(), books.savingClaims(), books.savingForecasts()], 'the savings')

/** Throws where any number within a value is not a safe integer, or is a negative zero. */
export const assertNumbersAreWhole = (value: unknown, path: string): void => {
  if (typeof value === 'number')
    assert(Number.isSafeInteger(value) && !Object.is(value, -0), `${path} is ${Object.is(value, -0) ? '-0' : value}`)
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) assertNumbersAreWhole(member, `${path}.${name}`)
}

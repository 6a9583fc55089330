import assert from 'node:assert/strict'
import { addSums, type Books, isLedgerError, type programme, subtract, sumOf } from '@programme-ledger/core'

type MoneyBooks = Pick<
  Books<typeof programme>,
  'benefitRealisation' | 'councilSavings' | 'printedTotals' | 'savingBaselines' | 'savingClaims' | 'savingForecasts'
>

/**
 * Law M1: no float ever holds an amount. Every number in what the savings and the benefits answer is a safe integer, estimates
 * among them; of a baseline also the full-time equivalents are numbers, which are no money.
 */
export const assertPenceAreWhole = (books: MoneyBooks): void => {
  assertNumbersAreWhole(books.councilSavings({ estimate: 'proRataToBudget' }), 'the savings')
  assertNumbersAreWhole([books.savingClaims(), books.savingForecasts(), books.printedTotals()], 'what is claimed')
  assertNumbersAreWhole(
    books.savingBaselines().map(({ current, original }) => [current.amount, original.amount]),
    'the baselines',
  )
  assertNumbersAreWhole(books.benefitRealisation(), 'the benefits')
}

/**
 * Law M1: a sum is exact to the penny, or there is none: one that goes beyond what a number holds exactly is refused.
 *
 * @param figures safe integers.
 */
export const assertSumsAreExact = (figures: readonly number[]): void => {
  let exact = 0n
  let isHeld = true
  for (const figure of figures) {
    exact += BigInt(figure)
    isHeld &&= BigInt.asIntN(54, exact) === exact && Number.isSafeInteger(Number(exact))
  }
  const sums: readonly (() => number)[] = [
    () => sumOf(figures).known,
    () => addSums(figures.map((figure) => sumOf([figure]))).known,
    () => figures.reduce((all, figure) => subtract(all, sumOf([0 - figure])), sumOf([])).known,
  ]
  for (const sum of sums) {
    if (isHeld) assert.equal(BigInt(sum()), exact, 'a sum is off by some pence')
    else assert.throws(sum, (error) => isLedgerError(error, 'invalid-value'), 'a sum is not held, and yet given')
  }
}

/** Throws where any number within a value is not a safe integer, or is a negative zero. */
export const assertNumbersAreWhole = (value: unknown, path: string): void => {
  if (typeof value === 'number')
    assert(Number.isSafeInteger(value) && !Object.is(value, -0), `${path} is ${Object.is(value, -0) ? '-0' : value}`)
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) assertNumbersAreWhole(member, `${path}.${name}`)
}

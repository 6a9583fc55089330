import { describe, expect, it } from 'vitest'
import { allocate } from '../../src/values/allocate.ts'

describe('sharing out an amount', () => {
  it.each([
    // £900,000 at 55:45 and £880,000 at 53:47: live programmes share by payslips or by fixed percentages.
    [90_000_000, { bromsgrove: 55, redditch: 45 }, { bromsgrove: 49_500_000, redditch: 40_500_000 }],
    [88_000_000, { bromsgrove: 53, redditch: 47 }, { bromsgrove: 46_640_000, redditch: 41_360_000 }],
    // Exactly 3⅓, 3⅓ and 3⅓.
    [10, { a: 1, b: 1, c: 1 }, { a: 4, b: 3, c: 3 }],
    // Exactly 1.25, 2.5 and 6.25: one penny is left, and the largest remainder has it.
    [10, { a: 1, b: 2, c: 5 }, { a: 1, b: 3, c: 6 }],
    // Exactly 2.8, 4.2: the penny left goes to the larger remainder, not to the larger weight.
    [7, { a: 4, b: 6 }, { a: 3, b: 4 }],
    [1, { a: 1, b: 2 }, { a: 0, b: 1 }],
    [0, { a: 1, b: 2 }, { a: 0, b: 0 }],
    [5, { only: 3 }, { only: 5 }],
    [100, { a: 0, b: 1 }, { a: 0, b: 100 }],
  ])('%i by %o is %o', (total, weights, shares) => {
    expect(allocate<string>(total, weights)).toEqual(shares)
  })

  it('gives the penny left over to the larger weight where remainders are equal', () => {
    // Exactly 0.5 and 1.5.
    expect(allocate(2, { a: 1, b: 3 })).toEqual({ a: 0, b: 2 })
  })

  it('gives it to the name that sorts first where weights are equal too, in whatever order they come', () => {
    expect(allocate(1, { redditch: 1, bromsgrove: 1 })).toEqual({ bromsgrove: 1, redditch: 0 })
    expect(allocate(1, { bromsgrove: 1, redditch: 1 })).toEqual({ bromsgrove: 1, redditch: 0 })
    expect(allocate(11, { c: 1, a: 1, d: 1, b: 1 })).toEqual({ a: 3, b: 3, c: 3, d: 2 })
  })

  it('shares a negative amount as the mirror of the positive one', () => {
    expect(allocate(-10, { a: 1, b: 2, c: 5 })).toEqual({ a: -1, b: -3, c: -6 })
    expect(allocate(-100, { a: 1, b: 1, c: 1 })).toEqual({ a: -34, b: -33, c: -33 })
  })

  it('never gives a negative zero', () => {
    expect(Object.is(allocate(-1, { a: 1, b: 2 }).a, 0)).toBe(true)
    expect(Object.is(allocate(0, { a: 1 }).a, 0)).toBe(true)
  })

  it('is exact where multiplying would not be', () => {
    // 9,999,999,999,999 × 9,999,999,999,998 has 26 digits.
    expect(allocate(9_999_999_999_999, { a: 9_999_999_999_998, b: 1 })).toEqual({ a: 9_999_999_999_998, b: 1 })
  })

  it.each([
    [{ a: -1, b: 2 }, 'The weight of a is -1: weights are whole numbers of zero or more, such as counts of payslips'],
    [{ a: 1, b: 0.5 }, 'The weight of b is 0.5: weights are whole numbers of zero or more, such as counts of payslips'],
    [{ a: 2 ** 53 }, /^The weight of a is 9007199254740992: weights are whole numbers/],
    [{ a: Number.NaN }, /^The weight of a is NaN: weights are whole numbers/],
    [{ a: 0, b: 0 }, 'Nothing to share by: give at least one weight above zero'],
    [{}, 'Nothing to share by: give at least one weight above zero'],
  ])('refuses the weights %o', (weights, message) => {
    expect(() => allocate<string>(100, weights)).toThrow(
      expect.objectContaining({ code: 'invalid-value', message: expect.stringMatching(message) }),
    )
  })

  it('refuses a total that is not whole pence', () => {
    expect(() => allocate(0.1, { a: 1 })).toThrow(
      'The total to share is not valid: is not whole pence: write £1,234.56 as 123456',
    )
  })
})

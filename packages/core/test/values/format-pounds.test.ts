import { describe, expect, it } from 'vitest'
import { formatPounds, moreOrLess } from '../../src/values/format-pounds.ts'

describe('an amount in words', () => {
  it.each([
    [0, '£0'],
    [5, '£0.05'],
    [50, '£0.50'],
    [100, '£1'],
    [123_456, '£1,234.56'],
    [99_999, '£999.99'],
    [100_000, '£1,000'],
    [117_900_000, '£1,179,000'],
    [-7_500_000, '−£75,000'],
    [-1, '−£0.01'],
    [-123_456, '−£1,234.56'],
    [9_007_199_254_740_991, '£90,071,992,547,409.91'],
  ])('of %i pence is %s', (pence, words) => {
    expect(formatPounds(pence)).toBe(words)
  })
})

describe('a difference in words', () => {
  it.each([
    [200, '£2 more'],
    [-200, '£2 less'],
    [-1, '£0.01 less'],
  ])('of %i pence is %s', (pence, words) => {
    expect(moreOrLess(pence)).toBe(words)
  })
})

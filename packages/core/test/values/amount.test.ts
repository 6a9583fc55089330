import { describe, expect, it } from 'vitest'
import {
  addSums,
  Headcount,
  isWhole,
  NOTHING,
  orUnknown,
  Pence,
  subtract,
  sumOf,
  UNKNOWN,
} from '../../src/values/amount.ts'

const MOST = 10_000_000_000_000
const beyond = expect.objectContaining({
  code: 'invalid-value',
  message: expect.stringMatching(/beyond what can be held to the penny: record smaller amounts$/),
})
const problemsOf = (result: { error?: { issues: readonly { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message)

describe('pence', () => {
  it.each([0, 1, -1, 123_456, MOST, -MOST])('may be %i', (amount) => {
    expect(Pence.parse(amount)).toBe(amount)
  })

  it.each([0.5, 1_234.56, '123456', Number.NaN, Number.POSITIVE_INFINITY, null, UNKNOWN])('are not %s', (amount) => {
    expect(problemsOf(Pence.safeParse(amount))).toEqual(['is not whole pence: write £1,234.56 as 123456'])
  })
})

describe('an amount beyond £100bn', () => {
  it.each([MOST + 1, -MOST - 1])('is refused: %i', (amount) => {
    expect(problemsOf(Pence.safeParse(amount))).toEqual(['is beyond £100bn: give an amount in pence within it'])
  })
})

describe('a headcount', () => {
  it('is a whole number of people, and may be none', () => {
    expect([0, 21, 10_000_000].map((people) => Headcount.parse(people))).toEqual([0, 21, 10_000_000])
    expect(problemsOf(Headcount.safeParse(10_000_001))).toEqual([
      'is more people than any employer has: give the number that moved',
    ])
    expect(problemsOf(Headcount.safeParse(1.5))).toEqual([
      'is not a whole number of people: part-time posts are counted as fte',
    ])
    expect(problemsOf(Headcount.safeParse(-1))).toEqual([
      'is a negative number of people: give the number that moved, and where from and to',
    ])
  })
})

describe('a figure that its source may leave out', () => {
  it('is the figure or unknown', () => {
    expect(orUnknown(Pence).parse(5)).toBe(5)
    expect(orUnknown(Pence).parse('unknown')).toBe(UNKNOWN)
  })

  it.each([null, undefined, '', 'Unknown', 'n/a', 1.5])('is not %s, and the message says what it may be', (figure) => {
    expect(problemsOf(orUnknown(Pence).safeParse(figure))).toEqual([
      'is not whole pence: write £1,234.56 as 123456, or unknown where the source does not say',
    ])
  })
})

describe('a sum', () => {
  it('of unknown and 3 is 3 known and 1 unknown', () => {
    expect(sumOf(['unknown', 3])).toEqual({ known: 3, unknown: 1 })
    expect(sumOf([3, 'unknown'])).toEqual({ known: 3, unknown: 1 })
  })

  it('of nothing is nothing, which is not unknown', () => {
    expect(sumOf([])).toEqual({ known: 0, unknown: 0 })
    expect(addSums([])).toEqual({ known: 0, unknown: 0 })
    expect(NOTHING).toEqual({ known: 0, unknown: 0 })
  })

  it('adds savings and costs', () => {
    expect(sumOf([100, -30, 0])).toEqual({ known: 70, unknown: 0 })
  })

  it('of sums adds the known and counts the unknown', () => {
    expect(
      addSums([
        { known: 3, unknown: 1 },
        { known: -5, unknown: 0 },
        { known: 0, unknown: 2 },
      ]),
    ).toEqual({ known: -2, unknown: 3 })
  })

  it('less another one stays unknown where either is', () => {
    expect(subtract({ known: 10, unknown: 1 }, { known: 4, unknown: 2 })).toEqual({ known: 6, unknown: 3 })
    expect(subtract({ known: 4, unknown: 0 }, { known: 10, unknown: 0 })).toEqual({ known: -6, unknown: 0 })
  })

  it('is whole where nothing is unknown', () => {
    expect(isWhole({ known: 0, unknown: 0 })).toBe(true)
    expect(isWhole({ known: 5, unknown: 1 })).toBe(false)
  })

  it('refuses to go beyond what can be held to the penny', () => {
    expect(sumOf([Number.MAX_SAFE_INTEGER - 1, 1])).toEqual({ known: Number.MAX_SAFE_INTEGER, unknown: 0 })
    expect(() => sumOf([Number.MAX_SAFE_INTEGER, 1])).toThrow(beyond)
    expect(() => sumOf([-Number.MAX_SAFE_INTEGER, -1])).toThrow(beyond)
    // Also on the way to a sum that could be held.
    expect(() => sumOf([Number.MAX_SAFE_INTEGER, 1, -1])).toThrow(beyond)
    expect(() =>
      addSums([
        { known: Number.MAX_SAFE_INTEGER, unknown: 0 },
        { known: 1, unknown: 0 },
      ]),
    ).toThrow(beyond)
    expect(() => subtract({ known: -Number.MAX_SAFE_INTEGER, unknown: 0 }, { known: 1, unknown: 0 })).toThrow(beyond)
  })
})

import { sumOf } from '@programme-ledger/core'
import {
  assertSavingsAreAsReported,
  assertSavingsAreUndetermined,
  assertSumsDropNothing,
  assertUnknownSavingsAreCounted,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

const figure = fc.oneof(fc.integer({ min: -1_000, max: 1_000 }), fc.constant('unknown' as const))

describe('law M7: unknown', () => {
  it('plus 3 is 3 known and 1 unknown', () => expect(sumOf(['unknown', 3])).toEqual({ known: 3, unknown: 1 }))

  it('is counted in every sum', () =>
    holds(
      fc.property(fc.array(figure), (figures) => assertSumsDropNothing(figures)),
      { share: 5 },
    ))

  it('is counted in every saving', () =>
    holds(
      fromEachViewpoint(
        3,
        ({ books, facts }) => {
          for (const year of books.councilSavings()) assertUnknownSavingsAreCounted(year)
          assertSavingsAreAsReported(books, facts)
        },
        { about: 'savings' },
      ),
      { share: 0.7 },
    ))

  it('is also what a saving may be, where its source is vague about the day', () =>
    holds(
      fromEachViewpoint(3, ({ books, log, question }) => assertSavingsAreUndetermined(books, log, question), {
        about: 'savings',
      }),
    ))
})

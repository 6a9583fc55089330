import { programme } from '@programme-ledger/core'
import {
  assertChargesAddUp,
  assertCostsAddUp,
  assertPenceAreWhole,
  assertSumsAreExact,
  scenario,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

/** Pounds and odd pence as they occur, and figures so large that few of them make a sum that no number holds. */
const pence = fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.maxSafeInteger())

describe('law M1: money', () => {
  it('is whole pence in every cell of every view', () =>
    holds(fromEachViewpoint(2, ({ books }) => assertPenceAreWhole(books), { about: 'savings' })))

  it('of costs, funding, reserves and printed budgets is all there, and nothing of it twice', () =>
    holds(
      fromEachViewpoint(2, ({ books, facts }) => assertCostsAddUp(books, facts), { about: 'costs' }),
      { share: 0.6 },
    ))

  it('that is shared is all there, and nothing of it twice', () =>
    holds(
      fromEachViewpoint(3, ({ books, facts }) => assertChargesAddUp(books, facts), { about: 'sharing' }),
      { share: 1.2 },
    ))

  it('is added up to the penny, or not at all', () =>
    holds(
      fc.property(fc.array(pence, { maxLength: 8 }), (figures) => assertSumsAreExact(figures)),
      { share: 5 },
    ))

  it('is refused as a fraction of a penny', () =>
    scenario(programme)
      .given({
        type: 'SavingLineRegistered',
        data: { group: 'other', line: 'ict', name: 'ICT', nature: 'saving' },
        effectiveOn: '2009-04-01',
      })
      .whenRecording({
        type: 'SavingBudgeted',
        data: {
          basis: 'gross',
          class: 'cashable',
          line: 'ict',
          recurrence: 'recurring',
          total: 0.1 + 0.2,
          year: '2010/11',
        },
        effectiveOn: '2010-04-01',
      })
      .isRefusedBy('an entry holds the data that its type asks for'))
})

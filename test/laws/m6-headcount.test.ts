import { programme } from '@programme-ledger/core'
import {
  assertArrangementsAreAsTold,
  assertArrangementsMoveNobody,
  assertHeadcountIsConserved,
  assertStaffAreAsMoved,
  entriesOf,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M6: people who change employer', () => {
  it('leave one employer and arrive at another, the unknown one among them', () =>
    holds(
      fromEachViewpoint(
        3,
        ({ books }) => {
          for (const inferences of ['with', 'without'] as const)
            assertHeadcountIsConserved(books.staffPosition({ inferences }))
        },
        { about: 'staff' },
      ),
    ))

  it('make the position that an auditor works out from the counting entries alone', () =>
    holds(
      fromEachViewpoint(3, ({ books, log, question }) => assertStaffAreAsMoved(books, log, question), {
        about: 'staff',
      }),
      { share: 1.2 },
    ))
})

describe('law M6: what is arranged for staff besides', () => {
  it('moves nobody: it is in no sum of movements', () =>
    holds(
      fc.property(seenFrom(validHistory({ about: 'staff' }), 3), ({ history, viewpoints }) => {
        for (const { asAt } of viewpoints) assertArrangementsMoveNobody(programme, entriesOf(history), asAt)
      }),
    ))

  it('has sums of its own, each arrangement once, with what is not known counted', () =>
    holds(fromEachViewpoint(3, ({ books, facts }) => assertArrangementsAreAsTold(books, facts), { about: 'staff' })))
})

import { assertHeadcountIsConserved, assertStaffAreAsMoved } from '@programme-ledger/testing'
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

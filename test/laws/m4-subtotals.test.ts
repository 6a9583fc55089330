import { assertSubtotalsAddUp } from '@programme-ledger/testing'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M4: subtotals', () => {
  it('equal the sum of their lines, and give a council a figure only where every line does', () =>
    holds(
      fromEachViewpoint(
        3,
        ({ books }) => {
          for (const year of books.councilSavings()) assertSubtotalsAddUp(year)
        },
        { about: 'savings' },
      ),
    ))
})

import { assertClosesAreAsMade } from '@programme-ledger/testing'
import { describe, expect, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('closed periods', () => {
  it('are shown with all that reaches behind them, none of it without a reason', async () => {
    let reaching = 0
    await holds(
      fromEachViewpoint(
        3,
        ({ books, log, question }) => {
          reaching += assertClosesAreAsMade(books, log, question)
        },
        { about: 'onePart' },
      ),
    )
    expect(reaching).toBeGreaterThan(0)
  })
})

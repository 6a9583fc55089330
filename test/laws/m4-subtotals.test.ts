import { programme } from '@programme-ledger/core'
import { assertSubtotalsAddUp, booksOf, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'

describe('law M4: subtotals', () => {
  it('equal the sum of their lines, and give a council a figure only where every line does', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory(), 3), async ({ history, viewpoints }) => {
        for (const viewpoint of viewpoints)
          for (const year of (await booksOf(programme, history, viewpoint)).councilSavings()) assertSubtotalsAddUp(year)
      }),
    ))
})

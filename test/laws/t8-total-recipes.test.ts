import { programme } from '@programme-ledger/core'
import { assertNoFactIsDropped, assertRecipesAreTotal, entriesOf, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'

describe('law T8: recipes, views and findings', () => {
  it('neither throw nor invent, on any subset of a lawful log', () =>
    holds(
      fc.property(
        validHistory({ about: 'onePart' }).chain((history) => fc.subarray([...entriesOf(history)])),
        (subset) => assertRecipesAreTotal(programme, subset),
      ),
      { share: 1.2 },
    ))

  it('drop no fact of something that nobody registered', () =>
    holds(
      fc.property(validHistory({ about: 'onePart' }), (history) =>
        assertNoFactIsDropped(programme, entriesOf(history)),
      ),
    ))
})

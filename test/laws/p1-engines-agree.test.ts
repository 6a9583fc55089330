import { programme } from '@programme-ledger/core'
import { assertEnginesAgree, assertRecipesKeepNothing, entriesOf, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'

describe('law P1: recipes', () => {
  it('give the same state in place and in drafts, and in drafts leave the older state as it was', () =>
    holds(
      fc.property(validHistory({ about: 'onePart' }), fc.nat({ max: 33 }), (history, cut) =>
        assertEnginesAgree(programme, entriesOf(history), cut),
      ),
      { share: 2 },
    ))

  it('keep and change nothing of the entries', () =>
    holds(
      fc.property(validHistory({ about: 'onePart' }), (history) =>
        assertRecipesKeepNothing(programme, entriesOf(history)),
      ),
      { share: 2 },
    ))
})

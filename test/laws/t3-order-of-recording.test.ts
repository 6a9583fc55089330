import { programme } from '@programme-ledger/core'
import { assertOrderOfRecordingDoesNotMatter, plainHistory, reorderingOf } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from './property.ts'

describe('law T3: the order of recording', () => {
  it('changes neither the state nor what views say, where nothing corrects anything', () =>
    holds(
      fc.asyncProperty(
        // Savings more often than the rest: of their figures one is picked before the other.
        fc
          .oneof(
            { arbitrary: plainHistory({ about: 'onePart' }), weight: 3 },
            { arbitrary: plainHistory({ about: 'savings' }), weight: 1 },
          )
          .chain((history) => fc.tuple(fc.constant(history), reorderingOf(history))),
        async ([history, other]) => {
          expect(await assertOrderOfRecordingDoesNotMatter(programme, history, other)).toBe(true)
        },
      ),
      { share: 1.6 },
    ))
})

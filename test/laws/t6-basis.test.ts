import { programme } from '@programme-ledger/core'
import { assertAnswersCarryTheirBasis, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'

describe('law T6: every answer', () => {
  it('carries the days, the position and the root that it rests on', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory({ about: 'onePart' }), 2), ({ history, viewpoints }) =>
        assertAnswersCarryTheirBasis(programme, history, viewpoints),
      ),
      { share: 0.5 },
    ))
})

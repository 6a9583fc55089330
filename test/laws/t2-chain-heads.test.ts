import { programme } from '@programme-ledger/core'
import { assertOnlyChainHeadsCount, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'

describe('law T2: of each correction chain', () => {
  it('only the last entry on record counts, and what counts is told in the order of its days', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory(), 5), ({ history, viewpoints }) =>
        assertOnlyChainHeadsCount(programme, history, viewpoints),
      ),
      { share: 2 },
    ))
})

import { programme } from '@programme-ledger/core'
import { assertComesUp, assertOnlyChainHeadsCount, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law T2: of each correction chain', () => {
  it('only the last entry on record counts, and what counts is told in the order of its days', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory({ about: 'onePart' }), 5), ({ history, viewpoints }) =>
        assertOnlyChainHeadsCount(programme, history, viewpoints),
      ),
      { share: 2 },
    ))
})

describe('law T2: what comes up', () => {
  it('is what the papers of the day tell of, and takes effect or is undone only after it', () =>
    holds(
      fromEachViewpoint(4, ({ books, log, question }) => assertComesUp(books, log, question), { about: 'onePart' }),
    ))
})

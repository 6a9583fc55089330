import { programme } from '@programme-ledger/core'
import {
  assertSettlementsMoveNothing,
  assertSharingIsAsTold,
  assertStepsAddUp,
  entriesOf,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M2: what councils share', () => {
  it('is charged, saved against a baseline, owed and settled as an auditor adds it up share by share', () =>
    holds(
      fromEachViewpoint(3, ({ books, facts }) => assertSharingIsAsTold(books, facts), { about: 'sharing' }),
      { share: 1.4 },
    ))

  it('is shared to the penny in every step, and by a no-detriment clause moved only', () =>
    holds(fromEachViewpoint(3, ({ books }) => void assertStepsAddUp(books), { about: 'sharing' })))

  it('is the same without what was settled between them, and without what was over', () =>
    holds(
      fc.property(seenFrom(validHistory({ about: 'sharing' }), 2), ({ history, viewpoints }) => {
        for (const { asAt } of viewpoints) assertSettlementsMoveNothing(programme, entriesOf(history), asAt)
      }),
    ))
})

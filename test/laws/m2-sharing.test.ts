import { programme } from '@programme-ledger/core'
import {
  assertMembershipIsAsTold,
  assertSettlementsMoveNothing,
  assertSharingIsAsTold,
  assertStepsAddUp,
  countingEntries,
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

  it('is shared by those who take part, a day at a time', () =>
    holds(
      fromEachViewpoint(
        2,
        ({ books, facts, log, question }) => {
          const known = countingEntries(log, { ...question, asAt: '9999-12-31', reading: 'certain' })
          assertMembershipIsAsTold(books, facts, known)
        },
        { about: 'sharing' },
      ),
      { share: 0.8 },
    ))

  it('is the same without what was settled between them, and without what was over', () =>
    holds(
      fc.property(seenFrom(validHistory({ about: 'sharing' }), 2), ({ history, viewpoints }) => {
        for (const { asAt } of viewpoints) assertSettlementsMoveNothing(programme, entriesOf(history), asAt)
      }),
    ))
})

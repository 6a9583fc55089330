import { isLedgerError, programme } from '@programme-ledger/core'
import { assertPinnedAnswersStay, booksOf, entriesOf, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from './property.ts'

describe('law T1: a pinned answer', () => {
  it('stays, whatever is recorded later', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory({ about: 'onePart' }), 1), async ({ history, viewpoints }) => {
        for (const viewpoint of viewpoints) await assertPinnedAnswersStay(programme, history, viewpoint)
      }),
      { share: 0.2 },
    ))

  it('cannot be pinned to an instant at which entries may still be recorded', () =>
    holds(
      fc.asyncProperty(validHistory(), fc.nat({ max: 1 }), async (history, later) => {
        const instant = (entriesOf(history).at(-1)?.recordedAt ?? 0) + later
        const books = booksOf(programme, history, { asAt: '2011-03-31', through: { instant } })
        const error: unknown = await books.catch((reason: unknown) => reason)
        expect(isLedgerError(error, 'invalid-viewpoint')).toBe(true)
      }),
      { share: 0.2 },
    ))

  it('cannot be pinned to a position that the log has not reached', () =>
    holds(
      fc.asyncProperty(validHistory(), fc.integer({ min: 1, max: 9 }), async (history, beyond) => {
        const position = entriesOf(history).length + beyond
        const books = booksOf(programme, history, { asAt: '2011-03-31', through: { position } })
        const error: unknown = await books.catch((reason: unknown) => reason)
        expect(isLedgerError(error, 'invalid-viewpoint')).toBe(true)
      }),
      { share: 0.2 },
    ))
})

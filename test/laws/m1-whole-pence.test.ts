import { programme } from '@programme-ledger/core'
import { assertPenceAreWhole, booksOf, scenario, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'

describe('law M1: money', () => {
  it('is whole pence in every cell of every view', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory(), 1), async ({ history, viewpoints }) => {
        for (const viewpoint of viewpoints) assertPenceAreWhole(await booksOf(programme, history, viewpoint))
      }),
    ))

  it('is refused as a fraction of a penny', () =>
    scenario(programme)
      .given({
        type: 'SavingLineRegistered',
        data: { group: 'other', line: 'ict', name: 'ICT', nature: 'saving' },
        effectiveOn: '2009-04-01',
      })
      .whenRecording({
        type: 'SavingBudgeted',
        data: {
          basis: 'gross',
          class: 'cashable',
          line: 'ict',
          recurrence: 'recurring',
          total: 0.1 + 0.2,
          year: '2010/11',
        },
        effectiveOn: '2010-04-01',
      })
      .isRefusedBy('an entry holds the data that its type asks for'))
})

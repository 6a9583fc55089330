import { programme } from '@programme-ledger/core'
import { assertPenceAreWhole, scenario } from '@programme-ledger/testing'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M1: money', () => {
  it('is whole pence in every cell of every view', () =>
    holds(fromEachViewpoint(2, ({ books }) => assertPenceAreWhole(books))))

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

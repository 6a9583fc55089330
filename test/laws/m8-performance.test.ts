import { assertPerformanceIsAsMeasured, assertTargetsAreAsSet } from '@programme-ledger/testing'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M8: what is measured', () => {
  it('changes by the exact difference of two decimals, and has a trend only where nothing about it is in doubt', () =>
    holds(
      fromEachViewpoint(4, ({ books, log, question }) => assertPerformanceIsAsMeasured(books, log, question), {
        about: 'performance',
      }),
      { share: 1.2 },
    ))

  it('is shown once, and held against the one target that stood when it ended', () =>
    holds(
      fromEachViewpoint(4, ({ books, facts }) => assertTargetsAreAsSet(books, facts), { about: 'performance' }),
      { share: 0.8 },
    ))
})

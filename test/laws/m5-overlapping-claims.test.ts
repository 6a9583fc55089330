import { assertOverlapsAreFound, assertOverlapsCountOnce } from '@programme-ledger/testing'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M5: claims that may be the same money', () => {
  it('stand beside the years that they may be of, those of one group counted once', () =>
    holds(
      fromEachViewpoint(3, ({ books, log, question }) => assertOverlapsCountOnce(books, log, question), {
        about: 'savings',
      }),
    ))

  it('are found, group by group, and added to nothing', () =>
    holds(fromEachViewpoint(3, ({ books, facts }) => assertOverlapsAreFound(books, facts), { about: 'savings' })))
})

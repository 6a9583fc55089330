import { programme } from '@programme-ledger/core'
import {
  assertCostsAreApart,
  assertCostsAreAsStated,
  assertFundingIsAsStated,
  assertReservesAreAsStated,
  entriesOf,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M3: what is budgeted, committed, incurred and paid', () => {
  it('is added up by itself, year by year, with what is not known counted', () =>
    holds(
      fromEachViewpoint(3, ({ books, facts }) => assertCostsAreAsStated(books, facts), { about: 'costs' }),
      { share: 1.2 },
    ))

  it('is never added together, nor to any saving; and money that was promised is not money that came', () =>
    holds(
      fc.property(seenFrom(validHistory({ about: 'costs' }), 2), ({ history, viewpoints }) => {
        for (const { asAt } of viewpoints) assertCostsAreApart(programme, entriesOf(history), asAt)
      }),
      { share: 0.6 },
    ))
})

describe('law M3: funding', () => {
  it('is told by what was promised, what came and what may come, each once and a range by its two ends', () =>
    holds(
      fromEachViewpoint(3, ({ books, facts }) => assertFundingIsAsStated(books, facts), { about: 'costs' }),
      { share: 1.2 },
    ))
})

describe('law M7: reserves', () => {
  it('hold what was last stated and what moved since, with what is not known counted', () =>
    holds(fromEachViewpoint(3, ({ books, facts }) => assertReservesAreAsStated(books, facts), { about: 'costs' })))
})

import { programme } from '@programme-ledger/core'
import {
  assertMovementsAreAsTold,
  assertRisksAreAsTold,
  assertSilentRisksAreFound,
  assertTrendsScoreNothing,
  entriesOf,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M8: the risk register', () => {
  it('is as told: ranked scale by scale by likelihood times impact, and added up cell by cell', () =>
    holds(
      fromEachViewpoint(4, ({ books, log, question }) => assertRisksAreAsTold(books, log, question), {
        about: 'risks',
      }),
      { share: 1.5 },
    ))

  it('keeps a score whatever is said of where the risk is heading', () =>
    holds(
      fc.property(seenFrom(validHistory({ about: 'risks' }), 2), ({ history, viewpoints }) => {
        for (const { asAt } of viewpoints) assertTrendsScoreNothing(programme, entriesOf(history), asAt)
      }),
    ))

  it('tells how each risk moved since any day, by its scores or by newer word of it', () =>
    holds(fromEachViewpoint(2, ({ books, facts }) => assertMovementsAreAsTold(books, facts), { about: 'risks' })))

  it('is silent of a risk that it listed and no longer lists, and of no other', () =>
    holds(fromEachViewpoint(2, ({ books, facts }) => assertSilentRisksAreFound(books, facts), { about: 'risks' })))
})

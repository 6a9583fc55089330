import { type Day, type DraftsOf, programme } from '@programme-ledger/core'
import {
  assertBaselinesAreAsSet,
  assertClaimsAreInNoTotal,
  assertReportsArePlaced,
  assertSavingsAreAsReported,
  assertValidationsAreInNoTotal,
  entriesOf,
  type Minute,
  scenario,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

type Told = Minute<DraftsOf<typeof programme>>

const line: Told = {
  type: 'SavingLineRegistered',
  data: { group: 'other', line: 'joint-team', name: 'Joint team', nature: 'saving' },
  effectiveOn: '2010-04-01',
}

const reported = (
  total: number,
  [from, to]: readonly [Day, Day],
  measure: 'periodic' | 'yearToDate',
  stage: 'monitoring' | 'provisionalOutturn' | 'finalOutturn' = 'monitoring',
): Told => ({
  type: 'SavingReported',
  data: {
    basis: 'gross',
    class: 'cashable',
    line: 'joint-team',
    measure,
    method: 'measured',
    period: { from, to },
    recurrence: 'recurring',
    stage,
    total,
  },
  effectiveOn: to,
})

const actualOf = async (...told: readonly Told[]): Promise<unknown> => {
  const books = await scenario(programme)
    .given(line, ...told)
    .booksAt({ asAt: '2011-03-31' })
  return books.councilSavings({ year: '2010/11' })[0]?.overall.actual.total
}

describe('law M3: savings of different kinds', () => {
  it('make the actual that an auditor adds up from budgets and reports alone', () =>
    holds(
      fromEachViewpoint(3, ({ books, facts }) => assertSavingsAreAsReported(books, facts), { about: 'savings' }),
      { share: 2 },
    ))

  it('are counted day by day: a report that is not counted is set aside, and a day without one is a gap', () =>
    holds(fromEachViewpoint(2, ({ books, facts }) => assertReportsArePlaced(books, facts), { about: 'savings' })))

  it('are measured from baselines that stay as they were set, with what was revised beside them', () =>
    holds(fromEachViewpoint(3, ({ books, facts }) => assertBaselinesAreAsSet(books, facts), { about: 'savings' })))

  it('are never added: claims, forecasts, baselines and what finance validated change no other figure', () =>
    holds(
      fc.property(seenFrom(validHistory({ about: 'savings' }), 2), ({ history, viewpoints }) => {
        for (const { asAt } of viewpoints) {
          assertClaimsAreInNoTotal(programme, entriesOf(history), asAt)
          assertValidationsAreInNoTotal(programme, entriesOf(history), asAt)
        }
      }),
      { share: 0.6 },
    ))

  it('reported year to date as 110, 230, 350 and 478 are 478, and never 1,168', async () => {
    const actual = await actualOf(
      reported(110, ['2010-04-01', '2010-06-30'], 'yearToDate'),
      reported(230, ['2010-04-01', '2010-09-30'], 'yearToDate'),
      reported(350, ['2010-04-01', '2010-12-31'], 'yearToDate'),
      reported(478, ['2010-04-01', '2011-03-31'], 'yearToDate'),
    )
    expect(actual).toEqual({ known: 478, unknown: 0 })
  })

  it('reported by quarter are added up, after the last year to date', async () => {
    const actual = await actualOf(
      reported(110, ['2010-04-01', '2010-06-30'], 'periodic'),
      reported(230, ['2010-04-01', '2010-09-30'], 'yearToDate'),
      reported(120, ['2010-10-01', '2010-12-31'], 'periodic'),
      reported(128, ['2011-01-01', '2011-03-31'], 'periodic'),
    )
    expect(actual).toEqual({ known: 478, unknown: 0 })
  })

  it('reported to one day twice count from the earlier day on, whichever was recorded first', async () => {
    const half = reported(230, ['2010-04-01', '2010-09-30'], 'yearToDate')
    const quarter = reported(120, ['2010-07-01', '2010-09-30'], 'yearToDate')
    expect(await actualOf(half, quarter)).toEqual({ known: 230, unknown: 0 })
    expect(await actualOf(quarter, half)).toEqual({ known: 230, unknown: 0 })
  })

  it('count at their most final stage', async () => {
    const actual = await actualOf(
      reported(487, ['2010-04-01', '2011-03-31'], 'yearToDate', 'provisionalOutturn'),
      reported(478, ['2010-04-01', '2011-03-31'], 'yearToDate', 'finalOutturn'),
      reported(500, ['2010-04-01', '2011-03-31'], 'yearToDate', 'monitoring'),
    )
    expect(actual).toEqual({ known: 478, unknown: 0 })
  })
})

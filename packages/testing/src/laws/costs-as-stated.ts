import assert from 'node:assert/strict'
import type { Books, Costs, CostTotals, Day, Entry, FundingView, Programme, programme } from '@programme-ledger/core'
import { COST_STATES, expectedCosts } from '../oracle/expected-costs.ts'
import { expectedFunding } from '../oracle/expected-funding.ts'
import { expectedReserves } from '../oracle/expected-reserves.ts'
import { viewOfFacts } from './view-of-facts.ts'

type CostBooks = Pick<Books<typeof programme>, 'costs' | 'funding' | 'reserves'>

/**
 * Laws M3 and M7, of costs: what is budgeted, committed, incurred and paid is added up by itself, in every year and in all,
 * each cost as it was last stated; amounts that are not known are counted; and a council has a figure only where every cost
 * gives one (law M4).
 *
 * @param facts the entries that count for these books.
 */
export const assertCostsAreAsStated = (books: CostBooks, facts: readonly Entry[]): void => {
  const { years, totals } = books.costs()
  const expected = expectedCosts(facts)
  const councilsIn = ({ states }: CostTotals): readonly string[] => Object.keys(states.paid.byCouncil)
  assert.deepEqual(
    expected.councils.filter((council) => !councilsIn(totals).includes(council)),
    [],
    'a council that bears a cost has no figure',
  )
  assert.deepEqual(totals.states, expected.statesOf('all', councilsIn(totals)), 'the costs in all')
  assert.deepEqual(
    expected.years.filter((year) => years.every((each) => each.year !== year)),
    [],
    'a year of a cost is not shown',
  )
  for (const each of years)
    assert.deepEqual(each.states, expected.statesOf(each.year, councilsIn(each)), `the costs of ${each.year}`)
}

/**
 * Laws M3 and M7, of what pays for it: what was promised in each state, what was handed over and what may arrive, each
 * funding once; a range by its two ends; what is not known counted.
 */
export const assertFundingIsAsStated = (books: CostBooks, facts: readonly Entry[]): void => {
  const { ref: _ref, entries: _entries, ...sums } = books.funding().totals
  assert.deepEqual(sums, expectedFunding(facts))
}

/** Law M7, of reserves: their movements are added up one by one, and a balance is the last that was stated and what moved since. */
export const assertReservesAreAsStated = (books: CostBooks, facts: readonly Entry[]): void => {
  const expected = expectedReserves(facts)
  assert.deepEqual(
    books
      .reserves()
      .map(({ reserve, recommended, contributed, used, balance }) => ({
        reserve,
        recommended,
        contributed,
        used,
        balance,
      }))
      // What may have been stated of a reserve is in no sum of it.
      .filter(({ reserve }) => expected.some((each) => each.reserve === reserve)),
    expected,
  )
}

/**
 * Law M3: the states of a cost, promises and money that came, costs and savings are never added to one another: whatever is
 * said of one, the sums of the others are the same without it.
 *
 * @param programme one that has the views `costs`, `funding` and `councilSavings`.
 */
export const assertCostsAreApart = (programme: Programme, log: readonly Entry[], asAt: Day): void => {
  const ask = (view: string, counts: (fact: Pick<Entry, 'type' | 'data'>) => boolean): unknown =>
    viewOfFacts(programme, log, { view, asAt, counts })
  const isIn = ({ data }: Pick<Entry, 'data'>, states: readonly string[]): boolean =>
    // Every fact of costs and funding that is asked for here has a state.
    states.includes((data as { readonly state: string }).state)

  // The programme's own views, asked for by name, answer as their types say.
  const costs = ask('costs', () => true) as Costs
  for (const state of COST_STATES) {
    const alone = ask('costs', (fact) => fact.type === 'CostStated' && isIn(fact, [state])) as Costs
    assert.deepEqual(alone.totals.states[state].amount, costs.totals.states[state].amount, `${state} is not by itself`)
  }
  const { totals } = ask('funding', () => true) as FundingView
  const came = ask('funding', (fact) => fact.type === 'FundingStated' && isIn(fact, HANDED_OVER)) as FundingView
  assert.deepEqual(came.totals.handedOver, totals.handedOver, 'what was promised is in what came')
  const promised = ask('funding', (fact) => fact.type === 'FundingStated' && !isIn(fact, HANDED_OVER)) as FundingView
  assert.deepEqual(promised.totals.states.awarded, totals.states.awarded, 'what came is in what was awarded')
  assert.deepEqual(
    ask('councilSavings', ({ type }) => !OF_COSTS.includes(type)),
    ask('councilSavings', () => true),
    'a cost, a funding or a reserve changed the council savings',
  )
}

const HANDED_OVER = ['released', 'received']
const OF_COSTS = ['CostStated', 'FundingStated', 'ReserveStated', 'BudgetPositionReported']

import assert from 'node:assert/strict'
import type { Books, Entry, Figures, programme, TotalRow } from '@programme-ledger/core'
import { expectedSavings } from '../oracle/expected-savings.ts'

type SavingsBooks = Pick<Books<typeof programme>, 'councilSavings'>

/**
 * Laws M3, M4 and M7: budgets and actuals by line, council and year are those that an auditor adds up from the counting
 * entries alone: the latest year-to-date of the most final stage and the periods after it, never a claim or a forecast,
 * never a figure that nobody gives.
 *
 * @param facts the entries that count for these books.
 */
export const assertSavingsAreAsReported = (books: SavingsBooks, facts: readonly Entry[]): void => {
  const years = books
    .councilSavings()
    .map(({ year, councils, lines, beforeTransitionalCosts, transitionalCosts, overall }) => ({
      year,
      councils,
      lines: lines
        .map(({ line, budget, actual }) => ({ line, budget: figuresOf(budget), actual: figuresOf(actual) }))
        .toSorted((a, b) => (a.line < b.line ? -1 : 1)),
      beforeTransitionalCosts: totalsOf(beforeTransitionalCosts),
      transitionalCosts: totalsOf(transitionalCosts),
      overall: totalsOf(overall),
    }))
  assert.deepEqual(years, expectedSavings(facts))
}

const figuresOf = ({ total, byCouncil }: Figures) => ({ total, byCouncil })

const totalsOf = ({ budget, actual }: TotalRow) => ({ budget: budget.total, actual: actual.total })

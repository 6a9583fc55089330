import assert from 'node:assert/strict'
import type { Books, Entry, Figures, programme, TotalRow } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { type ExpectedLine, expectedSavings } from '../oracle/expected-savings.ts'

type SavingsBooks = Pick<Books<typeof programme>, 'councilSavings'>

/**
 * Laws M3, M4 and M7: budgets, actuals and what is realised, by line, council and year, are those that an auditor adds up
 * from the counting entries alone. A budget is the last one that was stated, and what was vired since; an actual the latest
 * year-to-date of the most final stage and the periods after it, and no estimate; realised is what finance validated. None
 * takes in another, or a claim or a forecast, or a figure that nobody gives.
 *
 * @param facts the entries that count for these books.
 */
export const assertSavingsAreAsReported = (books: SavingsBooks, facts: readonly Entry[]): void => {
  const years = books
    .councilSavings()
    // A year that only claims, forecasts or vague sources speak of has no lines.
    .filter(({ lines }) => lines.length > 0)
    .map(({ year, councils, lines, beforeTransitionalCosts, transitionalCosts, overall }) => ({
      year,
      councils,
      lines: lines
        .map(({ line, budget, originalBudget, actual, realised }) => ({
          line,
          budget: figuresOf(budget),
          originalBudget: figuresOf(originalBudget),
          actual: figuresOf(actual),
          realised: figuresOf(realised),
        }))
        .toSorted((a, b) => (a.line < b.line ? -1 : 1)),
      beforeTransitionalCosts: totalsOf(beforeTransitionalCosts),
      transitionalCosts: totalsOf(transitionalCosts),
      overall: totalsOf(overall),
    }))
  assert.deepEqual(years, expectedSavings(facts))
}

/**
 * Law M7, of vague days: where a line may have other figures by the day than are certain, these are shown beside them; and a
 * line that may have figures, and may have none, is in no total.
 */
export const assertSavingsAreUndetermined = (
  books: SavingsBooks,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const counting = bothReadings(log, question)
  const [certain, possible] = [expectedSavings(counting.certain), expectedSavings(counting.possible)]
  for (const { year, lines, undeterminedLines } of books.councilSavings()) {
    const [sure = [], maybe = []] = [certain, possible].map((years) => years.find((each) => each.year === year)?.lines)
    assert.deepEqual(
      undeterminedLines.map(({ line }) => line).toSorted(),
      maybe.map(({ line }) => line).filter((line) => !sure.some((each) => each.line === line)),
      `${year}: lines that may have figures`,
    )
    for (const { line, ref, undetermined } of lines) {
      const [now, then] = [sure, maybe].map((all) => totalsBy(all.find((each) => each.line === line)))
      if (JSON.stringify(now) === JSON.stringify(then)) continue
      assert(undetermined !== undefined, `${ref} may have other figures, and does not say so`)
      assert.deepEqual(totalsOf(undetermined), then, `${ref}: what it may be`)
    }
  }
}

const NOT_KNOWN = { known: 0, unknown: 1 }

const totalsBy = (line: ExpectedLine | undefined) => ({
  budget: line?.budget.total ?? NOT_KNOWN,
  originalBudget: line?.originalBudget.total ?? NOT_KNOWN,
  actual: line?.actual.total ?? NOT_KNOWN,
  realised: line?.realised.total ?? NOT_KNOWN,
})

const figuresOf = ({ total, byCouncil }: Figures) => ({ total, byCouncil })

type Totals = Readonly<Record<'budget' | 'originalBudget' | 'actual' | 'realised', Pick<TotalRow['budget'], 'total'>>>

const totalsOf = ({ budget, originalBudget, actual, realised }: Totals) => ({
  budget: budget.total,
  originalBudget: originalBudget.total,
  actual: actual.total,
  realised: realised.total,
})

import assert from 'node:assert/strict'
import type { Day, Entry, LineRow, Programme, SavingsYear, TotalRow } from '@programme-ledger/core'
import { viewOfFacts } from './view-of-facts.ts'

/**
 * Laws M3 and M5: claims, forecasts and baselines are never added to what is budgeted and reported. Without them the council
 * savings are the very same, to the last position.
 *
 * @param programme one that has the view `councilSavings`.
 */
export const assertClaimsAreInNoTotal = (programme: Programme, log: readonly Entry[], asAt: Day): void =>
  assert.deepEqual(
    savingsBy(programme, log, asAt, APART).filter(hasLines).map(withoutClaims),
    savingsBy(programme, log, asAt, []).filter(hasLines).map(withoutClaims),
    'a claim, a forecast or a baseline changed the council savings',
  )

const APART = ['SavingClaimed', 'SavingForecast', 'BaselineSet', 'BaselineRevised']

/**
 * Law M3: what finance validated is realised, and changes nothing else: without it every budget, actual and variance is the
 * same.
 *
 * @param programme one that has the view `councilSavings`.
 */
export const assertValidationsAreInNoTotal = (programme: Programme, log: readonly Entry[], asAt: Day): void => {
  const [without, all] = [['SavingValidated'], []].map((types) => savingsBy(programme, log, asAt, types))
  for (const year of without ?? []) {
    const same = all?.find((each) => each.year === year.year)
    assert(same !== undefined, `${year.year} is gone for what was validated`)
    for (const line of year.lines)
      assert.deepEqual(
        same.lines.filter((each) => each.line === line.line).map(reported),
        [reported(line)],
        `${line.ref}: what was validated changed what was reported`,
      )
  }
}

/** What is budgeted and reported of a line, in all: another source may name other councils. */
const reported = ({ budget, originalBudget, actual, variance, causes, reports, setAside, gaps }: LineRow) => ({
  budget: budget.total,
  originalBudget: originalBudget.total,
  actual: actual.total,
  upTo: actual.upTo,
  variance,
  causes,
  reports,
  setAside,
  gaps,
})

/**
 * Law M2: what a source printed as a total is shown beside the computed one and repairs nothing. Without printed totals all
 * figures are the same.
 *
 * @param programme one that has the view `councilSavings`.
 */
export const assertPrintedTotalsRepairNothing = (programme: Programme, log: readonly Entry[], asAt: Day): void =>
  assert.deepEqual(
    savingsBy(programme, log, asAt, ['PrintedTotalStated']).map(withoutPrint),
    savingsBy(programme, log, asAt, []).map(withoutPrint),
    'a printed total changed a figure',
  )

const savingsBy = (
  programme: Programme,
  log: readonly Entry[],
  asAt: Day,
  withoutTypes: readonly string[],
): readonly SavingsYear[] =>
  // The programme's own view, asked for by name, answers as its type says.
  viewOfFacts(programme, log, {
    view: 'councilSavings',
    asAt,
    counts: ({ type }) => !withoutTypes.includes(type),
  }) as SavingsYear[]

/** What is claimed and forecast stands beside the figures, in places of its own. */
const withoutClaims = ({ claims: _claims, forecasts: _forecasts, ...rest }: SavingsYear) => rest

/** A year that only claims and forecasts speak of has no lines. */
const hasLines = ({ lines }: SavingsYear): boolean => lines.length > 0

const withoutPrint = ({ groups, classes, overall, ...rest }: SavingsYear) => ({
  ...rest,
  groups: groups.map(computedOnly),
  classes: classes.map(computedOnly),
  overall: computedOnly(overall),
})

/** Whoever asks for the entries behind a total is shown what was printed, too. */
const computedOnly = ({ printed: _printed, label: _label, entries: _entries, ...computed }: TotalRow) => computed

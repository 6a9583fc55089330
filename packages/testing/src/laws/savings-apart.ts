import assert from 'node:assert/strict'
import type { Day, Entry, Programme, SavingsYear, TotalRow } from '@programme-ledger/core'
import { factsAsAt, fold, timelineOf } from '@programme-ledger/core/replay'
import { answersTo } from './reading-of-facts.ts'

/**
 * Laws M3 and M5: claims and forecasts are never added to what is budgeted and reported. Without them the council savings
 * are the very same, to the last position.
 *
 * @param programme one that has the view `councilSavings`.
 */
export const assertClaimsAreInNoTotal = (programme: Programme, log: readonly Entry[], asAt: Day): void =>
  assert.deepEqual(
    savingsBy(programme, log, asAt, ['SavingClaimed', 'SavingForecast']).map(withoutClaims),
    savingsBy(programme, log, asAt, []).map(withoutClaims),
    'a claim or a forecast changed the council savings',
  )

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
): readonly SavingsYear[] => {
  const facts = factsAsAt(timelineOf(log, 'all'), asAt, 'certain').filter(({ type }) => !withoutTypes.includes(type))
  const state = fold(programme, programme.initialState(), facts)
  const basis = { asAt, knownOn: 'all', position: log.length, root: '', isReconstructed: false } as const
  // The programme's own view, asked for by name, answers as its type says.
  return answersTo(programme, { all: state, possibly: state, known: state, facts, basis })
    .councilSavings as SavingsYear[]
}

/** What is claimed stands beside the figures, in a place of its own. */
const withoutClaims = ({ claims: _claims, ...rest }: SavingsYear) => rest

const withoutPrint = ({ groups, classes, overall, ...rest }: SavingsYear) => ({
  ...rest,
  groups: groups.map(computedOnly),
  classes: classes.map(computedOnly),
  overall: computedOnly(overall),
})

/** Whoever asks for the entries behind a total is shown what was printed, too. */
const computedOnly = ({ printed: _printed, label: _label, entries: _entries, ...computed }: TotalRow) => computed

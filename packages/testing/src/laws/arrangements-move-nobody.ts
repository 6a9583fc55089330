import assert from 'node:assert/strict'
import type { Books, Day, Entry, Programme, programme, StaffPosition } from '@programme-ledger/core'
import { expectedArrangements } from '../oracle/expected-arrangements.ts'
import { viewOfFacts } from './view-of-facts.ts'

/**
 * Law M6: whoever is consulted, told of measures or placed with somebody else has not changed employer, and a post is not a
 * person: without all arrangements, movements, employers and totals are the very same, and none of the arrangements counts.
 *
 * @param programme one that has the view `staffPosition`.
 */
export const assertArrangementsMoveNobody = (programme: Programme, log: readonly Entry[], asAt: Day): void => {
  const positionBy = (counts: (fact: Pick<Entry, 'type'>) => boolean): StaffPosition =>
    // The programme's own view, asked for by name, answers as its type says.
    viewOfFacts(programme, log, { view: 'staffPosition', asAt, counts }) as StaffPosition
  const whole = positionBy(() => true)
  const moved = positionBy(({ type }) => !ARRANGEMENTS.includes(type))
  assert.deepEqual(
    { movements: whole.movements, employers: whole.employers, totals: whole.totals },
    { movements: moved.movements, employers: moved.employers, totals: moved.totals },
    'what is arranged for staff is in the sums of movements',
  )
  const { beside } = positionBy(({ type }) => ARRANGEMENTS.includes(type))
  assert.deepEqual(beside, whole.beside, 'movements are in the sums of what is arranged')
}

const ARRANGEMENTS = ['StaffConsulted', 'MeasuresNotified', 'StaffPlaced', 'PostsDeleted']

/**
 * Law M7, of what is arranged for staff: each arrangement counts once, however often it was said, and what is not known of it
 * is counted.
 *
 * @param facts the entries that count for these books.
 */
export const assertArrangementsAreAsTold = (
  books: Pick<Books<typeof programme>, 'staffPosition'>,
  facts: readonly Entry[],
): void => {
  const { ref: _ref, entries: _entries, ...sums } = books.staffPosition().beside
  assert.deepEqual(sums, expectedArrangements(facts))
}

import assert from 'node:assert/strict'
import type { Books, Entry, programme, StaffPosition, Sum } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { expectedStaff, peopleAmiss } from '../oracle/expected-staff.ts'

type StaffBooks = Pick<Books<typeof programme>, 'staffPosition' | 'findings'>

/**
 * Law M6: what leaves one employer arrives at another. Over all employers, the unknown one among them, arrivals equal
 * departures and the net is nothing; movements whose size is not known are counted on both sides (law M7).
 */
export const assertHeadcountIsConserved = ({ employers, totals }: StaffPosition): void => {
  const arrived = added(employers.map((employer) => employer.arrived))
  const left = added(employers.map((employer) => employer.left))
  assert.deepEqual(arrived, left, 'who left did not arrive')
  assert.deepEqual(arrived, totals.moved, 'who moved did not arrive')
  assert.equal(added(employers.map(({ net }) => net)).known, 0, 'moving made or lost people')
  assert.equal(totals.withHeadcount + totals.withoutHeadcount, totals.movements)
  assert.equal(totals.moved.unknown, totals.withoutHeadcount)
}

/**
 * Laws M6 and M7: the staff position is the one that an auditor works out from the counting entries alone, with what was
 * inferred and without; and exactly what does not add up is found.
 */
export const assertStaffAreAsMoved = (
  books: StaffBooks,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const { certain, possible } = bothReadings(log, question)
  for (const inferences of ['with', 'without'] as const) {
    const { movements, employers, totals } = books.staffPosition({ inferences })
    const expected = expectedStaff(certain, inferences)
    const keysOf = (rows: typeof movements): readonly string[] => rows.map(({ movement }) => movement)
    assert.deepEqual(keysOf(movements.filter(({ counts }) => counts)), expected.movements)
    assert.deepEqual(
      keysOf(movements.filter(({ isUndetermined }) => isUndetermined)),
      inOneOf(expected.movements, expectedStaff(possible, inferences).movements),
    )
    assert.deepEqual(
      employers.map(({ employer, arrived, left, net, headcount }) => ({ employer, arrived, left, net, headcount })),
      expected.employers,
    )
    const { ref: _ref, entries: _entries, ...counted } = totals
    assert.deepEqual(counted, expected.totals)
  }
  const found = books.findings().filter(({ finding }) => AMISS.includes(finding))
  assert.deepEqual(found.map(({ subject }) => subject).toSorted(), peopleAmiss(certain))
}

const AMISS = ['more people leave than were stated', 'more people return than were transferred']

/** What may have happened and what may have been undone: either reading alone has it. */
const inOneOf = (one: readonly string[], other: readonly string[]): readonly string[] =>
  [...one.filter((key) => !other.includes(key)), ...other.filter((key) => !one.includes(key))].toSorted()

const added = (sums: readonly Sum[]): Sum => ({
  known: sums.reduce((all, { known }) => all + known, 0),
  unknown: sums.reduce((all, { unknown }) => all + unknown, 0),
})

import assert from 'node:assert/strict'
import type { Books, Entry, Programme } from '@programme-ledger/core'
import type { Question } from '../oracle/counting-entries.ts'
import { expectedBehind, expectedCloses } from '../oracle/expected-closes.ts'

/**
 * The books of closed periods: every close that was made by the day is shown with what reaches behind it; and whatever
 * reaches behind one stands among the corrections, is found, and has given its reason, which is no slip in copying unless it
 * corrects one.
 *
 * @returns how many entries reach behind a close.
 */
export const assertClosesAreAsMade = <Each extends Programme>(
  books: Pick<Books<Each>, 'closes' | 'corrections' | 'findings'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): number => {
  const closes = books.closes().map(({ ref, through, closedOn, reopenedOn, behind }) => ({
    first: ref.replace('closes:', ''),
    through,
    closedOn,
    reopenedOn,
    behind,
  }))
  assert.deepEqual(closes, expectedCloses(log, question))
  const expected = expectedBehind(log, question)
  assertReasonsAreGiven(expected.map(({ entry }) => entry))
  assertAreCorrections(books, expected)
  const found = books.findings().filter(({ finding }) => finding === 'an entry reaches behind a close')
  assert.deepEqual(
    new Set(found.map(({ subject, severity, entries }) => ({ subject, severity, entries }))),
    new Set(
      expected.map(({ entry, closes: behind }) => ({
        subject: `entry/${entry.id}`,
        severity: entry.reason === 'materialError' ? 'warning' : 'note',
        entries: [entry, ...behind].map(({ position }) => position).toSorted((one, other) => one - other),
      })),
    ),
  )
  return expected.length
}

const assertReasonsAreGiven = (entries: readonly Entry[]): void => {
  for (const { position, reason, supersedes } of entries) {
    assert(reason !== undefined, `entry ${position} reaches behind a close in silence`)
    assert(supersedes !== undefined || reason !== 'transcription', `entry ${position} corrects no slip`)
  }
}

const assertAreCorrections = <Each extends Programme>(
  books: Pick<Books<Each>, 'corrections'>,
  expected: ReturnType<typeof expectedBehind>,
): void => {
  const rows = books.corrections()
  const prior = expected.filter(({ entry }) => entry.supersedes === undefined && entry.type !== 'Reversed')
  assert.deepEqual(
    rows.filter(({ how }) => how === 'priorPeriod').map(({ ref, reason, was }) => ({ ref, reason, was })),
    prior.map(({ entry: { id, reason } }) => ({ ref: `corrections:priorPeriod/${id}`, reason, was: undefined })),
  )
  for (const { ref, behind } of rows) {
    const own = expected.find(({ entry }) => ref.endsWith(`/${entry.id}`))
    assert.deepEqual(
      behind.map(({ position }) => position),
      own?.closes.map(({ position }) => position) ?? [],
      `${ref} reaches behind other closes`,
    )
  }
}

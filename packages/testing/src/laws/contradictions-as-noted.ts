import assert from 'node:assert/strict'
import type { Books, ContradictionRow, Entry, programme } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import {
  contradictionsIn,
  type ExpectedContradiction,
  expectedContradiction,
} from '../oracle/expected-contradictions.ts'
import { inOrder } from '../oracle/standing.ts'
import { valuesOf } from './values-of.ts'

/**
 * Law M8, of contradictions: each stands as it was last noted and last resolved, open again where it was noted on a later day
 * than that; all that sources say of it is shown, also once it is resolved, and where a vague day leaves open how it stands,
 * that is said.
 */
export const assertContradictionsAreAsNoted = (
  books: Pick<Books<typeof programme>, 'contradictions'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const { certain, possible } = bothReadings(log, question)
  const expected = inOrder([...contradictionsIn(certain), ...contradictionsIn(possible)]).map((key) => {
    const [sure, maybe] = [expectedContradiction(certain, key), expectedContradiction(possible, key)]
    const shown = sure.state === 'notNoted' ? maybe : sure
    const undetermined = maybe.state === sure.state ? undefined : maybe.state
    return { ...shown, state: sure.state, undetermined }
  })
  assert.deepEqual(
    books.contradictions().map((row) => ({ ...notedIn(row), undetermined: row.undetermined })),
    expected,
  )
}

const notedIn = (row: ContradictionRow): ExpectedContradiction => ({
  contradiction: row.contradiction,
  state: row.state,
  words: { what: valuesOf(row.what), kind: valuesOf(row.kind), about: valuesOf(row.about) },
  handling: valuesOf(row.handling),
  notedOn: row.notedOn.is === 'known' ? row.notedOn.value.latest : '',
  resolution: valuesOf(row.resolution),
})

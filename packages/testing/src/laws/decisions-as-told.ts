import assert from 'node:assert/strict'
import type { Books, Entry, MatterRow, programme } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { type ExpectedMatter, expectedMatter, mattersIn } from '../oracle/expected-decisions.ts'
import type { Between } from '../oracle/expected-positions.ts'
import { valuesOf } from './values-of.ts'

/**
 * Law M8, of decisions: a council stands on a matter where its last decision that settles it leaves it; a matter is approved
 * by all where every council approved whose approval it takes, and of none is it contested. What may be otherwise by the day
 * is said to be.
 */
export const assertDecisionsAreAsTold = (
  books: Pick<Books<typeof programme>, 'decisions'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const { certain, possible } = bothReadings(log, question)
  const { matters } = books.decisions()
  assert.deepEqual(matters.map(({ matter }) => matter).toSorted(), mattersIn([...certain, ...possible]))
  for (const row of matters) {
    const expected = expectedMatter(certain, row.matter)
    assert.deepEqual(shownBy(row), expected)
    assertUndetermined(row, expected, expectedMatter(possible, row.matter))
  }
}

const shownBy = ({ matter, approvers, decisions, ...row }: MatterRow): ExpectedMatter => ({
  matter,
  approvers: { councils: approvers.councils, by: approvers.by },
  decisions: decisions.map(({ decision }) => decision).toSorted(),
  ...standingIn(row),
})

const standingIn = ({ positions, approvedByAll, version }: Standing) => ({
  positions: positions.map(({ council, outcome, decisions, version: versions, isInferred, ofVersions }) => ({
    council,
    outcome,
    decisions: decisions.toSorted(),
    versions: valuesOf(versions),
    isInferred,
    ofVersions: ofVersions.map(({ version: of, outcome: settled, taken }) => ({
      version: of,
      outcome: settled,
      taken: betweenIn(taken),
    })),
  })),
  approvedByAll,
  version,
})

const betweenIn = (taken: MatterRow['decisions'][number]['taken']): Between => {
  const days = valuesOf(taken)
  const [first] = days.map(({ earliest }) => earliest ?? '').toSorted()
  const last = days
    .map(({ latest }) => latest)
    .toSorted()
    .at(-1)
  return { first: first ?? '', last: last ?? '' }
}

type Standing = Pick<MatterRow, 'positions' | 'approvedByAll' | 'version'>

const assertUndetermined = ({ matter, undetermined }: MatterRow, is: ExpectedMatter, mayBe: ExpectedMatter): void => {
  const { positions, approvedByAll, version } = mayBe
  // Where both are alike nothing is undetermined, but perhaps who says so since when.
  if (undetermined === undefined)
    assert.deepEqual(
      { positions: is.positions, approvedByAll: is.approvedByAll, version: is.version },
      { positions, approvedByAll, version },
      `${matter} may stand otherwise, and is not said to`,
    )
  else assert.deepEqual(standingIn(undetermined), { positions, approvedByAll, version }, `how ${matter} may stand`)
}

import assert from 'node:assert/strict'
import type { AgreementRow, Books, Entry, programme } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { agreementsIn, type ExpectedAgreement, expectedAgreement } from '../oracle/expected-agreements.ts'
import { valuesOf } from './values-of.ts'

/**
 * Law M8, of agreements: the version that was last agreed stands; a clause says what the last version or amendment of it
 * makes of it; where that prints what an amendment had taken out, both are shown and none is chosen.
 */
export const assertAgreementsAreAsTold = (
  books: Pick<Books<typeof programme>, 'agreements'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const { certain, possible } = bothReadings(log, question)
  const [known, maybe] = [agreementsIn(certain), agreementsIn(possible)]
  const rows = books.agreements().toSorted((a, b) => (a.matter < b.matter ? -1 : 1))
  assert.deepEqual(
    rows.map(({ matter }) => matter),
    [...new Set([...known, ...maybe])].toSorted(),
  )
  for (const row of rows) {
    const isKnown = known.includes(row.matter)
    const [is, mayBe] = [certain, possible].map((facts) => expectedAgreement(facts, row.matter))
    assert.deepEqual(shownBy(row), isKnown ? is : mayBe)
    if (!isKnown || !maybe.includes(row.matter)) assert(row.isUndetermined, `${row.matter} may be no agreement`)
    // Where both are alike nothing is undetermined, but perhaps what else a version says of itself.
    if (!row.isUndetermined) assert.deepEqual(is, mayBe, `${row.matter} may stand otherwise, and is not said to`)
  }
}

const shownBy = ({ matter, version, status, clauses }: AgreementRow): ExpectedAgreement => ({
  matter,
  versions: valuesOf(version),
  statuses: valuesOf(status),
  clauses: clauses.map(({ clause, says, history }) => ({
    clause,
    says: valuesOf(says),
    history: history.map(({ on, version: by, says: said, leavesOutAmendment }) => ({
      on,
      version: by,
      says: valuesOf(said),
      leavesOutAmendment,
    })),
  })),
})

import assert from 'node:assert/strict'
import type { Books, Entry, programme } from '@programme-ledger/core'
import { expectedVerdicts } from '../oracle/expected-verdicts.ts'

/**
 * Law M8, of recommendations: one was carried where the rule of its body, as it stood on the day, is borne out by what is
 * recorded of who was there and who was in support; lost where that shows that it was not; and where it shows neither,
 * nobody can tell, and the row says why.
 *
 * @param facts the entries that count for these books.
 */
export const assertVotesAreAsTold = (
  books: Pick<Books<typeof programme>, 'decisions'>,
  facts: readonly Entry[],
): void => {
  for (const { matter, recommendations } of books.decisions().matters) {
    const shown = recommendations.map(({ recommendation, verdict }) => ({ recommendation, verdict }))
    assert.deepEqual(
      shown.toSorted((a, b) => (a.recommendation < b.recommendation ? -1 : 1)),
      expectedVerdicts(facts, matter),
      `what was recommended about ${matter}`,
    )
    for (const { recommendation, verdict, why } of recommendations)
      assert.equal(
        why !== undefined && why !== '',
        verdict === 'notCarried' || verdict === 'unverifiable',
        `${recommendation} is ${verdict}, because: ${why ?? 'nothing'}`,
      )
  }
}

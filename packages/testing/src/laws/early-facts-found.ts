import assert from 'node:assert/strict'
import type { Books, Entry, programme } from '@programme-ledger/core'
import { expectedEarlyFacts } from '../oracle/expected-early-facts.ts'

/**
 * A fact that is dated known before the first of the papers that it rests on was published is found, and no other is: not one
 * that also rests on what somebody said, or on a paper of which nobody states the day.
 *
 * @param facts the entries that count for these books.
 */
export const assertEarlyFactsAreFound = (
  books: Pick<Books<typeof programme>, 'findings'>,
  facts: readonly Entry[],
): void => {
  const found = books
    .findings()
    .filter(({ finding }) => finding === 'a fact is known before its document was published')
  const expected = expectedEarlyFacts(facts)
  assert.equal(found.length, expected.length, 'other facts are found to be known too early')
  for (const { citedAs, facts: early, registrations } of expected)
    assert(
      found.some(
        ({ subject, entries }) =>
          subject === `source/${citedAs}` &&
          early.every((position) => entries.includes(position)) &&
          entries.every((position) => early.includes(position) || registrations.includes(position)),
      ),
      `nobody finds that ${early.join(', ')} are known before ${citedAs} was published`,
    )
}

import assert from 'node:assert/strict'
import type { Books, Entry, programme, Supports } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { type ExpectedSupport, expectedSources } from '../oracle/expected-sources.ts'

/**
 * Every fact that counts is supported by exactly the sources that it cites, whatever slice it is of; what was only said is
 * outstanding exactly as long as no document is attached to it.
 */
export const assertSourcesAreAsCited = (
  books: Pick<Books<typeof programme>, 'sources'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const shown = books.sources()
  const { certain, possible } = bothReadings(log, question)
  const expected = expectedSources(certain, possible)
  assert.deepEqual(
    shown.documents.map(({ document, citedAs, citedHashes, supports }) => ({
      document,
      names: citedAs,
      support: { ...supportIn({ citedAs: document, supports }), hashes: citedHashes },
    })),
    expected.documents,
  )
  for (const kind of ['unregistered', 'meetings', 'officerStatements', 'systemExtracts'] as const)
    assert.deepEqual(
      shown[kind].map(({ citedHashes, ...row }) => ({ ...supportIn(row), hashes: citedHashes })),
      expected[kind],
      kind,
    )
  assert.deepEqual(
    shown.attachments.map(({ document, source, evidences }) => ({ document, source, evidences })),
    expected.attachments,
  )
  assert.deepEqual(
    shown.outstanding.map(({ kind, undetermined, ...row }) => ({ ...supportIn(row), kind, undetermined })),
    expected.outstanding,
  )
  for (const { citedAs, awaiting, ref } of [...shown.meetings, ...shown.officerStatements]) {
    const kind = ref.startsWith('sources:meeting/') ? 'meeting' : 'officerStatement'
    const waiting = expected.outstanding.find((each) => each.kind === kind && each.citedAs === citedAs)
    assert.equal(awaiting, waiting?.count ?? 0, `${ref} awaits other evidence`)
  }
}

const supportIn = ({
  citedAs,
  supports: { count, entries, byEvidence, byType },
}: {
  readonly citedAs: string
  readonly supports: Supports
}): ExpectedSupport => ({ citedAs, count, entries, grades: asOften(byEvidence), types: asOften(byType) })

/** Each word as often as it is counted. */
const asOften = (counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts)
    .flatMap(([word, count]) => Array.from({ length: count }, () => word))
    .toSorted()

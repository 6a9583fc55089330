import assert from 'node:assert/strict'
import type { Books, Entry, programme, StatusRow } from '@programme-ledger/core'
import { countingEntries, type Question } from '../oracle/counting-entries.ts'
import { expectedServices } from '../oracle/expected-status.ts'
import { END_OF_TIME } from './days-of.ts'

/**
 * Law M8, of the services: the stage that each has certainly reached, the one that it may have, and its colour are those
 * that an auditor reads off the counting entries; where sources of one day disagree, both colours are shown and none is
 * chosen, and the counts say so.
 */
export const assertStatusesAreAsReported = (
  books: Pick<Books<typeof programme>, 'currentStatus'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const { services, counts } = books.currentStatus()
  const expected = expectedServices({
    asAt: question.asAt,
    certain: countingEntries(log, { ...question, reading: 'certain' }),
    possible: countingEntries(log, { ...question, reading: 'possible' }),
    everKnown: countingEntries(log, { ...question, asAt: END_OF_TIME, reading: 'certain' }),
  })
  const shown = services.map(({ service, stage, undetermined, rag }) => ({
    service,
    stage,
    undetermined,
    colours: coloursOf(rag),
  }))
  assert.deepEqual(
    shown.toSorted((a, b) => (a.service < b.service ? -1 : 1)),
    expected,
  )
  const coloured = (colour: string): number => expected.filter(({ colours }) => colours.join() === colour).length
  const { ref: _ref, entries: _entries, ...all } = counts.all
  assert.deepEqual(all, {
    green: coloured('green'),
    amber: coloured('amber'),
    red: coloured('red'),
    contested: expected.filter(({ colours }) => colours.length > 1).length,
    unknown: coloured(''),
  })
}

const coloursOf = (rag: StatusRow['rag']): readonly string[] => {
  if (rag.is === 'unknown') return []
  return rag.is === 'known' ? [rag.value] : rag.rivals.map(({ value }) => value).toSorted()
}

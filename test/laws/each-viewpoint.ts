import { type Books, type Entry, programme, type Viewpoint } from '@programme-ledger/core'
import {
  booksAt,
  countingEntries,
  entriesOf,
  type HistoryOptions,
  ledgerOf,
  pinnedPosition,
  type Question,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'

/** The books of a history at a viewpoint, and what the auditor needs to know them better. */
interface Seen {
  readonly books: Books<typeof programme>
  readonly log: readonly Entry[]
  /** The entries that count for these books. */
  readonly facts: readonly Entry[]
  readonly question: Omit<Question, 'reading'>
}

/** A property of the books of valid histories, about whatever the law is about, each of them seen from several viewpoints. */
export const fromEachViewpoint = (count: number, hold: (seen: Seen) => void, { about }: HistoryOptions = {}) =>
  fc.asyncProperty(
    seenFrom(validHistory(about === undefined ? {} : { about }), count),
    async ({ history, viewpoints }) => {
      const log = entriesOf(history)
      const ledger = await ledgerOf(programme, history)
      for (const viewpoint of viewpoints) {
        const question = questionOf(log, viewpoint)
        hold({
          books: await booksAt(ledger, viewpoint),
          log,
          // Worked out for those laws only that ask for it.
          get facts() {
            return countingEntries(log, { ...question, reading: 'certain' })
          },
          question,
        })
      }
    },
  )

/** What a viewpoint asks of a log, as the auditor wants to be asked. */
const questionOf = (log: readonly Entry[], viewpoint: Viewpoint): Omit<Question, 'reading'> => ({
  asAt: viewpoint.asAt,
  knownOn: viewpoint.knownOn ?? 'all',
  position: pinnedPosition(log, viewpoint.through),
})

import assert from 'node:assert/strict'
import { compose, defineSlice, type Entry, type Programme, type Viewpoint } from '@programme-ledger/core'
import { booksAt, ledgerOf } from '../history/books-of.ts'
import { entriesOf } from '../history/entries-of.ts'
import type { History } from '../history/history.ts'
import { countingEntries, type Question } from '../oracle/counting-entries.ts'
import { END_OF_TIME } from './days-of.ts'
import { pinnedPosition } from './pinned-position.ts'

/** A programme that knows the event types of another and keeps nothing but which entries it was told, in order. */
const listenerTo = ({ slices }: Programme) => {
  const events = Object.fromEntries(slices.flatMap((slice) => Object.entries(slice.events)))
  const hear = (own: { heard: string[] }, { id }: Pick<Entry, 'id'>): undefined => {
    own.heard.push(id)
  }
  return compose(
    defineSlice({
      name: 'listener',
      events,
      initial: (): { heard: string[] } => ({ heard: [] }),
      on: Object.fromEntries(Object.keys(events).map((type) => [type, hear])),
      views: {
        heard: ({ all, possibly, known }) => ({
          all: all.listener.heard,
          possibly: possibly.listener.heard,
          known: known.listener.heard,
        }),
      },
    }),
  )
}

/**
 * Law T2: of each correction chain only the last entry on record counts, and what counts is told in order. What a ledger
 * tells its recipes is held against an auditor who follows the links of every entry by hand, for all three readings, from
 * each viewpoint.
 */
export const assertOnlyChainHeadsCount = async (
  programme: Programme,
  history: History,
  viewpoints: readonly Viewpoint[],
): Promise<void> => {
  const log = entriesOf(history)
  const ledger = await ledgerOf(listenerTo(programme), history)
  for (const viewpoint of viewpoints) {
    const { asAt, knownOn = 'all', through } = viewpoint
    const position = pinnedPosition(log, through)
    const expected = (day: Question['asAt'], reading: Question['reading']): readonly string[] =>
      countingEntries(log, { asAt: day, knownOn, position, reading }).map(({ id }) => id)
    const books = await booksAt(ledger, viewpoint)
    assert.deepEqual(books.heard(), {
      all: expected(asAt, 'certain'),
      possibly: expected(asAt, 'possible'),
      known: expected(END_OF_TIME, 'certain'),
    })
  }
}

import { type History, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import type { BoardPackOptions } from '../../src/index.ts'

type Viewed = Omit<BoardPackOptions, 'audience'>

/**
 * Some history as far as a few of its batches go, and a pack to make of it: from some viewpoint, and half of the time with what
 * changed since another. A pack asks everything of a ledger, several times over: of small ledgers many can be made.
 */
export const packsAsked = (
  about?: 'staff' | 'savings',
): fc.Arbitrary<{ readonly history: History; readonly options: Viewed }> =>
  fc.tuple(seenFrom(partOfHistory(about), 2), fc.boolean()).map(
    ([
      {
        history,
        viewpoints: [viewpoint = { asAt: history.firstDay }, since = viewpoint],
      },
      tellsChanges,
    ]) => {
      const { through: _any, knownOn, ...earlier } = since
      // Changes are told since what is seen by papers of the pack.
      const isWithin = knownOn !== undefined && (viewpoint.knownOn === undefined || knownOn <= viewpoint.knownOn)
      const changes = { since: { ...earlier, ...(isWithin && { knownOn }) } }
      return { history, options: { ...viewpoint, ...(tellsChanges && changes) } }
    },
  )

const partOfHistory = (about: 'staff' | 'savings' | undefined): fc.Arbitrary<History> =>
  fc
    .tuple(about === undefined ? validHistory() : validHistory({ about }), fc.integer({ min: 1, max: 6 }))
    .map(([history, count]) => ({ ...history, batches: history.batches.slice(0, count) }))

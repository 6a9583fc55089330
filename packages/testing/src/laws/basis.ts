import assert from 'node:assert/strict'
import { londonDay, type Programme, type Viewpoint } from '@programme-ledger/core'
import { booksAt, ledgerOf } from '../history/books-of.ts'
import { entriesOf } from '../history/entries-of.ts'
import type { History } from '../history/history.ts'
import { naiveRoot } from '../store-contract/naive-root.ts'
import { pinnedPosition } from './pinned-position.ts'

/** Law T6: every answer carries what it rests on: the two days, the position, and the Merkle root of those entries. */
export const assertAnswersCarryTheirBasis = async (
  programme: Programme,
  history: History,
  viewpoints: readonly Viewpoint[],
): Promise<void> => {
  const log = entriesOf(history)
  const ledger = await ledgerOf(programme, history)
  for (const viewpoint of viewpoints) {
    const { asAt, knownOn = 'all', through } = viewpoint
    const position = pinnedPosition(log, through)
    const { basis } = await booksAt(ledger, viewpoint)
    const root = naiveRoot(log.slice(0, position))
    const openedOn = londonDay(log[0]?.recordedAt ?? 0)
    const isReconstructed = position === 0 || asAt < openedOn
    assert.deepEqual({ ...basis }, { asAt, knownOn, position, root, isReconstructed })
  }
}

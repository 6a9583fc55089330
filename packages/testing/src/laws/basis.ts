import assert from 'node:assert/strict'
import type { Programme, Viewpoint } from '@programme-ledger/core'
import { booksOf } from '../history/books-of.ts'
import { entriesOf } from '../history/entries-of.ts'
import type { History } from '../history/history.ts'
import { naiveRoot } from '../store-contract/naive-root.ts'
import { pinnedPosition } from './pinned-position.ts'

/** Law T6: every answer carries what it rests on: the two days, the position, and the Merkle root of those entries. */
export const assertAnswersCarryTheirBasis = async (
  programme: Programme,
  history: History,
  viewpoint: Viewpoint,
): Promise<void> => {
  const log = entriesOf(history)
  const position = pinnedPosition(log, viewpoint.through)
  const { basis } = await booksOf(programme, history, viewpoint)
  assert.deepEqual(
    { ...basis },
    {
      asAt: viewpoint.asAt,
      knownOn: viewpoint.knownOn ?? 'all',
      position,
      root: naiveRoot(log.slice(0, position)),
    },
  )
}

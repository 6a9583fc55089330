import assert from 'node:assert/strict'
import {
  type Day,
  type Entry,
  type OpenLedgerOptions,
  openLedger,
  type Programme,
  type Viewpoint,
} from '@programme-ledger/core'
import { createLiveReplay, readSnapshot, type SnapshotGround, snapshotText } from '@programme-ledger/core/replay'
import { answersOf } from '../history/answers-of.ts'
import { booksAt } from '../history/books-of.ts'
import { LEDGER } from '../history/entries-of.ts'
import type { History } from '../history/history.ts'
import { openEmptyHistoryStore } from '../history/open-history-store.ts'
import { sha256 } from '../store-contract/naive-root.ts'
import { readingsOfFacts } from './reading-of-facts.ts'

/** A log of which somebody kept a snapshot when it was shorter. */
interface Snapshotted {
  readonly entries: readonly Entry[]
  /** How many entries it had then. */
  readonly size: number
  /** How many facts the snapshot leaves out at its end. */
  readonly margin: number
}

/**
 * Law P2, for snapshots that are kept in a store: states that are folded on from one are those that a fold from the first entry
 * gives, whatever was recorded after it was kept, of whatever day.
 *
 * @param days the days that are asked about.
 */
export const assertSnapshotsChangeNothing = (
  programme: Programme,
  snapshotted: Snapshotted,
  days: readonly Day[],
): void => {
  const { entries } = snapshotted
  const ground = groundOf(programme)
  const text = keptText(ground, snapshotted)
  const replay = createLiveReplay(programme, entries, {
    begin: (of) => (text === undefined ? undefined : readSnapshot(ground, of, text)),
  })
  for (const day of days) {
    const states = replay.statesAt(day)
    const expected = readingsOfFacts(programme, entries)(day)
    for (const reading of ['all', 'possibly', 'known'] as const)
      assert.deepEqual(states[reading](), expected[reading], `${reading}, as at ${day}`)
  }
}

/**
 * Law P2, for ledgers: whoever opens a ledger with snapshots, after every batch anew, answers what a ledger without answers,
 * from any viewpoint.
 */
export const assertSnapshotsChangeNoAnswer = async (
  programme: Programme,
  history: History,
  viewpoints: readonly Viewpoint[],
): Promise<void> => {
  const { store, append } = await openEmptyHistoryStore(history.firstDay, history.openedAt)
  const open = (options: Pick<OpenLedgerOptions<Programme>, 'snapshots'>) =>
    openLedger({ store, ledger: LEDGER, programme, ...options })
  for (const batch of history.batches) {
    await append(batch)
    const plain = await open({})
    const kept = await open({ snapshots: { codeVersion: '1', every: 3 } })
    for (const { through: _, ...viewpoint } of viewpoints)
      assert.deepEqual(
        answersOf(programme, await booksAt(kept, viewpoint)),
        answersOf(programme, await booksAt(plain, viewpoint)),
        `as at ${viewpoint.asAt}, after ${batch.drafts.length} more entries`,
      )
  }
}

/** Whether a snapshot is taken once the log has grown. */
export const isSnapshotTaken = (programme: Programme, snapshotted: Snapshotted): boolean => {
  const ground = groundOf(programme)
  const text = keptText(ground, snapshotted)
  const { standing } = createLiveReplay(programme, snapshotted.entries).timeline
  return text !== undefined && readSnapshot(ground, { log: snapshotted.entries, standing }, text) !== undefined
}

const groundOf = (programme: Programme): SnapshotGround => ({ programme, codeVersion: '1', origin: 'tested', sha256 })

const keptText = (ground: SnapshotGround, { entries, size, margin }: Snapshotted): string | undefined => {
  const log = entries.slice(0, size)
  const {
    timeline: { standing },
    states,
  } = createLiveReplay(ground.programme, log)
  const count = standing.length - margin
  return count < 1 ? undefined : snapshotText(ground, { log, standing }, { count, state: states.sharedAfter(count) })
}

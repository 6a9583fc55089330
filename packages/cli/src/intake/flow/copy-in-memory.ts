import {
  draftOf,
  type Entry,
  type Instant,
  openLedger,
  openMemoryStore,
  programme,
  systemClock,
} from '@programme-ledger/core'
import { batchesOf } from '../../record/batches-of.ts'
import type { ProgrammeLedger } from '../intake.ts'

export interface CopyOptions {
  /** What time it is for what is recorded in the copy, UTC milliseconds. Default: the system's clock. */
  readonly clock?: () => Instant
}

/** The same ledger in memory, entry by entry at its time: what is recorded there is tried, and leaves no trace. */
export const copyInMemory = async (
  ledger: ProgrammeLedger,
  { clock = systemClock }: CopyOptions = {},
): Promise<ProgrammeLedger> => {
  const held: { now: Instant | undefined } = { now: undefined }
  const now = (): Instant => held.now ?? clock()
  const store = openMemoryStore({ clock: now })
  for (const batch of batchesOf(await allEntries(ledger))) {
    held.now = batch[0]?.recordedAt
    await store.append(ledger.ledger, batch.map(draftOf), { expectedPosition: 'any' })
  }
  held.now = undefined
  return openLedger({ store, ledger: ledger.ledger, programme, clock: now })
}

/** Every entry of a ledger, in order. */
export const allEntries = async (ledger: ProgrammeLedger): Promise<readonly Entry[]> => {
  const books = await ledger.asAt('9999-12-31')
  return books.entries(Array.from({ length: books.basis.position }, (_, index) => index + 1))
}

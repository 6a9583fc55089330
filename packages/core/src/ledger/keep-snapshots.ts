import { z } from 'zod'
import type { Entry } from '../log/entry.ts'
import type { SnapshotStore } from '../log/snapshot-store.ts'
import type { LiveReplay } from '../time/live-replay.ts'
import { readSnapshot, type SnapshotGround, type SnapshotOf, snapshotText } from '../time/snapshot.ts'
import type { KeptState } from '../time/sparse-states.ts'
import { isFunction } from './is-function.ts'

export interface SnapshotOptions {
  /**
   * Names the version of the code that folds, this library's build included: of your release, or your commit. A snapshot
   * that other code made is not read. Change it whenever a recipe, an upcaster or the library changes.
   */
  readonly codeVersion: string
  /** Where they are kept. Default: the store of the ledger. */
  readonly store?: SnapshotStore
  /** A new one is kept each time that so many facts have come. Default 5,000. */
  readonly every?: number
}

const SnapshotPort = z.looseObject({ loadSnapshot: isFunction, saveSnapshot: isFunction })

/** Whether a store keeps snapshots as well. */
export const keepsSnapshots = (store: unknown): store is SnapshotStore => SnapshotPort.safeParse(store).success

export const SnapshotOptionsShape = z.strictObject({
  codeVersion: z.string().min(1, { error: 'is empty: name the version of your code' }),
  store: z
    .custom(keepsSnapshots, { error: 'keeps no snapshots: give a store that does, or leave `snapshots` out' })
    .optional(),
  every: z.int().min(1).optional(),
})

/** The snapshots of one ledger. */
export interface KeptSnapshots {
  /** The state that was kept, where it is of these facts. It is given once. */
  readonly begin: (of: SnapshotOf) => KeptState | undefined
  /** Keeps a new one where that is due. */
  readonly keepUp: (log: readonly Entry[], replay: () => LiveReplay) => Promise<void>
}

interface Parts extends SnapshotGround {
  readonly ledger: string
  readonly store: SnapshotStore
  readonly every: number | undefined
}

/**
 * At most so many facts at the end are left out of a snapshot: what is recorded next may be of some days before the last, and a state
 * that it reaches behind is of no use any more.
 */
const MARGIN = 1_024

/**
 * Reads what is kept of a ledger. A snapshot that cannot be given, made or kept costs time, and never an answer or an entry: so no
 * failure of it is reported. Whatever else is wrong with the log or the code, the question that meets it says so.
 */
export const openSnapshots = async ({ ledger, store, every = 5_000, ...ground }: Parts): Promise<KeptSnapshots> => {
  let loaded: unknown = await unlessItFails(() => store.loadSnapshot(ledger))
  /** After how many facts the last one is, and of how long a log. */
  let last = { count: 0, size: 0 }

  const keepUp = async (log: readonly Entry[], replay: () => LiveReplay): Promise<void> => {
    const size = log.length
    if (size - last.size < every) return
    const { expectMore, states, timeline } = replay()
    const count = timeline.standing.length - Math.min(MARGIN, every)
    if (count - last.count < every) return
    last = { count, size }
    // The answers to come begin from the state that is made for it.
    expectMore()
    const of = { log, standing: timeline.standing }
    const snapshot = snapshotText(ground, of, { count, state: states.sharedAfter(count) })
    if (snapshot !== undefined) await store.saveSnapshot(ledger, snapshot)
  }

  return {
    begin: (of) => {
      const kept = typeof loaded === 'string' ? readSnapshot(ground, of, loaded) : undefined
      loaded = undefined
      last = { ...last, count: kept?.count ?? 0 }
      return kept
    },
    keepUp: (log, replay) => unlessItFails(() => keepUp(log, replay)),
  }
}

const unlessItFails = async <Value>(work: () => Promise<Value>): Promise<Value | undefined> => {
  try {
    return await work()
  } catch {
    return undefined
  }
}

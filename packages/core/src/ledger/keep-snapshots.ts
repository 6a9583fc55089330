import { z } from 'zod'
import type { Entry } from '../log/entry.ts'
import type { SnapshotStore } from '../log/snapshot-store.ts'
import type { LiveReplay } from '../time/live-replay.ts'
import { readSnapshot, type SnapshotGround, type SnapshotOf, snapshotText } from '../time/snapshot.ts'
import type { KeptState } from '../time/sparse-states.ts'

export interface SnapshotOptions {
  /** Where they are kept: mostly the store that keeps the ledger. */
  readonly store: SnapshotStore
  /**
   * Names the version of your code: of your release, or your commit. A snapshot that other code made is not read. Change it
   * whenever a recipe or an upcaster of yours changes.
   */
  readonly codeVersion: string
  /** A new one is kept each time that so many facts have come. Default 5,000. */
  readonly every?: number
}

export const SnapshotOptionsShape = z.strictObject({
  store: z.custom((value) => typeof value === 'object' && value !== null && 'loadSnapshot' in value, {
    error: 'keeps no snapshots: give a store that does, or leave `snapshots` out',
  }),
  codeVersion: z.string().min(1, { error: 'is empty: name the version of your code' }),
  every: z.int().min(1).optional(),
})

/** The snapshots of one ledger. */
export interface KeptSnapshots {
  /** The state that was kept, where it is of these facts. */
  readonly begin: (of: SnapshotOf) => KeptState | undefined
  /** Keeps a new one where that is due. */
  readonly keepUp: (log: readonly Entry[], replay: () => LiveReplay) => Promise<void>
}

interface Parts extends SnapshotGround {
  readonly ledger: string
  readonly options: SnapshotOptions
}

/**
 * At most so many facts at the end are left out of a snapshot: what is recorded next may be of some days before the last, and a state
 * that it reaches behind is of no use any more.
 */
const MARGIN = 1_024

/**
 * Reads what is kept of a ledger. A store that cannot give or keep a snapshot costs time and never an answer: so no failure
 * of it is reported.
 */
export const openSnapshots = async ({ ledger, options, ...ground }: Parts): Promise<KeptSnapshots> => {
  const { store, every = 5_000 } = options
  const loaded = await unlessItFails(store.loadSnapshot(ledger))
  /** After how many facts the last one is, and of how long a log. */
  let last = { count: 0, size: 0 }
  return {
    begin: (of) => {
      const kept = loaded === undefined ? undefined : readSnapshot(ground, of, loaded)
      last = { ...last, count: kept?.count ?? 0 }
      return kept
    },
    keepUp: async (log, replay) => {
      const size = log.length
      if (size - last.size < every) return
      const {
        timeline: { standing },
        states,
        expectMore,
      } = replay()
      const count = standing.length - Math.min(MARGIN, every)
      if (count - last.count < every) return
      last = { count, size }
      // The answers to come begin from the state that is made for it.
      expectMore()
      const snapshot = snapshotText(ground, { log, standing }, { count, state: states.sharedAfter(count) })
      if (snapshot !== undefined) await unlessItFails(store.saveSnapshot(ledger, snapshot))
    },
  }
}

const unlessItFails = async <Value>(work: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await work
  } catch {
    return undefined
  }
}

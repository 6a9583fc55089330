import { sha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import type { EventStore } from '../log/event-store.ts'
import { createMemoryStore, type StoreSurroundings } from '../log/memory-store.ts'
import type { SnapshotStore } from '../log/snapshot-store.ts'
import { parseOptions } from '../values/parse.ts'
import { systemClock } from './ambient.ts'
import { isFunction } from './is-function.ts'

const Options = z.strictObject({ clock: isFunction.optional(), sha256: isFunction.optional() })

/** A store that keeps its ledgers in memory: for tests, and for ledgers that are loaded from elsewhere. */
export const openMemoryStore = (surroundings: Partial<StoreSurroundings> = {}): EventStore & SnapshotStore => {
  parseOptions(Options, surroundings, 'The options of openMemoryStore')
  return createMemoryStore({ clock: systemClock, sha256, ...surroundings })
}

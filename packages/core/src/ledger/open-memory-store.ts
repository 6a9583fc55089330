import { sha256 } from '@noble/hashes/sha2.js'
import type { EventStore } from '../log/event-store.ts'
import { createMemoryStore, type StoreSurroundings } from '../log/memory-store.ts'
import { systemClock } from './ambient.ts'

/** A store that keeps its ledgers in memory: for tests, and for ledgers that are loaded from elsewhere. */
export const openMemoryStore = ({
  clock = systemClock,
  sha256: hash = sha256,
}: Partial<StoreSurroundings> = {}): EventStore => createMemoryStore({ clock, sha256: hash })

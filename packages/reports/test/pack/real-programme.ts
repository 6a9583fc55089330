import { fileURLToPath } from 'node:url'
import { type Ledger, openMemoryStore, type programme } from '@programme-ledger/core'
import { openProgramme } from '../../../../examples/bromsgrove-redditch/src/open-programme.ts'

/** 1 July 2011, 9:00 UTC: with the id of the first entry it makes every entry's bytes, and so the root, the same each time. */
const clock = (): number => Date.UTC(2011, 6, 1, 9)

/** The programme of Bromsgrove and Redditch, in memory; by a later clock where later papers are to be recorded after it. */
export const realProgramme = (now: () => number = clock): Promise<Ledger<typeof programme>> =>
  openProgramme({ store: openMemoryStore({ clock: now }), clock: now, ids: () => '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E' })

/** Where a golden file of a pack stands. */
export const golden = (name: string): string => fileURLToPath(new URL(`golden/${name}`, import.meta.url))

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EventStore, type Ledger, openMemoryStore, type programme } from '@programme-ledger/core'
import { openSqliteStore } from '@programme-ledger/sqlite'
import { afterAll } from 'vitest'
import { readEventFiles } from '../src/event-file.ts'
import { openProgramme } from '../src/open-programme.ts'

/** 1 July 2011, 9:00 UTC: with the id of the first entry it makes every entry's bytes, and so the root, the same each time. */
export const clock = (): number => Date.UTC(2011, 6, 1, 9)
export const ids = (): string => '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E'

export const FOLDER = fileURLToPath(new URL('../data', import.meta.url))

export const drafts = readEventFiles(FOLDER)

/** A folder that is removed after the tests of the file. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'bromsgrove-redditch-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The programme as its event files tell it, in a SQLite ledger. */
export const recordInSqlite = (): Promise<Ledger<typeof programme>> => {
  const folder = temporaryFolder()
  const store = openSqliteStore({ file: join(folder, 'bdc-rbc.ledger') }, { clock })
  afterAll(() => store.close())
  return recordIn(store)
}

/**
 * The same, in memory; by another clock where papers of a later day are to be recorded after it. It holds nothing that would have to be
 * closed, so that files of tests may share it.
 */
export const recordInMemory = (now: () => number = clock): Promise<Ledger<typeof programme>> =>
  recordIn(openMemoryStore({ clock: now }), now)

const recordIn = (store: EventStore, now: () => number = clock): Promise<Ledger<typeof programme>> =>
  openProgramme({ store, clock: now, ids })

import { LedgerError } from '@programme-ledger/core/log'
import type { SqliteDatabase } from './database.ts'
import { isBusy } from './sqlite-errors.ts'

const SYNCHRONOUS_FULL = 2
const RETRY_AFTER_MS = 5

/**
 * Makes sure that what is acknowledged survives (law S2): a write-ahead log, of which every commit is flushed to the
 * disk. `fullfsync` makes macOS flush the disk's own cache as well; elsewhere it changes nothing.
 *
 * @throws `unsafe-storage` where SQLite does not comply, as for a database in memory.
 */
export const secureStorage = (database: SqliteDatabase, file: string, busyTimeout: number): void => {
  const journal = askForWriteAheadLog(database, busyTimeout)
  if (journal !== 'wal') throw unsafe(file, `its journal is "${String(journal)}" and cannot be a write-ahead log`)
  database.pragma('synchronous = FULL', { simple: true })
  database.pragma('fullfsync = ON', { simple: true })
  if (database.pragma('synchronous', { simple: true }) !== SYNCHRONOUS_FULL)
    throw unsafe(file, 'commits are not flushed')
}

/** SQLite itself does not wait when processes that open a new file at once all ask for the change of journal. */
const askForWriteAheadLog = (database: SqliteDatabase, busyTimeout: number): unknown => {
  const deadline = performance.now() + busyTimeout
  for (;;) {
    try {
      return database.pragma('journal_mode = WAL', { simple: true })
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error
    }
    blockFor(RETRY_AFTER_MS)
  }
}

/** Blocks the thread, as SQLite does while it waits. */
const blockFor = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

const unsafe = (file: string, why: string): LedgerError =>
  new LedgerError(
    'unsafe-storage',
    `${file} would not survive a loss of power: ${why}. Keep the ledger on a local disk`,
  )

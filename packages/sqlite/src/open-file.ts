import { existsSync } from 'node:fs'
import { type AppendResult, type Entry, type Head, LedgerError } from '@programme-ledger/core/log'
import { type Batch, prepareAppend } from './append.ts'
import { assertPlace } from './assert-place.ts'
import type { SqliteDatabase } from './database.ts'
import { prepareFind } from './find.ts'
import { prepareHead } from './head.ts'
import type { Settings } from './options.ts'
import { prepareReadPage, type Wanted } from './read.ts'
import { identify } from './schema/identify.ts'
import { migrate } from './schema/migrate.ts'
import { MIGRATIONS } from './schema/versions.ts'
import { secureStorage } from './secure-storage.ts'
import { isWriteProtection, readOnlyError, withLedgerErrors } from './sqlite-errors.ts'

/** An open file, with its statements prepared. */
export interface LedgerFile {
  readonly append: (batch: Batch) => AppendResult
  readonly readPage: (wanted: Wanted) => readonly Entry[]
  readonly find: (ids: readonly string[]) => readonly Entry[]
  readonly headOf: (ledger: string) => Head
  readonly ownHead: () => Head | undefined
  readonly close: () => void
}

/**
 * Opens a ledger file, and makes it where there is none. A file that may not be written is opened for reading.
 *
 * @throws `not-a-ledger-file`, `newer-ledger-file`, `unsafe-storage`, `ledger-locked`, and `ledger-not-found` where it
 * may not, or cannot, be made.
 */
export const openFile = (file: string, settings: Settings): LedgerFile =>
  withLedgerErrors(file, () => {
    assertPlace(file, settings)
    if (settings.readOnly) return prepareFile(connectToRead(file, settings), file, settings)
    try {
      return prepareFile(connectToWrite(file, settings), file, settings)
    } catch (error) {
      if (!isWriteProtection(error) || !existsSync(file)) throw error
      return openFile(file, { ...settings, readOnly: true })
    }
  })

const connectToWrite = (file: string, { connect, busyTimeout }: Settings): SqliteDatabase => {
  const database = connect(file, { readonly: false, fileMustExist: false, timeout: busyTimeout })
  return closedOnFailure(database, () => {
    const version = identify(database, file, connect)
    secureStorage(database, file, busyTimeout)
    if (version < MIGRATIONS.length) migrate(database)
  })
}

const connectToRead = (file: string, { connect, busyTimeout }: Settings): SqliteDatabase => {
  const database = connect(file, { readonly: true, fileMustExist: true, timeout: busyTimeout })
  return closedOnFailure(database, () => {
    if (identify(database, file, connect) < MIGRATIONS.length) {
      throw notFound(`${file} holds no ledger yet, or one of an older form: open it once where it may be written`)
    }
  })
}

const closedOnFailure = (database: SqliteDatabase, check: () => void): SqliteDatabase => {
  try {
    check()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

const prepareFile = (database: SqliteDatabase, file: string, { readOnly, clock }: Settings): LedgerFile => {
  const head = prepareHead(database, file)
  const append = prepareAppend(database, { headOf: head.of, clock })
  const find = prepareFind(database)
  const readPage = prepareReadPage(database)
  return {
    append: (batch) => {
      if (readOnly) throw readOnlyError(file)
      return withLedgerErrors(file, () => append(batch))
    },
    readPage: (wanted) => withLedgerErrors(file, () => readPage(wanted)),
    find: (ids) => withLedgerErrors(file, () => find(ids)),
    headOf: (ledger) => withLedgerErrors(file, () => head.of(ledger)),
    ownHead: () => withLedgerErrors(file, () => head.own()),
    close: () => {
      database.close()
    },
  }
}

const notFound = (message: string): LedgerError => new LedgerError('ledger-not-found', message)

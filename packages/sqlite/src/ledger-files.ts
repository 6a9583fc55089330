import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { LedgerError, LedgerKey } from '@programme-ledger/core/log'
import type { Batch } from './append.ts'
import { assertFirstBatch } from './assert-first-batch.ts'
import { assertPlace } from './assert-place.ts'
import { type LedgerFile, openFile } from './open-file.ts'
import type { Settings, SqlitePlace } from './options.ts'
import { forgetSnapshot } from './snapshots-beside.ts'
import { readOnlyError } from './sqlite-errors.ts'

const EXTENSION = '.ledger'

/** The files of a store. */
export interface LedgerFiles {
  /** The file to read a ledger from; `undefined` where there is none. */
  readonly toRead: (ledger: string) => LedgerFile | undefined
  /** The file to append a batch to; it is made where there is none, unless the batch would be refused as the first. */
  readonly toAppend: (batch: Batch) => LedgerFile
  /** Where the file of a ledger is, or would be. */
  readonly pathOf: (ledger: string) => string
  /** Every file, opened as it is come to, in the order of names. */
  readonly all: () => Iterable<LedgerFile>
  readonly close: () => void
}

export const openFiles = (place: SqlitePlace, settings: Settings): LedgerFiles =>
  'file' in place ? oneFile(place.file, settings) : folderOfFiles(resolve(place.folder), settings)

/** SQLite takes these names for a database in memory; it is left to the check of the storage to refuse them. */
const IN_MEMORY = ['', ':memory:']

/** A file that is not there is made by the first append, so that a store leaves none behind to which nothing was appended. */
const oneFile = (path: string, settings: Settings): LedgerFiles => {
  const isInMemory = IN_MEMORY.includes(path)
  const place = isInMemory ? path : resolve(path)
  let file: LedgerFile | undefined
  const open = (): LedgerFile => {
    file ??= openFile(place, settings)
    return file
  }
  // Another process may have made it since.
  const toRead = (): LedgerFile | undefined => (file !== undefined || existsSync(place) ? open() : undefined)

  assertPlace(place, settings)
  if (isInMemory) open()
  toRead()
  return {
    toRead,
    toAppend: (batch) => {
      if (toRead() !== undefined) return open()
      assertFirstBatch(batch, settings)
      forgetSnapshot(place)
      return open()
    },
    pathOf: () => place,
    all: () => [toRead()].filter((each) => each !== undefined),
    close: () => {
      file?.close()
    },
  }
}

const folderOfFiles = (folder: string, settings: Settings): LedgerFiles => {
  const open = new Map<string, LedgerFile>()
  if (settings.readOnly && !existsSync(folder))
    throw new LedgerError('ledger-not-found', `There is no folder ${folder}`)

  const pathOf = (ledger: string): string => join(folder, ledger + EXTENSION)
  const openOne = (ledger: string): LedgerFile => {
    const file = open.get(ledger) ?? openFile(pathOf(ledger), settings)
    open.set(ledger, file)
    return file
  }
  const toRead = (ledger: string): LedgerFile | undefined =>
    open.has(ledger) || existsSync(pathOf(ledger)) ? openOne(ledger) : undefined

  return {
    toRead,
    toAppend: (batch) => {
      const { ledger } = batch
      const file = toRead(ledger)
      if (file !== undefined) return file
      if (settings.readOnly) throw readOnlyError(folder)
      assertFirstBatch(batch, settings)
      mkdirSync(folder, { recursive: true })
      forgetSnapshot(pathOf(ledger))
      return openOne(ledger)
    },
    pathOf,
    all: function* () {
      for (const ledger of ledgersIn(folder)) {
        const file = openOne(ledger)
        // A file that was renamed must not be listed as a ledger that it does not hold.
        file.headOf(ledger)
        yield file
      }
    },
    close: () => {
      for (const file of open.values()) file.close()
    },
  }
}

/** The ledgers that files of a folder are named after. Other files, such as `Copy of bdc.ledger`, are none of ours. */
const ledgersIn = (folder: string): readonly string[] => {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(EXTENSION))
  const ledgers = names.map((name) => name.slice(0, -EXTENSION.length))
  return ledgers.filter((ledger) => LedgerKey.safeParse(ledger).success).sort()
}

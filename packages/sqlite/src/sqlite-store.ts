import {
  type EventStore,
  emptyHead,
  LedgerError,
  LedgerKey,
  parseAppendOptions,
  parseAs,
  parseReadOptions,
  type SnapshotStore,
} from '@programme-ledger/core/log'
import { openFiles } from './ledger-files.ts'
import { summariesOf } from './ledgers.ts'
import type { LedgerFile } from './open-file.ts'
import { parseOptions, parsePlace, type SqliteOptions, type SqlitePlace } from './options.ts'
import { pagesOf } from './read.ts'
import { snapshotsBeside } from './snapshots-beside.ts'

/**
 * Opens an event store on SQLite. `{ file }` holds at most one ledger, which the first append names; where there
 * is no file, that append makes it. `{ folder }` holds many, each in a file `<ledger>.ledger` that its first append makes.
 *
 * A snapshot of a ledger is a file beside its own, `<ledger file>.snapshot`: it may be deleted at any time, and is no part of the
 * record.
 *
 * An append blocks the thread until it is on the disk, and up to `busyTimeout` while another process is writing.
 *
 * @throws `invalid-option`, `not-a-ledger-file`, `newer-ledger-file`, `unsafe-storage`, `ledger-locked`, and
 * `ledger-not-found` where there is nothing to read or no folder to write in.
 */
export const openSqliteStore = (place: SqlitePlace, options: SqliteOptions = {}): EventStore & SnapshotStore => {
  const settings = parseOptions(options)
  const files = openFiles(parsePlace(place), settings)
  let isOpen = true

  const assertOpen = (): void => {
    if (!isOpen) throw new LedgerError('store-closed', 'The store is closed: open it again to go on')
  }
  /** The ledger that was asked for last: its name need not be looked at again. */
  let last: string | undefined
  const named = (ledger: string): string => {
    assertOpen()
    if (last === undefined || ledger !== last) last = parseAs(LedgerKey, ledger, 'The name of the ledger')
    return ledger
  }
  /** The file of a ledger, and not one that holds another. */
  const fileOf = (ledger: string): LedgerFile | undefined => {
    const file = files.toRead(named(ledger))
    file?.headOf(ledger)
    return file
  }

  return {
    append: async (ledger, drafts, options) => {
      const { expectedPosition } = parseAppendOptions(options)
      const batch = { ledger: named(ledger), drafts, expectedPosition }
      return files.toAppend(batch).append(batch)
    },

    read: async function* (ledger, options) {
      const wanted = parseReadOptions(options)
      const file = files.toRead(named(ledger))
      if (file === undefined) return
      yield* eachWhile(assertOpen, pagesOf(file.readPage, wanted, file.headOf(ledger).size))
    },

    find: async (ledger, ids) => fileOf(ledger)?.find(ids) ?? [],

    head: async (ledger) => files.toRead(named(ledger))?.headOf(ledger) ?? emptyHead(ledger),

    ledgers: async function* () {
      assertOpen()
      yield* eachWhile(assertOpen, summariesOf(files.all()))
    },

    ...snapshotsBeside((ledger) => {
      fileOf(ledger)
      return files.pathOf(ledger)
    }, settings),

    close: async () => {
      if (isOpen) files.close()
      isOpen = false
    },
  }
}

/** Each of some things, for as long as the check holds that is made before the next. */
function* eachWhile<Each>(check: () => void, things: Iterable<Each>): Generator<Each> {
  for (const thing of things) {
    yield thing
    check()
  }
}

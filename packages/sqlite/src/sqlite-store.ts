import {
  type EventStore,
  emptyHead,
  LedgerError,
  LedgerKey,
  parseAppendOptions,
  parseAs,
  parseReadOptions,
} from '@programme-ledger/core/log'
import { openFiles } from './ledger-files.ts'
import { summariesOf } from './ledgers.ts'
import { parseOptions, parsePlace, type SqliteOptions, type SqlitePlace } from './options.ts'
import { pagesOf } from './read.ts'

/**
 * Opens an event store on SQLite. `{ file }` holds at most one ledger, which the first append names; where there
 * is no file, that append makes it. `{ folder }` holds many, each in a file `<ledger>.ledger` that its first append makes.
 *
 * An append blocks the thread until it is on the disk, and up to `busyTimeout` while another process is writing.
 *
 * @throws `invalid-option`, `not-a-ledger-file`, `newer-ledger-file`, `unsafe-storage`, `ledger-locked`, and
 * `ledger-not-found` where there is nothing to read or no folder to write in.
 */
export const openSqliteStore = (place: SqlitePlace, options: SqliteOptions = {}): EventStore => {
  const files = openFiles(parsePlace(place), parseOptions(options))
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
      for (const page of pagesOf(file.readPage, wanted, file.headOf(ledger).size)) {
        yield page
        assertOpen()
      }
    },

    find: async (ledger, ids) => {
      const file = files.toRead(named(ledger))
      file?.headOf(ledger)
      return file?.find(ids) ?? []
    },

    head: async (ledger) => files.toRead(named(ledger))?.headOf(ledger) ?? emptyHead(ledger),

    ledgers: async function* () {
      assertOpen()
      for (const summary of summariesOf(files.all())) {
        yield summary
        assertOpen()
      }
    },

    close: async () => {
      if (isOpen) files.close()
      isOpen = false
    },
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenStore } from '@programme-ledger/testing/store-contract'
import { onTestFinished } from 'vitest'
import { openSqliteStore, type SqlitePlace } from '../src/index.ts'

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'programme-ledger-'))

const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** A folder that is removed when the test is over. */
export const temporaryFolder = (): string => {
  const folder = makeFolder()
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** The path of a ledger file that is not there yet, in a folder that is removed when the test is over. */
export const temporaryFile = (): string => join(temporaryFolder(), 'bdc-rbc.ledger')

const openIn =
  (placeIn: (folder: string) => SqlitePlace): OpenStore =>
  async ({ clock }) => {
    const folder = makeFolder()
    const open = () => openSqliteStore(placeIn(folder), { clock })
    return { store: open(), reopen: async () => open(), remove: async () => removeFolder(folder) }
  }

/** For the contract: a store of one ledger in one file. */
export const openTemporaryFile: OpenStore = openIn((folder) => ({ file: join(folder, 'books.ledger') }))

/** For the contract: a store of many ledgers in a folder, which the first append makes. */
export const openTemporaryFolder: OpenStore = openIn((folder) => ({ folder: join(folder, 'ledgers') }))

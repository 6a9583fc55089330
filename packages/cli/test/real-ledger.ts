import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { openProgramme } from '../../../examples/bromsgrove-redditch/src/open-programme.ts'
import { openSqliteStore } from '../../sqlite/src/index.ts'

const ENTERED = Date.parse('2026-01-05T09:00:00Z')
const EVENT_FILES = fileURLToPath(new URL('../../../examples/bromsgrove-redditch/data', import.meta.url))

/** The file of the real programme's ledger, made once for the tests of a file; its entries are the same each time. */
export const realLedger = (): (() => string) => {
  let folder = ''
  const fileIn = (): string => join(folder, 'bromsgrove-redditch.ledger')
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'programme-ledger-real-'))
    const clock = (): number => ENTERED
    const store = openSqliteStore({ file: fileIn() }, { clock })
    await openProgramme({ store, eventFiles: EVENT_FILES, clock })
    await store.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return fileIn
}

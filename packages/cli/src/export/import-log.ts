import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { draftOf, type Entry } from '@programme-ledger/core'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { ledgerFileOf } from '../ledger-file/ledger-file-of.ts'
import { warnOfPlace } from '../ledger-file/warn-of-place.ts'
import { batchesOf } from '../record/batches-of.ts'
import { readBytes } from '../record/read-bytes.ts'
import type { Surroundings } from '../surroundings.ts'
import { startProgress } from '../terminal/start-progress.ts'
import { UsageError } from '../usage-error.ts'
import { readLog } from './read-log.ts'

export interface ImportOptions {
  readonly ledger?: string
}

/** Makes a ledger of a log as it was exported. Nothing is judged again: it is a copy, and is refused where it would not be one. */
export const importLog = async (from: string, given: ImportOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const file = ledgerFileOf(given.ledger)
  if (existsSync(file)) throw new UsageError(`${file} is there already: give the name of a new file by --ledger`)
  await warnOfPlace(file, surroundings.stderr)
  const entries = readLog(await readBytes(from, surroundings))
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    await appendAll(unfinished, entries, surroundings)
    await rename(unfinished, file)
  } finally {
    for (const suffix of ['', '-wal', '-shm']) await rm(unfinished + suffix, { force: true })
  }
  surroundings.stdout.write(`${file} has ${entries.length} entries of the ledger ${entries[0]?.ledger}.\n`)
  return EXIT.fine
}

const appendAll = async (file: string, entries: readonly Entry[], surroundings: Surroundings): Promise<void> => {
  const { openSqliteStore } = await import('@programme-ledger/sqlite')
  let enteredAt = 0
  const store = openSqliteStore({ file }, { clock: () => enteredAt })
  const progress = await startProgress('Importing', entries.length, surroundings)
  try {
    for (const batch of batchesOf(entries)) {
      const [{ ledger, recordedAt }] = batch as readonly [Entry, ...Entry[]]
      enteredAt = recordedAt
      const { entries: made } = await store.append(ledger, batch.map(draftOf), { expectedPosition: 'any' })
      assertSame(batch, made)
      progress.advance(batch.length)
    }
  } finally {
    progress.stop()
    await store.close()
  }
}

const assertSame = (given: readonly Entry[], made: readonly Entry[]): void => {
  const at = given.findIndex((entry, index) => !isDeepStrictEqual(entry, made[index]))
  if (at < 0 && given.length === made.length) return
  throw new UsageError(
    `Entry ${given[at]?.position ?? given[0]?.position} would not be the same in the copy: the file is no whole log, or was changed. Nothing was made`,
  )
}

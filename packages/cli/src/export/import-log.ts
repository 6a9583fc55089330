import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { draftOf, type Entry, rootOfLog } from '@programme-ledger/core'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { ledgerFileOf } from '../ledger-file/ledger-file-of.ts'
import { sha256 } from '../ledger-file/sha256.ts'
import { warnOfPlace } from '../ledger-file/warn-of-place.ts'
import { batchesOf } from '../record/batches-of.ts'
import { readBytes } from '../record/read-bytes.ts'
import type { Surroundings } from '../surroundings.ts'
import { startProgress } from '../terminal/start-progress.ts'
import { UsageError } from '../usage-error.ts'
import { interruptible } from './interruptible.ts'
import { readLog } from './read-log.ts'

export interface ImportOptions {
  readonly ledger?: string
  /** The root that the log is to have, as its export said. */
  readonly root?: string
}

/** Makes a ledger of a log as it was exported. Nothing is judged again: it is a copy, and is refused where it would not be one. */
export const importLog = async (from: string, given: ImportOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const file = ledgerFileOf(given.ledger)
  if (existsSync(file)) throw new UsageError(`${file} is there already: give the name of a new file by --ledger`)
  const wanted = given.root === undefined ? undefined : rootIn(given.root)
  await warnOfPlace(file, surroundings.stderr)
  const entries = readLog(await readBytes(from, surroundings))
  const root = rootOfLog(entries, sha256)
  if (wanted !== undefined && wanted !== root)
    throw new UsageError(`The log has another root, ${root}: it is not the one that --root tells of. Nothing was made`)
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    await interruptible(
      (pause) => appendAll(unfinished, entries, pause, surroundings),
      'Stopped before it was done: nothing was made',
    )
    await rename(unfinished, file)
  } finally {
    for (const suffix of ['', '-wal', '-shm']) await rm(unfinished + suffix, { force: true })
  }
  surroundings.stdout.write(
    `${file} has ${entries.length === 1 ? '1 entry' : `${entries.length} entries`} of the ledger ${entries[0]?.ledger}.\nThe root of its log is ${root}\n`,
  )
  return EXIT.fine
}

const rootIn = (given: string): string => {
  const root = given.trim().toLowerCase()
  if (/^[0-9a-f]{64}$/.test(root)) return root
  throw new UsageError(`--root ${given} is no root of a log: it has 64 digits of 0 to 9 and a to f, as export says it`)
}

const appendAll = async (
  file: string,
  entries: readonly Entry[],
  pause: () => Promise<void>,
  surroundings: Surroundings,
): Promise<void> => {
  const { openSqliteStore } = await import('@programme-ledger/sqlite')
  let enteredAt = 0
  const store = openSqliteStore({ file }, { clock: () => enteredAt })
  const progress = await startProgress('Importing', entries.length, surroundings)
  try {
    for (const batch of batchesOf(entries)) {
      await pause()
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

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '@programme-ledger/core'
import { openSqliteStore } from '@programme-ledger/sqlite'
import { boardFigures } from './board-figures/board-figures.ts'
import { openProgramme } from './open-programme.ts'

export interface PublishOptions {
  /** The folder of the event files to record. */
  readonly eventFiles: string
  /** Where to write the ledger and the board figures; made where it is not there. */
  readonly folder: string
  /** UTC milliseconds. Default: the system's clock. */
  readonly clock?: () => number
  /** Makes ULIDs. Default: the ledger's own. */
  readonly ids?: () => string
}

export interface Published {
  readonly ledgerFile: string
  readonly textFile: string
  /** The board figures as written. */
  readonly text: string
}

/** Records event files in a new ledger, and writes the board figures that follow from it. */
export const publish = async ({ eventFiles, folder, clock = systemClock, ids }: PublishOptions): Promise<Published> => {
  mkdirSync(folder, { recursive: true })
  const unfinished = join(folder, `unfinished-${process.pid}.ledger`)
  removeLedger(unfinished)
  const store = openSqliteStore({ file: unfinished }, { clock })
  try {
    const ledger = await openProgramme({ store, eventFiles, clock, ...(ids && { ids }) })
    const lines = boardFigures(await ledger.asAt('2011-06-30'), [
      await ledger.asAt('2009-08-21', { knownOn: '2009-08-21' }),
      await ledger.asAt('2010-01-15', { knownOn: '2010-01-15' }),
    ])
    await store.close()
    return writeFiles(folder, unfinished, `${lines.join('\n')}\n`)
  } finally {
    await store.close()
    removeLedger(unfinished)
  }
}

/** The ledger takes its name only when it is whole. */
const writeFiles = (folder: string, finished: string, text: string): Published => {
  const ledgerFile = join(folder, 'bromsgrove-redditch.ledger')
  const textFile = join(folder, 'board-figures.txt')
  removeLedger(ledgerFile)
  renameSync(finished, ledgerFile)
  writeFileSync(textFile, text)
  return { ledgerFile, textFile, text }
}

/** With what SQLite may have left beside it: a journal of another ledger must not meet this one. */
const removeLedger = (file: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}

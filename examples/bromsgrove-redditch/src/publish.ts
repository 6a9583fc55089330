import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '@programme-ledger/core'
import { openSqliteStore } from '@programme-ledger/sqlite'
import { boardFigures } from './board-figures/board-figures.ts'
import { openProgramme } from './open-programme.ts'
import { csv } from './tables/csv.ts'
import { tables } from './tables/tables.ts'
import { viewsAsJson } from './views-as-json.ts'
import { writePacks } from './write-packs.ts'

export interface PublishOptions {
  /** The folder of the event files to record. */
  readonly eventFiles: string
  /** Where to write the ledger, the board figures and what stands beside them; made where it is not there. */
  readonly folder: string
  /** UTC milliseconds. Default: the system's clock. */
  readonly clock?: () => number
  /** Makes ULIDs. Default: the ledger's own. */
  readonly ids?: () => string
}

export interface Published {
  readonly ledgerFile: string
  readonly textFile: string
  /** The lists that are too long for the page, and the views beside it as data. */
  readonly otherFiles: readonly string[]
  /** The page of each board pack; the other forms of the pack are beside it. */
  readonly packs: readonly string[]
  /** The board figures as written. */
  readonly text: string
}

/** Records event files in a new ledger, and writes the board figures and the board packs that follow from it. */
export const publish = async ({ eventFiles, folder, clock = systemClock, ids }: PublishOptions): Promise<Published> => {
  mkdirSync(folder, { recursive: true })
  const unfinished = join(folder, `unfinished-${process.pid}.ledger`)
  removeLedger(unfinished)
  const store = openSqliteStore({ file: unfinished }, { clock })
  try {
    const ledger = await openProgramme({ store, eventFiles, clock, ...(ids && { ids }) })
    const books = await ledger.asAt('2011-06-30')
    const lines = boardFigures(books, [
      await ledger.asAt('2009-08-21', { knownOn: '2009-08-21' }),
      await ledger.asAt('2010-01-15', { knownOn: '2010-01-15' }),
    ])
    const others = [
      ...tables(books).map((table) => ({ name: `${table.name}.csv`, text: csv(table) })),
      { name: 'views.json', text: viewsAsJson(books) },
    ]
    const packs = await writePacks(ledger, folder)
    await store.close()
    return writeFiles(folder, unfinished, { text: `${lines.join('\n')}\n`, others, packs })
  } finally {
    await store.close()
    removeLedger(unfinished)
  }
}

interface Texts {
  readonly text: string
  readonly others: readonly { readonly name: string; readonly text: string }[]
  /** The pages of the packs, which are written already. */
  readonly packs: readonly string[]
}

/** The ledger takes its name only when it is whole. */
const writeFiles = (folder: string, finished: string, { text, others, packs }: Texts): Published => {
  const ledgerFile = join(folder, 'bromsgrove-redditch.ledger')
  const textFile = join(folder, 'board-figures.txt')
  removeLedger(ledgerFile)
  renameSync(finished, ledgerFile)
  writeFileSync(textFile, text)
  for (const other of others) writeFileSync(join(folder, other.name), other.text)
  return { ledgerFile, textFile, otherFiles: others.map(({ name }) => join(folder, name)), packs, text }
}

/** With what SQLite may have left beside it: a journal of another ledger must not meet this one. */
const removeLedger = (file: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}

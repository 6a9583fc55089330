import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BoardPackOptions, boardPack, type PackedLedger, packFiles } from '@programme-ledger/reports'

/** What the board of January 2010 could have been told. No pack was issued then, so that the ledger has none to compare with. */
const JANUARY = { asAt: '2010-01-15', knownOn: '2010-01-15' } as const

const PACKS: readonly (BoardPackOptions & { readonly folder: string })[] = [
  { folder: 'pack-2011-06-30', asAt: '2011-06-30', audience: 'exempt', since: JANUARY },
  { folder: 'pack-2010-01-15', ...JANUARY, audience: 'exempt' },
]

/** Writes the board packs of the programme, a folder each in all forms, and gives their pages. */
export const writePacks = async (ledger: PackedLedger, folder: string): Promise<readonly string[]> => {
  const pages: string[] = []
  for (const { folder: name, ...options } of PACKS) {
    const document = await boardPack(ledger, { ...options, programmeName: 'Bromsgrove and Redditch shared services' })
    replaceFolder(join(folder, name), await packFiles(document))
    pages.push(join(folder, name, 'board-pack.html'))
  }
  return pages
}

/** The folder takes its name only when it is whole. */
const replaceFolder = (folder: string, files: Awaited<ReturnType<typeof packFiles>>): void => {
  const unfinished = `${folder}.unfinished-${process.pid}`
  try {
    for (const { name, bytes } of files) {
      mkdirSync(dirname(join(unfinished, name)), { recursive: true })
      writeFileSync(join(unfinished, name), bytes)
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

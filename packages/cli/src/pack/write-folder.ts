import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PackFile } from '@programme-ledger/reports'

/** Writes files in a new folder, all or none: the folder has its name only when all of them are there. */
export const writeFolder = async (folder: string, files: readonly PackFile[]): Promise<void> => {
  const unfinished = `${path.resolve(folder)}.unfinished-${process.pid}`
  try {
    for (const { name, bytes } of files) {
      const file = path.join(unfinished, name)
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, bytes, { flag: 'wx', flush: true })
    }
    await rename(unfinished, folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

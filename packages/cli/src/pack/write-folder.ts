import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PackFile } from '@programme-ledger/reports'
import { isSystemError } from '../errors/is-system-error.ts'
import { systemErrorInWords } from '../errors/system-error-in-words.ts'
import { interruptible } from '../export/interruptible.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Writes files in a new folder, all or none: the folder has its name only when all of them are there.
 *
 * @throws UsageError where it is interrupted, the folder that it should lie in is not there, or the system refuses it otherwise, in plain words.
 */
export const writeFolder = async (folder: string, files: readonly PackFile[]): Promise<void> => {
  const unfinished = `${path.resolve(folder)}.unfinished-${process.pid}`
  try {
    // Not with its parents: where none can be made, as in /proc, Node would try for ever.
    await interruptible(async (pause) => {
      await mkdir(unfinished)
      for (const { name, bytes } of files) {
        await pause()
        const file = path.join(unfinished, name)
        await mkdir(path.dirname(file), { recursive: true })
        await writeFile(file, bytes, { flag: 'wx', flush: true })
      }
      await pause()
      await rename(unfinished, folder)
    }, `Stopped before it was done: nothing was written to ${folder}`)
  } catch (error) {
    throw isSystemError(error) ? new UsageError(systemErrorInWords(error, { writing: folder })) : error
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

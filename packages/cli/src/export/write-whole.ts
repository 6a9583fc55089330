import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { isSystemError } from '../errors/is-system-error.ts'
import { systemErrorInWords } from '../errors/system-error-in-words.ts'
import { UsageError } from '../usage-error.ts'
import { interruptible } from './interruptible.ts'

/**
 * Writes a file whole or not at all: under another name first, which it loses when it is on the disk. A pipe or a terminal is
 * written into, for a file of its name would take its place.
 *
 * @throws UsageError where it cannot be, in plain words.
 */
export const writeWhole = async (file: string, content: string | Uint8Array): Promise<void> => {
  try {
    const found = await stat(file).catch(absent)
    if (found === undefined) await replaceUnlessStopped(file, content)
    else if (found.isFile()) await replaceUnlessStopped(await realpath(file), content)
    else if (found.isDirectory()) throw new UsageError(`${file} is a folder: give the name of a file`)
    else if (found.isFIFO() || found.isCharacterDevice()) await pour(file, content)
    else throw new UsageError(`${file} is a device, and not a file that could be written: give another name`)
  } catch (error) {
    throw isSystemError(error) ? new UsageError(systemErrorInWords(error, { writing: file })) : error
  }
}

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error
}

const pour = async (file: string, content: string | Uint8Array): Promise<void> => {
  try {
    await writeFile(file, content)
  } catch (error) {
    throw isSystemError(error) ? new UsageError(systemErrorInWords(error, { pouringInto: file })) : error
  }
}

const replaceUnlessStopped = (file: string, content: string | Uint8Array): Promise<void> =>
  interruptible((pause) => replace(file, content, pause), `Stopped before it was done: nothing was written to ${file}`)

const replace = async (file: string, content: string | Uint8Array, pause: () => Promise<void>): Promise<void> => {
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    const handle = await open(unfinished, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await pause()
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}

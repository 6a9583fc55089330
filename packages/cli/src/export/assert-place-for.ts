import { access, constants, stat } from 'node:fs/promises'
import path from 'node:path'
import { isSystemError } from '../errors/is-system-error.ts'
import { systemErrorInWords } from '../errors/system-error-in-words.ts'
import { UsageError } from '../usage-error.ts'

/**
 * That something can be written under a name, as far as can be told before: said first, so that nobody waits for what cannot be kept.
 *
 * @throws UsageError where the folder that it should lie in is not there, is none, or lets nothing be written.
 */
export const assertPlaceFor = async (file: string): Promise<void> => {
  const folder = path.dirname(path.resolve(file))
  try {
    if (!(await stat(folder)).isDirectory())
      throw new UsageError(`${path.dirname(file)} is a file, and not a folder: nothing was written to ${file}`)
    await access(folder, constants.W_OK)
  } catch (error) {
    throw isSystemError(error) ? new UsageError(systemErrorInWords(error, { writing: file })) : error
  }
}

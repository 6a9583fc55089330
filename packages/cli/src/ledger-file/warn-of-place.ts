import { statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Output } from '../surroundings.ts'
import { unsafePlace } from './unsafe-place.ts'

/** Warns where a ledger lies on a network or synchronised drive, of which nobody can promise that what was acknowledged survives. */
export const warnOfPlace = async (file: string, stderr: Output): Promise<void> => {
  const place = unsafePlace(path.resolve(file), await fileSystemOf(path.dirname(path.resolve(file))))
  if (place === undefined) return
  stderr.write(
    `Warning: ${file} seems to be on ${place}. Two machines that write it at once can spoil it, and what was recorded may be ` +
      `lost: keep the ledger on a local disk, and hand out copies.\n`,
  )
}

/** The number of the type of file system; the numbers are Linux's. */
const fileSystemOf = async (folder: string): Promise<number | undefined> => {
  if (process.platform !== 'linux') return undefined
  try {
    return (await statfs(folder)).type
  } catch {
    return undefined // opening the file says better what is wrong with the place
  }
}

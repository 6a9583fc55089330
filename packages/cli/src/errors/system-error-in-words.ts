import { existsSync } from 'node:fs'
import path from 'node:path'

/** What was tried with a file, by the name that it was asked for: the error itself may name another, or none. */
export type Attempt =
  | { readonly reading: string }
  /** Whole or not at all. */
  | { readonly writing: string }
  /** Bit by bit, so that some of it may be there. */
  | { readonly pouringInto: string }

/** What the system would not do, in plain words and without its codes. */
export const systemErrorInWords = (error: NodeJS.ErrnoException, attempt: Attempt): string => {
  if ('reading' in attempt) return whyNotRead(error, attempt.reading)
  return 'writing' in attempt
    ? `${whyNotWritten(error, attempt.writing)}: nothing was written to ${attempt.writing}`
    : `${whyNotWritten(error, attempt.pouringInto)}: not all was written to ${attempt.pouringInto}`
}

const whyNotRead = ({ code = '', message }: NodeJS.ErrnoException, file: string): string => {
  if (code === 'ENOENT') return `There is no file ${file}`
  if (code === 'EISDIR') return `${file} is a folder: give the name of a file`
  if (code === 'EACCES' || code === 'EPERM') return `You may not read ${file}`
  return `${BY_CODE[code] ?? message}: ${file} could not be read`
}

const whyNotWritten = ({ code = '', message }: NodeJS.ErrnoException, file: string): string => {
  const folder = path.dirname(file)
  if (code === 'ENOENT') return existsSync(folder) ? `Nothing can be made in ${folder}` : `There is no folder ${folder}`
  if (code === 'EACCES' || code === 'EPERM') return `You may not write in ${folder}`
  return BY_CODE[code] ?? message
}

/** By the codes of errno(3). */
const BY_CODE: Readonly<Record<string, string>> = {
  EDQUOT: 'There is no room left for you on the disk',
  EFBIG: 'It is too big for the disk',
  EIO: 'The disk has a fault',
  ELOOP: 'The links on the way lead back to themselves',
  EMFILE: 'Too many files are open',
  ENAMETOOLONG: 'The name is too long',
  ENFILE: 'Too many files are open',
  ENOSPC: 'The disk is full',
  ENOTDIR: 'What should be a folder on the way to it is a file',
  EROFS: 'Nothing can be changed on this disk',
}

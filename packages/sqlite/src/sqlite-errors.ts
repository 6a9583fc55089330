import { LedgerError } from '@programme-ledger/core/log'

/** SQLite's extended result code of an error, such as `SQLITE_BUSY_RECOVERY`; empty for any other error. */
const sqliteCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_') ? String(error.code) : ''

/** Whether another process had the lock. */
export const isBusy = (error: unknown): boolean => sqliteCode(error).startsWith('SQLITE_BUSY')

/** Whether SQLite could not write to a file that is there. */
export const isWriteProtection = (error: unknown): boolean => /^SQLITE_(READONLY|CANTOPEN)/.test(sqliteCode(error))

/** Runs `work` on a file, and says what SQLite's errors mean for a ledger. */
export const withLedgerErrors = <Result>(file: string, work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    throw asLedgerError(file, error)
  }
}

const asLedgerError = (file: string, error: unknown): unknown => {
  const code = sqliteCode(error)
  const options = { cause: error }
  if (isBusy(error)) {
    return new LedgerError('ledger-locked', `${file} is being written by another process: try again`, options)
  }
  if (/^SQLITE_READONLY_(DIRECTORY|CANTINIT)/.test(code)) {
    const message = `${file} can only be read in a folder that may be written: copy it there, or ask for a copy by VACUUM INTO`
    return new LedgerError('ledger-read-only', message, options)
  }
  if (/^SQLITE_READONLY/.test(code)) return readOnlyError(file, options)
  if (code === 'SQLITE_FULL') {
    const message = `There is no room left for ${file} on its disk, and nothing was recorded: make room, and record the same again`
    return new LedgerError('storage-failed', message, options)
  }
  if (/^SQLITE_IOERR/.test(code)) {
    const message = `The disk of ${file} did not do what it was asked: see that it has room and is sound, and try again; what is recorded already is not recorded twice`
    return new LedgerError('storage-failed', message, options)
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    return new LedgerError(
      'not-a-ledger-file',
      `${file} is not a ledger, or is damaged: open a copy that is whole`,
      options,
    )
  }
  if (/^SQLITE_CANTOPEN/.test(code)) {
    const message = `${file} cannot be opened: see that it is a file which you may read, in a folder where you may write`
    return new LedgerError('ledger-not-found', message, options)
  }
  return error
}

export const readOnlyError = (file: string, options?: ErrorOptions): LedgerError =>
  new LedgerError('ledger-read-only', `${file} is open for reading only: open it where you may write`, options)

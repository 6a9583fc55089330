import { readdirSync } from 'node:fs'
import { UsageError } from '../usage-error.ts'

/** The file that `--ledger` or PROGRAMME_LEDGER names. None is ever guessed: a book of record is named by whoever asks it. */
export const ledgerFileOf = (named: string | undefined): string => {
  if (named !== undefined && named !== '') return named
  const [here] = readdirSync('.').filter((name) => name.endsWith('.ledger'))
  const hint = here === undefined ? '' : `\nHere is one: --ledger ${here}`
  throw new UsageError(`Say which ledger: --ledger FILE, or set PROGRAMME_LEDGER to the file${hint}`)
}

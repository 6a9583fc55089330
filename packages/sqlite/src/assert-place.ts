import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { LedgerError } from '@programme-ledger/core/log'
import type { Settings } from './options.ts'

/** @throws `not-a-ledger-file` for a folder; `ledger-not-found` where there is nothing to read, or no folder to make a file in. */
export const assertPlace = (file: string, { readOnly }: Pick<Settings, 'readOnly'>): void => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isDirectory()) throw new LedgerError('not-a-ledger-file', `${file} is a folder: open it by { folder }`)
  if (found === undefined && readOnly) throw notFound(`There is no ledger at ${file}`)
  if (!existsSync(dirname(file))) throw notFound(`There is no folder ${dirname(file)} to keep a ledger in`)
}

const notFound = (message: string): LedgerError => new LedgerError('ledger-not-found', message)

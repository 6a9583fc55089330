import { existsSync } from 'node:fs'
import { formatDay, openLedger, programme } from '@programme-ledger/core'
import { dayFrom } from '../ask/day-from.ts'
import { roleFrom } from '../ask/role-from.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { ledgerFileOf } from '../ledger-file/ledger-file-of.ts'
import { sha256 } from '../ledger-file/sha256.ts'
import { warnOfPlace } from '../ledger-file/warn-of-place.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'

export interface InitOptions {
  readonly ledger?: string
  readonly firstDay: string
  readonly by?: string
}

/** Makes a new ledger in a file of its own. A file that is there is left as it is. */
export const init = async (
  name: string,
  { ledger: named = `${name}.ledger`, firstDay, by }: InitOptions,
  { stdout, stderr, clock }: Surroundings,
): Promise<ExitCode> => {
  const file = ledgerFileOf(named)
  const day = dayFrom('--first-day', firstDay)
  if (by !== undefined) roleFrom('--by', by)
  if (existsSync(file)) throw new UsageError(`${file} is there already: give the name of a new file by --ledger`)
  await warnOfPlace(file, stderr)
  const { openSqliteStore } = await import('@programme-ledger/sqlite')
  const store = openSqliteStore({ file }, { clock })
  try {
    const create = { firstDay: day, ...(by !== undefined && { actor: { role: by } }) }
    await openLedger({ store, ledger: name, programme, create, clock, sha256 })
  } finally {
    await store.close()
  }
  stdout.write(`${file} holds the new ledger ${name}, which begins on ${formatDay(day)}.\n`)
  return EXIT.fine
}

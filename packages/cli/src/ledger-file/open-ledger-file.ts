import { type EventStore, openLedger, programme } from '@programme-ledger/core'
import type { ProgrammeLedger } from '../intake/intake.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'
import { ledgerFileOf } from './ledger-file-of.ts'
import { sha256 } from './sha256.ts'
import { warnOfPlace } from './warn-of-place.ts'

export interface OpenedLedger {
  readonly ledger: ProgrammeLedger
  readonly file: string
  readonly close: () => Promise<void>
}

/**
 * Opens the ledger that a file holds, to read it, or to write where that is said.
 *
 * @throws UsageError where no file is named, or it holds no ledger; and what opening the store throws.
 */
export const openLedgerFile = async (
  named: string | undefined,
  surroundings: Surroundings,
  { readOnly = true }: { readonly readOnly?: boolean } = {},
): Promise<OpenedLedger> => {
  const file = ledgerFileOf(named)
  await warnOfPlace(file, surroundings.stderr)
  const { openSqliteStore } = await import('@programme-ledger/sqlite')
  const { clock } = surroundings
  // What is not there is not made by asking: only `init` and `import` make a ledger.
  const store = openSqliteStore({ file }, { readOnly: true, clock })
  try {
    const key = await onlyLedgerOf(store)
    if (key === undefined) throw new UsageError(`${file} holds no ledger yet: make one with programme-ledger init`)
    if (readOnly)
      return { ledger: await openLedger({ store, ledger: key, programme, sha256, clock }), file, close: store.close }
    await store.close()
    const writing = openSqliteStore({ file }, { clock })
    return {
      ledger: await openLedger({ store: writing, ledger: key, programme, sha256, clock }),
      file,
      close: writing.close,
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** A file holds one ledger at most. */
const onlyLedgerOf = async (store: EventStore): Promise<string | undefined> => {
  for await (const { ledger } of store.ledgers()) return ledger
  return undefined
}

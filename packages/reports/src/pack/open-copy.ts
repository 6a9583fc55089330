import { type Entry, type EventStore, LedgerError, openLedger, programme } from '@programme-ledger/core'
import type { ProgrammeLedger } from './material.ts'

/** A ledger of just these entries, from the first on. Nothing can be recorded in it. */
export const openCopy = (ledger: string, entries: readonly Entry[]): Promise<ProgrammeLedger> =>
  openLedger({ store: storeOf(entries), ledger, programme })

/** A store that holds what it was given, and takes nothing more. */
const storeOf = (entries: readonly Entry[]): EventStore => ({
  append: () => refused(),
  read: async function* (_ledger, { after = 0 } = {}) {
    yield entries.slice(after)
  },
  find: async (_ledger, ids) => entries.filter(({ id }) => ids.includes(id)),
  head: () => refused(),
  ledgers: async function* () {},
  close: async () => undefined,
})

const refused = (): never => {
  throw new LedgerError('ledger-read-only', 'This is a copy to read: record in the ledger itself')
}

import { fileURLToPath } from 'node:url'
import {
  type EventStore,
  type Ledger,
  openLedger,
  openMemoryStore,
  programme,
  systemClock,
} from '@programme-ledger/core'
import { readEventFiles, recordByPaper } from './event-file.ts'

const EVENT_FILES_OF_THE_EXAMPLE = fileURLToPath(new URL('../data', import.meta.url))

export interface OpenProgrammeOptions {
  /** Where to keep the ledger. It stays the caller's to close. Default: in memory. */
  readonly store?: EventStore
  /** The folder of the event files to record. Default: those of this example. */
  readonly eventFiles?: string
  /** UTC milliseconds. Give the clock of the store. Default: the system's clock. */
  readonly clock?: () => number
  /** Makes ULIDs. Default: the ledger's own. */
  readonly ids?: () => string
}

/** The programme of Bromsgrove and Redditch, 2008 to 2011: its ledger, with everything that the event files tell recorded. */
export const openProgramme = async ({
  clock = systemClock,
  store = openMemoryStore({ clock }),
  eventFiles = EVENT_FILES_OF_THE_EXAMPLE,
  ids,
}: OpenProgrammeOptions = {}): Promise<Ledger<typeof programme>> => {
  const ledger = await openLedger({
    store,
    ledger: 'bdc-rbc',
    programme,
    create: { firstDay: '2007-01-01' },
    clock,
    ...(ids && { ids }),
  })
  await recordByPaper(ledger, readEventFiles(eventFiles))
  return ledger
}

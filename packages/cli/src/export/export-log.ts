import { type Entry, rootOfLog } from '@programme-ledger/core'
import { type GivenViewpoint, viewpointFrom } from '../ask/viewpoint-from.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { allEntries } from '../intake/flow/copy-in-memory.ts'
import type { ProgrammeLedger } from '../intake/intake.ts'
import { openLedgerFile } from '../ledger-file/open-ledger-file.ts'
import { sha256 } from '../ledger-file/sha256.ts'
import type { Surroundings } from '../surroundings.ts'
import { assertPlaceFor } from './assert-place-for.ts'
import type { ExportFormat } from './export-formats.ts'
import { writeWhole } from './write-whole.ts'

export interface ExportOptions extends Pick<GivenViewpoint, 'asAt' | 'knownOn'> {
  readonly ledger?: string
  readonly format: ExportFormat
  readonly output?: string
}

/** Writes all entries of a ledger, or a journal of what they come to. */
export const exportLog = async (given: ExportOptions, surroundings: Surroundings): Promise<ExitCode> => {
  if (given.output !== undefined) await assertPlaceFor(given.output)
  const { ledger, close } = await openLedgerFile(given.ledger, surroundings)
  try {
    const { text, log } = await WRITERS[given.format](ledger, given, surroundings)
    if (given.output === undefined) surroundings.stdout.write(text)
    else {
      await writeWhole(given.output, text)
      surroundings.stderr.write(`Written: ${given.output}\n`)
    }
    if (log !== undefined)
      surroundings.stderr.write(
        `${log.length === 1 ? '1 entry' : `${log.length} entries`}; the root of the log is ${rootOfLog(log, sha256)}\n`,
      )
    return EXIT.fine
  } finally {
    await close()
  }
}

interface Written {
  readonly text: string
  /** The entries, where it is they that were written. */
  readonly log?: readonly Entry[]
}

type Writer = (ledger: ProgrammeLedger, given: ExportOptions, surroundings: Surroundings) => Promise<Written>

const asJsonLines = (entries: readonly Entry[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')

const journalViewpoint = (given: ExportOptions, { clock }: Surroundings) => {
  const { asAt, knownOn } = viewpointFrom(given, clock)
  return { asAt, ...(knownOn !== undefined && { knownOn }) }
}

/** How each form is written. Only the one that is asked for is loaded. */
const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  jsonl: async (ledger) => {
    const log = await allEntries(ledger)
    return { text: asJsonLines(log), log }
  },
  cloudevents: async (ledger) => {
    const { cloudEventLines } = await import('@programme-ledger/reports')
    const log = await allEntries(ledger)
    return { text: cloudEventLines(log), log }
  },
  hledger: async (ledger, given, surroundings) => {
    const { hledgerJournal } = await import('@programme-ledger/reports')
    return { text: await hledgerJournal(ledger, journalViewpoint(given, surroundings)) }
  },
  beancount: async (ledger, given, surroundings) => {
    const { beancountJournal } = await import('@programme-ledger/reports')
    return { text: await beancountJournal(ledger, journalViewpoint(given, surroundings)) }
  },
}

import { z } from 'zod'
import { Id } from '../log/entry.ts'
import { Day } from '../values/day.ts'
import { Text } from '../values/text.ts'

/**
 * The events of the ledger itself: read from the log, never folded by a slice. These names are the storage format:
 * version them with care.
 */
export const engineEvents = {
  /** The first entry of every ledger: `openLedger` writes it. It takes effect on the ledger's first day. */
  LedgerOpened: z.strictObject({
    /** The version of the catalogue of event types that it was opened with. */
    catalogueVersion: z.int().min(1),
    currency: z.literal('GBP'),
    /** Local authorities' financial year begins on 1 April. */
    financialYearStart: z.literal('04-01'),
    /** The first day that anything may take effect on; registrations take effect on it. */
    firstDay: Day,
    /** What checkpoints call the ledger: unlike its key, no two ledgers share it. */
    origin: Text,
  }),
  /** Says that the chain it supersedes was wrong as a whole. It takes effect on every day, whatever its own. */
  Voided: z.strictObject({}),
  /** Says that a chain of entries was right, and was undone on effectiveOn. */
  Reversed: z.strictObject({
    /** Any entry of the chain that is undone. */
    reverses: Id,
  }),
}

export type EngineEvents = typeof engineEvents

/** The version of the catalogue of event types that new ledgers are opened with. */
export const CATALOGUE_VERSION = 1

export const isEngineType = (type: string): type is keyof EngineEvents => Object.hasOwn(engineEvents, type)

import { z } from 'zod'
import { Id } from '../log/entry.ts'
import { Day } from '../values/day.ts'
import type { Reads } from '../values/reads.ts'
import { Text } from '../values/text.ts'
import type { Upcaster } from './define-slice.ts'

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
  /**
   * Says on effectiveOn that the books of a period are closed: what is recorded later for a day of it says why. It changes
   * no figure, and holds until it is voided or reversed.
   */
  PeriodClosed: z.strictObject({
    /** What was closed, in words: `outturn 2010/11`. */
    label: Text.optional(),
    /** The last day that is closed, and with it every day before. */
    through: Day,
  }),
}

export type EngineEvents = typeof engineEvents

/** The data of an event of the ledger itself. */
export type EngineData<Type extends keyof EngineEvents> = Reads<z.output<EngineEvents[Type]>>

/**
 * For each event of the ledger itself, the steps from schema version 1 to 2, 2 to 3 and so on, as slices give them for
 * theirs. There are none yet.
 */
export const engineUpcasters: { readonly [Type in keyof EngineEvents]?: readonly Upcaster[] } = {}

/** The version of the catalogue of event types that new ledgers are opened with. */
export const CATALOGUE_VERSION = 1

export const isEngineType = (type: string): type is keyof EngineEvents => Object.hasOwn(engineEvents, type)

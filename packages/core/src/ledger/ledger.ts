import { isLedgerError, type LedgerError } from '../errors.ts'
import type { Draft, Entry } from '../log/entry.ts'
import type { Sha256 } from '../log/merkle-tree.ts'
import type { DraftsOf, Programme } from '../slice/compose.ts'
import { pinnedEntries } from '../time/viewpoint.ts'
import { type Day, parseDay } from '../values/day.ts'
import { deepFreeze } from '../values/deep-freeze.ts'
import { type AsAtOptions, parseAsAtOptions } from './as-at-options.ts'
import { type Books, createBooks } from './books.ts'
import { createRecorder, type RecorderParts } from './recorder.ts'

/** What was recorded, as it stands in the log; for a batch recorded before, what was recorded then. */
export interface RecordResult {
  readonly entries: readonly Entry[]
}

export type SafeRecordResult =
  | ({ readonly success: true } & RecordResult)
  | { readonly success: false; readonly error: LedgerError }

/** A draft of which `draft` fills in the rest. */
export type DraftToComplete<Each> = Each extends Draft
  ? Omit<Each, 'id' | 'schemaVersion'> & { readonly id?: string; readonly schemaVersion?: number }
  : never

/** A book of record: facts in, answers out. */
export interface Ledger<Each extends Programme> {
  readonly ledger: string
  /** Completes a draft with a new id and the current schema version of its type. */
  readonly draft: (partial: DraftToComplete<DraftsOf<Each>>) => DraftsOf<Each>
  /**
   * Records all drafts or none. The same drafts again give the first result: after a failure of which the outcome is
   * not known, send them again.
   *
   * @throws `refused` with everything that is wrong with the batch; what the store's append throws.
   */
  readonly record: (drafts: readonly DraftsOf<Each>[]) => Promise<RecordResult>
  /** As `record`, but answers with the error where the ledger has one to give. */
  readonly safeRecord: (drafts: readonly DraftsOf<Each>[]) => Promise<SafeRecordResult>
  /**
   * The books at the end of a day.
   *
   * @throws `invalid-value` for what is no day, `invalid-option` for a misspelt option, `invalid-viewpoint` for what pins
   * nothing.
   */
  readonly asAt: (day: Day, options?: AsAtOptions) => Promise<Books<Each>>
}

interface LedgerParts<Each extends Programme> extends RecorderParts {
  readonly programme: Each
  readonly ids: () => string
  readonly sha256: Sha256
}

export const createLedger = <Each extends Programme>(parts: LedgerParts<Each>): Ledger<Each> => {
  const { ledger, programme, log, ids, sha256 } = parts
  const recorder = createRecorder(parts)
  const record = async (drafts: readonly DraftsOf<Each>[]): Promise<RecordResult> => ({
    // The ledger goes on reading these very entries.
    entries: deepFreeze(await recorder.record(drafts)),
  })

  return {
    ledger,
    // The draft's type picks both what is asked for and what is given back.
    draft: (partial) =>
      ({
        id: ids(),
        schemaVersion: programme.eventTypes.get(partial.type)?.version ?? 1,
        ...partial,
      }) as DraftsOf<Each>,
    record,
    safeRecord: async (drafts) => {
      try {
        return { success: true, ...(await record(drafts)) }
      } catch (error) {
        if (isLedgerError(error)) return { success: false, error }
        throw error
      }
    },
    asAt: async (day, options = {}) => {
      const asAt = parseDay(day)
      const { knownOn, through, unknownTypes } = parseAsAtOptions(options)
      await recorder.catchUp()
      const entries = [...pinnedEntries(log.entries, through)]
      return createBooks({ programme, entries, asAt, knownOn, unknownTypes, sha256 })
    },
  }
}

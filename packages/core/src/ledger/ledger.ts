import { isLedgerError, type LedgerError } from '../errors.ts'
import { findRepeat } from '../log/admit.ts'
import type { Draft, Entry } from '../log/entry.ts'
import type { EventStore } from '../log/event-store.ts'
import type { Sha256 } from '../log/merkle-tree.ts'
import type { DraftsOf, Programme } from '../slice/compose.ts'
import { createJudge, type Judge } from '../time/judge.ts'
import type { UnknownTypes } from '../time/replay.ts'
import { parseViewpoint, pinnedEntries, type Viewpoint } from '../time/viewpoint.ts'
import type { Day } from '../values/day.ts'
import { type Books, createBooks, parseBooksOptions } from './books.ts'
import { checkShape } from './check-shape.ts'
import type { FollowedLog } from './follow-log.ts'
import { RefusedError } from './refused-error.ts'

export interface AsAtOptions extends Omit<Viewpoint, 'asAt'> {
  /** What to do with entries of types that no composed slice knows. Default: refuse to answer. */
  readonly unknownTypes?: UnknownTypes
}

/** What was recorded, as it stands in the log; for a batch recorded before, what was recorded then. */
export interface RecordResult {
  readonly entries: readonly Entry[]
}

export type SafeRecordResult =
  | ({ readonly success: true } & RecordResult)
  | { readonly success: false; readonly error: LedgerError }

/** What `draft` fills in by itself. */
type Filled = 'id' | 'schemaVersion'
type Partial<Each> = Each extends Draft ? Omit<Each, Filled> & { readonly [Field in Filled]?: Each[Field] } : never

/** A book of record: facts in, answers out. */
export interface Ledger<Each extends Programme> {
  readonly ledger: string
  /** Completes a draft with a new id and the current schema version of its type. */
  readonly draft: (partial: Partial<DraftsOf<Each>>) => DraftsOf<Each>
  /**
   * Records all drafts or none. The same drafts again give the first result: after a failure of which the outcome is not
   * known, send them again.
   *
   * @throws `refused` with everything that is wrong with the batch; what the store's append throws.
   */
  readonly record: (drafts: readonly DraftsOf<Each>[]) => Promise<RecordResult>
  /** As `record`, but answers with the error where the ledger has one to give. */
  readonly safeRecord: (drafts: readonly DraftsOf<Each>[]) => Promise<SafeRecordResult>
  /**
   * The books at the end of a day.
   *
   * @throws `invalid-value` for what is no day, `invalid-viewpoint` for what pins nothing.
   */
  readonly asAt: (day: Day, options?: AsAtOptions) => Promise<Books<Each>>
}

interface Parts<Each extends Programme> {
  readonly store: EventStore
  readonly ledger: string
  readonly programme: Each
  readonly log: FollowedLog
  readonly ids: () => string
  readonly sha256: Sha256
}

/** How often a batch is judged and sent again when somebody else recorded first. */
const ATTEMPTS = 16

export const createLedger = <Each extends Programme>({
  store,
  ledger,
  programme,
  log,
  ids,
  sha256,
}: Parts<Each>): Ledger<Each> => {
  const oneAtATime = createQueue()
  let judge: Judge | undefined

  const catchUp = async (): Promise<void> => {
    const entries = await log.catchUp()
    judge?.accept(entries)
  }

  const append = async (drafts: readonly Draft[], attempt: number): Promise<RecordResult> => {
    const repeated = findRepeat(
      await store.find(
        ledger,
        drafts.map(({ id }) => id),
      ),
      drafts,
    )
    if (repeated !== undefined) return { entries: repeated }
    await catchUp()
    judge ??= createJudge(programme, log.entries)
    const size = log.entries.length
    const violations = judgeBatch(programme, judge, drafts, size)
    if (violations.length > 0) throw new RefusedError(violations)
    try {
      const result = await store.append(ledger, drafts, { expectedPosition: size })
      await catchUp()
      return result
    } catch (error) {
      judge = undefined
      if (isLedgerError(error, 'position-conflict') && attempt < ATTEMPTS) return append(drafts, attempt + 1)
      throw error
    }
  }

  const record = (drafts: readonly DraftsOf<Each>[]): Promise<RecordResult> => oneAtATime(() => append(drafts, 1))

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
    safeRecord: (drafts) =>
      record(drafts).then(
        (result) => ({ success: true, ...result }),
        (error: unknown) => {
          if (isLedgerError(error)) return { success: false, error }
          throw error
        },
      ),
    asAt: async (day, options = {}) => {
      const { unknownTypes, ...rest } = parseBooksOptions(options)
      const viewpoint = parseViewpoint({ ...rest, asAt: day })
      await oneAtATime(catchUp)
      const entries = [...pinnedEntries(log.entries, viewpoint.through)]
      return createBooks({ programme, entries, asAt: day, knownOn: viewpoint.knownOn ?? 'all', unknownTypes, sha256 })
    },
  }
}

const judgeBatch = (programme: Programme, judge: Judge, drafts: readonly Draft[], size: number) => {
  const misshapen = drafts.flatMap((draft, index) => checkShape(programme, draft, index))
  const wrong = new Set(misshapen.map(({ entry }) => entry))
  const sound = misshapen.length === 0 ? drafts : drafts.filter(({ id }) => typeof id === 'string' && !wrong.has(id))
  return [...misshapen, ...judge.judge(sound.map((draft, index) => provisionalEntry(draft, size, index)))]
}

/** The entry that a draft would make, but for the time of recording, which no rule sees. */
const provisionalEntry = (draft: Draft, size: number, index: number): Entry => ({
  ...draft,
  ledger: '',
  position: size + index + 1,
  batch: size + 1,
  recordedAt: 0,
})

/** Runs work one piece after the other, so that each finds the log and the judge as the one before left them. */
const createQueue = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work, work)
    last = next
    return next
  }
}

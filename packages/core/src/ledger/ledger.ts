import { isLedgerError, type LedgerError } from '../errors.ts'
import type { Draft, Entry } from '../log/entry.ts'
import type { Sha256 } from '../log/merkle-tree.ts'
import type { DraftsOf, Programme } from '../slice/compose.ts'
import { createLiveReplay, type LiveReplay } from '../time/live-replay.ts'
import { pinnedSize } from '../time/viewpoint.ts'
import { type Day, END_OF_TIME, parseDay } from '../values/day.ts'
import { deepFreeze } from '../values/deep-freeze.ts'
import type { Wait } from './ambient.ts'
import { type AsAtOptions, parseAsAtOptions } from './as-at-options.ts'
import { type Books, type BooksParts, createBooks } from './books.ts'
import { type Comparison, compareView } from './compare.ts'
import { type CheckedViewpoint, type ComparedView, type CompareOptions, parseComparison } from './compare-options.ts'
import { createRecorder, type RecorderParts } from './recorder.ts'
import {
  type AnswerOfView,
  type OptionsOfView,
  parseSeriesOptions,
  type SeriesOptions,
  type SeriesPoint,
  seriesOf,
  type ViewName,
} from './series.ts'
import { type SubscribeOptions, subscribe } from './subscribe.ts'

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
  /**
   * What a view answers over a stretch of days: at the end of each step, or whenever its answer changes. Each state is folded on from
   * the one before; with papers to each day, each is folded anew.
   *
   * @throws `invalid-option` for an unknown view or a misspelt option.
   */
  readonly series: <View extends ViewName<Each>>(
    view: View,
    options: SeriesOptions<OptionsOfView<Each, View>>,
  ) => Promise<readonly SeriesPoint<AnswerOfView<Each, View>>[]>
  /**
   * What a view says otherwise from one viewpoint than from another: each figure that changed, and exactly the entries that
   * changed it, with amounts that add up (law T7).
   *
   * @throws `invalid-option` for an unknown view or a misspelt option; of a viewpoint what `asAt` throws, and of the view's own
   * options what the view throws.
   */
  readonly compare: <View extends ComparedView<Each>>(
    view: View,
    options: CompareOptions<Each, View>,
  ) => Promise<Comparison>
  /**
   * Every entry from a position on, as it is stored: each once and in order, whoever records it, this ledger or another process.
   * Those that are there come at once, those of this ledger when they are recorded, those of others when they are looked for
   * next. It goes at the pace of whoever reads it, skips nothing, and ends when the signal says so or the reader leaves. Who
   * keeps the position that it handled last goes on after it, in another process too. It can be read several times over.
   *
   * @throws `invalid-option`; and to the reader what reading the store throws.
   */
  readonly subscribe: (options?: SubscribeOptions) => AsyncIterable<Entry>
}

interface LedgerParts<Each extends Programme> extends RecorderParts {
  readonly programme: Each
  readonly ids: () => string
  readonly sha256: Sha256
  readonly wait: Wait
}

export const createLedger = <Each extends Programme>(parts: LedgerParts<Each>): Ledger<Each> => {
  const { ledger, programme, log, ids, sha256, wait } = parts
  const recorder = createRecorder(parts)
  const record = async (drafts: readonly DraftsOf<Each>[]): Promise<RecordResult> => ({
    // The ledger goes on reading these very entries.
    entries: deepFreeze(await recorder.record(drafts)),
  })

  /** The replay that is kept, where it is of just these entries and papers. */
  const replayOf = (size: number, knownOn: Day | 'all'): LiveReplay | undefined => {
    const replay = size === log.entries.length ? recorder.replay() : undefined
    return replay?.isAllKnownBy(knownOn === 'all' ? END_OF_TIME : knownOn) ? replay : undefined
  }
  const booksOf = (
    asked: Pick<BooksParts<Each>, 'size' | 'asAt' | 'knownOn' | 'unknownTypes' | 'replay'>,
  ): Books<Each> => createBooks({ programme, log: log.entries, sha256, ...asked })
  const booksFrom = ({ asAt, knownOn, through, unknownTypes }: CheckedViewpoint): Books<Each> => {
    const size = pinnedSize(log.entries, through)
    return booksOf({ size, asAt, knownOn, unknownTypes, replay: () => replayOf(size, knownOn) })
  }

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
    safeRecord: (drafts) => asResult(record(drafts)),
    subscribe: (options = {}) => subscribe({ log, catchUp: recorder.catchUp, wait }, options),
    asAt: async (day, options = {}) => {
      const asked = { asAt: parseDay(day), ...parseAsAtOptions(options) }
      await recorder.catchUpToAnswer()
      return booksFrom(asked)
    },
    compare: async (view, options) => {
      const asked = parseComparison(programme, view, options)
      await recorder.catchUp()
      return compareView({ programme, log: log.entries, basisOf: (viewpoint) => booksFrom(viewpoint).basis }, asked)
    },
    series: async (view, options) => {
      const asked = parseSeriesOptions(options)
      await recorder.catchUpToAnswer()
      const size = log.entries.length
      const papersTo = asked.knownOn === 'eachDay' ? 'all' : asked.knownOn
      const replay =
        replayOf(size, papersTo) ??
        createLiveReplay(programme, log.entries, papersTo === 'all' ? {} : { knownOn: papersTo })
      const booksAt = (asAt: Day) =>
        asked.knownOn === 'eachDay'
          ? booksOf({ size, asAt, ...asked, knownOn: asAt, replay: () => replayOf(size, asAt) })
          : booksOf({ size, asAt, ...asked, knownOn: papersTo, replay: () => replay })
      return seriesOf({ programme, replay, log: log.entries, booksAt }, view, asked)
    },
  }
}

const asResult = async (recording: Promise<RecordResult>): Promise<SafeRecordResult> => {
  try {
    return { success: true, ...(await recording) }
  } catch (error) {
    if (isLedgerError(error)) return { success: false, error }
    throw error
  }
}

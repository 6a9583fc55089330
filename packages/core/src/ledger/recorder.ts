import { isLedgerError, LedgerError } from '../errors.ts'
import { findRepeat } from '../log/admit.ts'
import type { Draft, Entry } from '../log/entry.ts'
import type { EventStore } from '../log/event-store.ts'
import type { Programme } from '../slice/compose.ts'
import type { Violation } from '../slice/violation.ts'
import type { Judge } from '../time/judge.ts'
import type { LiveReplay } from '../time/live-replay.ts'
import { checkShape } from './check-shape.ts'
import { firstCauses } from './first-causes.ts'
import type { FollowedLog } from './follow-log.ts'
import { keepReplay } from './keep-replay.ts'
import type { KeptSnapshots } from './keep-snapshots.ts'
import { RefusedError } from './refused-error.ts'

/** Brings batches into a ledger, and keeps what this process has read of it in step with the store. */
export interface Recorder {
  /** Reads what has come since, by whomever. */
  readonly catchUp: () => Promise<void>
  /** The same, for who is about to fold: where one is due, a snapshot is kept first, and the fold goes on from it. */
  readonly catchUpToAnswer: () => Promise<void>
  /** The replay of what has been read, kept in step. */
  readonly replay: () => LiveReplay
  /** Records all drafts or none, and gives the entries that they made, now or when they were recorded before. */
  readonly record: (drafts: readonly Draft[]) => Promise<readonly Entry[]>
}

export interface RecorderParts {
  readonly store: EventStore
  readonly ledger: string
  readonly programme: Programme
  readonly log: FollowedLog
  /** None where the ledger keeps none. */
  readonly snapshots?: KeptSnapshots | undefined
}

/** How often a batch is judged and sent again when somebody else recorded first. */
const ATTEMPTS = 64

export const createRecorder = ({ store, ledger, programme, log, snapshots }: RecorderParts): Recorder => {
  const oneAtATime = createQueue()
  const kept = keepReplay(programme, log.entries, snapshots)

  const takeIn = (entries: readonly Entry[]): void => {
    log.take(entries)
    kept.take(entries)
  }

  /** Gives how many entries were new. */
  const catchUp = async (): Promise<number> => {
    const entries = await log.readNew()
    takeIn(entries)
    return entries.length
  }

  const append = async (drafts: readonly Draft[], attempt: number): Promise<readonly Entry[]> => {
    const repeated = await findRecorded({ store, ledger }, drafts)
    if (repeated !== undefined) return repeated
    const judge = kept.judge()
    const size = log.entries.length
    const violations = judgeBatch({ programme, judge, drafts, size })
    if (violations.length > 0) {
      // What is missed may be what somebody else has recorded since.
      if (attempt < ATTEMPTS && (await catchUp()) > 0) return append(drafts, attempt + 1)
      throw new RefusedError(violations)
    }
    try {
      const { entries } = await store.append(ledger, drafts, { expectedPosition: size })
      if (entries[0]?.position === size + 1) takeIn(entries)
      return entries
    } catch (error) {
      if (!isLedgerError(error, 'position-conflict') || attempt >= ATTEMPTS) throw error
      await catchUp()
      return append(drafts, attempt + 1)
    }
  }

  return {
    catchUp: () =>
      oneAtATime(async () => {
        await catchUp()
      }),
    catchUpToAnswer: () =>
      oneAtATime(async () => {
        await catchUp()
        await snapshots?.keepUp(log.entries, kept.replay)
      }),
    replay: kept.replay,
    record: (drafts) =>
      oneAtATime(async () => {
        const entries = await append(assertBatch(drafts), 1)
        await snapshots?.keepUp(log.entries, kept.replay)
        return entries
      }),
  }
}

/** The entries of a batch that was recorded before. A draft without an id is new: the shape check says what is wrong with it. */
const findRecorded = async (
  { store, ledger }: Pick<RecorderParts, 'store' | 'ledger'>,
  drafts: readonly Draft[],
): Promise<readonly Entry[] | undefined> => {
  const ids = drafts.map((draft) => draft?.id).filter((id) => typeof id === 'string')
  return ids.length === drafts.length ? findRepeat(await store.find(ledger, ids), drafts) : undefined
}

const assertBatch = (drafts: unknown): readonly Draft[] => {
  if (Array.isArray(drafts)) return drafts
  throw new LedgerError('invalid-value', 'record takes a list of drafts, which are recorded together')
}

interface Judging {
  readonly programme: Programme
  readonly judge: Judge
  readonly drafts: readonly Draft[]
  readonly size: number
}

const judgeBatch = ({ programme, judge, drafts, size }: Judging): readonly Violation[] => {
  const misshapen = drafts.map((draft) => checkShape(programme, draft))
  const sound = drafts.filter((_, index) => misshapen[index]?.length === 0)
  const broken = judge.judge(sound.map((draft, index) => provisionalEntry(draft, size, index)))
  return [
    ...misshapen.flatMap((violations, index) => violations.map((violation) => ({ ...violation, draft: index + 1 }))),
    ...firstCauses(
      programme,
      broken,
      drafts.filter((_, index) => misshapen[index]?.length !== 0),
    ).map((violation) => withDraft(violation, drafts)),
  ]
}

const withDraft = (violation: Violation, drafts: readonly Draft[]): Violation => {
  const index = drafts.findIndex((draft) => draft?.id === violation.entry)
  return index < 0 ? violation : { ...violation, draft: index + 1 }
}

/** The entry that a draft would make, but for what no rule sees: the ledger and the time of recording. */
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

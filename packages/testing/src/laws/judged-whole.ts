import assert from 'node:assert/strict'
import type { Entry, EventStore, LedgerError, Programme } from '@programme-ledger/core'
import { isLedgerError, londonDay, RefusedError } from '@programme-ledger/core'
import { entriesIn } from '../history/entries-in.ts'
import { LEDGER } from '../history/entries-of.ts'
import type { Batch, History } from '../history/history.ts'
import { openEmptyHistoryStore } from '../history/open-history-store.ts'
import { openOn, recordIn } from '../history/record-history.ts'
import { objectionLine } from '../oracle/broken-rules.ts'
import { type Verdict, verdictOn } from '../oracle/verdict-on.ts'

/** What became of the batches that were tried. */
export interface Trial {
  readonly accepted: number
  readonly refused: number
  /** The log that came of it. */
  readonly entries: readonly Entry[]
}

export interface JudgingOptions {
  /**
   * How many of the batches are in the log from the start, as if rules had been milder then: what is wrong with them is no
   * reason to refuse what comes next. They hold nothing but facts. Default 0.
   */
  readonly unjudged?: number
}

/**
 * Law T5: a batch is accepted exactly if the whole timeline that would contain it has no new violation on any day; and a
 * batch that is refused leaves nothing behind, neither in the store nor in the ledger that refused it. Each batch is
 * tried in turn, by two ledgers of one store in turn, and the verdict held against an auditor who judges the timeline
 * from its first entry at every day. A batch may be tried again: a ledger is to be of the same mind.
 *
 * @param attempts drafts of sound shape; some batches may be wrong in any other way.
 */
export const assertBatchesAreJudgedWhole = async (
  programme: Programme,
  attempts: History,
  { unjudged = 0 }: JudgingOptions = {},
): Promise<Trial> => {
  const { store, clock, append } = await openEmptyHistoryStore(attempts.firstDay, attempts.openedAt)
  for (const batch of attempts.batches.slice(0, unjudged)) await append(batch)
  const judged = attempts.batches.slice(unjudged)
  const ledgers = [await openOn(programme, store), await openOn(programme, store)] as const
  let refused = 0
  for (const [index, batch] of judged.entries()) {
    clock.now = batch.recordedAt
    // As in life, a ledger is asked something now and then, and so learns what the other one recorded; or else it does not.
    for (const ledger of index % 4 === 3 ? ledgers : []) await ledger.asAt(attempts.firstDay)
    const before = await heldBy(store)
    const result = await recordIn(ledgers[index % 2 === 0 ? 0 : 1], batch.drafts)
    if (before.entries.some(({ id }) => batch.drafts.some((draft) => draft.id === id))) {
      assert(result.success, 'a batch that was recorded before is the same batch still (law S3)')
      assert.deepEqual(await heldBy(store), before, 'a retry left something behind')
      continue
    }
    const expected = verdictOn(programme, before.entries, entriesAfter(before.entries, batch))
    if (result.success) {
      assertAccepted(expected, batch)
    } else {
      assertRefusedFor(result.error, expected, batch)
      assert.deepEqual(await heldBy(store), before, 'a refused batch left something behind')
      refused += 1
    }
  }
  return { accepted: judged.length - refused, refused, entries: await entriesIn(store) }
}

/** Rules do not know what day it is; the store does. */
const isFromTheFuture = ({ drafts, recordedAt }: Batch): boolean =>
  drafts.some(({ knownOn }) => knownOn > londonDay(recordedAt))

const heldBy = async (store: EventStore) => ({ head: await store.head(LEDGER), entries: await entriesIn(store) })

const entriesAfter = (log: readonly Entry[], { drafts, recordedAt }: Batch): readonly Entry[] =>
  drafts.map((draft, index) => ({
    ...draft,
    ledger: LEDGER,
    position: log.length + index + 1,
    batch: log.length + 1,
    recordedAt,
  }))

const assertAccepted = ({ isAccepted, againstLog, againstProgramme }: Verdict, batch: Batch): void => {
  assert(isAccepted, `accepted, though: ${[...againstLog, ...againstProgramme].join('; ')}`)
  assert(!isFromTheFuture(batch), 'accepted, though its paper is not written yet')
}

/** The ledger gives every reason; where the log's own rules are broken, those of the first entry that breaks them. */
const assertRefusedFor = (error: LedgerError, expected: Verdict, batch: Batch): void => {
  if (expected.isAccepted) {
    const isRight = isFromTheFuture(batch) && isLedgerError(error, 'paper-from-the-future')
    assert(isRight, `refused, though nothing is wrong with it: ${error.message}`)
    return
  }
  assert(error instanceof RefusedError, `expected a verdict, and not: ${error.message}`)
  if (expected.againstLog.length === 0) {
    const given = error.violations.map(({ rule, entry, field }) => objectionLine(rule, entry, field))
    assert.deepEqual(new Set(given), new Set(expected.againstProgramme))
    return
  }
  const given = new Set(error.violations.map(({ rule, entry }) => `${rule}: ${entry}`))
  const first = batch.drafts.find(({ id }) => expected.againstLog.some((line) => line.endsWith(id)))
  const missing = expected.againstLog.filter((line) => line.endsWith(first?.id ?? '') && !given.has(line))
  assert.deepEqual(missing, [], `refused, but not for this: ${error.message}`)
}

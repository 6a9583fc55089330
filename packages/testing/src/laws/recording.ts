import assert from 'node:assert/strict'
import {
  type Draft,
  type Entry,
  type EventStore,
  isLedgerError,
  type LedgerError,
  PositionConflictError,
  type Programme,
} from '@programme-ledger/core'
import { entriesIn } from '../history/entries-in.ts'
import { LEDGER } from '../history/entries-of.ts'
import { draftsOf, type History } from '../history/history.ts'
import { openOn, recordHistory, recordIn } from '../history/record-history.ts'

/**
 * Law S3: the same drafts again return the first result and leave the log alone, whatever was recorded since, also where
 * rules or position would refuse them now; to whichever ledger of the store they are given.
 *
 * @param history one that a ledger accepts.
 */
export const assertRetriesChangeNothing = async (programme: Programme, history: History): Promise<void> => {
  const { store, ledger } = await recordHistory(programme, history)
  const log = await entriesIn(store)
  for (const asked of [ledger, await openOn(programme, store)]) {
    let position = 1
    for (const { drafts } of history.batches) {
      const result = await recordIn(asked, drafts)
      assert(result.success, `a retry was refused: ${result.success ? '' : result.error.message}`)
      assert.deepEqual(result.entries, log.slice(position, position + drafts.length))
      position += drafts.length
    }
  }
  assert.deepEqual(await entriesIn(store), log, 'a retry changed the log')
}

/**
 * Law S3: an id stands for one draft for ever. The same id with another draft, twice in a batch, or in a batch of which only
 * a part is known, is refused and leaves the log alone.
 *
 * @param history one that a ledger accepts.
 * @param fresh a lawful draft that is not in it.
 */
export const assertIdsAreTakenOnce = async (programme: Programme, history: History, fresh: Draft): Promise<void> => {
  const { store, ledger } = await recordHistory(programme, history)
  const log = await entriesIn(store)
  const fail = async (code: LedgerError['code'], drafts: readonly Draft[]): Promise<void> => {
    const result = await recordIn(ledger, drafts)
    assert(!result.success && isLedgerError(result.error, code), `expected ${code}`)
    assert.deepEqual(await entriesIn(store), log, 'a refused draft was recorded')
  }
  for (const draft of draftsOf(history)) {
    await fail('id-reused', [{ ...draft, note: `${draft.note ?? ''} and more` }])
    await fail('batch-partly-recorded', [draft, fresh])
    await fail('batch-partly-recorded', [fresh, draft])
  }
  await fail('id-reused', [fresh, fresh])
}

/** Law S4: who expects the log to end elsewhere is told where it ends, and nothing is appended. */
export const assertConflictsTellTheHead = async (
  store: EventStore,
  drafts: readonly Draft[],
  expectedPosition: number | 'empty',
): Promise<void> => {
  const head = await store.head(LEDGER)
  assert.notEqual(expectedPosition, head.size)
  const error = await store.append(LEDGER, drafts, { expectedPosition }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  assert(error instanceof PositionConflictError, 'a wrong position was taken')
  assert.deepEqual(error.head, head)
  assert.deepEqual(await store.head(LEDGER), head)
}

/** Law S1: positions count from 1 without a gap, batches are whole and in one piece, and no entry is dated before another. */
export const assertLogIsGapless = (log: readonly Entry[]): void => {
  for (const [index, { position, batch, recordedAt }] of log.entries()) {
    const before = log[index - 1]
    assert.equal(position, index + 1)
    assert(batch === position || batch === before?.batch, `the batch of position ${position} is torn`)
    assert(recordedAt >= (before?.recordedAt ?? 0), `position ${position} is dated before the one in front of it`)
  }
  assert.equal(new Set(log.map(({ id }) => id)).size, log.length, 'an id is in the log twice')
}

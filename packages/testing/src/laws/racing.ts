import assert from 'node:assert/strict'
import { type Draft, type EventStore, type Programme, RefusedError } from '@programme-ledger/core'
import { entriesIn } from '../history/entries-in.ts'
import type { Batch, History } from '../history/history.ts'
import { openOn, recordHistory, recordIn } from '../history/record-history.ts'
import { assertLogIsGapless } from './recording.ts'

/** Waits for its turn; between two turns anybody else may do something. */
export type Turn = () => Promise<unknown>

/** A store whose every answer and every append waits for a turn, as one does that others use at the same time. */
export const takingTurns = (store: EventStore, turn: Turn): EventStore => ({
  ...store,
  append: async (...asked) => {
    await turn()
    return store.append(...asked)
  },
  find: async (...asked) => {
    await turn()
    return store.find(...asked)
  },
  head: async (...asked) => {
    await turn()
    return store.head(...asked)
  },
})

/**
 * Laws S1 and S3: two ledgers that record into one store at the same time both get everything in: each batch whole, no
 * position twice, and what was acknowledged is where it was said to be.
 *
 * @param ground what a ledger accepts first.
 * @param writers what each ledger records after it, batch by batch; all of it lawful in any order.
 */
export const assertWritersTakeTurns = async (
  programme: Programme,
  ground: History,
  writers: readonly (readonly Batch[])[],
  turn: Turn,
): Promise<void> => {
  const { store } = await recordHistory(programme, ground)
  const acknowledged = await Promise.all(
    writers.map(async (batches) => {
      const ledger = await openOn(programme, takingTurns(store, turn))
      const results = []
      for (const { drafts } of batches) {
        const result = await recordIn(ledger, drafts)
        assert(result.success, `a lawful batch was lost: ${result.success ? '' : result.error.message}`)
        results.push(...result.entries)
      }
      return results
    }),
  )
  const log = await entriesIn(store)
  assertLogIsGapless(log)
  for (const entry of acknowledged.flat()) assert.deepEqual(log[entry.position - 1], entry)
  const size = writers.flat().reduce((all, { drafts }) => all + drafts.length, 0)
  assert.equal(acknowledged.flat().length, size)
}

/**
 * Law S3, while others write: a batch that two ledgers record at the same time, as one that is sent again too soon, is in the
 * log once, and both are told where; also where the one of them has meanwhile recorded something that the other does not know
 * of. Both go on.
 *
 * @param first what one of the ledgers records before.
 * @param again what both record.
 */
export const assertOneBatchIsRecordedOnce = async (
  programme: Programme,
  history: History,
  { first, again }: { readonly first: readonly Draft[]; readonly again: readonly Draft[] },
  turn: Turn,
): Promise<void> => {
  const { store } = await recordHistory(programme, history)
  const before = (await entriesIn(store)).length
  const ahead = await openOn(programme, takingTurns(store, turn))
  const behind = await openOn(programme, takingTurns(store, turn))
  const results = await Promise.all([
    recordIn(ahead, first).then(() => recordIn(ahead, again)),
    turn().then(() => recordIn(behind, again)),
  ])
  const log = await entriesIn(store)
  assert.equal(log.length, before + first.length + again.length, 'a batch that was sent twice was not recorded once')
  const recorded = log.filter(({ id }) => again.some((draft) => draft.id === id))
  for (const result of results) {
    assert(result.success, `the same batch was refused: ${result.success ? '' : result.error.message}`)
    assert.deepEqual(result.entries, recorded)
  }
  for (const ledger of [ahead, behind]) assert.equal((await ledger.asAt('2011-03-31')).basis.position, log.length)
}

/**
 * Law T4, while others write: of two ledgers that correct one entry at the same time exactly one succeeds. The other one is
 * judged again by what came since, and told why.
 *
 * @param rivals two drafts that supersede one entry of the history.
 */
export const assertOneOfTwoRivalsWins = async (
  programme: Programme,
  history: History,
  rivals: readonly [Draft, Draft],
  turn: Turn,
): Promise<void> => {
  const { store } = await recordHistory(programme, history)
  const before = (await entriesIn(store)).length
  const results = await Promise.all(
    rivals.map(async (draft) => recordIn(await openOn(programme, takingTurns(store, turn)), [draft])),
  )
  const [lost, ...others] = results.flatMap((result) => (result.success ? [] : [result.error]))
  assert(lost instanceof RefusedError && others.length === 0, 'both or neither of two rivals were recorded')
  assert.deepEqual(
    lost.violations.map(({ rule }) => rule),
    ['a correction supersedes the head of a chain'],
  )
  assert.equal((await entriesIn(store)).length, before + 1)
}

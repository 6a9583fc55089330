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

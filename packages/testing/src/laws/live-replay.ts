import assert from 'node:assert/strict'
import type { Day, Entry, Programme } from '@programme-ledger/core'
import { createJudge, createLiveReplay, type Pace } from '@programme-ledger/core/replay'
import { entriesOf, LEDGER } from '../history/entries-of.ts'
import type { History } from '../history/history.ts'
import { readingsOfFacts } from './reading-of-facts.ts'

/**
 * Law P2, for states that a replay keeps on the way: however a log grows, and whatever was asked before, the states of a day are
 * those that a fold from the first entry gives; and a state that was given once stays as it was.
 *
 * @param days the days that are asked about in turn, after each entry.
 * @param pace when states are kept, and how they are folded on.
 */
export const assertReplayKeepsUp = (
  programme: Programme,
  entries: readonly Entry[],
  days: readonly Day[],
  pace: Pace,
): void => {
  const log: Entry[] = []
  const replay = createLiveReplay(programme, log, pace)
  const given: { readonly state: unknown; readonly asItWas: unknown }[] = []
  for (const [index, entry] of entries.entries()) {
    log.push(entry)
    replay.take([entry])
    const day = days[index % days.length]
    if (day === undefined) continue
    const states = replay.statesAt(day)
    const expected = readingsOfFacts(programme, log)(day)
    for (const reading of ['all', 'possibly', 'known'] as const) {
      const state = states[reading]()
      assert.deepEqual(state, expected[reading], `${reading}, as at ${day}, after entry ${entry.position}`)
      given.push({ state, asItWas: structuredClone(state) })
    }
  }
  for (const { state, asItWas } of given) assert.deepEqual(state, asItWas, 'a state changed after it was given')
}

export interface PaceOptions {
  readonly pace: Pace
  /** How many of the batches are in the log from the start, unjudged. */
  readonly unjudged: number
}

/**
 * Law T5 at any pace: what is said of a batch is the same by a judge that goes along with the log and keeps states on the way, as by one
 * that sees the log for the first time. Batches that are let in are recorded, the others are tried and forgotten.
 */
export const assertPaceChangesNoVerdict = (
  programme: Programme,
  attempts: History,
  { pace, unjudged }: PaceOptions,
): void => {
  const log = [...entriesOf({ ...attempts, batches: attempts.batches.slice(0, unjudged) })]
  const replay = createLiveReplay(programme, log, pace)
  const judge = createJudge(programme, replay)
  for (const { drafts, recordedAt } of attempts.batches.slice(unjudged)) {
    // A store refuses these before anybody judges them.
    if (log.some(({ id }) => drafts.some((draft) => draft.id === id))) continue
    const batch = drafts.map((draft, index): Entry => {
      const position = log.length + index + 1
      return { ...draft, ledger: LEDGER, position, batch: log.length + 1, recordedAt }
    })
    const verdict = judge.judge(batch)
    assert.deepEqual(verdict, createJudge(programme, createLiveReplay(programme, log)).judge(batch))
    if (verdict.length > 0) continue
    log.push(...batch)
    replay.take(batch)
    judge.accepted(batch)
  }
}

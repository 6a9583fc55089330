import type { Day, Entry, Programme } from '@programme-ledger/core'
import { factsAsAt, fold, timelineOf } from '@programme-ledger/core/replay'

interface Asked {
  /** The view, by name; with options it is asked for without any. */
  readonly view: string
  readonly asAt: Day
  /** Which of the facts that count are told, and which are kept back. */
  readonly counts: (fact: Pick<Entry, 'type' | 'data' | 'position'>) => boolean
}

/** What one view of a programme answers to some of the facts of a log, folded by hand: no ledger is asked. */
export const viewOfFacts = (programme: Programme, log: readonly Entry[], { view, asAt, counts }: Asked): unknown => {
  const facts = factsAsAt(timelineOf(log, 'all'), asAt, 'certain').filter(counts)
  const all = fold(programme, programme.initialState(), facts)
  const basis = { asAt, knownOn: 'all', position: log.length, root: '', isReconstructed: false } as const
  const read = programme.slices.map(({ views }) => views[view]).find((each) => each !== undefined)
  if (read === undefined) throw new Error(`The programme has no view ${view}`)
  // A slice reads the states of the programme that it was composed into.
  const answer = (read as (reading: object) => unknown)({ all, possibly: all, known: all, facts, basis })
  return typeof answer === 'function' ? answer() : answer
}

import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import { copyState } from './copy-state.ts'
import { foldInDrafts } from './fold-in-drafts.ts'
import { fold } from './replay.ts'
import { createSparseStates, type KeptState } from './sparse-states.ts'

/** What decides how dear answers are, and never what they are. */
export interface Pace {
  /** States nearer to each other than this many facts are not worth keeping: the facts are folded in less time than a state is copied. */
  readonly gap: number
  /** So many facts at most are folded in drafts, which copy what they change; more are folded natively, on a copy of the whole state. */
  readonly few: number
}

/** States after so many of some facts, each folded on from the nearest one that is kept. */
export interface KeptStates {
  /** A state of the caller's own, to be folded on. */
  readonly ownAfter: (count: number) => State
  /** A state that is shared: frozen, and kept. */
  readonly sharedAfter: (count: number) => State
  /** Where states are worth keeping from a place on: after how many of the facts. */
  readonly placesToKeep: (from: number) => readonly number[]
  /** Keeps a state; it must not be changed any more. */
  readonly keep: (kept: KeptState) => void
  /** Looks at the state after all facts, which somebody goes on folding on, and keeps a copy if it is far from the last one kept. */
  readonly offer: (state: State) => void
  /** Forgets all states that lie after a place, where other facts come now. */
  readonly forgetAfter: (count: number) => void
}

/** @param facts in the order of the fold. They may change; whoever changes them says from where on. */
export const createKeptStates = (programme: Programme, facts: readonly AnyFact[], { gap, few }: Pace): KeptStates => {
  const sparse = createSparseStates(gap)
  const placesToKeep = (from: number): readonly number[] => sparse.placesToKeep(from, facts.length)

  /** Folds on natively, and keeps states on the way. */
  const foldOn = (state: State, from: number, to: number): State => {
    let at = from
    for (const place of placesToKeep(from).filter((each) => each < to)) {
      fold(programme, state, facts.slice(at, place))
      sparse.keep({ count: place, state: copyState(state) })
      at = place
    }
    return fold(programme, state, facts.slice(at, to))
  }

  const ownAfter = (count: number): State => {
    const start = sparse.before(count)
    return start === undefined
      ? foldOn(programme.initialState(), 0, count)
      : foldOn(copyState(start.state), start.count, count)
  }

  return {
    ownAfter,
    sharedAfter: (count) => {
      const start = sparse.before(count)
      if (start?.count === count) return start.state
      const isNear = start !== undefined && count - start.count <= few
      const state = isNear ? foldInDrafts(programme, start.state, facts.slice(start.count, count)) : ownAfter(count)
      sparse.keep({ count, state })
      return state
    },
    placesToKeep,
    keep: sparse.keep,
    offer: (state) => {
      const last = sparse.before(facts.length)?.count ?? 0
      if (facts.length - last >= gap) sparse.keep({ count: facts.length, state: copyState(state) })
    },
    forgetAfter: sparse.forgetAfter,
  }
}

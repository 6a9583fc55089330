import type { State } from '../slice/event-type.ts'
import { deepFreeze } from '../values/deep-freeze.ts'

/** A state on the way: after so many of the facts that stand. It stays as it is, and may be read by many. */
export interface KeptState {
  readonly count: number
  readonly state: State
}

/**
 * States on the way, of which ever fewer are kept the further they lie back: whoever needs the state at some place folds at most
 * about twice as many facts as come after that place.
 */
export interface SparseStates {
  /** The last one at or before a place. */
  readonly before: (count: number) => KeptState | undefined
  /** Keeps a state, frozen. */
  readonly keep: (kept: KeptState) => void
  /** Forgets all that lie after a place: what comes there is not what came there before. */
  readonly forgetAfter: (count: number) => void
  /** Where states are worth keeping on the way from a place to the end: ever closer. */
  readonly placesToKeep: (from: number, end: number) => readonly number[]
}

/** @param gap nearer to each other than this many facts they need not be, at the end of the log. */
export const createSparseStates = (gap: number): SparseStates => {
  let kept: readonly KeptState[] = []
  return {
    before: (count) => kept.findLast((each) => each.count <= count),
    keep: ({ count, state }) => {
      const others = kept.filter((each) => each.count !== count)
      const all = [...others, { count, state: deepFreeze(state) }].sort((a, b) => a.count - b.count)
      // Whoever asks next may ask about the day after.
      kept = thinned(all, gap, count)
    },
    forgetAfter: (count) => {
      kept = kept.filter((each) => each.count <= count)
    },
    placesToKeep: (from, end) => {
      const places: number[] = []
      for (let distance = gap; end - distance > from; distance *= 2) places.unshift(end - distance)
      return places
    },
  }
}

/** Without those that lie so near to their neighbours, as seen from the last one, that they save nobody much. */
const thinned = (all: readonly KeptState[], gap: number, newest: number): readonly KeptState[] => {
  const end = all.at(-1)?.count ?? 0
  const left: KeptState[] = []
  for (const [index, each] of all.entries()) {
    const before = left.at(-1)
    const after = all[index + 1]
    const isNeeded =
      each.count === newest ||
      before === undefined ||
      after === undefined ||
      end - before.count > 2 * (end - after.count) + gap
    if (isNeeded) left.push(each)
  }
  return left
}

import { Immer } from 'immer'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import { fold } from './replay.ts'

// Left unfrozen, a state may be folded on natively.
const immer = new Immer({ autoFreeze: false })

/**
 * Runs the same recipes as `fold` in immer drafts: the state that was given stays as it was, and the one that comes back
 * shares with it what did not change. It costs much more than `fold`, and gives an equal state (law P1).
 */
export const foldInDrafts = (programme: Programme, state: State, facts: readonly AnyFact[]): State =>
  immer.produce(state, (draft) => {
    fold(programme, draft, facts)
  })

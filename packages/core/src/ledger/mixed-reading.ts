import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import type { Basis, Reading } from '../slice/reading.ts'
import { type MixedLog, READINGS, type ReadingName } from '../time/mixed-log.ts'
import { fold } from '../time/replay.ts'
import { sameMembers } from '../values/same-members.ts'

/** Readings of a log that is seen from two viewpoints at once, as its entries pass from the one to the other. */
export interface MixedReading {
  /** A reading of the log as it is seen now. Whoever reads it must have done so before the next entry passes. */
  readonly read: (basis: Basis) => Reading<State>
  /** Whether the reading that was given last has read the basis. */
  readonly hasReadBasis: () => boolean
  /** Has an entry pass, and tells whether this changed anything that the reading given last has read. */
  readonly pass: (entry: Entry) => boolean
}

/** What a view may read of a reading: its basis, its facts, or the state of one slice. */
const BASIS = 'basis'
const FACTS = 'facts'
const stateOf = (reading: ReadingName, slice: string): string => `${reading}/${slice}`

/**
 * A view is a pure function of what it reads, and the state of a slice one of the facts of its types. So each slice is folded by
 * itself, when a view reads its state and its facts are others than before; and a view needs to be asked again only where something
 * changed that it has read.
 */
export const createMixedReading = (programme: Programme, log: MixedLog): MixedReading => {
  const folded = new Map<string, { readonly facts: readonly AnyFact[]; readonly state: unknown }>()
  let seen = new Set<string>()
  const sliceOf = (type: string): string | undefined => programme.eventTypes.get(type)?.slice
  const factsOfSlice = factsBySlice(programme, log)
  const foldSlice = (reading: ReadingName, slice: string, initial: () => unknown): unknown => {
    const facts = factsOfSlice(slice)(reading)
    // Where nothing of the slice is vague or lies ahead, its three states are of the same facts.
    const others = READINGS.flatMap((other) => folded.get(stateOf(other, slice)) ?? [])
    const same = others.find((other) => sameMembers(other.facts, facts))
    const state = same === undefined ? fold(programme, { [slice]: initial() }, facts)[slice] : same.state
    folded.set(stateOf(reading, slice), { facts, state })
    return state
  }
  const statesIn = (reading: ReadingName): State => {
    const states: State = {}
    for (const { name, initial } of programme.slices) {
      const key = stateOf(reading, name)
      Object.defineProperty(states, name, {
        enumerable: true,
        get: () => {
          seen.add(key)
          const known = folded.get(key)
          return known === undefined ? foldSlice(reading, name, initial) : known.state
        },
      })
    }
    return states
  }
  // They tell what holds whenever they are asked: each reading is of the same three.
  const [all, possibly, known] = [statesIn('all'), statesIn('possibly'), statesIn('known')]

  return {
    read: (basis) => {
      seen = new Set()
      return {
        get basis() {
          seen.add(BASIS)
          return basis
        },
        get facts() {
          seen.add(FACTS)
          return log.factsOf(() => true)('all')
        },
        all,
        possibly,
        known,
      }
    },
    hasReadBasis: () => seen.has(BASIS),
    pass: (entry) => {
      const changed = log.pass(entry).flatMap(({ reading, before, after }) => {
        const slices = [before, after].flatMap((fact) => (fact === undefined ? [] : (sliceOf(fact.type) ?? [])))
        return [...slices.map((slice) => stateOf(reading, slice)), ...(reading === 'all' ? [FACTS] : [])]
      })
      for (const each of changed) folded.delete(each)
      return changed.some((each) => seen.has(each))
    },
  }
}

type FactsOf = ReturnType<MixedLog['factsOf']>

/** The facts of a slice, whose chains are found when it is first asked for: views read few slices. */
const factsBySlice = ({ eventTypes }: Programme, log: MixedLog) => {
  const known = new Map<string, FactsOf>()
  return (slice: string): FactsOf => {
    const factsOf = known.get(slice) ?? log.factsOf((type) => eventTypes.get(type)?.slice === slice)
    known.set(slice, factsOf)
    return factsOf
  }
}

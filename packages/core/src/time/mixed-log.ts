import type { Entry } from '../log/entry.ts'
import { isEngineType } from '../slice/engine-events.ts'
import type { AnyFact } from '../slice/fact.ts'
import { byText } from '../values/by-text.ts'
import type { Day } from '../values/day.ts'
import { chainOf, chainsOf, countingLinkSeen, firstOfChain } from './chains.ts'
import { reversedBy } from './log-index.ts'

/** How far a viewpoint sees. */
export interface Sight {
  /** Entries up to this position. */
  readonly position: number
  /** Papers to this day. */
  readonly papersTo: Day
  /** What takes effect by this day. */
  readonly asAt: Day
}

/** The three readings of a log, named as a view reads them. */
export const READINGS = ['all', 'possibly', 'known'] as const
export type ReadingName = (typeof READINGS)[number]

/** That an entry came to be seen otherwise changed what a reading is told of one chain. */
export interface Shift {
  readonly reading: ReadingName
  readonly before: AnyFact | undefined
  readonly after: AnyFact | undefined
}

/** Something that papers tell of, and that is not so yet. */
export interface Ahead {
  readonly fact: AnyFact
  readonly comes: 'takesEffect' | 'isUndone'
  readonly on: Day
  readonly isUndetermined: boolean
}

/**
 * A log seen from two viewpoints at once: each entry with the limits of the one or of the other. To begin with all are seen as from
 * the first; one after the other they pass to the second, until nothing is left of the first. What each passing changes, its
 * entry changed (law T7).
 */
export interface MixedLog {
  /** The entries that the two see differently, in order of position. */
  readonly steps: readonly Entry[]
  /** Has an entry seen as from the second viewpoint, and gives what this changes. */
  readonly pass: (entry: Entry) => readonly Shift[]
  /** The facts of some types that a reading is told by now, in the order of the fold. */
  readonly factsOf: (isOf: (type: string) => boolean) => (reading: ReadingName) => readonly AnyFact[]
  /** What is not so yet, and what is to be undone, in the order of the fold. */
  readonly ahead: () => readonly Ahead[]
  /** Whether an entry is there. */
  readonly holds: (entry: Entry) => boolean
  /** Whether an entry that is there is known by its paper. */
  readonly knows: (entry: Entry) => boolean
  /** Whether what an entry says is so by the day. */
  readonly hasCome: (entry: Entry) => boolean
}

/** A chain, with what counts of it now. */
interface MixedChain {
  readonly links: readonly Entry[]
  /** The chains of reversals that name it, or did before they were corrected. */
  readonly reversing: MixedChain[]
  /** The chains that it undoes, or undid before it was corrected. */
  readonly undoing: MixedChain[]
  counting: Entry | undefined
}

/** @param log entries in position order, from the first, as far as either of the two sees. */
export const createMixedLog = (log: readonly Entry[], from: Sight, to: Sight): MixedLog => {
  const passed = new Set<Entry>()
  const sightOf = (entry: Entry): Sight => (passed.has(entry) ? to : from)
  const holds = (entry: Entry): boolean => isWithin(entry, sightOf(entry))
  const knows = (entry: Entry): boolean => isKnown(entry, sightOf(entry))
  const hasCome = (entry: Entry, reading: ReadingName = 'all'): boolean => isReached(entry, sightOf(entry), reading)

  const countingIn = (links: readonly Entry[]): Entry | undefined => countingLinkSeen(links, { holds, knows })
  const { chains, chainOfEntry } = layChains(log)
  for (const chain of chains) chain.counting = countingIn(chain.links)

  const reversalsOf = (chain: MixedChain): readonly Entry[] =>
    chain.reversing.flatMap(({ counting }) =>
      counting?.type === 'Reversed' && chainOfEntry(reversedBy(counting)) === chain ? counting : [],
    )
  const factOf = (chain: MixedChain, reading: ReadingName): AnyFact | undefined => {
    const { counting } = chain
    if (counting === undefined || isEngineType(counting.type) || !hasCome(counting, reading)) return undefined
    return reversalsOf(chain).some((reversal) => hasCome(reversal, reading)) ? undefined : counting
  }
  const aheadOf = (chain: MixedChain): readonly Ahead[] => {
    const { counting: fact } = chain
    const reversals = reversalsOf(chain)
    if (fact === undefined || isEngineType(fact.type) || reversals.some((each) => hasCome(each))) return []
    const isUndetermined = (factOf(chain, 'all') === undefined) !== (factOf(chain, 'possibly') === undefined)
    const [undoneOn] = reversals.map(({ effectiveOn }) => effectiveOn).sort()
    return [
      ...(hasCome(fact) ? [] : [{ fact, comes: 'takesEffect', on: fact.effectiveOn, isUndetermined } as const]),
      ...(undoneOn === undefined ? [] : [{ fact, comes: 'isUndone', on: undoneOn, isUndetermined } as const]),
    ]
  }

  return {
    steps: log.filter((entry) => differs(entry, from, to)),
    pass: (entry) => {
      const chain = chainOfEntry(entry.id)
      const touched = chain === undefined ? [] : [chain, ...chain.undoing]
      const before = touched.map((each) => READINGS.map((reading) => factOf(each, reading)))
      passed.add(entry)
      if (chain !== undefined) chain.counting = countingIn(chain.links)
      return touched
        .flatMap((each, index) =>
          READINGS.map((reading, which) => ({ reading, before: before[index]?.[which], after: factOf(each, reading) })),
        )
        .filter((shift) => shift.before !== shift.after)
    },
    factsOf: (isOf) => {
      const own = chains.filter(({ links }) => links.some(({ type }) => isOf(type)))
      // Sorting is stable: facts of one day stay in the order of their chains.
      return (reading) =>
        own
          .flatMap((chain) => (isOf(chain.counting?.type ?? '') ? (factOf(chain, reading) ?? []) : []))
          .sort((a, b) => byText(a.effectiveOn, b.effectiveOn))
    },
    ahead: () => chains.flatMap(aheadOf).sort((a, b) => byText(a.fact.effectiveOn, b.fact.effectiveOn)),
    holds,
    knows,
    hasCome: (entry) => hasCome(entry),
  }
}

const isWithin = ({ position }: Entry, sight: Sight): boolean => position <= sight.position

const isKnown = ({ knownOn }: Entry, { papersTo }: Sight): boolean => knownOn <= papersTo

/** By the earliest day that its source allows, in the reading of what may have happened; whatever its day, in that of all that is known. */
const isReached = ({ effectiveOn, effective }: Entry, { asAt }: Sight, reading: ReadingName): boolean => {
  if (reading === 'known') return true
  return (reading === 'all' || effective === undefined ? effectiveOn : (effective.earliest ?? '')) <= asAt
}

/** What neither of the two holds is seen by both alike, and so is what both hold to be the same. */
const differs = (entry: Entry, from: Sight, to: Sight): boolean =>
  isWithin(entry, from) !== isWithin(entry, to) ||
  isKnown(entry, from) !== isKnown(entry, to) ||
  READINGS.some((reading) => isReached(entry, from, reading) !== isReached(entry, to, reading))

interface LaidChains {
  /** In the order of their first entries. */
  readonly chains: readonly MixedChain[]
  /** The chain that an id belongs to. */
  readonly chainOfEntry: (id: string) => MixedChain | undefined
}

const layChains = (log: readonly Entry[]): LaidChains => {
  const known = chainsOf(log)
  const byFirst = new Map<string, MixedChain>()
  for (const first of log)
    if (first.supersedes === undefined)
      byFirst.set(first.id, { links: chainOf(known, first), reversing: [], undoing: [], counting: undefined })
  const chainOfEntry = (id: string): MixedChain | undefined => byFirst.get(firstOfChain(known, id))
  const chains = [...byFirst.values()]
  for (const chain of chains) {
    const named = chain.links.flatMap((link) =>
      link.type === 'Reversed' ? (chainOfEntry(reversedBy(link)) ?? []) : [],
    )
    for (const undone of new Set(named)) {
      chain.undoing.push(undone)
      undone.reversing.push(chain)
    }
  }
  return { chains, chainOfEntry }
}

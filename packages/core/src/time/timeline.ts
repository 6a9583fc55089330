import type { Entry } from '../log/entry.ts'
import { isEngineType } from '../slice/engine-events.ts'
import type { AnyFact } from '../slice/fact.ts'
import { countWhile } from '../values/count-while.ts'
import { type Day, END_OF_TIME, earlierDay, FIRST_OF_DAYS } from '../values/day.ts'
import { type Chains, chainsOf, countingLink, firstOfChain } from './chains.ts'
import { reversedBy } from './log-index.ts'

/** The days from which a chain is left out: certainly from `on`, possibly from `earliest` on. */
export interface Undoing {
  readonly on: Day
  readonly earliest: Day
}

/** All that counts in a log at some version, using papers to some day, in the order in which it is folded. */
export interface Timeline {
  readonly facts: readonly AnyFact[]
  /** The facts that a `Reversed` undid, and from when. */
  readonly undone: ReadonlyMap<AnyFact, Undoing>
}

/** The `possible` reading takes in what may have happened by a day, from the earliest day that its source allows; the order stays that of the latest days. */
export type Certainty = 'certain' | 'possible'

/**
 * Lays out what counts (law T2): of every chain the entry that counts, in the order of effectiveOn, then of the position
 * of the chain's first entry.
 *
 * @param log entries in position order, from the first.
 * @param knownOn papers to this day.
 */
export const timelineOf = (log: readonly Entry[], knownOn: Day | 'all'): Timeline => {
  const papersTo = knownOn === 'all' ? END_OF_TIME : knownOn
  const chains = chainsOf(log)
  const facts: AnyFact[] = []
  const reversals: Entry[] = []
  for (const first of log) {
    if (first.supersedes !== undefined) continue
    const counting = countingEntry(chains, first, papersTo)
    if (counting === undefined) continue
    if (counting.type === 'Reversed') reversals.push(counting)
    else if (!isEngineType(counting.type)) facts.push(counting)
  }
  return { facts: inOrderOfDay(facts), undone: undoneBy(reversals, facts, chains) }
}

/** The facts of a timeline that count at a day, in order. */
export const factsAsAt = (timeline: Timeline, asAt: Day, certainty: Certainty): readonly AnyFact[] => {
  const { facts, undone } = timeline
  if (undone.size === 0 && (certainty === 'certain' || !facts.some(isVague)))
    return facts.slice(0, countUpTo(facts, asAt))
  return facts.filter((fact) => startOf(fact, certainty) <= asAt && !isUndone(undone.get(fact), asAt, certainty))
}

const isVague = ({ effective }: AnyFact): boolean => effective !== undefined

/** How many facts take effect by a day: they are in order of their days. */
export const countUpTo = (facts: readonly AnyFact[], asAt: Day): number =>
  countWhile(facts, ({ effectiveOn }) => effectiveOn <= asAt)

const countingEntry = ({ corrections }: Chains, first: Entry, knownOn: Day): Entry | undefined => {
  const superseding = corrections.get(first.id)
  if (superseding === undefined) return first.knownOn <= knownOn ? first : undefined
  return countingLink([first, ...superseding], knownOn)
}

/** The day from which a fact counts. */
export const startOf = ({ effectiveOn, effective }: AnyFact, certainty: Certainty): string =>
  certainty === 'certain' || effective === undefined ? effectiveOn : (effective.earliest ?? '')

const isUndone = (undoing: Undoing | undefined, asAt: Day, certainty: Certainty): boolean =>
  undoing !== undefined && (certainty === 'certain' ? undoing.on : undoing.earliest) <= asAt

/** Stable, so that facts of one day stay in the order of their chains. Most logs are nearly in order as they are. */
const inOrderOfDay = (facts: AnyFact[]): readonly AnyFact[] =>
  facts.sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0))

const undoneBy = (
  reversals: readonly Entry[],
  facts: readonly AnyFact[],
  chains: Chains,
): ReadonlyMap<AnyFact, Undoing> => {
  const undone = new Map<AnyFact, Undoing>()
  if (reversals.length === 0) return undone
  const byChain = new Map(facts.map((fact) => [firstOfChain(chains, fact.id), fact]))
  for (const reversal of reversals) {
    const fact = byChain.get(firstOfChain(chains, reversedBy(reversal)))
    if (fact === undefined) continue
    const known = undone.get(fact)
    const undoing = undoingBy(reversal)
    undone.set(fact, known === undefined ? undoing : earlierUndoing(known, undoing))
  }
  return undone
}

/** From when a reversal undoes what it names. */
export const undoingBy = ({ effectiveOn, effective }: Entry): Undoing => ({
  on: effectiveOn,
  earliest: effective === undefined ? effectiveOn : (effective.earliest ?? FIRST_OF_DAYS),
})

/** Of two that undo one fact, whichever comes first. */
export const earlierUndoing = (one: Undoing, other: Undoing): Undoing => ({
  on: earlierDay(one.on, other.on),
  earliest: earlierDay(one.earliest, other.earliest),
})

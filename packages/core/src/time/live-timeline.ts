import type { Entry } from '../log/entry.ts'
import { isEngineType } from '../slice/engine-events.ts'
import type { AnyFact } from '../slice/fact.ts'
import { byText } from '../values/by-text.ts'
import { countWhile } from '../values/count-while.ts'
import type { Day } from '../values/day.ts'
import { isPlain } from './is-plain.ts'
import { createLogIndex, type LogIndex, reversedBy } from './log-index.ts'
import { reversalsOf } from './reversals-of.ts'
import { earlierUndoing, type Timeline, timelineOf, type Undoing, undoingBy } from './timeline.ts'

/** A fact that counts until it is undone. */
export interface UndoneFact extends Undoing {
  readonly fact: AnyFact
}

/**
 * What counts in a log that grows, using all papers (law T2), in the order of the fold. It takes in an entry, wherever its day
 * lies, without going through the log again, and can step back.
 */
export interface LiveTimeline {
  /** What counts and is never undone. */
  readonly standing: readonly AnyFact[]
  /** What counts until it is undone. */
  readonly undone: readonly UndoneFact[]
  /** Those of either kind of which the source does not give the day. */
  readonly vague: ReadonlySet<AnyFact>
  readonly index: () => LogIndex
  /** Which of two facts is folded first: by their days, then by the positions of their chains' first entries. */
  readonly compare: (one: AnyFact, other: AnyFact) => number
  /** How many standing facts come before a fact of the timeline. */
  readonly placeOf: (fact: AnyFact) => number
  /** Takes in the entry that follows the log. */
  readonly take: (entry: Entry) => TimelineStep
}

/** What an entry changed in a timeline. */
export interface TimelineStep {
  /** How many standing facts come before everything that it bears on. */
  readonly from: number
  readonly added: readonly AnyFact[]
  readonly removed: readonly AnyFact[]
  /** Takes the entry back out; steps are taken back last first. */
  readonly undo: () => void
}

/** What a chain brings to the timeline. */
interface Part {
  readonly fact: AnyFact
  readonly undoing: Undoing | undefined
}

/**
 * @param log the entries so far; those that follow are taken in one by one.
 * @param knownOn papers to this day; of such a timeline none are taken in.
 */
export const createLiveTimeline = (log: readonly Entry[], knownOn: Day | 'all' = 'all'): LiveTimeline => {
  let index: LogIndex | undefined
  // While nothing was corrected since, nobody needs an index; whoever makes it goes through the log as far as it was taken in.
  let size = log.length
  const indexed = (): LogIndex => {
    index ??= indexOf(log.slice(0, size))
    return index
  }

  /** The position of the first entry of a fact's chain: by it facts of one day are in order. */
  const rankOf = ({ id, position, supersedes }: AnyFact): number =>
    supersedes === undefined ? position : (indexed().entryOf(indexed().firstOf(id))?.position ?? position)
  const compare = (one: AnyFact, other: AnyFact): number =>
    byText(one.effectiveOn, other.effectiveOn) || rankOf(one) - rankOf(other)
  const parts = createParts(timelineOf(log, knownOn), compare)

  const addToIndex = (entry: Entry): (() => void) => {
    if (index !== undefined) return index.add(entry)
    size += 1
    return () => {
      size -= 1
    }
  }
  /** What the chains bring that an entry bears on: of a plain one none but its own, which is new. */
  const partsTouchedBy = (entry: Entry) => {
    const chains = isPlain(entry) ? [] : chainsTouchedBy(entry, indexed())
    return () => chains.flatMap((first) => partOf(first, indexed()) ?? [])
  }

  const take = (entry: Entry): TimelineStep => {
    const touched = partsTouchedBy(entry)
    const before = touched()
    const takeOutOfIndex = addToIndex(entry)
    const isNew = isPlain(entry) && !isEngineType(entry.type)
    const after = isNew ? [{ fact: entry, undoing: undefined }] : touched()
    const from = parts.replace(before, after)
    return {
      from,
      added: after.map(({ fact }) => fact),
      removed: before.map(({ fact }) => fact),
      undo: () => {
        parts.replace(after, before)
        takeOutOfIndex()
      },
    }
  }

  return { ...parts, index: indexed, compare, take }
}

interface Parts extends Pick<LiveTimeline, 'standing' | 'undone' | 'vague' | 'placeOf'> {
  /** Takes parts out and puts others in, and gives how many standing facts come before all of them. */
  readonly replace: (before: readonly Part[], after: readonly Part[]) => number
}

/** The parts of a timeline, each list in its order. */
const createParts = ({ facts, undone: undoings }: Timeline, compare: LiveTimeline['compare']): Parts => {
  // Of most logs nothing is undone: their facts are taken over as they are.
  const standing = undoings.size === 0 ? [...facts] : facts.filter((fact) => !undoings.has(fact))
  const undone = [...undoings]
    .map(([fact, undoing]): UndoneFact => ({ fact, ...undoing }))
    .sort((one, other) => compare(one.fact, other.fact))
  const vague = new Set(facts.filter(({ effective }) => effective !== undefined))
  const placeOf = (fact: AnyFact): number => countWhile(standing, (each) => compare(each, fact) < 0)
  const placeAmongUndone = (fact: AnyFact): number => countWhile(undone, (each) => compare(each.fact, fact) < 0)

  const put = ({ fact, undoing }: Part): number => {
    const place = placeOf(fact)
    if (undoing === undefined) standing.splice(place, 0, fact)
    else undone.splice(placeAmongUndone(fact), 0, { fact, ...undoing })
    if (fact.effective !== undefined) vague.add(fact)
    return place
  }
  const takeOut = ({ fact, undoing }: Part): number => {
    const place = placeOf(fact)
    if (undoing === undefined) standing.splice(place, 1)
    else undone.splice(placeAmongUndone(fact), 1)
    vague.delete(fact)
    return place
  }
  return {
    standing,
    undone,
    vague,
    placeOf,
    replace: (before, after) => Math.min(standing.length, ...before.map(takeOut), ...after.map(put)),
  }
}

const indexOf = (log: readonly Entry[]): LogIndex => {
  const index = createLogIndex()
  for (const entry of log) index.add(entry)
  return index
}

/** The first ids of the chains that an entry is about to change: its own, and those that it undoes, or undid. */
const chainsTouchedBy = (entry: Entry, index: LogIndex): readonly string[] => {
  const own = entry.supersedes === undefined ? entry.id : index.firstOf(entry.supersedes)
  const head = entry.supersedes === undefined ? undefined : index.headOf(entry.supersedes)
  const reversed = [entry, head].flatMap((each) => (each?.type === 'Reversed' ? [index.firstOf(reversedBy(each))] : []))
  return [...new Set([own, ...reversed])]
}

/** What a chain brings as the log stands: its head, unless that is of the ledger's own, and when it is undone. */
const partOf = (first: string, index: LogIndex): Part | undefined => {
  const opening = index.entryOf(first)
  const fact = index.headOf(first)
  // What supersedes nothing that is there is a chain without a beginning: it counts nowhere.
  if (opening === undefined || opening.supersedes !== undefined || fact === undefined || isEngineType(fact.type))
    return undefined
  const [earliest, ...others] = reversalsOf(index, first).map(undoingBy)
  return { fact, undoing: earliest && others.reduce(earlierUndoing, earliest) }
}

import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import { type Day, END_OF_TIME, FIRST_OF_DAYS, laterDay } from '../values/day.ts'
import { deepFreeze } from '../values/deep-freeze.ts'
import { type Counting, countingAt, isSameCounting } from './counting-at.ts'
import { foldInDrafts } from './fold-in-drafts.ts'
import { createKeptStates, type KeptStates, type Pace } from './kept-states.ts'
import { createLiveTimeline, type LiveTimeline } from './live-timeline.ts'
import { fold } from './replay.ts'
import type { SnapshotOf } from './snapshot.ts'
import type { KeptState } from './sparse-states.ts'
import type { Certainty } from './timeline.ts'

/**
 * The replay of a log that grows, using all papers: states at any day, folded on from the nearest one that is kept. The states
 * that it keeps are frozen, and shared by all who ask; the first answer keeps none.
 */
export interface LiveReplay {
  readonly timeline: LiveTimeline
  /** States after so many of the facts that stand. */
  readonly states: KeptStates
  /** How many entries it has taken in. */
  readonly size: () => number
  /** Whether all that was taken in is of papers to a day, and of types that the programme knows. */
  readonly isAllKnownBy: (day: Day) => boolean
  /** Takes in entries that were recorded. */
  readonly take: (entries: readonly Entry[]) => void
  /** The states of a reading. */
  readonly statesAt: (asAt: Day) => StatesAt
  /** Says that more will be asked: from now on states are kept. */
  readonly expectMore: () => void
}

/** The states that a reading needs, each folded when it is asked for. Each is of the log as it is then: who means an earlier one asks no more. */
export interface StatesAt {
  readonly all: () => State
  readonly possibly: () => State
  readonly known: () => State
}

export interface ReplayOptions extends Partial<Pace> {
  /** Papers to this day. Such a replay takes in no further entries. Default: all papers. */
  readonly knownOn?: Day
  /** A state after some of the facts that stand, to begin from: that of a snapshot. Default: none. */
  readonly begin?: (of: SnapshotOf) => KeptState | undefined
}

/** @param log the entries so far. */
export const createLiveReplay = (
  programme: Programme,
  log: readonly Entry[],
  { gap = 1_024, few = 512, knownOn, begin }: ReplayOptions = {},
): LiveReplay => {
  const timeline = createLiveTimeline(log, knownOn)
  const { standing, undone } = timeline
  const states = createKeptStates(programme, standing, { gap, few })
  const unknown = new Set([...standing, ...undone.map(({ fact }) => fact)].filter(isUnknownTo(programme)))
  let latestPaper = log.reduce((day, { knownOn }) => laterDay(day, knownOn), FIRST_OF_DAYS)
  let size = log.length
  const begun = begin?.({ log, standing })
  if (begun !== undefined) states.keep(begun)
  // Of states that others go on from, one is there already.
  let isAsked = begun !== undefined

  const statesAt = (asAt: Day): StatesAt => {
    // Who asks once and goes away is spared what makes the next answers cheap: the states on the way, and the freezing.
    const stateAfter = isAsked
      ? states.sharedAfter
      : (count: number) => fold(programme, programme.initialState(), standing.slice(0, count))
    isAsked = true
    const folded: (Counting & { readonly state: State })[] = []
    const stateOnce = (asked: Day, certainty: Certainty) => (): State => {
      const counting = countingAt(timeline, asked, certainty)
      const known = folded.find((each) => isSameCounting(each, counting))
      if (known !== undefined) return known.state
      const state = stateOf({ programme, timeline, states, few }, counting, stateAfter)
      folded.push({ ...counting, state })
      return state
    }
    return {
      all: stateOnce(asAt, 'certain'),
      possibly: stateOnce(asAt, 'possible'),
      known: stateOnce(END_OF_TIME, 'certain'),
    }
  }

  return {
    timeline,
    states,
    size: () => size,
    isAllKnownBy: (day) => unknown.size === 0 && latestPaper <= day,
    take: (entries) => {
      for (const entry of entries) {
        const { from, added, removed } = timeline.take(entry)
        states.forgetAfter(from)
        for (const fact of removed) unknown.delete(fact)
        for (const fact of added.filter(isUnknownTo(programme))) unknown.add(fact)
        latestPaper = laterDay(latestPaper, entry.knownOn)
        size += 1
      }
    },
    statesAt,
    expectMore: () => {
      isAsked = true
    },
  }
}

interface Ground {
  readonly programme: Programme
  readonly timeline: LiveTimeline
  readonly states: KeptStates
  readonly few: number
}

/** The state of what counts: that of the facts that stand, as far as no others come between them, and on from there. */
const stateOf = (
  { programme, timeline: { standing, compare, placeOf }, states, few }: Ground,
  { count, others }: Counting,
  stateAfter: (count: number) => State,
): State => {
  const [first] = others
  if (first === undefined) return stateAfter(count)
  const from = Math.min(count, placeOf(first))
  const facts = [...standing.slice(from, count), ...others].sort(compare)
  return facts.length <= few
    ? deepFreeze(foldInDrafts(programme, stateAfter(from), facts))
    : fold(programme, states.ownAfter(from), facts)
}

const isUnknownTo =
  ({ eventTypes }: Programme) =>
  ({ type }: AnyFact): boolean =>
    !eventTypes.has(type)

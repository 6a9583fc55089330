import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import { isEngineType } from '../slice/engine-events.ts'
import type { State } from '../slice/event-type.ts'
import { type Violation, violationKey } from '../slice/violation.ts'
import { FIRST_OF_DAYS } from '../values/day.ts'
import { sameMembers } from '../values/same-members.ts'
import { copyState } from './copy-state.ts'
import { isPlain } from './is-plain.ts'
import type { LiveReplay } from './live-replay.ts'
import type { LiveTimeline, TimelineStep, UndoneFact } from './live-timeline.ts'
import type { LogIndex } from './log-index.ts'
import { judgeByLogRules } from './log-rules.ts'
import { fold, foldJudging, judgeFact, type Objected } from './replay.ts'
import type { KeptState } from './sparse-states.ts'
import { timelineOf } from './timeline.ts'

/** Judges batches against the log that they are about to follow (law T5). */
export interface Judge {
  /**
   * What would be newly wrong if the batch were recorded: at the end of time, and on the day before each reversal, which
   * between them cover every day. Using all papers. An empty answer lets the batch in.
   */
  readonly judge: (batch: readonly Entry[]) => readonly Violation[]
  /** Is told that the replay has taken in entries that were recorded: those of the batch that was judged last, or others. */
  readonly accepted: (entries: readonly Entry[]) => void
}

/** A state at the end of time, of the judge's own: while entries come in order, only they need judging. */
interface LiveState {
  readonly state: State
  /** How many entries of the log it holds, the awaited ones included. */
  readonly size: number
  /** The ids of the batch that was let in and is not recorded yet. */
  readonly awaited: readonly string[]
  /** States on the way to it that are worth keeping, once the batch is recorded. */
  readonly onTheWay: readonly KeptState[]
}

/** @param replay of the entries recorded so far; whoever records entries has it take them in before the judge is told. */
export const createJudge = (programme: Programme, replay: LiveReplay): Judge => {
  const { timeline } = replay
  const index = timeline.index()
  let live: LiveState | undefined

  /** Nothing comes after it in the fold, so that it alone is judged. */
  const judgeNext = (batch: readonly Entry[]): readonly Violation[] => {
    const state = live?.size === replay.size() ? live.state : replay.states.ownAfter(timeline.standing.length)
    // Should a rule throw, the state is half of each.
    live = undefined
    const violations = foldJudging(programme, state, inOrder(batch)).map(violationOf)
    if (violations.length === 0) live = letIn(replay, batch, { state, onTheWay: [] })
    return violations
  }

  /** Judges what comes after the earliest day that the batch bears on, without the batch and with it. */
  const judgeAmong = (batch: readonly Entry[]): readonly Violation[] => {
    live = undefined
    const onTheWay: KeptState[] = []
    const { from, result: after } = whileItHolds(timeline, batch, (place) =>
      judgeFrom(programme, replay, place, onTheWay),
    )
    const old = new Set(judgeFrom(programme, replay, from).violations.map(violationKey))
    const violations = after.violations.filter((violation) => !old.has(violationKey(violation)))
    if (violations.length === 0) live = letIn(replay, batch, { state: after.state, onTheWay })
    return violations
  }

  const judgeTimeline = (batch: readonly Entry[]): readonly Violation[] => {
    const last = timeline.standing.at(-1)?.effectiveOn ?? FIRST_OF_DAYS
    const isNext = batch.every((entry) => isPlain(entry) && entry.effectiveOn >= last)
    return isNext ? judgeNext(batch) : judgeAmong(batch)
  }

  return {
    judge: (batch) => {
      const againstLog = judgeByLog(index, batch)
      // A correction that the log rules refuse has no place in a timeline: what it says is judged as a fact of its own.
      const placed = againstLog.length === 0 ? batch : batch.flatMap((entry) => withoutBrokenLinks(entry, againstLog))
      const violations = [...againstLog, ...judgeTimeline(placed)]
      if (violations.length > 0) live = undefined
      return violations.map((violation) => withPosition(violation, index.entryOf(violation.entry)))
    },
    accepted: (entries) => {
      const ids = entries.map(({ id }) => id)
      if (live === undefined || !sameMembers(live.awaited, ids)) {
        live = undefined
        return
      }
      for (const kept of live.onTheWay) replay.states.keep(kept)
      live = { ...live, awaited: [], onTheWay: [] }
      replay.states.offer(live.state)
    },
  }
}

/** The state with a batch that is let in, and waits to be recorded. */
const letIn = (
  replay: LiveReplay,
  batch: readonly Entry[],
  states: Pick<LiveState, 'state' | 'onTheWay'>,
): LiveState => ({ ...states, size: replay.size() + batch.length, awaited: batch.map(({ id }) => id) })

/** What the log rules have against a batch, each entry judged by those before it. */
const judgeByLog = (index: LogIndex, batch: readonly Entry[]): readonly Violation[] => {
  const undo: (() => void)[] = []
  try {
    return batch.flatMap((entry) => {
      const found = judgeByLogRules(index, entry)
      undo.push(index.add(entry))
      return found
    })
  } finally {
    for (const takeOut of undo.reverse()) takeOut()
  }
}

/** Does something while a timeline holds a batch, told how many standing facts come before all that the batch bears on. */
const whileItHolds = <Result>(
  timeline: LiveTimeline,
  batch: readonly Entry[],
  work: (from: number) => Result,
): { readonly from: number; readonly result: Result } => {
  const steps: TimelineStep[] = []
  try {
    for (const entry of batch) steps.push(timeline.take(entry))
    const from = Math.min(...steps.map((step) => step.from))
    return { from, result: work(from) }
  } finally {
    for (const { undo } of steps.reverse()) undo()
  }
}

const withPosition = (violation: Violation, recorded: Entry | undefined): Violation =>
  recorded === undefined ? violation : { ...violation, position: recorded.position }

const withoutBrokenLinks = (entry: Entry, violations: readonly Violation[]): readonly Entry[] => {
  if (!violations.some((violation) => violation.entry === entry.id)) return [entry]
  if (isEngineType(entry.type)) return []
  const { supersedes: _, ...fact } = entry
  return [fact]
}

const inOrder = (batch: readonly Entry[]): readonly Entry[] => timelineOf(batch, 'all').facts

const violationOf = ({ fact, ...objection }: Objected): Violation => ({ ...objection, entry: fact.id, type: fact.type })

interface Judged {
  readonly violations: readonly Violation[]
  /** The state at the end of time. */
  readonly state: State
}

/**
 * What today's rules object to in the facts that come after the first `from` of those that stand. A rule requires facts and never their
 * absence (law T5). So what stands is judged at the end of time, when the fewest others count; and what is undone, on the day before it
 * is: only where it would not be right beside what stands alone must that day's facts be folded.
 */
const judgeFrom = (programme: Programme, replay: LiveReplay, from: number, onTheWay?: KeptState[]): Judged => {
  const { standing, undone, placeOf } = replay.timeline
  const state = replay.states.ownAfter(from)
  const objected: Objected[] = []
  const toKeep = onTheWay === undefined ? [] : replay.states.placesToKeep(from)
  const stops = [
    ...toKeep.map((place) => ({ place, stop: () => onTheWay?.push({ count: place, state: copyState(state) }) })),
    ...undone
      .filter(({ fact, on }) => on > fact.effectiveOn)
      .map((each) => ({
        place: placeOf(each.fact),
        stop: () => objected.push(...judgeUndone(programme, replay, each, { state, from })),
      })),
  ]
  let at = from
  for (const { place, stop } of stops.filter((each) => each.place >= from).sort((a, b) => a.place - b.place)) {
    objected.push(...foldJudging(programme, state, standing.slice(at, place)))
    at = place
    stop()
  }
  objected.push(...foldJudging(programme, state, standing.slice(at)))
  return { violations: objected.map(violationOf), state }
}

/**
 * What rules object to in a fact on the day before it is undone, when others count that are undone by the end of time.
 *
 * @param beside what stands before it, by the end of time; and from where on the timeline is only tried, so that no state of it is to be kept.
 */
const judgeUndone = (
  programme: Programme,
  replay: LiveReplay,
  { fact, on }: UndoneFact,
  beside: { readonly state: State; readonly from: number },
): readonly Objected[] => {
  if (judgeFact(programme, beside.state, fact).length === 0) return []
  const { standing, undone, compare, placeOf } = replay.timeline
  const others = undone.filter((each) => each.on >= on && compare(each.fact, fact) < 0).map((each) => each.fact)
  const place = placeOf(fact)
  const from = Math.min(beside.from, ...others.map(placeOf))
  const before = [...standing.slice(from, place), ...others].sort(compare)
  return judgeFact(programme, fold(programme, replay.states.ownAfter(from), before), fact)
}

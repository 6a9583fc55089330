import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import { isEngineType } from '../slice/engine-events.ts'
import type { State } from '../slice/event-type.ts'
import { type Violation, violationKey } from '../slice/violation.ts'
import { type Day, dayBefore, END_OF_TIME, laterDay } from '../values/day.ts'
import { createLogIndex } from './log-index.ts'
import { judgeByLogRules } from './log-rules.ts'
import { foldJudging, type Objected } from './replay.ts'
import { factsAsAt, timelineOf } from './timeline.ts'

/** Judges batches against the log that they are about to follow (law T5). */
export interface Judge {
  /**
   * What would be newly wrong if the batch were recorded: at the end of time, and on the day before each reversal, which
   * between them cover every day. Using all papers. An empty answer lets the batch in.
   */
  readonly judge: (batch: readonly Entry[]) => readonly Violation[]
  /** Takes in entries that have been recorded. */
  readonly accept: (entries: readonly Entry[]) => void
  /** Forgets the batch that was judged last: it was let in, but then not recorded. */
  readonly abandon: () => void
}

/** The state at the end of time, kept while entries come in order: then only they need judging. */
interface LiveState {
  readonly state: State
  readonly latest: Day
  /** How many entries of the log it holds. */
  readonly size: number
}

/** @param log the entries recorded so far; the judge reads it again whenever it must fold afresh. */
export const createJudge = (programme: Programme, log: readonly Entry[]): Judge => {
  const index = createLogIndex()
  for (const entry of log) index.add(entry)
  let indexed = log.length
  let live: LiveState | undefined

  const judgeLog = (batch: readonly Entry[]): readonly Violation[] => {
    const undo: (() => void)[] = []
    const violations = batch.flatMap((entry) => {
      const found = judgeByLogRules(index, entry)
      undo.push(index.add(entry))
      return found
    })
    for (const takeOut of undo.reverse()) takeOut()
    return violations
  }

  const judgeTimeline = (batch: readonly Entry[]): readonly Violation[] => {
    const current = live?.size === log.length ? live : foldAfresh(programme, log)
    live = undefined
    if (batch.every((entry) => isPlain(entry) && entry.effectiveOn >= current.latest)) {
      const violations = foldJudging(programme, current.state, inOrder(batch)).map(violationOf)
      if (violations.length === 0)
        live = { state: current.state, latest: latestDay(batch, current.latest), size: log.length + batch.length }
      return violations
    }
    const old = new Set(violationsOf(programme, log).map(violationKey))
    return violationsOf(programme, [...log, ...batch]).filter((violation) => !old.has(violationKey(violation)))
  }

  return {
    judge: (batch) => {
      const againstLog = judgeLog(batch)
      // A correction that the log rules refuse has no place in a timeline: what it says is judged as a fact of its own.
      const placed = againstLog.length === 0 ? batch : batch.flatMap((entry) => withoutBrokenLinks(entry, againstLog))
      const violations = [...againstLog, ...judgeTimeline(placed)]
      if (violations.length > 0) live = undefined
      return violations.map((violation) => withPosition(violation, index.entryOf(violation.entry)))
    },
    accept: (entries) => {
      for (const entry of entries) index.add(entry)
      indexed += entries.length
      if (live?.size !== indexed) live = undefined
    },
    abandon: () => {
      live = undefined
    },
  }
}

const withPosition = (violation: Violation, recorded: Entry | undefined): Violation =>
  recorded === undefined ? violation : { ...violation, position: recorded.position }

const isPlain = ({ type, supersedes }: Entry): boolean => supersedes === undefined && type !== 'Reversed'

const withoutBrokenLinks = (entry: Entry, violations: readonly Violation[]): readonly Entry[] => {
  if (!violations.some((violation) => violation.entry === entry.id)) return [entry]
  if (isEngineType(entry.type)) return []
  const { supersedes: _, ...fact } = entry
  return [fact]
}

const inOrder = (batch: readonly Entry[]): readonly Entry[] => timelineOf(batch, 'all').facts

const violationOf = ({ fact, ...objection }: Objected): Violation => ({ ...objection, entry: fact.id, type: fact.type })

const latestDay = (entries: readonly Entry[], latest: Day): Day =>
  entries.reduce((day, { effectiveOn }) => laterDay(day, effectiveOn), latest)

const foldAfresh = (programme: Programme, log: readonly Entry[]): LiveState => {
  const state = programme.initialState()
  foldJudging(programme, state, factsAsAt(timelineOf(log, 'all'), END_OF_TIME, 'certain'))
  return { state, latest: latestDay(log, '0001-01-01'), size: log.length }
}

/** Everything that today's rules object to in a log, at each of the days that cover all others; each objection once. */
const violationsOf = (programme: Programme, log: readonly Entry[]): readonly Violation[] => {
  const timeline = timelineOf(log, 'all')
  const reversals = log.filter(({ type }) => type === 'Reversed').map(({ effectiveOn }) => dayBefore(effectiveOn))
  const found = new Map<string, Violation>()
  for (const asAt of new Set<Day>([...reversals, END_OF_TIME])) {
    const objected = foldJudging(programme, programme.initialState(), factsAsAt(timeline, asAt, 'certain'))
    for (const violation of objected.map(violationOf)) {
      const key = violationKey(violation)
      if (!found.has(key)) found.set(key, violation)
    }
  }
  return [...found.values()]
}

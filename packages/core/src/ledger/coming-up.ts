import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { Reading } from '../slice/reading.ts'
import type { Row } from '../slice/row.ts'
import type { Ahead } from '../time/mixed-log.ts'
import { tell } from '../time/tell.ts'
import { factsAsAt, type Timeline } from '../time/timeline.ts'
import { byText } from '../values/by-text.ts'
import type { Day } from '../values/day.ts'

/** Something that is known, and takes effect or ends only after the day. */
export interface ComingRow extends Row {
  /** When it takes effect or is undone, at the latest. */
  readonly on: Day
  /** The words of a source that does not give the day; undefined where it does. */
  readonly asStated: string | undefined
  readonly type: string
  readonly comes: 'takesEffect' | 'isUndone'
  /** True where a source is so vague that it may have come to pass already. */
  readonly isUndetermined: boolean
  /** What the entry says, as a sentence. */
  readonly words: string
}

interface Ground {
  readonly programme: Programme
  readonly reading: Reading<State>
}

/** What papers of the day say that is not so yet, the next first: decided, but not in effect; or in effect, but to be undone. */
export const comingUp = (
  ground: Ground & {
    /** What counts by the papers that were known by the day: what only a later paper tells was not to be seen coming. */
    readonly timeline: Timeline
  },
): readonly ComingRow[] => comingRows(ground, aheadIn(ground.timeline, ground.reading.basis.asAt))

/** The rows of what lies ahead, the next first. */
export const comingRows = ({ programme, reading }: Ground, ahead: readonly Ahead[]): readonly ComingRow[] =>
  ahead
    .map(({ fact, comes, on, isUndetermined }) => ({
      ref: `comingUp:${comes}/${fact.id}`,
      on,
      asStated: comes === 'takesEffect' ? fact.effective?.asStated : undefined,
      type: fact.type,
      comes,
      isUndetermined,
      words: tell(programme, reading.known, fact),
      entries: [fact.position],
    }))
    .sort((a, b) => byText(a.on, b.on))

const aheadIn = (timeline: Timeline, asAt: Day): readonly Ahead[] => {
  const now = new Set(factsAsAt(timeline, asAt, 'certain'))
  const possibly = new Set(factsAsAt(timeline, asAt, 'possible'))
  return timeline.facts.flatMap((fact) => {
    const undoneOn = timeline.undone.get(fact)?.on
    if (undoneOn !== undefined && undoneOn <= asAt) return []
    const isUndetermined = now.has(fact) !== possibly.has(fact)
    return [
      ...(fact.effectiveOn > asAt
        ? [{ fact, comes: 'takesEffect', on: fact.effectiveOn, isUndetermined } as const]
        : []),
      ...(undoneOn === undefined ? [] : [{ fact, comes: 'isUndone', on: undoneOn, isUndetermined } as const]),
    ]
  })
}

import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import type { Reading } from '../slice/reading.ts'
import type { Row } from '../slice/row.ts'
import { laterIn } from '../time/later-in.ts'
import { tell } from '../time/tell.ts'
import { factsAsAt, type Timeline } from '../time/timeline.ts'
import { type Day, END_OF_TIME } from '../values/day.ts'

/** Something that is known, and takes effect, ends or follows only after the day. */
export interface ComingRow extends Row {
  /** When it takes effect, is undone or follows, at the latest. */
  readonly on: Day
  /** The words of a source that does not give the day; undefined where it does. */
  readonly asStated: string | undefined
  readonly type: string
  /** `follows` where the entry itself names a later day for what comes of it: a decision, and when it may be carried out. */
  readonly comes: 'takesEffect' | 'isUndone' | 'follows'
  /** True where a source is so vague that it may have come to pass already. */
  readonly isUndetermined: boolean
  /** What the entry says, or what follows from it, as a sentence. */
  readonly words: string
}

interface Ground {
  readonly programme: Programme
  readonly reading: Reading<State>
  /** What counts by the papers that were known by the day: what only a later paper tells was not to be seen coming. */
  readonly timeline: Timeline
}

/** What papers of the day say that is not so yet, the next first: decided, but not in effect; or in effect, but to be undone. */
export const comingUp = ({ programme, reading, timeline }: Ground): readonly ComingRow[] => {
  const { asAt } = reading.basis
  const now = new Set(factsAsAt(timeline, asAt, 'certain'))
  const possibly = new Set(factsAsAt(timeline, asAt, 'possible'))
  const row = (fact: AnyFact, comes: ComingRow['comes'], on: Day): ComingRow => ({
    ref: `comingUp:${comes}/${fact.id}`,
    on,
    asStated: comes === 'takesEffect' ? fact.effective?.asStated : undefined,
    type: fact.type,
    comes,
    isUndetermined: now.has(fact) !== possibly.has(fact),
    words: tell(programme, reading.known, fact),
    entries: [fact.position],
  })
  return timeline.facts
    .flatMap((fact) => {
      const undoneOn = timeline.undone.get(fact)?.on
      if (undoneOn !== undefined && undoneOn <= asAt) return []
      const later = laterIn(programme, reading.known, fact)
      const ahead = [
        ...(fact.effectiveOn > asAt ? [row(fact, 'takesEffect', fact.effectiveOn)] : []),
        ...(later !== undefined && later.on > asAt && later.on < (undoneOn ?? END_OF_TIME)
          ? [{ ...row(fact, 'follows', later.on), isUndetermined: false, words: later.words }]
          : []),
      ]
      return undoneOn === undefined ? ahead : [...ahead, row(fact, 'isUndone', undoneOn)]
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

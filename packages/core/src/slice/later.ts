import type { Day } from '../values/day.ts'

/** Something that a fact says comes on a later day than its own. */
export interface Later {
  readonly on: Day
  /** What comes then, as a sentence without its full stop. */
  readonly words: string
}

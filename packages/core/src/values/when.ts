import type { Day } from './day.ts'

/** When something happened, as closely as its source says: between two days, which are one where it is known to the day. */
export interface When {
  /** `null` where the source sets no earliest day. */
  readonly earliest: Day | null
  readonly latest: Day
}

interface Dated {
  readonly effectiveOn: Day
  readonly effective?: { readonly earliest: Day | null } | undefined
}

export const whenOf = ({ effectiveOn, effective }: Dated): When => ({
  earliest: effective === undefined ? effectiveOn : effective.earliest,
  latest: effectiveOn,
})

import type { Attested } from './attested.ts'
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

/** The latest day that any source claims for something that happened; before every day where none does. */
export const latestDayOf = (cell: Attested<When>): Day | '' => {
  if (cell.is === 'unknown') return ''
  return cell.is === 'known'
    ? cell.value.latest
    : (cell.rivals
        .map(({ value }) => value.latest)
        .sort()
        .at(-1) ?? '')
}

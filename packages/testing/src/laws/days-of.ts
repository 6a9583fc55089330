import type { Day, Entry } from '@programme-ledger/core'

/** No fact is dated after it. */
export const END_OF_TIME: Day = '9999-12-31'

/** Every day on which anything in a log takes effect, the first first, and the end of time. */
export const daysOf = (log: readonly Entry[]): readonly Day[] => [
  ...new Set([...log.map(({ effectiveOn }) => effectiveOn).toSorted(), END_OF_TIME]),
]

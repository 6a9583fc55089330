import type { Entry, Viewpoint } from '@programme-ledger/core'

/** How many entries of a log a viewpoint takes in. */
export const pinnedPosition = (log: readonly Entry[], through: Viewpoint['through']): number => {
  if (through === undefined) return log.length
  if ('position' in through) return through.position
  return log.filter(({ recordedAt }) => recordedAt <= through.instant).length
}

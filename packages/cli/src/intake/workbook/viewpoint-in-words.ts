import { type Day, formatDay } from '@programme-ledger/core'

interface Made {
  readonly asAt: Day
  /** Undefined for all papers. */
  readonly knownOn: Day | undefined
  readonly position: number
}

/** What stands above each table of a template. */
export const viewpointInWords = ({ asAt, knownOn, position }: Made): string =>
  `Position at ${formatDay(asAt)}, using ${knownOn === undefined ? 'all papers' : `papers to ${formatDay(knownOn)}`}, using entries to ${position}. Fill in the yellow cells only.`

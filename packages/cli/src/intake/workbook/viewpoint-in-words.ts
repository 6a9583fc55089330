import type { Day } from '@programme-ledger/core'
import { basisInWords } from '@programme-ledger/reports/words'

interface Made {
  readonly asAt: Day
  /** Undefined for all papers. */
  readonly knownOn: Day | undefined
  readonly position: number
}

/** What stands above each table of a template. */
export const viewpointInWords = ({ asAt, knownOn, position }: Made): string =>
  `${basisInWords({ asAt, knownOn: knownOn ?? 'all', position })}. Fill in the yellow cells only.`

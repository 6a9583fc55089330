import type { Entry } from '@programme-ledger/core'
import { withoutSmallCounts } from './without-small-counts.ts'

/** The entries of a log as the public may see them. */
export interface PublicEntries {
  /** All of them, with small counts of people that are open as unknown; what is exempt or personal is there still, as it is. */
  readonly withoutSmallCounts: readonly Entry[]
  /** The same, with one figure for everything that is suppressed: what is found of these is found whatever it is. */
  readonly withStandIns: readonly Entry[]
  /** Those without small counts, with what is exempt or personal as an entry that says nothing. */
  readonly entries: readonly Entry[]
  /** The positions of what is exempt or personal. */
  readonly withheld: ReadonlySet<number>
  /** The positions of the entries of which a count is suppressed. */
  readonly suppressed: ReadonlySet<number>
}

export const publicEntries = (entries: readonly Entry[]): PublicEntries => {
  const { counted, standIns, suppressed } = withoutSmallCounts(entries, isWithheld)
  return {
    withoutSmallCounts: counted,
    withStandIns: standIns,
    entries: counted.map((entry) => (isWithheld(entry) ? blanked(entry) : entry)),
    withheld: new Set(counted.filter(isWithheld).map(({ position }) => position)),
    suppressed,
  }
}

/** That the ledger was opened is no secret, whatever it is marked. */
const isWithheld = ({ disclosure, type }: Entry): boolean =>
  disclosure !== undefined && disclosure !== 'open' && type !== 'LedgerOpened'

/** It keeps its place in the log and in its chain of corrections: what it corrects is not right again because it is withheld. */
const blanked = ({ ledger, position, batch, recordedAt, id, effectiveOn, knownOn, ...entry }: Entry): Entry => ({
  ...{ ledger, position, batch, recordedAt, id, effectiveOn, knownOn },
  ...(entry.supersedes !== undefined && { supersedes: entry.supersedes }),
  type: 'withheld/Entry',
  schemaVersion: 1,
  data: {},
  actor: { role: 'withheld' },
  sources: [{ kind: 'officerStatement', ref: 'withheld' }],
  evidence: 'stated',
})

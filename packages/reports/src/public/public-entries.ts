import type { Entry } from '@programme-ledger/core'
import { type CountlessLog, withoutSmallCounts } from './without-small-counts.ts'

/** The entries of a log as the public may see them. */
export interface PublicEntries {
  /** With what is exempt or personal as it is, but for its counts of people. */
  readonly whole: CountlessLog
  /** With what is exempt or personal as entries that say nothing. */
  readonly open: CountlessLog
  /** The positions of what is exempt or personal. */
  readonly withheld: ReadonlySet<number>
}

export const publicEntries = (all: readonly Entry[]): PublicEntries => {
  const whole = withoutSmallCounts(all, isWithheld)
  const withheld = new Set(all.filter(isWithheld).map(({ position }) => position))
  const open = {
    entries: whole.entries.map(openly),
    standIns: whole.standIns.map(openly),
    suppressed: new Set([...whole.suppressed].filter((position) => !withheld.has(position))),
  }
  return { whole, open, withheld }
}

const openly = (entry: Entry): Entry => (isWithheld(entry) ? blanked(entry) : entry)

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

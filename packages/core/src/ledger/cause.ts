import type { CorrectionReason, Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import { chainOf, chainsOf, firstOfChain } from '../time/chains.ts'
import { reversedBy } from '../time/log-index.ts'
import type { Day } from '../values/day.ts'
import { sayEntry } from './say-entry.ts'

/** An entry that changed a figure. */
export interface Cause {
  /** The position of the entry. */
  readonly entry: number
  readonly type: string
  /** What it says, as a sentence; of what undoes another entry, what it undoes. */
  readonly says: string
  /**
   * How much the figure changed when the entry came to be seen otherwise, after those before it in the log and before those after
   * it. Undefined where the figure does not add up.
   */
  readonly amount: number | undefined
  /** `takenIn`: it is seen from the second viewpoint, and not from the first. `leftOut`: the other way round. */
  readonly how: 'takenIn' | 'leftOut'
  /** The date of its paper. */
  readonly knownOn: Day
  /** Why it was recorded; undefined where it gives no reason. */
  readonly reason: CorrectionReason | undefined
  /** The position of the entry that it corrects or voids. */
  readonly corrects: number | undefined
  /** The position of the entry that it reverses, as it stood last before. */
  readonly undoes: number | undefined
}

interface Ground {
  readonly programme: Programme
  /** The log as far as either viewpoint sees. */
  readonly entries: readonly Entry[]
  /** All that is known to whoever sees the entry, to name things by. */
  readonly knownTo: (entry: Entry) => State
  /** Whether the second viewpoint sees the entry, and not the first. */
  readonly isTakenIn: (entry: Entry) => boolean
}

/** Tells of entries as the causes of a change. */
export const teller = ({ programme, entries, knownTo, isTakenIn }: Ground) => {
  const chains = chainsOf(entries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const reversedFactOf = (reversal: Entry): Entry | undefined => {
    const first = byId.get(firstOfChain(chains, reversedBy(reversal)))
    return (
      first &&
      chainOf(chains, first).findLast(({ position, type }) => position < reversal.position && type !== 'Voided')
    )
  }
  const undoneBy = (entry: Entry): Entry | undefined =>
    entry.type === 'Voided'
      ? byId.get(entry.supersedes ?? '')
      : entry.type === 'Reversed'
        ? reversedFactOf(entry)
        : undefined
  return (entry: Entry, amount: number | undefined): Cause => ({
    entry: entry.position,
    type: entry.type,
    says: sayEntry({ programme, known: knownTo(entry), undoneBy }, entry),
    amount,
    how: isTakenIn(entry) ? 'takenIn' : 'leftOut',
    knownOn: entry.knownOn,
    reason: entry.reason,
    corrects: byId.get(entry.supersedes ?? '')?.position,
    undoes: entry.type === 'Reversed' ? reversedFactOf(entry)?.position : undefined,
  })
}

import type { Entry } from '../log/entry.ts'
import type { Basis } from '../slice/reading.ts'
import type { Row } from '../slice/row.ts'
import { type Chains, chainOf, chainsOf, countingLinkSeen, firstOfChain } from '../time/chains.ts'
import { closeSaid } from '../time/closed-periods.ts'
import { reversedBy } from '../time/log-index.ts'
import { type Day, earlierDay } from '../values/day.ts'
import { knownBehindCloses } from './known-behind-closes.ts'
import { type Seeing, seeingOf } from './seeing.ts'

/** A period whose books were closed. */
export interface CloseRow extends Row {
  /** What was closed, in words; undefined where nobody says. */
  readonly label: string | undefined
  /** The last day that is closed, and with it every day before. */
  readonly through: Day
  /** The day on which it was closed. */
  readonly closedOn: Day
  /** The date of the paper that says so. */
  readonly knownOn: Day
  /** The day from which it is open again; undefined where it is closed still. */
  readonly reopenedOn: Day | undefined
  /** The positions of the entries that reach behind it: recorded later for a day of it, or undoing what was. */
  readonly behind: readonly number[]
}

/** The ref of a close, by the id of its chain's first entry. */
export const refOfClose = (first: string): string => `closes:${first}`

interface Ground {
  readonly basis: Basis
  /** The log up to the viewpoint's position. */
  readonly entries: readonly Entry[]
  /** Left out, all entries are seen as the basis says. */
  readonly seeing?: Seeing
}

/**
 * The periods that were closed by the day, as papers to the day of the viewpoint say, in the order of recording; those that
 * were opened again among them, and those that were voided not. What reaches behind a close is counted whatever its day is,
 * as far as its paper is used; whether it does depends on the close as it stood when the entry was recorded.
 */
export const closes = ({ basis, entries, seeing = seeingOf(basis) }: Ground): readonly CloseRow[] => {
  const { knows, hasCome } = seeing
  const chains = chainsOf(entries)
  const standing = entries.flatMap((entry) => {
    if (entry.supersedes !== undefined) return []
    const counting = countingLinkSeen(chainOf(chains, entry), { holds: () => true, knows })
    return counting === undefined || !hasCome(counting) ? [] : [{ first: entry, counting }]
  })
  const reversals = standing.flatMap(({ counting }) => (counting.type === 'Reversed' ? [counting] : []))
  const behind = [...knownBehindCloses(entries, seeing)]
  return standing
    .filter(({ counting }) => counting.type === 'PeriodClosed')
    .map(({ first, counting }) => {
      const { label, through } = closeSaid(counting)
      return {
        ref: refOfClose(first.id),
        label,
        through,
        closedOn: counting.effectiveOn,
        knownOn: counting.knownOn,
        reopenedOn: reopenedOn(chains, first, reversals),
        behind: behind.flatMap(([entry, closed]) => (closed.some(isOfChain(chains, first)) ? [entry.position] : [])),
        entries: [counting.position],
      }
    })
}

const isOfChain =
  (chains: Chains, first: Entry) =>
  ({ id }: Pick<Entry, 'id'>): boolean =>
    firstOfChain(chains, id) === first.id

const reopenedOn = (chains: Chains, first: Entry, reversals: readonly Entry[]): Day | undefined =>
  reversals
    .filter((reversal) => isOfChain(chains, first)({ id: reversedBy(reversal) }))
    .map(({ effectiveOn }) => effectiveOn)
    .reduce<Day | undefined>((day, on) => (day === undefined ? on : earlierDay(day, on)), undefined)

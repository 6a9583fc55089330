import { type Entry, UNKNOWN } from '@programme-ledger/core'
import { isSmallCount } from './is-small-count.ts'
import { countsOf, statementOf, withCounts } from './people-counted.ts'

/** A log without small counts of people, exempt or open: nothing that is made of it alone can depend on one. */
export interface CountlessLog {
  /** With what is suppressed as unknown. */
  readonly entries: readonly Entry[]
  /** The same, with one figure for everything that is suppressed: what is found of these is found whatever it is. */
  readonly standIns: readonly Entry[]
  /** The positions of the entries of which a count is suppressed. */
  readonly suppressed: ReadonlySet<number>
}

/** A figure that is not small. */
const STAND_IN = 5

/**
 * The entries without small counts. Where one statement of a count is of one to four people, or withheld, every statement of that
 * count is made unknown, so that neither its rivals nor earlier statements take its place. So are the headcounts of whoever
 * employs those people or comes to, in all and by service, so that nothing is found by taking one count from another.
 *
 * What is suppressed is nowhere in what this gives: that a count is small or withheld decides, and never how many it is.
 */
export const withoutSmallCounts = (all: readonly Entry[], isWithheld: (entry: Entry) => boolean): CountlessLog => {
  const isSuppressed = hiddenCounts(all, isWithheld)
  return {
    entries: all.map((entry) => (isSuppressed(entry) ? withCounts(entry, UNKNOWN) : entry)),
    standIns: all.map((entry) => (isSuppressed(entry) ? withCounts(entry, STAND_IN) : entry)),
    suppressed: new Set(all.filter(isSuppressed).map(({ position }) => position)),
  }
}

const hiddenCounts = (
  entries: readonly Entry[],
  isWithheld: (entry: Entry) => boolean,
): ((entry: Entry) => boolean) => {
  const statement = statementOf(entries)
  const counting = entries.filter((entry) => statement(entry) !== undefined)
  const small = new Set(
    counting.filter((entry) => isWithheld(entry) || countsOf(entry).some(isSmallCount)).map(statement),
  )
  const open = counting.filter((entry) => !isWithheld(entry))
  const employers = new Set([
    ...counting.filter((entry) => small.has(statement(entry))).flatMap(endsOf),
    ...open.filter((entry) => mayBecomeSmall(entry, open)).map((entry) => dataOf(entry).employer),
  ])
  return (entry) =>
    small.has(statement(entry) ?? '') ||
    // Where it is not known who employs them, it may be anybody.
    (entry.type === 'HeadcountStated' && (employers.has(UNKNOWN) || employers.has(dataOf(entry).employer)))
}

const dataOf = ({ data }: Entry): Readonly<Record<string, unknown>> => data as Readonly<Record<string, unknown>>

/** Whoever employs the people whom an entry counts, or comes to. */
const endsOf = (entry: Entry): readonly unknown[] =>
  ['employer', 'from', 'to', 'with'].map((end) => dataOf(entry)[end]).filter((end) => end !== undefined)

/** Whether of the people of a stated headcount so many left since that a small count may be what remains. */
const mayBecomeSmall = (entry: Entry, open: readonly Entry[]): boolean => {
  const { employer, headcount } = dataOf(entry)
  if (entry.type !== 'HeadcountStated' || typeof headcount !== 'number') return false
  const left = open
    .map(dataOf)
    .filter(({ from }) => from === employer)
    .reduce((all, moved) => all + (typeof moved.headcount === 'number' ? moved.headcount : 0), 0)
  return left > 0 && (headcount <= left || isSmallCount(headcount - left))
}

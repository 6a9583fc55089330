import { type Entry, UNKNOWN } from '@programme-ledger/core'
import { isSmallCount } from './is-small-count.ts'
import { countsOf, statementOf, withCounts } from './people-counted.ts'

interface Counted {
  /** With what is suppressed as unknown. */
  readonly counted: readonly Entry[]
  /** With one and the same figure wherever something is suppressed, and so the same whatever is. */
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
 * It depends on what open entries say, and of those withheld only on what they are about: their counts are left as they are.
 */
export const withoutSmallCounts = (entries: readonly Entry[], isWithheld: (entry: Entry) => boolean): Counted => {
  const hidden = hiddenCounts(entries, isWithheld)
  const isSuppressed = (entry: Entry): boolean => hidden(entry) && !isWithheld(entry)
  return {
    counted: entries.map((entry) => (isSuppressed(entry) ? withCounts(entry, UNKNOWN) : entry)),
    standIns: entries.map((entry) => (isSuppressed(entry) ? withCounts(entry, STAND_IN) : entry)),
    suppressed: new Set(entries.filter(isSuppressed).map(({ position }) => position)),
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

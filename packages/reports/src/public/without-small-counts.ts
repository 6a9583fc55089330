import { type Entry, UNKNOWN } from '@programme-ledger/core'

/** A count of so many people, or fewer, may tell who they are; a count of nobody does not. */
const SMALL = 4

/** What stands for the words of a source where they may tell a count. */
export const WORDS_NOT_SHOWN = 'words not shown'

interface Counted {
  readonly counted: readonly Entry[]
  readonly suppressed: ReadonlySet<number>
}

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
    counted: entries.map((entry) => (isSuppressed(entry) ? withoutCounts(entry) : entry)),
    suppressed: new Set(entries.filter(isSuppressed).map(({ position }) => position)),
  }
}

type Data = Readonly<Record<string, unknown>>

const dataOf = ({ data }: Entry): Data => data as Data

/** The fields that count people, by type, and the one that names what is counted. Posts are no people, but so few tell who held them. */
const COUNTS: Readonly<Record<string, { readonly of: string; readonly fields: readonly string[] }>> = {
  // The headcounts of an employer are one count, in all and by service.
  HeadcountStated: { of: 'employer', fields: ['headcount'] },
  StaffTransferred: { of: 'movement', fields: ['headcount'] },
  StaffReturned: { of: 'movement', fields: ['headcount'] },
  StaffPlaced: { of: 'placing', fields: ['headcount'] },
  PostsDeleted: { of: 'deletion', fields: ['posts', 'redundancies'] },
}

const countOf = (entry: Entry): string | undefined => {
  const of = COUNTS[entry.type]?.of
  return of === undefined ? undefined : `${of} ${dataOf(entry)[of]}`
}

/** Full-time equivalents tell how few people there are. */
const figuresIn = (entry: Entry): readonly unknown[] =>
  [...(COUNTS[entry.type]?.fields ?? []), 'fte'].map((field) => dataOf(entry)[field])

const hiddenCounts = (
  entries: readonly Entry[],
  isWithheld: (entry: Entry) => boolean,
): ((entry: Entry) => boolean) => {
  const counting = entries.filter((entry) => countOf(entry) !== undefined)
  const small = new Set(
    counting.filter((entry) => isWithheld(entry) || figuresIn(entry).some(isSmall)).map((entry) => countOf(entry)),
  )
  const open = counting.filter((entry) => !isWithheld(entry))
  const employers = new Set([
    ...counting.filter((entry) => small.has(countOf(entry))).flatMap(endsOf),
    ...open.filter((entry) => mayBecomeSmall(entry, open)).map((entry) => dataOf(entry).employer),
  ])
  return (entry) =>
    small.has(countOf(entry)) ||
    // Where it is not known who employs them, it may be anybody.
    (entry.type === 'HeadcountStated' && (employers.has(UNKNOWN) || employers.has(dataOf(entry).employer)))
}

const isSmall = (count: unknown): boolean => typeof count === 'number' && count > 0 && count < SMALL + 1

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
  return left > 0 && headcount - left <= SMALL
}

/** The words of a source may tell a count too. */
const withoutCounts = ({ note: _note, ...entry }: Entry): Entry => {
  const { fte: _fte, ...data } = entry.data as Data
  const fields = COUNTS[entry.type]?.fields ?? []
  const words = data.mechanismAsWorded === undefined ? {} : { mechanismAsWorded: WORDS_NOT_SHOWN }
  const unknown = fields.filter((field) => data[field] !== undefined).map((field) => [field, UNKNOWN])
  return { ...entry, data: { ...data, ...words, ...Object.fromEntries(unknown) } }
}

import { type Entry, UNKNOWN } from '@programme-ledger/core'

/** A count of so many people, or fewer, may tell who they are; a count of nobody does not. */
const SMALL = 4

interface Counted {
  readonly counted: readonly Entry[]
  readonly suppressed: ReadonlySet<number>
}

/**
 * The entries with every count of one to four people as unknown. What adds such counts up is then worked out without them, so
 * that no total gives one away; nor does the difference between an employer and its services, as the smallest other service is
 * suppressed with one that stands alone.
 */
export const withoutSmallCounts = (entries: readonly Entry[]): Counted => {
  const alone = besideOneAlone(entries)
  const counted = entries.map((entry) => withoutCounts(entry, alone))
  const suppressed = entries.filter((entry, index) => counted[index] !== entry).map(({ position }) => position)
  return { counted, suppressed: new Set(suppressed) }
}

type Data = Readonly<Record<string, unknown>>

/** The fields that count people, by type. Posts are none, and so few tell who held them. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  HeadcountStated: ['headcount'],
  StaffTransferred: ['headcount'],
  StaffReturned: ['headcount'],
  StaffPlaced: ['headcount'],
  PostsDeleted: ['posts', 'redundancies'],
}

const withoutCounts = (entry: Entry, alone: ReadonlySet<number>): Entry => {
  const fields = COUNTS[entry.type]
  if (fields === undefined) return entry
  const data = entry.data as Data
  const isSuppressed = (field: string): boolean => isSmall(data[field]) || alone.has(entry.position)
  if (![...fields, 'fte'].some(isSuppressed)) return entry
  // Full-time equivalents tell how few people there are, and so may the words of the source.
  const { fte: _fte, mechanismAsWorded, ...rest } = data
  const hidden = fields.filter((field) => data[field] !== undefined && (isSuppressed(field) || isSmall(data.fte)))
  const words = mechanismAsWorded === undefined ? {} : { mechanismAsWorded: 'words not shown' }
  const { note: _note, ...envelope } = entry
  return { ...envelope, data: { ...rest, ...words, ...Object.fromEntries(hidden.map((field) => [field, UNKNOWN])) } }
}

const isSmall = (count: unknown): boolean => typeof count === 'number' && count > 0 && count < SMALL + 1

/** The positions of the headcounts to suppress with the only small one among the services of an employer. */
const besideOneAlone = (entries: readonly Entry[]): ReadonlySet<number> => {
  const byEmployer = new Map<unknown, Entry[]>()
  for (const entry of entries) {
    const { employer, service } = entry.data as Data
    if (entry.type === 'HeadcountStated' && service !== undefined)
      byEmployer.set(employer, [...(byEmployer.get(employer) ?? []), entry])
  }
  return new Set([...byEmployer.values()].flatMap(besideAlone))
}

const besideAlone = (stated: readonly Entry[]): readonly number[] => {
  const serviceOf = ({ data }: Entry): unknown => (data as Data).service
  const countOf = ({ data }: Entry): number => Number((data as Data).headcount)
  const small = new Set(stated.filter(({ data }) => isSmall((data as Data).headcount)).map(serviceOf))
  const others = stated.filter((entry) => !small.has(serviceOf(entry)) && countOf(entry) > SMALL)
  const [smallest] = [...others].sort((a, b) => countOf(a) - countOf(b) || a.position - b.position)
  if (small.size !== 1 || smallest === undefined) return []
  return stated.filter((entry) => serviceOf(entry) === serviceOf(smallest)).map(({ position }) => position)
}

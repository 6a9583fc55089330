import { addDays, type Day, type Key, type MatterRow, positionsOf } from '@programme-ledger/core'
import type { Material } from './material.ts'
import { type Sought, soughtIn } from './sought.ts'

/**
 * What was put within so many days is sought until it is decided, whether or not a pack was issued since, and so is whatever was put
 * since the pack before. Half a year: councils and their cabinets
 * meet every six to eight weeks and confirm their minutes at the meeting after, so that by then a decision would be on record.
 */
const DAYS_SOUGHT = 183

/** What one matter waits for, the latest first. */
export interface SoughtMatter {
  readonly matter: MatterRow
  /** All whose decision any of it takes. Empty where no source says whose. */
  readonly of: readonly Key[]
  readonly items: readonly [Sought, ...Sought[]]
}

/** What is sought now, and what was put before `from` and is not decided by any entry. */
export interface SoughtByMatter {
  readonly now: readonly SoughtMatter[]
  readonly earlier: readonly SoughtMatter[]
  readonly from: Day
}

/** @param council only what is put before this council. Default: all. */
export const soughtByMatter = (
  { books, before, names }: Pick<Material, 'books' | 'before' | 'names'>,
  council?: Key,
): SoughtByMatter => {
  const from = sinceWhen(books.basis.asAt, before?.viewpoint.asAt)
  // What may have been put as late as that counts as recent.
  const isNow = ({ latest }: Sought): boolean => latest === undefined || latest >= from
  const sought = soughtIn(books, names).filter(({ of }) => council === undefined || of.includes(council))
  const matters = byMatter(sought)
  return {
    now: matters.filter(({ items }) => items.some(isNow)),
    earlier: matters.filter(({ items }) => !items.some(isNow)),
    from,
  }
}

/** The entries that put it, and those by which it was left open. */
export const entriesOf = (sought: readonly Pick<SoughtMatter, 'items'>[]): readonly number[] =>
  positionsOf(
    ...sought
      .flatMap(({ items }) => items.flatMap(({ row, leftOpen }) => [row, ...leftOpen]))
      .map(({ entries }) => entries),
  )

const sinceWhen = (asAt: Day, before: Day | undefined): Day => {
  const from = asAt < '0002-01-01' ? asAt : addDays(asAt, -DAYS_SOUGHT)
  return before !== undefined && before < from ? addDays(before, 1) : from
}

const byMatter = (sought: readonly Sought[]): readonly SoughtMatter[] => {
  const matters = new Map<string, [Sought, ...Sought[]]>()
  for (const each of [...sought].sort(latestFirst)) {
    const others = matters.get(each.matter.ref)
    if (others === undefined) matters.set(each.matter.ref, [each])
    else others.push(each)
  }
  return [...matters.values()].map((items) => ({
    matter: items[0].matter,
    of: [...new Set(items.flatMap(({ of }) => of))].sort(),
    items,
  }))
}

/** The latest first, and before that what nobody dates. */
const latestFirst = (one: Sought, other: Sought): number =>
  compareText(other.latest ?? '9999-12-31', one.latest ?? '9999-12-31') ||
  compareText(one.matter.name, other.matter.name) ||
  compareText(one.row.ref, other.row.ref)

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

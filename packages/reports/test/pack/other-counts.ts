import type { Entry } from '@programme-ledger/core'

const COUNTS = ['headcount', 'redundancies', 'posts']

export const isSmall = (count: unknown): boolean => typeof count === 'number' && count >= 1 && count <= 4

/** Every small count of people as some other small one, and the headcounts that may give one away as others. */
export const withOtherCounts = (
  entries: readonly Entry[],
  others: readonly number[],
  through: number,
): readonly Entry[] => {
  const concerned = employersOfSmall(entries, through)
  return entries.map((entry) => {
    const data = { ...(entry.data as Record<string, unknown>) }
    const other = others[entry.position % others.length] ?? 1
    for (const field of COUNTS) if (isSmall(data[field])) data[field] = other
    if (entry.type === 'HeadcountStated' && concerned.has(data.employer) && Number(data.headcount) >= 5)
      data.headcount = Number(data.headcount) + other
    return { ...entry, data }
  })
}

/** Whoever employs people of whom a small count is, or comes to, by the entries up to a position. */
export const employersOfSmall = (entries: readonly Entry[], through: number): ReadonlySet<unknown> =>
  new Set(
    entries
      .filter(({ position }) => position <= through)
      .map(({ data }) => data as Readonly<Record<string, unknown>>)
      .filter((data) => COUNTS.some((field) => isSmall(data[field])))
      .flatMap((data) => ['employer', 'from', 'to', 'with'].map((end) => data[end])),
  )

import { type Entry, programme } from '@programme-ledger/core'
import { type History, ledgerOf, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { statementOf } from '../../src/public/people-counted.ts'
import { publicEntries } from '../../src/public/public-entries.ts'
import { withOtherCounts } from './other-counts.ts'

const RUNS = { numRuns: fc.readConfigureGlobal().numRuns ?? 100 }
/** As long as a busy machine takes. */
const TIME = 3_000 * RUNS.numRuns

const COUNTS = ['headcount', 'redundancies', 'posts', 'fte']

const isSmall = (count: unknown): boolean => typeof count === 'number' && count > 0 && count < 5

/** The entries of a history, of which every so many are exempt. */
const withSecrets = async (history: History, nth: number): Promise<readonly Entry[]> => {
  const books = await (await ledgerOf(programme, history)).asAt(history.firstDay)
  return books
    .entries(Array.from({ length: books.basis.position }, (_, index) => index + 1))
    .map((entry) => (isExempt(entry) || entry.position % nth === 0 ? { ...entry, disclosure: 'exempt' } : entry))
}

const isExempt = ({ disclosure }: Entry): boolean => disclosure !== undefined && disclosure !== 'open'

/** What is exempt as if it said something else, but for counts of people: what those are about is what they suppress. */
const sayingSomethingElse = (entries: readonly Entry[]): readonly Entry[] => {
  const statement = statementOf(entries)
  const isKept = (entry: Entry): boolean => ['LedgerOpened', 'KpiDefined'].includes(entry.type) || !isExempt(entry)
  return entries.map((entry) =>
    isKept(entry) || statement(entry) !== undefined
      ? entry
      : {
          ...entry,
          data: { something: 'else' },
          sources: [],
          note: 'something else',
          actor: { role: 'somebody else' },
        },
  )
}

/** What is exempt with any other counts of people in it, large ones too. */
const withOtherExemptCounts = (entries: readonly Entry[], more: number): readonly Entry[] =>
  entries.map((entry) => {
    if (!isExempt(entry)) return entry
    const data = { ...(entry.data as Record<string, unknown>) }
    for (const field of COUNTS) if (typeof data[field] === 'number') data[field] += more
    return { ...entry, data }
  })

it(
  'makes of a log what is the same whatever the small and the exempt counts of people in it are',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(validHistory({ about: 'staff' }), validHistory()),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 2, max: 9 }),
        async (history, others, more, nth) => {
          const all = await withSecrets(history, nth)
          const other = withOtherExemptCounts(withOtherCounts(all, others, all.length), more)
          expect(publicEntries(other)).toEqual(publicEntries(all))
          // None of the counts in it is small.
          const { whole, open } = publicEntries(all)
          for (const { data } of [whole, open].flatMap(({ entries, standIns }) => [...entries, ...standIns]))
            for (const field of COUNTS) expect(isSmall((data as Readonly<Record<string, unknown>>)[field])).toBe(false)
        },
      ),
      RUNS,
    ),
  TIME,
)

it(
  'makes of what is exempt nothing but its place in the log, for whoever may not see it',
  () =>
    fc.assert(
      fc.asyncProperty(validHistory(), fc.integer({ min: 2, max: 9 }), async (history, nth) => {
        const all = await withSecrets(history, nth)
        expect(publicEntries(sayingSomethingElse(all)).open).toEqual(publicEntries(all).open)
      }),
      RUNS,
    ),
  TIME,
)

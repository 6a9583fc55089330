import { type Entry, programme } from '@programme-ledger/core'
import { ledgerOf, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { publicEntries } from '../../src/public/public-entries.ts'
import { isSmall, withOtherCounts } from './other-counts.ts'

const RUNS = { numRuns: fc.readConfigureGlobal().numRuns ?? 100 }
/** As long as a busy machine takes. */
const TIME = 3_000 * RUNS.numRuns

const COUNTS = ['headcount', 'redundancies', 'posts']

/** What is exempt with any other counts of people in it, large ones too. */
const withOtherExemptCounts = (entries: readonly Entry[], more: number): readonly Entry[] =>
  entries.map((entry) => {
    if (entry.disclosure === undefined || entry.disclosure === 'open') return entry
    const data = { ...(entry.data as Record<string, unknown>) }
    for (const field of COUNTS) if (typeof data[field] === 'number') data[field] += more
    return { ...entry, data }
  })

it(
  'makes of a log what is the same whatever the small and the exempt counts of people in it are',
  () =>
    fc.assert(
      fc.asyncProperty(
        validHistory({ about: 'staff' }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 2, max: 9 }),
        async (history, others, more, nth) => {
          const books = await (await ledgerOf(programme, history)).asAt(history.firstDay)
          const all = books
            .entries(Array.from({ length: books.basis.position }, (_, index) => index + 1))
            .map((entry) => (entry.position % nth === 0 ? { ...entry, disclosure: 'exempt' as const } : entry))
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

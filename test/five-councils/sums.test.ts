import { addSums, type Entry, programme, type Sum, sumOf } from '@programme-ledger/core'
import {
  assertComesUp,
  assertEnginesAgree,
  assertEstimatesAddUp,
  assertHeadcountIsConserved,
  assertPenceAreWhole,
  assertRecipesKeepNothing,
  assertRowsAreExplained,
  assertStaffAreAsMoved,
  assertStatusesAreAsReported,
  assertSubtotalsAddUp,
  assertUnknownSavingsAreCounted,
} from '@programme-ledger/testing'
import { describe, expect, it } from 'vitest'
import { ALL_KNOWN, entriesOfFive, type FiveBooks, fiveAt, HALF_YEAR, YEAR_END } from './recorded.ts'

const VIEWPOINTS = [
  [HALF_YEAR, HALF_YEAR],
  [YEAR_END, YEAR_END],
  [YEAR_END, ALL_KNOWN],
  [ALL_KNOWN, ALL_KNOWN],
] as const

interface Seen {
  readonly books: FiveBooks
  readonly log: readonly Entry[]
  readonly question: Parameters<typeof assertComesUp>[2]
}

const fromEachViewpoint = async (hold: (seen: Seen) => void): Promise<void> => {
  const log = await entriesOfFive()
  for (const [asAt, knownOn] of VIEWPOINTS)
    hold({ books: await fiveAt(asAt, knownOn), log, question: { asAt, knownOn, position: log.length } })
}

/** What the parts come to, where each of them is given. */
const added = (parts: Readonly<Record<string, Sum | 'notEvidenced'>>): Sum =>
  addSums(Object.values(parts).flatMap((part) => (part === 'notEvidenced' ? [] : [part])))

describe('sums over five councils', () => {
  it('are what each saves, and what is unknown of one is unknown in no other', async () => {
    const [year] = (await fiveAt(ALL_KNOWN)).councilSavings({ year: '2015/16' })
    // 47 + 36 + 26 + 14 + 6 and what Elder saves on Waste; 134 were reported by all of them.
    expect(added(year?.overall.actual.byCouncil ?? {})).toEqual({ known: 129_000_00, unknown: 1 })
    expect(year?.overall.actual.total).toEqual({ known: 134_000_00, unknown: 0 })
  })

  it('are what each bears of a cost, and what is unknown of one is unknown in no other', async () => {
    const { totals } = (await fiveAt(ALL_KNOWN)).costs()
    expect(added(totals.states.incurred.byCouncil)).toEqual({ known: 36_000_00, unknown: 1 })
  })

  it('are what is shared: charges are their total, and balances between councils leave nothing outstanding', async () => {
    await fromEachViewpoint(({ books }) => {
      for (const { councils, parts } of books.sharing()) {
        for (const { budget, outturn } of parts)
          for (const charges of [budget, outturn].filter(({ counted }) => counted.length > 0))
            expect(added(charges.byCouncil)).toEqual(charges.total)
        expect(addSums(councils.map(({ settled }) => settled))).toEqual(sumOf([0]))
      }
    })
    const [waste] = (await fiveAt(ALL_KNOWN)).sharing({ service: 'waste', year: '2015/16' })
    // 400,000 − 356,900 and 50,000 − 34,780.
    expect(addSums(waste?.councils.map(({ balance }) => balance) ?? [])).toEqual({ known: 58_320_00, unknown: 0 })
    expect(addSums(waste?.councils.map(({ outstanding }) => outstanding) ?? [])).toEqual({ known: 0, unknown: 0 })
  })

  it('are those of their lines, in whole pence, with every unknown counted', () =>
    fromEachViewpoint(({ books }) => {
      assertPenceAreWhole(books)
      assertEstimatesAddUp(books)
      for (const year of books.councilSavings()) {
        assertSubtotalsAddUp(year)
        assertUnknownSavingsAreCounted(year)
      }
    }))

  it('make no people and lose none', () =>
    fromEachViewpoint(({ books, log, question }) => {
      assertHeadcountIsConserved(books.staffPosition())
      assertStaffAreAsMoved(books, log, question)
    }))
})

describe('an auditor who works it out by hand', () => {
  it('finds the services of five councils as they were reported, and the same things coming up', () =>
    fromEachViewpoint(({ books, log, question }) => {
      assertStatusesAreAsReported(books, log, question)
      assertComesUp(books, log, question)
    }))

  it('finds every row explained', { timeout: 30_000 }, async () => {
    assertRowsAreExplained(programme, await fiveAt(ALL_KNOWN), await entriesOfFive())
  })

  it('finds the same state in place and in drafts, and the entries as they were', async () => {
    const log = await entriesOfFive()
    assertEnginesAgree(programme, log, log.length - 20)
    assertRecipesKeepNothing(programme, log)
  })
})

import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, reported, yearIn } from './saving-drafts.ts'

const END = '2011-12-31'
const ELECTIONS = registered({ line: 'elections', name: 'Elections' })
const split = (bromsgrove: number | 'unknown', redditch: number | 'unknown') => ({ shares: { bromsgrove, redditch } })
const whole = (known: number) => ({ known, unknown: 0 })
const booksOf = (...facts: readonly Fact[]) => booksAt(END, registered(), ELECTIONS, ...facts)

describe('a figure by council', () => {
  it('is what the source gives for it', async () => {
    const books = await booksOf(budgeted(500, split(265, 235)), outturn(478, split(250, 228)))
    expect(lineIn(books)).toMatchObject({
      budget: { total: whole(500), byCouncil: { bromsgrove: whole(265), redditch: whole(235) } },
      actual: { total: whole(478), byCouncil: { bromsgrove: whole(250), redditch: whole(228) } },
    })
    expect(yearIn(books).councils).toEqual(['bromsgrove', 'redditch'])
  })

  it('is never estimated: an actual without shares stays without, however the budget was split', async () => {
    const books = await booksOf(budgeted(500, split(265, 235)), outturn(478))
    expect(lineIn(books).actual).toMatchObject({
      total: whole(478),
      byCouncil: { bromsgrove: 'notEvidenced', redditch: 'notEvidenced' },
    })
  })

  it('is there for the council whose share is given, and not for the other', async () => {
    const books = await booksOf(
      budgeted(500, { shares: { redditch: 235 } }),
      outturn(478, { shares: { bromsgrove: 250 } }),
    )
    expect(lineIn(books)).toMatchObject({
      budget: { byCouncil: { bromsgrove: 'notEvidenced', redditch: whole(235) } },
      actual: { byCouncil: { bromsgrove: whole(250), redditch: 'notEvidenced' } },
    })
  })

  it('is of the councils in order of their keys, in whatever order a source gives them', async () => {
    const books = await booksOf(
      budgeted(235, { shares: { redditch: 235 } }),
      budgeted(100, { line: 'elections', shares: { bromsgrove: 100 } }),
    )
    expect(yearIn(books).councils).toEqual(['bromsgrove', 'redditch'])
  })

  it('tells a share that is unknown from one that is not given', async () => {
    const books = await booksOf(budgeted(500, split('unknown', 235)))
    expect(lineIn(books).budget.byCouncil).toEqual({ bromsgrove: { known: 0, unknown: 1 }, redditch: whole(235) })
  })

  it('adds up over the periods of a year, where each of them gives it', async () => {
    const first = reported('2010-04-01', '2010-09-30', 230, split(120, 110))
    const both = await booksOf(first, reported('2010-10-01', '2011-03-31', 248, split(130, 118)))
    expect(lineIn(both).actual.byCouncil).toEqual({ bromsgrove: whole(250), redditch: whole(228) })
    const one = await booksOf(first, reported('2010-10-01', '2011-03-31', 248))
    expect(lineIn(one).actual).toMatchObject({
      total: whole(478),
      byCouncil: { bromsgrove: 'notEvidenced', redditch: 'notEvidenced' },
    })
  })

  it('is contested where sources disagree, and counts as unknown', async () => {
    const books = await booksOf(outturn(478, split(250, 228)), outturn(478, split(251, 228)))
    expect(lineIn(books).actual.byCouncil).toEqual({ bromsgrove: { known: 0, unknown: 1 }, redditch: whole(228) })
    expect(lineIn(books).contested.map(({ field }) => field)).toEqual([
      'finalOutturn to 31 March 2011, share of bromsgrove',
    ])
  })
})

describe('a total by council', () => {
  it('is the sum of its lines, cell by cell', async () => {
    const books = await booksOf(
      budgeted(500, split(265, 235)),
      budgeted(100, { line: 'elections', ...split(60, 'unknown') }),
      outturn(478, split(250, 228)),
      outturn(90, { line: 'elections', ...split(50, 40) }),
    )
    expect(yearIn(books).overall).toMatchObject({
      ref: 'councilSavings:2010/11/overall',
      budget: { total: whole(600), byCouncil: { bromsgrove: whole(325), redditch: { known: 235, unknown: 1 } } },
      actual: { total: whole(568), byCouncil: { bromsgrove: whole(300), redditch: whole(268) } },
      entries: [6, 7, 8, 9, 10, 11],
    })
  })

  it('is there only where every line gives one', async () => {
    const books = await booksOf(
      budgeted(500, split(265, 235)),
      budgeted(100, { line: 'elections', shares: { bromsgrove: 100 } }),
    )
    expect(yearIn(books).overall.budget).toMatchObject({
      total: whole(600),
      byCouncil: { bromsgrove: whole(365), redditch: 'notEvidenced' },
    })
  })
})

describe('an actual is not given by council', () => {
  const FINDING = 'an actual is not given by council'

  it('is found for each council of which one line does not report it', async () => {
    const books = await booksOf(
      budgeted(500, split(265, 235)),
      outturn(478, { shares: { bromsgrove: 250 } }),
      outturn(90, { line: 'elections', shares: { bromsgrove: 50 } }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-year/2010/11/redditch',
        message:
          'What Redditch Borough Council saved in 2010/11 is not evidenced: not every line reports an actual by council',
        entries: [6, 7, 8, 9, 10],
      },
    ])
  })

  it('is found where some lines report nothing yet', async () => {
    const books = await booksOf(
      budgeted(500, split(265, 235)),
      budgeted(100, { line: 'elections' }),
      outturn(478, split(250, 228)),
    )
    expect(found(books, FINDING).map(({ subject }) => subject)).toEqual([
      'saving-year/2010/11/bromsgrove',
      'saving-year/2010/11/redditch',
    ])
  })

  it('is found where a source says that it is unknown', async () => {
    const books = await booksOf(outturn(478, split(250, 'unknown')))
    expect(found(books, FINDING)).toMatchObject([
      {
        severity: 'warning',
        subject: 'saving-year/2010/11/redditch',
        message:
          'What Redditch Borough Council saved in 2010/11 is not known in full: of one figure its share is not known',
      },
    ])
  })

  it('is not found where every line gives it, nor where nothing is reported yet', async () => {
    expect(found(await booksOf(outturn(478, split(250, 228))), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500, split(265, 235))), FINDING)).toEqual([])
  })
})

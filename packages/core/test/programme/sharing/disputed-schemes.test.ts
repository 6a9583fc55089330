import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import {
  agreed,
  BASELINES,
  budgeted,
  calculated,
  distributed,
  outturn,
  settled,
  WYRE_FOREST,
} from './sharing-drafts.ts'

const LATER = '2012-12-31'
const EQUALLY = agreed([{ by: 'equal' }])
const OTHER = agreed([{ by: 'equal' }], { scheme: 'cctv-costs', service: 'cctv' })
const ONE_UNKNOWN = { known: 0, unknown: 1 }

/** The same again, as a source has it that puts it to the other scheme. */
const ofOther = (one: Fact): Fact => changed(one, { scheme: 'cctv-costs' })
const changed = (one: Fact, data: object): Fact => ({ ...one, data: { ...one.data, ...data } }) as Fact
const booksOf = (...facts: readonly Fact[]) => booksAt(LATER, ...BASELINES, EQUALLY, OTHER, ...facts)

describe('what sources put to two schemes', () => {
  const shares = { bromsgrove: 50, redditch: 50 }

  it('has a row in both, which says so, and is charged in neither', async () => {
    const books = await booksOf(budgeted(shares), ofOther(budgeted(shares)))
    const rows = books.sharing({ year: '2011/12' })
    expect(rows.map(({ scheme }) => scheme)).toEqual(['cctv-costs', 'ict-costs'])
    for (const { apportionments, councils, parts } of rows) {
      expect(parts).toMatchObject([
        { for: 'runningCost', budget: { counted: [], disputed: ['ict-budget'], total: ONE_UNKNOWN } },
      ])
      expect(councils.map(({ charge }) => charge.budget)).toEqual([ONE_UNKNOWN, ONE_UNKNOWN])
      expect(apportionments).toMatchObject([
        {
          apportionment: 'ict-budget',
          isCounted: false,
          isDisputed: true,
          scheme: { is: 'contested', rivals: [{ value: 'ict-costs' }, { value: 'cctv-costs' }] },
          expected: {
            is: 'undetermined',
            because: 'sources disagree about which scheme it is of: ict-costs against cctv-costs',
          },
          entries: [10, 11],
        },
      ])
    }
  })

  it('is found once, with both schemes', async () => {
    const books = await booksOf(budgeted(shares), ofOther(budgeted(shares)))
    expect(found(books, 'an apportionment cannot be tested')).toEqual([
      {
        severity: 'note',
        subject: 'apportionment/ict-budget',
        about: ['sharing-scheme/ict-costs', 'sharing-scheme/cctv-costs'],
        message:
          'The apportionment ict-budget cannot be held against the scheme: sources disagree about which scheme it is of: ict-costs against cctv-costs',
        entries: [10, 11],
      },
    ])
  })

  it('is held against the terms and the councils of neither', async () => {
    const stands = budgeted(shares, { inputs: { driver: 'payslips' } })
    const counts = fact('DriverMeasured', '2011-01-01', {
      counts: { redditch: 1 },
      driver: 'payslips',
      unit: 'payslips',
    })
    const withdrew = ['ict', 'cctv'].map((service) =>
      fact('PartnerWithdrew', '2011-04-01', { party: 'redditch', service }, { knownOn: '2011-02-01' }),
    )
    const OF_ITS_TERMS = [
      'an apportionment goes by another driver than its scheme',
      'a council has a share of days on which it takes no part',
    ]
    const sure = await booksOf(counts, ...withdrew, stands)
    const unsure = await booksOf(counts, ...withdrew, stands, ofOther(stands))
    for (const finding of OF_ITS_TERMS) {
      expect(found(sure, finding)).toHaveLength(1)
      expect(found(unsure, finding)).toEqual([])
    }
  })

  it('is one row of a scheme where sources agree on that and on the year, and differ on its days', async () => {
    const half = { from: '2011-04-01', to: '2011-09-30' } as const
    const books = await booksOf(budgeted(shares), budgeted(shares, { period: half }))
    expect(books.sharing()).toMatchObject([
      { scheme: 'cctv-costs', apportionments: [] },
      { scheme: 'ict-costs', apportionments: [{ isDisputed: true, period: { is: 'contested' } }] },
    ])
  })

  it('has a row in each year that sources put it to', async () => {
    const before = { from: '2010-04-01', to: '2011-03-31' } as const
    const books = await booksOf(budgeted(shares), budgeted(shares, { period: before }))
    const rows = books.sharing({ service: 'ict' })
    expect(rows.map(({ year, apportionments }) => [year, apportionments.map(({ isDisputed }) => isDisputed)])).toEqual([
      ['2010/11', [true]],
      ['2011/12', [true]],
    ])
  })

  it('settles nobody knows how much, and accuses nobody', async () => {
    const paid = settled('redditch', 'bromsgrove', 860_000)
    const facts = [
      budgeted({ bromsgrove: 49_500_000, redditch: 40_500_000 }),
      outturn({ bromsgrove: 46_640_000, redditch: 41_360_000 }),
    ]
    const books = await booksOf(...facts, paid, ofOther(paid))
    const [cctv, ict] = books.sharing({ year: '2011/12' })
    expect(ict?.settlements).toMatchObject([{ settlement: 'redditch-bromsgrove', isDisputed: true }])
    expect(cctv?.settlements).toMatchObject([{ settlement: 'redditch-bromsgrove', isDisputed: true }])
    expect(ict?.councils.map(({ settled }) => settled)).toEqual([ONE_UNKNOWN, ONE_UNKNOWN])
    for (const finding of [
      'a balance is not settled',
      'more is settled than was due',
      'a settlement has no apportionment',
    ])
      expect(found(books, finding)).toEqual([])
  })

  it('gives councils nobody knows how much of a surplus', async () => {
    const given = distributed({ bromsgrove: 5, redditch: 5 }, { retained: 5 })
    const books = await booksOf(given, ofOther(given))
    for (const { councils, surpluses } of books.sharing({ year: '2011/12' })) {
      expect(surpluses).toMatchObject([{ surplus: 'ict-surplus', isDisputed: true }])
      expect(councils.map(({ distributed }) => distributed)).toEqual([ONE_UNKNOWN, ONE_UNKNOWN])
    }
    expect(found(books, 'a surplus is kept')).toEqual([])
  })
})

describe('what is disputed of a charge', () => {
  const first = { from: '2011-04-01', to: '2011-09-30' } as const
  const second = { from: '2011-10-01', to: '2012-03-31' } as const
  const shares = { bromsgrove: 50, redditch: 50 }
  const sure = budgeted(shares, { apportionment: 'first-half', period: first })
  const unsure = budgeted(shares, { apportionment: 'second-half', period: second })
  const SAVING_TOO = agreed([], { parts: [{ for: 'saving', steps: [{ by: 'equal' }] }] })
  const ictOf = async (...facts: readonly Fact[]) =>
    (await booksOf(...facts)).sharing({ year: '2011/12' }).find(({ scheme }) => scheme === 'ict-costs')

  it.each<[string, readonly Fact[]]>([
    ['its scheme', [unsure, ofOther(unsure)]],
    ['its days within the year', [unsure, changed(unsure, { period: { from: '2011-11-01', to: '2012-03-31' } })]],
    ['how final it is', [unsure, changed(unsure, { stage: 'finalOutturn' })]],
    ['what it shares', [SAVING_TOO, changed(unsure, { for: 'saving' }), unsure]],
  ])('is missing from the whole and from each council, where sources disagree about %s', async (_, facts) => {
    const row = await ictOf(sure, ...facts)
    const [running] = row?.parts ?? []
    expect(running?.budget).toMatchObject({
      total: { known: 100, unknown: 1 },
      byCouncil: { bromsgrove: { known: 50, unknown: 1 }, redditch: { known: 50, unknown: 1 } },
      counted: ['first-half'],
      disputed: ['second-half'],
    })
    expect(row?.councils.map(({ charge }) => charge.budget)).toEqual([
      { known: 50, unknown: 1 },
      { known: 50, unknown: 1 },
    ])
    expect(row?.apportionments).toMatchObject([{ isDisputed: false }, { isDisputed: true }])
  })

  it('leaves a provisional outturn no whole, and its balance open, where it may be the final one', async () => {
    const provisional = calculated('2012-04-20', 'provisionalOutturn', shares, { apportionment: 'provisional' })
    const final = outturn({ bromsgrove: 40, redditch: 40 })
    const row = await ictOf(budgeted(shares), provisional, final, ofOther(final))
    expect(row?.parts).toMatchObject([{ outturn: { total: { known: 100, unknown: 1 } } }])
    expect(row?.councils).toMatchObject([{ balance: { unknown: 1 } }, { balance: { unknown: 1 } }])
  })

  it('leaves a balance open though what else was apportioned is certain, and a payment of it unaccused', async () => {
    const final = outturn(shares)
    const severance = { for: 'severance' } as const
    const agreedToo = agreed([{ by: 'equal' }], { parts: [{ for: 'severance', steps: [{ by: 'equal' }] }] })
    const books = await booksOf(
      agreedToo,
      budgeted(shares, { ...severance, apportionment: 'severance-budget' }),
      outturn(shares, { ...severance, apportionment: 'severance-outturn' }),
      budgeted(shares),
      final,
      ofOther(final),
    )
    const ict = books.sharing({ year: '2011/12', service: 'ict' })
    expect(ict[0]?.councils).toMatchObject([
      { balance: ONE_UNKNOWN, saving: { withSurplus: ONE_UNKNOWN } },
      { balance: ONE_UNKNOWN },
    ])
    const paid = await booksOf(budgeted(shares), final, ofOther(final), settled('redditch', 'bromsgrove', 5))
    expect(found(paid, 'a settlement has no apportionment')).toEqual([])
  })

  it('is charged to a council that it alone gives a share', async () => {
    const three = agreed([{ by: 'equal' }], { councils: ['bromsgrove', 'redditch', 'wyre-forest'] })
    const alone = budgeted({ 'wyre-forest': 50 }, { apportionment: 'second-half', period: second })
    const row = await ictOf(WYRE_FOREST, three, sure, alone, changed(alone, { stage: 'finalOutturn' }))
    expect(row?.parts[0]?.budget.byCouncil).toMatchObject({ 'wyre-forest': ONE_UNKNOWN })
  })
})

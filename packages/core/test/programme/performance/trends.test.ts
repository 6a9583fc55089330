import { describe, expect, it } from 'vitest'
import { booksAt, found, party } from '../fixture.ts'
import { defined, measured, standing, target } from './kpi-drafts.ts'

const END = '2012-03-31'
const year = (first: number) =>
  ({ from: `${first}-04-01`, to: `${first + 1}-03-31` }) as { from: '2010-04-01'; to: '2011-03-31' }
const before = { of: 'baseline' } as const

describe('the trend of a figure', () => {
  it.each([
    ['lowerIsBetter', 70, 60, 'better'],
    ['lowerIsBetter', 70, 80, 'worse'],
    ['higherIsBetter', 70, 80, 'better'],
    ['higherIsBetter', 70, 60, 'worse'],
    ['higherIsBetter', 70, 70, 'unchanged'],
    ['lowerIsBetter', 70, 70, 'unchanged'],
  ] as const)('where %s is, from %d to %d, %s', async (direction, from, to, trend) => {
    const books = await booksAt(
      END,
      defined({ direction }),
      measured('2010-04-01', from, before),
      measured('2011-04-01', to),
    )
    expect(standing(books)).toMatchObject({ trend, trendUndefinedBecause: undefined })
  })

  it('is undefined where nobody says which way is better', async () => {
    const books = await booksAt(
      END,
      defined({ direction: 'notStated' }),
      measured('2010-04-01', 70, before),
      measured('2011-04-01', 60),
      target('2010-04-01', 65),
    )
    expect(standing(books)).toMatchObject({
      change: { difference: -10, perCent: -14.3 },
      trend: 'undefined',
      trendUndefinedBecause: 'no source says which way is better',
      onTarget: 'notTested',
      notTestedBecause: 'no source says which way is better',
    })
  })

  it('compares years with years, and no quarter with a year', async () => {
    const baseline = measured('2010-03-31', 70, { ...before, period: year(2009) })
    const leapYear = await booksAt(END, defined(), baseline, measured(END, 60, { period: year(2011) }))
    expect(standing(leapYear).trend).toBe('better')
    const quarter = await booksAt(
      END,
      defined(),
      baseline,
      measured(END, 60, { period: { from: '2012-01-01', to: END } }),
    )
    expect(standing(quarter)).toMatchObject({
      trend: 'undefined',
      trendUndefinedBecause: 'the two figures are for periods of different lengths',
    })
    const onTheDay = await booksAt(END, defined(), baseline, measured(END, 60))
    expect(standing(onTheDay).trendUndefinedBecause).toBe('only one of the two figures says which period it is for')
  })

  it('never runs back in time: there is none from a baseline that is later than the figure', async () => {
    const actual = measured('2010-03-31', 60, { period: year(2009) })
    const later = await booksAt(END, defined(), actual, measured('2011-03-31', 70, { ...before, period: year(2010) }))
    expect(standing(later)).toMatchObject({
      change: { difference: -10 },
      trend: 'undefined',
      trendUndefinedBecause: 'the baseline is later than the figure',
    })
    const ofOneDay = await booksAt(END, defined(), measured(END, 70, before), measured(END, 60))
    expect(standing(ofOneDay).trend).toBe('better')
  })

  it('is undefined where sources disagree', async () => {
    const books = await booksAt(
      END,
      defined(),
      measured('2010-04-01', 70, before),
      measured(END, 60),
      measured(END, 80),
    )
    expect(standing(books)).toMatchObject({
      change: undefined,
      trend: 'undefined',
      trendUndefinedBecause: 'sources disagree about what was measured',
    })
    expect(found(books, 'sources disagree about a KPI')).toMatchObject([
      {
        message:
          'Sources disagree about the actual of Helpdesk calls, Bromsgrove District Council to 31 March 2012: 60 (entry 8) against 80 (entry 9)',
      },
    ])
  })

  it('chooses neither of a quarter and its year, which end on one day', async () => {
    const books = await booksAt(
      END,
      defined(),
      measured(END, 60, { period: year(2011) }),
      measured(END, 15, { period: { from: '2012-01-01', to: END } }),
    )
    expect(standing(books).actual?.value).toMatchObject({
      is: 'contested',
      rivals: [
        { value: 15, by: [8] },
        { value: 60, by: [7] },
      ],
    })
    expect(found(books, 'sources disagree about a KPI')).toEqual([])
  })

  it('of a figure that may have been measured by the day is undetermined', async () => {
    const vague = measured(END, 60, {}, { effective: { earliest: '2012-01-01', asStated: 'this winter' } })
    const books = await booksAt('2012-02-01', defined(), measured('2010-04-01', 70, before), vague)
    expect(standing(books)).toMatchObject({ trend: 'undefined', actual: undefined, undetermined: { trend: 'better' } })
  })

  it('of a figure that may have been measured anew by the day is as undefined, and the figure is undetermined', async () => {
    const vague = measured(END, 60, {}, { effective: { earliest: '2012-01-01', asStated: 'this winter' } })
    const books = await booksAt('2012-02-01', defined(), measured('2010-04-01', 70), vague)
    expect(standing(books)).toMatchObject({
      trend: 'undefined',
      actual: { value: { value: 70 } },
      undetermined: { trend: 'undefined', actual: { value: { value: 60 } } },
      entries: [7, 8],
    })
  })
})

describe('a change', () => {
  it.each([
    ['%', 0.1, 0.3, { difference: 0.2, in: 'percentagePoints', perCent: 200 }],
    ['per cent of electors', 37.4, 44.7, { difference: 7.3, in: 'percentagePoints', perCent: 19.5 }],
    ['percentiles', 1, 2, { difference: 1, in: 'unit', perCent: 100 }],
    ['calls', 0, 5, { difference: 5, in: 'unit', perCent: undefined }],
    ['degrees', -2, -1, { difference: 1, in: 'unit', perCent: 50 }],
    ['tonnes', 999_999_999.999_999, 1_000_000_000, { difference: 0.000_001, in: 'unit', perCent: 0 }],
    // An odd number of thousandths in two: half a tenth, at a size that a fraction does not hold.
    ['forms', 2, -931_120_332.461, { difference: -931_120_334.461, in: 'unit', perCent: -46_556_016_723.1 }],
  ] as const)('in %s from %d to %d', async (unit, from, to, change) => {
    const books = await booksAt(END, defined({ unit }), measured('2010-04-01', from, before), measured(END, to))
    expect(standing(books).change).toEqual(change)
  })
})

describe('a target', () => {
  it.each([
    [60, 'yes'],
    [60.1, 'no'],
  ] as const)('of at most 60 is met by %d: %s', async (value, onTarget) => {
    expect(standing(await booksAt(END, defined(), target('2010-04-01', 60), measured(END, value))).onTarget).toBe(
      onTarget,
    )
  })

  it('is that of the figure’s own period', async () => {
    const books = await booksAt(
      END,
      defined(),
      target('2010-04-01', 100),
      target('2011-04-01', 50, { period: year(2011) }),
      target('2011-04-01', 10, { period: { from: '2012-01-01', to: END } }),
      measured('2011-03-31', 90, { period: year(2010) }),
      measured(END, 60, { period: year(2011) }),
    )
    expect(standing(books)).toMatchObject({ target: { value: { value: 50 }, period: year(2011) }, onTarget: 'no' })
    expect(
      standing(await booksAt('2011-03-31', defined(), target('2010-04-01', 100), measured('2011-03-31', 90))).onTarget,
    ).toBe('yes')
  })

  it('set anew holds from its day on', async () => {
    const targets = [target('2010-04-01', 100), target('2011-04-01', 50)]
    expect(standing(await booksAt(END, defined(), ...targets, measured('2011-03-31', 90))).onTarget).toBe('yes')
    expect(standing(await booksAt(END, defined(), ...targets, measured('2011-04-30', 90))).onTarget).toBe('no')
  })

  it('that is everybody’s is each council’s that has none of its own', async () => {
    const books = await booksAt(
      END,
      defined(),
      target('2010-04-01', 100, { council: undefined }),
      target('2010-04-01', 50, { council: 'redditch' }),
      measured(END, 60),
      measured(END, 60, { council: 'redditch' }),
    )
    expect(standing(books, 'bromsgrove').onTarget).toBe('yes')
    expect(standing(books, 'redditch').onTarget).toBe('no')
  })
})

describe('other figures', () => {
  it('may be of everybody together, with how many answered', async () => {
    const books = await booksAt(
      END,
      party('wyre-forest', 'Wyre Forest District Council'),
      defined({
        kpi: 'satisfaction',
        name: 'Satisfied users',
        direction: 'higherIsBetter',
        unit: '%',
        service: 'cctv',
      }),
      measured(END, 99, { kpi: 'satisfaction', council: undefined, sample: { asked: 1_000, answered: 376 } }),
    )
    expect(books.performance()[0]?.councils).toMatchObject([
      {
        council: undefined,
        ref: 'performance:satisfaction/everybody',
        actual: { sample: { value: { asked: 1_000, answered: 376 } } },
      },
    ])
  })

  it('measure a benefit that somebody speaks of', async () => {
    const books = await booksAt(END, defined({ benefit: 'fewer-calls' }))
    expect(found(books, 'a KPI measures a benefit that nobody speaks of')).toMatchObject([
      {
        subject: 'kpi/helpdesk',
        message: 'Helpdesk calls is said to measure the benefit fewer-calls, of which no entry speaks',
      },
    ])
  })
})

describe('a figure that a paper gives before its days are over', () => {
  const FINDING = 'a figure is told before its days are over'
  const early = (knownOn: '2012-03-30' | '2012-03-31') =>
    measured('2012-03-31', 60, { period: year(2011) }, { knownOn })

  it('is found, by each paper that is too early', async () => {
    expect(found(await booksAt(END, defined(), early('2012-03-30'), early('2012-03-31')), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'kpi/helpdesk',
        message:
          'Helpdesk calls, Bromsgrove District Council, the actual to 31 March 2012, is from a paper of 30 March 2012, before its days were over: give the date of the paper that has the figure, or correct the days that it is of',
        entries: [7],
      },
    ])
  })
})

describe('sources that disagree about the service of a KPI', () => {
  it('are told with its services by their names', async () => {
    const books = await booksAt(END, defined(), defined({ service: 'cctv' }))
    expect(found(books, 'sources disagree about a KPI').map(({ message }) => message)).toEqual([
      'Sources disagree about Helpdesk calls, service: ICT (entry 6) against CCTV (entry 7)',
    ])
  })
})

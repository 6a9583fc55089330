import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { APPENDIX_C, kpiOf, standing } from './kpi-drafts.ts'

const END = '2011-06-30'
const TARGET_IN_WORDS = 'the target is stated in words only: "Increase Trend"'

describe('the KPIs of the real programme', () => {
  it('are seven, two of them with any figure', async () => {
    const rows = (await booksAt(END, ...APPENDIX_C)).performance()
    expect(rows).toHaveLength(7)
    expect(rows.filter(({ councils }) => councils.length > 0).map(({ kpi }) => kpi)).toEqual(['helpdesk', 'turnout'])
  })

  it('show a helpdesk that is worse than its baseline and misses its target', async () => {
    const books = await booksAt(END, ...APPENDIX_C)
    expect(standing(books)).toMatchObject({
      baseline: { value: { value: 70 } },
      target: { value: { value: 60 } },
      actual: { value: { value: 100 } },
      change: { difference: 30, in: 'unit', perCent: 42.9 },
      trend: 'worse',
      onTarget: 'no',
    })
    expect(found(books, 'a figure is worse than its baseline')).toEqual([
      {
        severity: 'warning',
        subject: 'kpi/helpdesk',
        message:
          'Helpdesk calls, Bromsgrove District Council is worse than its baseline: 100 calls a week after 70 calls a week, against a target of 60 calls a week',
        entries: [15, 16, 17],
      },
    ])
    expect(kpiOf(books).direction).toMatchObject({ value: 'lowerIsBetter', inferred: true })
  })

  it('show no trend of a helpdesk without a baseline or target', async () => {
    expect(standing(await booksAt(END, ...APPENDIX_C), 'redditch')).toMatchObject({
      baseline: undefined,
      actual: { value: { value: 200 } },
      change: undefined,
      trend: 'undefined',
      trendUndefinedBecause: 'no entry gives a baseline',
      onTarget: 'notTested',
      notTestedBecause: 'no entry sets a target for it',
    })
  })

  it('show a turnout that is 7.3 points up, and no trend, as the baseline says not of which year it is', async () => {
    expect(standing(await booksAt(END, ...APPENDIX_C), 'bromsgrove', 'turnout')).toMatchObject({
      change: { difference: 7.3, in: 'percentagePoints', perCent: 19.5 },
      trend: 'undefined',
      trendUndefinedBecause: 'the year of the baseline is not printed, and the councils vote in different cycles',
      onTarget: 'notTested',
      notTestedBecause: TARGET_IN_WORDS,
    })
  })

  it('show a turnout of Redditch of three elections, and no baseline', async () => {
    const row = standing(await booksAt(END, ...APPENDIX_C), 'redditch', 'turnout')
    expect(row.measurements.map(({ endsOn, value }) => [endsOn, value])).toMatchObject([
      ['2009-06-04', { value: 35.4 }],
      ['2010-05-06', { value: 63.1 }],
      ['2011-06-30', { value: 38.8 }],
    ])
    expect(row).toMatchObject({ baseline: undefined, actual: { value: { value: 38.8 } }, trend: 'undefined' })
  })

  it('are found wanting', async () => {
    const books = await booksAt(END, ...APPENDIX_C)
    const subjects = (finding: string) => found(books, finding).map(({ subject }) => subject)
    const messages = (finding: string) => found(books, finding).map(({ message }) => message)
    const neverMeasured = ['kpi/audit-plan', 'kpi/ni185', 'kpi/payroll', 'kpi/press-bdc', 'kpi/press-rbc']
    expect(subjects('a KPI was never measured').toSorted()).toEqual(neverMeasured)
    const [noDirection] = found(books, 'a KPI does not say which way is better')
    expect(noDirection?.about?.toSorted()).toEqual(neverMeasured)
    expect(messages('a figure has no baseline').toSorted()).toEqual([
      'What is measured has no baseline: Electoral turnout (Redditch Borough Council)',
      'What is measured has no baseline: Helpdesk calls (Redditch Borough Council)',
    ])
    expect(messages('a figure has no target').toSorted()).toEqual([
      'What is measured has no target in figures: Electoral turnout (Bromsgrove District Council, Redditch Borough Council)',
      'What is measured has no target in figures: Helpdesk calls (Redditch Borough Council)',
    ])
    expect(messages('a figure cannot be compared').toSorted()).toEqual([
      'Electoral turnout, Bromsgrove District Council, the baseline to 30 June 2011, cannot be compared: the year of the baseline is not printed, and the councils vote in different cycles',
      'Electoral turnout, Redditch Borough Council, the actual to 4 June 2009, cannot be compared: European and County elections',
      'Electoral turnout, Redditch Borough Council, the actual to 6 May 2010, cannot be compared: Parliamentary election',
    ])
    expect(messages('a figure misses its target')).toEqual([
      'Helpdesk calls, Bromsgrove District Council misses its target: 100 calls a week against 60 calls a week',
    ])
  })

  it('lead to their entries', async () => {
    const books = await booksAt(END, ...APPENDIX_C)
    const positions = (ref: string) => books.explain(ref).entries.map(({ entry }) => entry.position)
    expect(positions('performance:helpdesk')).toEqual([14, 15, 16, 17, 18])
    expect(positions('performance:helpdesk/redditch')).toEqual([18])
  })

  it('can be asked by council, KPI and service', async () => {
    const books = await booksAt(END, ...APPENDIX_C)
    expect(books.performance({ council: 'redditch' }).map(({ kpi, councils }) => [kpi, councils.length])).toEqual([
      ['helpdesk', 1],
      ['turnout', 1],
    ])
    expect(books.performance({ kpi: 'payroll' }).map(({ kpi }) => kpi)).toEqual(['payroll'])
    expect(books.performance({ service: 'cctv' }).map(({ kpi }) => kpi)).toEqual(['turnout'])
  })
})

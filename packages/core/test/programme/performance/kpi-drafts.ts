import type { CouncilKpi, Day, KpiRow } from '../../../src/index.ts'
import { type DataOf, type Envelope, type Fact, FIRST_DAY, fact, type ProgrammeBooks } from '../fixture.ts'

/** Calls to the ICT helpdesk, of which fewer are better, but for what is said otherwise. */
export const defined = (data: Partial<DataOf<'KpiDefined'>> = {}, envelope: Envelope = {}): Fact =>
  fact(
    'KpiDefined',
    FIRST_DAY,
    {
      direction: 'lowerIsBetter',
      kpi: 'helpdesk',
      name: 'Helpdesk calls',
      service: 'ict',
      unit: 'calls a week',
      ...data,
    },
    envelope,
  )

export const target = (on: Day, value: number | 'unknown', data: Partial<DataOf<'KpiTargetSet'>> = {}): Fact =>
  fact('KpiTargetSet', on, { kpi: 'helpdesk', council: 'bromsgrove', value, ...data })

export const measured = (
  on: Day,
  value: number | 'unknown',
  data: Partial<DataOf<'KpiMeasured'>> = {},
  envelope: Envelope = {},
): Fact => fact('KpiMeasured', on, { kpi: 'helpdesk', council: 'bromsgrove', of: 'actual', value, ...data }, envelope)

const PAPER: Day = '2011-06-30'
const turnout = { kpi: 'turnout' } as const
const rbc = { council: 'redditch' } as const

/** The KPI rows of Appendix C of the report of June 2011 (facts.md §3.6, in the order of print). */
export const APPENDIX_C: readonly Fact[] = [
  defined({ kpi: 'turnout', name: 'Electoral turnout', direction: 'higherIsBetter', unit: '%', service: 'cctv' }),
  measured(PAPER, 37.4, {
    ...turnout,
    of: 'baseline',
    notComparableBecause: 'the year of the baseline is not printed, and the councils vote in different cycles',
  }),
  measured(PAPER, 44.7, turnout),
  target(PAPER, 'unknown', { ...turnout, asStated: 'Increase Trend' }),
  measured('2009-06-04', 35.4, { ...turnout, ...rbc, notComparableBecause: 'European and County elections' }),
  measured('2010-05-06', 63.1, { ...turnout, ...rbc, notComparableBecause: 'Parliamentary election' }),
  measured(PAPER, 38.8, { ...turnout, ...rbc }),
  target(PAPER, 'unknown', { ...turnout, ...rbc, asStated: 'Increase Trend' }),
  defined({ aliases: ['ICTLPI2.1'] }, { inferredFields: ['direction'] }),
  measured(PAPER, 70, { of: 'baseline' }),
  target(PAPER, 60),
  measured(PAPER, 100),
  measured(PAPER, 200, rbc),
  ...(['audit-plan', 'payroll', 'ni185', 'press-bdc', 'press-rbc'] as const).map((kpi) =>
    defined({ kpi, name: kpi, direction: 'notStated', unit: 'not stated' }),
  ),
]

export const kpiOf = (books: ProgrammeBooks, kpi = 'helpdesk'): KpiRow => {
  const row = books.performance().find((each) => each.kpi === kpi)
  if (row === undefined) throw new Error(`There is no KPI ${kpi}`)
  return row
}

/** How a council stands, or everybody where none is given. */
export const standing = (
  books: ProgrammeBooks,
  council: string | undefined = 'bromsgrove',
  kpi?: string,
): CouncilKpi => {
  const row = kpiOf(books, kpi).councils.find((each) => each.council === council)
  if (row === undefined) throw new Error(`There is no figure of ${council ?? 'everybody'}`)
  return row
}

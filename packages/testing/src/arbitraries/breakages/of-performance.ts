import { against, type Breakage } from './breakage.ts'

const DEFINED = 'a figure or target names a defined KPI'
const DATA = 'an entry holds the data that its type asks for'

const kpi = { direction: 'higherIsBetter', kpi: 'late', name: 'Calls answered', unit: '%' }
const measured = { kpi: 'calls', of: 'actual', value: 44.7 }

/** Figures of nobody, of what was never defined, and finer than any difference can be taken. */
export const OF_PERFORMANCE: readonly Breakage[] = [
  against('a KPI measures a registered service', (tell) => [tell('KpiDefined', { ...kpi, service: 'nobody' })]),
  against('a figure is that of a registered council', (tell) => [
    tell('KpiMeasured', { ...measured, council: 'nobody' }),
  ]),
  against('a figure is that of a registered council', (tell) => [
    tell('KpiTargetSet', { council: 'nobody', kpi: 'calls', value: 'unknown' }),
  ]),
  against(DEFINED, (tell) => [tell('KpiMeasured', { ...measured, kpi: 'nothing' })]),
  // What names it first does not define it.
  against(DEFINED, (tell) => [
    tell('KpiDefined', kpi, { effectiveOn: '2010-10-01' }),
    tell('KpiTargetSet', { kpi: 'late', value: 50 }),
  ]),
  against(DATA, (tell) => [tell('KpiMeasured', { ...measured, value: 0.1234567 })]),
  against(DATA, (tell) => [tell('KpiMeasured', { ...measured, sample: { answered: 13, asked: 12 } })]),
]

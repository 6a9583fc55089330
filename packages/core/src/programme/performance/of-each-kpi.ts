import type { Finding } from '../../slice/finding.ts'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import type { Key } from '../../values/key.ts'
import type { BenefitsReads } from '../benefits/state.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import type { ServicesReads } from '../services/state.ts'
import { type CouncilKpi, type KpiRow, kpiRows } from './kpi-rows.ts'
import type { PerformanceReads } from './state.ts'

export type Ground = Reading<{
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly benefits: BenefitsReads
  readonly performance: PerformanceReads
}>

/** For findings: once for each reading. */
export const rowsOf = oncePerReading((reading: Ground) => kpiRows(reading))

/** Asks one question of every KPI that is certain. */
export const ofEachKpi = (
  reading: Ground,
  find: (kpi: KpiRow) => readonly Omit<Finding, 'subject'>[],
): readonly Finding[] =>
  rowsOf(reading)
    .filter(({ kpi }) => reading.all.performance.kpis[kpi] !== undefined)
    .flatMap((row) => find(row).map((found) => ({ ...found, subject: `kpi/${row.kpi}` })))

/** Asks one question of the figures of every council. `what` names them: `Helpdesk calls, Bromsgrove District Council`. */
export const ofEachCouncil = (
  reading: Ground,
  find: (figures: CouncilKpi, what: string, kpi: KpiRow) => readonly Omit<Finding, 'subject'>[],
): readonly Finding[] =>
  ofEachKpi(reading, (kpi) => kpi.councils.flatMap((each) => find(each, whose(reading, kpi.name, each.council), kpi)))

/** Whose figure it is, with what it is of. */
export const whose = ({ all: { parties } }: Ground, name: string, council: Key | undefined): string =>
  council === undefined ? name : `${name}, ${nameOfParty(parties, council)}`

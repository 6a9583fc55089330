import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import { requireService } from '../services/require-service.ts'
import type { ServicesReads } from '../services/state.ts'
import type { performanceEvents } from './events.ts'
import type { PerformanceReads } from './state.ts'

type PerformanceFact = JudgedFactOf<typeof performanceEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly performance: PerformanceReads
}

/** A KPI of a misspelt service would be shown beside none. */
export const measuresARegisteredService = ({ services }: Ground, fact: PerformanceFact): Objection | undefined =>
  fact.type === 'KpiDefined' ? requireService(services, fact.data.service) : undefined

/** Targets and figures of one council are compared with each other: a misspelt one would be a council of its own. */
export const isThatOfARegisteredCouncil = ({ parties }: Ground, fact: PerformanceFact): Objection | undefined =>
  fact.type === 'KpiDefined' ? undefined : requireParties(parties, 'council', fact.data.council)

/** A stub that only a target or a figure has named was never defined. */
export const namesADefinedKpi = ({ performance }: Ground, { type, data }: PerformanceFact): Objection | undefined => {
  const kpi = performance.kpis[data.kpi]
  return type === 'KpiDefined' || (kpi !== undefined && kpi.unit.is !== 'unknown')
    ? undefined
    : {
        field: 'data.kpi',
        problem: `names ${data.kpi}, which is no defined KPI by then`,
        remedy: 'define it by KpiDefined, on the first day of the ledger',
        missing: { names: [data.kpi], types: ['KpiDefined'] },
      }
}

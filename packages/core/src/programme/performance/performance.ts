import { defineSlice } from '../../slice/define-slice.ts'
import { benefits } from '../benefits/benefits.ts'
import { parties } from '../parties/parties.ts'
import { services } from '../services/services.ts'
import { performanceEvents } from './events.ts'
import * as findings from './findings.ts'
import { howItPerforms } from './how-it-performs.ts'
import { orderNotKnown } from './order-findings.ts'
import { defineKpi, measure, setTarget } from './recipes.ts'
import * as rules from './rules.ts'
import { initialPerformance } from './state.ts'
import { performanceWords } from './words.ts'

/** What is measured: baselines, targets and what came, council by council. */
export const performance = defineSlice({
  name: 'performance',
  needs: [parties, services, benefits],
  events: performanceEvents,
  initial: initialPerformance,

  on: {
    KpiDefined: (own, fact) => defineKpi(own, fact),
    KpiTargetSet: (own, fact) => setTarget(own, fact),
    KpiMeasured: (own, fact) => measure(own, fact),
  },

  rules: {
    'a KPI measures a registered service': rules.measuresARegisteredService,
    'a figure is that of a registered council': rules.isThatOfARegisteredCouncil,
    'a figure or target names a defined KPI': rules.namesADefinedKpi,
  },

  findings: {
    'sources disagree about a KPI': findings.contestedKpis,
    'a KPI does not say which way is better': findings.noDirection,
    'a figure has no baseline': findings.noBaseline,
    'a figure has no target': findings.noTarget,
    'the order of what is said of a KPI is not known': orderNotKnown,
    'a figure is worse than its baseline': findings.worseThanBaseline,
    'a figure misses its target': findings.missesTarget,
    'a target is changed once its period has begun': findings.targetChanged,
    'a figure cannot be compared': findings.notComparable,
    'a figure is told before its days are over': findings.measuredTooEarly,
    'a KPI was never measured': findings.neverMeasured,
    'a KPI measures a benefit that nobody speaks of': findings.unknownBenefit,
  },

  views: { performance: howItPerforms },

  words: performanceWords,
})

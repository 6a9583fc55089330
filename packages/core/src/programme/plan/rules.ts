import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import { requireDefinitions } from '../services/require-definitions.ts'
import { requireService } from '../services/require-service.ts'
import { requireServices } from '../services/require-services.ts'
import type { ServicesReads } from '../services/state.ts'
import type { planEvents } from './events.ts'
import type { PlanReads } from './state.ts'

type PlanFact = JudgedFactOf<typeof planEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly plan: PlanReads
}

/** A plan of a misspelt service would be shown beside none. */
export const namesRegisteredServices = ({ services }: Ground, { type, data }: PlanFact): Objection | undefined => {
  if (type === 'ExceptionRaised') return requireService(services, data.service)
  return type === 'ProjectRegistered' || type === 'TargetSet' ? requireServices(services, data.services) : undefined
}

/** Whoever approves or accepts is a body that somebody registered. */
export const isApprovedByARegisteredParty = ({ parties }: Ground, { type, data }: PlanFact): Objection | undefined => {
  if (type === 'ExceptionAccepted') return requireParties(parties, 'by', data.by)
  return type === 'TargetSet' || type === 'TargetRevised'
    ? requireParties(parties, 'approvedBy', data.approvedBy)
    : undefined
}

/** A stub that only a report has named was never registered. */
export const namesARegisteredProject = ({ plan }: Ground, { type, data }: PlanFact): Objection | undefined => {
  const key = type === 'ProjectRegistered' || !('project' in data) ? undefined : data.project
  if (key === undefined || isNamed(plan.projects[key])) return undefined
  return {
    field: 'data.project',
    problem: `names ${key}, which is no registered project by then`,
    remedy: 'register it by ProjectRegistered, on the first day of the ledger',
    missing: { names: [key], types: ['ProjectRegistered'] },
  }
}

/** A stub that only a revision or a report has named was never set. */
export const namesATargetThatWasSet = ({ plan }: Ground, { type, data }: PlanFact): Objection | undefined => {
  const key: Key | undefined = type === 'TargetSet' || !('target' in data) ? undefined : data.target
  if (key === undefined || isNamed(plan.targets[key])) return undefined
  return {
    field: 'data.target',
    problem: `names ${key}, which is no target that was set by then`,
    remedy:
      'set it by TargetSet, on the day that it was first said; where that is not known, on the last day that it can have been',
    missing: { names: [key], types: ['TargetSet'] },
  }
}

/** What is accepted was raised by then: a misspelt key would accept nothing. */
export const acceptsAnExceptionThatWasRaised = ({ plan }: Ground, { type, data }: PlanFact): Objection | undefined => {
  if (type !== 'ExceptionAccepted') return undefined
  const raised = plan.exceptions[data.exception]?.raised
  if (raised !== undefined && raised.is !== 'unknown') return undefined
  return {
    field: 'data.exception',
    problem: `names ${data.exception}, which nobody raised by then`,
    remedy: 'record it by ExceptionRaised, on the day that it was raised; where that is not known, on the day of this',
    missing: { names: [data.exception], types: ['ExceptionRaised'] },
  }
}

/** A colour means what its set of definitions says: the set, and the colour in it, were adopted by then. */
export const judgesByAdoptedDefinitions = ({ services }: Ground, { type, data }: PlanFact): Objection | undefined =>
  type === 'HighlightReported' ? requireDefinitions(services, data) : undefined

/** A report tells of what has come: a day to come is one that is expected, not met. */
export const isMetNoLaterThanReported = (_: Ground, { type, data, effectiveOn }: PlanFact): Objection | undefined => {
  if (type !== 'TargetReported' || data.metOn === undefined || data.metOn === UNKNOWN) return undefined
  if (data.metOn <= effectiveOn) return undefined
  return {
    field: 'data.metOn',
    problem: `is ${formatDay(data.metOn)}, after the report of ${formatDay(effectiveOn)} that says so`,
    remedy: 'give a day up to the report, or say by expectedOn when it is expected',
  }
}

const isNamed = (known: PlanReads['projects' | 'targets'][string] | undefined): boolean =>
  known !== undefined && known.name.is !== 'unknown'

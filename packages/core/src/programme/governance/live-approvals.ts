import { oncePerReading } from '../../slice/once-per-reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { isLive, nameOfService, type Service } from '../services/state.ts'
import { partnerCouncils, type States } from './approval.ts'
import { type ApprovedBy, approvedBy } from './approved-by.ts'
import { approvedIn, type BusinessCase, businessCases } from './business-cases.ts'
import { type GovernanceIndex, governanceIndex } from './governance-index.ts'
import type { Ground } from './matter-rows.ts'

/** How far the business case of a service is approved by every council that is its partner. */
export interface ServiceApproval {
  readonly service: Key
  readonly name: string
  readonly isLive: boolean
  readonly partners: readonly Key[]
  readonly businessCases: readonly BusinessCase[]
  readonly approvedByAll: ApprovedBy['approvedByAll']
  /** True where all approved, and of one the approval is only inferred. */
  readonly isInferred: boolean
  /** Where each partner, or where none is known each council that was to approve, stands on the matter that is furthest: on the version that all approved, or else by what it decided last. */
  readonly stands: ApprovedBy['stands']
  /** Of the service's going live and of where they stand. */
  readonly entries: readonly number[]
}

/** Of every service, by key. */
export const serviceApprovals = (reading: Ground): readonly ServiceApproval[] => {
  const { certain } = governanceIndex(reading)
  return Object.entries(reading.all.services.services)
    .map(([service, reads]) => approvalOfService(reading.all, certain, service, reads))
    .sort((a, b) => byText(a.service, b.service))
}

/** The same, for the findings. */
export const sharedServiceApprovals = oncePerReading(serviceApprovals)

const approvalOfService = (
  states: States,
  index: GovernanceIndex,
  service: Key,
  reads: Readonly<Service>,
): ServiceApproval => {
  const cases = businessCases(states, index, service)
  const [furthest] = cases.map(approvedIn).sort((a, b) => reachOf(b) - reachOf(a))
  const { approvedByAll, stands } = furthest ?? approvedBy([])
  return {
    service,
    name: nameOfService(states.services, service),
    isLive: isLive(reads),
    partners: partnerCouncils(states, service),
    businessCases: cases,
    approvedByAll,
    isInferred: approvedByAll === 'yes' && stands.some(({ isInferred }) => isInferred),
    stands,
    entries: positionsOf(witnessesOf(reads.live), ...stands.map(({ entries }) => entries)),
  }
}

/** Approved by all, not inferred, before inferred; then by as many as did. */
const reachOf = ({ approvedByAll, stands }: ApprovedBy): number => {
  const recorded = stands.filter(({ outcome }) => outcome !== 'notRecorded').length
  if (approvedByAll !== 'yes') return recorded / (stands.length + 1)
  return stands.some(({ isInferred }) => isInferred) ? 1 : 2
}

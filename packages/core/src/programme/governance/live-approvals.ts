import { oncePerReading } from '../../slice/once-per-reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { nameOfService, type Service } from '../services/state.ts'
import { type ApprovedByAll, approvedBy, partnerCouncils, type States } from './approval.ts'
import { type CouncilPosition, councilPosition, decisionsAbout } from './council-positions.ts'
import type { Ground } from './matter-rows.ts'

/** How far the business case of a service is approved by every council that is its partner. */
export interface ServiceApproval {
  readonly service: Key
  readonly name: string
  readonly isLive: boolean
  readonly partners: readonly Key[]
  readonly approvedByAll: ApprovedByAll
  /** True where all approved, and of one the approval is only inferred. */
  readonly isInferred: boolean
  /** Where each partner stands on the matter that is furthest. */
  readonly positions: readonly CouncilPosition[]
  /** Of the service's going live and of the positions. */
  readonly entries: readonly number[]
}

/** Of every service, by key. */
export const serviceApprovals = ({ all }: Ground): readonly ServiceApproval[] =>
  Object.entries(all.services.services)
    .map(([service, reads]) => approvalOfService(all, service, reads))
    .sort((a, b) => byText(a.service, b.service))

/** The same, for the findings. */
export const sharedServiceApprovals = oncePerReading(serviceApprovals)

const approvalOfService = (states: States, service: Key, reads: Readonly<Service>): ServiceApproval => {
  const partners = partnerCouncils(states, service)
  const [furthest] = businessCasesOf(states, service)
    .map((matter) => {
      const about = decisionsAbout(states.governance, matter)
      return partners.map((council) => councilPosition(matter, council, about))
    })
    .sort((a, b) => reachOf(b) - reachOf(a))
  const positions = furthest ?? []
  const approvedByAll = approvedBy(positions)
  return {
    service,
    name: nameOfService(states.services, service),
    isLive: isLive(reads),
    partners,
    approvedByAll,
    isInferred: approvedByAll === 'yes' && positions.some(({ isInferred }) => isInferred),
    positions,
    entries: positionsOf(witnessesOf(reads.live), ...positions.map(({ entries }) => entries)),
  }
}

/** By key, so that of two that are equally far the first is shown wherever it was recorded. */
const businessCasesOf = ({ governance }: States, service: Key): readonly Key[] =>
  Object.entries(governance.matters)
    .filter(
      ([, { kind, services }]) =>
        claimedValues(kind).includes('businessCase') && claimedValues(services).some((keys) => keys.includes(service)),
    )
    .map(([matter]) => matter)
    .sort(byText)

/** Approved by all, not inferred, before inferred; then by as many as did. */
const reachOf = (positions: readonly CouncilPosition[]): number => {
  const recorded = positions.filter(({ outcome }) => outcome !== 'notRecorded').length
  if (approvedBy(positions) !== 'yes') return recorded / (positions.length + 1)
  return positions.some(({ isInferred }) => isInferred) ? 1 : 2
}

const isLive = ({ live, ended }: Readonly<Pick<Service, 'live' | 'ended'>>): boolean =>
  live.is !== 'unknown' && ended.is === 'unknown'

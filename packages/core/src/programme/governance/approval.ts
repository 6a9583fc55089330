import { type Attested, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { PartiesReads } from '../parties/state.ts'
import type { ServicesReads } from '../services/state.ts'
import { type ApprovedByAll, approvedBy } from './approved-by.ts'
import { type CouncilPosition, councilPosition, type KeyedDecision } from './council-positions.ts'
import { isCouncil } from './is-council.ts'
import type { GovernanceReads } from './state.ts'

export interface States {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly governance: GovernanceReads
}

/** Whose approval a matter takes. */
export interface Approvers {
  /** By key; those who decided about it where nobody says whose approval it takes. */
  readonly councils: readonly Key[]
  /** Who says so: whoever registered the matter; or, where that says nothing, the partners of its services; or nobody. */
  readonly by: 'registration' | 'partners' | 'nobody'
  readonly entries: readonly number[]
}

/** Where each council stands whose approval a matter takes, and any other that decided about it. */
export interface Approval {
  readonly approvers: Approvers
  /** By council. */
  readonly positions: readonly CouncilPosition[]
  /**
   * `yes` where one version has the approval of each; `no` where one declined or approved in principle only; `differentVersions`
   * where each approved and no version has the approval of all; `notRecorded` where of one no decision is recorded;
   * `contested` or `undetermined` where sources do not tell how the last decision of one ended, or which was the last.
   */
  readonly approvedByAll: ApprovedByAll
  /** The one version that all approved; undefined where not all did, or not one. */
  readonly version: Key | undefined
}

/** @param about the decisions about the matter, in order of their days. */
export const approvalOf = (states: States, matter: Key, about: readonly KeyedDecision[]): Approval => {
  const deciding = about.flatMap(({ councils }) => claimedValues(councils).flat())
  const approvers = approversOf(states, matter, deciding)
  const councils = [...new Set([...approvers.councils, ...deciding])].sort(byText)
  const positions = councils.map((council) => councilPosition(matter, council, about))
  const asked = positions.filter(({ council }) => approvers.councils.includes(council))
  if (approvers.by === 'nobody') return { approvers, positions, approvedByAll: 'notRecorded', version: undefined }
  const { approvedByAll, version } = approvedBy(asked)
  return { approvers, positions, approvedByAll, version }
}

/** The councils that share control of a service, by key. */
export const partnerCouncils = ({ parties, services }: Omit<States, 'governance'>, service: Key): readonly Key[] =>
  Object.entries(services.services[service]?.roles ?? {})
    .filter(([party, role]) => claimedValues(role).includes('partner') && isCouncil(parties, party))
    .map(([party]) => party)
    .sort(byText)

const approversOf = (states: States, key: Key, deciding: readonly Key[]): Approvers => {
  const matter = states.governance.matters[key]
  const stated = claimedOf(matter?.councils)
  if (stated.keys.length > 0) return { councils: stated.keys, by: 'registration', entries: stated.entries }
  const services = claimedOf(matter?.services)
  const partners = [...new Set(services.keys.flatMap((service) => partnerCouncils(states, service)))].sort(byText)
  if (partners.length > 0)
    return { councils: partners, by: 'partners', entries: partnerEntries(states, services.keys, services.entries) }
  return { councils: [...new Set(deciding)].sort(byText), by: 'nobody', entries: [] }
}

const partnerEntries = (states: States, services: readonly Key[], naming: readonly number[]): readonly number[] => [
  ...naming,
  ...services.flatMap((service) =>
    partnerCouncils(states, service).flatMap((council) => {
      const role = states.services.services[service]?.roles[council]
      return role === undefined ? [] : witnessesOf(role)
    }),
  ),
]

/** Every key that any source names: where sources differ, the approval of all that any names is asked for. */
const claimedOf = (
  cell: Attested<readonly Key[]> | undefined,
): { readonly keys: readonly Key[]; readonly entries: readonly number[] } =>
  cell === undefined
    ? { keys: [], entries: [] }
    : { keys: [...new Set(claimedValues(cell).flat())].sort(byText), entries: witnessesOf(cell) }

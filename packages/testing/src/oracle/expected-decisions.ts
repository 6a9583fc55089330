import type { Entry, MatterRow } from '@programme-ledger/core'
import { decisionsIn, type ExpectedPosition, expectedPosition, isOlder, lastOfAll } from './expected-positions.ts'
import { partnersOf } from './expected-status.ts'
import { inOrder } from './standing.ts'
import { distinct, told } from './tell.ts'

interface MatterData {
  readonly matter: string
  readonly councils?: readonly string[]
  readonly services?: readonly string[]
}

export interface ExpectedMatter {
  readonly matter: string
  readonly approvers: { readonly councils: readonly string[]; readonly by: MatterRow['approvers']['by'] }
  readonly decisions: readonly string[]
  readonly positions: readonly ExpectedPosition[]
  readonly approvedByAll: MatterRow['approvedByAll']
  /** The one version that all approved. */
  readonly version: string | undefined
}

/** The events that speak of one matter by its name. */
const MATTER_EVENTS = ['MatterRegistered', 'VersionIssued', 'ClauseAmended', 'RecommendationMade', 'DecisionTaken']

/** The matters that facts speak of, by key. */
export const mattersIn = (facts: readonly Entry[]): readonly string[] =>
  distinct(told<MatterData>(facts, ...MATTER_EVENTS).map(({ data }) => data.matter)).toSorted()

/** What was decided about a matter, by plain loops over counting facts. */
export const expectedMatter = (facts: readonly Entry[], matter: string): ExpectedMatter => {
  const decisions = decisionsIn(facts).filter(({ matters }) => matters.includes(matter))
  const deciding = distinct(decisions.flatMap(({ councils }) => councils.flat())).toSorted()
  const approvers = approversOf(facts, matter, deciding)
  const positions = distinct([...approvers.councils, ...deciding])
    .toSorted()
    .map((council) => expectedPosition(council, decisions))
  const asked = positions.filter(({ council }) => approvers.councils.includes(council))
  const approval = approvers.by === 'nobody' ? UNRECORDED : approvalBy(asked)
  return {
    matter,
    approvers,
    decisions: decisions.map(({ decision }) => decision).toSorted(),
    positions,
    ...approval,
  }
}

type Approval = Pick<ExpectedMatter, 'approvedByAll' | 'version'>

const UNRECORDED: Approval = { approvedByAll: 'notRecorded', version: undefined }
const APPROVING = ['approved', 'approvedAsAmended']

/** By all, where there is a version that each approves, if it approves another as well; or else by what each decided last. */
const approvalBy = (asked: readonly ExpectedPosition[]): Approval => {
  const wholly = inOrder(asked.flatMap(({ ofVersions }) => ofVersions.map(({ version }) => version))).flatMap(
    (version) => {
      const stands = asked.flatMap(({ ofVersions }) => ofVersions.filter((each) => each.version === version))
      const isWhole = stands.length === asked.length && stands.every(({ outcome }) => APPROVING.includes(outcome))
      return isWhole ? [{ version, taken: lastOfAll(stands.map(({ taken }) => taken)) }] : []
    },
  )
  const newest = wholly.find((one) => wholly.every((other) => other === one || isOlder(other.taken, one.taken)))
  if (wholly.length > 0) return { approvedByAll: 'yes', version: newest?.version }
  return { approvedByAll: lastWordOf(asked), version: undefined }
}

const lastWordOf = (asked: readonly ExpectedPosition[]): Approval['approvedByAll'] => {
  const has = (...outcomes: readonly ExpectedPosition['outcome'][]): boolean =>
    asked.some(({ outcome }) => outcomes.includes(outcome))
  if (has('declined', 'approvedInPrinciple')) return 'no'
  if (has('contested')) return 'contested'
  if (has('undetermined')) return 'undetermined'
  if (asked.length === 0 || has('notRecorded')) return 'notRecorded'
  const named = asked.map(({ versions }) => versions).filter((versions) => versions.length > 0)
  const isOneOfAll = (version: string): boolean => named.every((versions) => versions.includes(version))
  if (named.length > 0 && !named.flat().some(isOneOfAll)) return 'differentVersions'
  return named.some((versions) => versions.length > 1) ? 'contested' : 'yes'
}

/** The councils that any source names with the matter; where none does, the partners of the services that any names. */
const approversOf = (
  facts: readonly Entry[],
  matter: string,
  deciding: readonly string[],
): ExpectedMatter['approvers'] => {
  const registered = told<MatterData>(facts, 'MatterRegistered').filter(({ data }) => data.matter === matter)
  const stated = distinct(registered.flatMap(({ data }) => data.councils ?? [])).toSorted()
  if (stated.length > 0) return { councils: stated, by: 'registration' }
  const services = distinct(registered.flatMap(({ data }) => data.services ?? []))
  const councils = told<{ readonly kind: string; readonly party: string }>(facts, 'PartyRegistered')
    .filter(({ data }) => data.kind === 'council')
    .map(({ data }) => data.party)
  const partners = services
    .flatMap((service) => partnersOf(facts, service))
    .filter(({ party, roles }) => roles.includes('partner') && councils.includes(party))
    .map(({ party }) => party)
  return partners.length > 0
    ? { councils: distinct(partners).toSorted(), by: 'partners' }
    : { councils: deciding, by: 'nobody' }
}

import { type Attested, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { When } from '../../values/when.ts'
import { partnerCouncils, type States } from './approval.ts'
import { type ApprovedBy, approvedBy } from './approved-by.ts'
import { councilPosition, type KeyedDecision } from './council-positions.ts'
import { daysBy } from './days-by.ts'
import type { GovernanceIndex } from './governance-index.ts'
import { lastWhen } from './last-when.ts'

/** A business case of a service. */
export interface BusinessCase {
  readonly matter: Key
  /** Whose approval it takes: the partners of the service, or where none is known those that it was registered with. */
  readonly councils: readonly Key[]
  /** In order of their days. */
  readonly decisions: readonly KeyedDecision[]
}

/** By key, so that of two that are equally far the first is shown wherever it was recorded. */
export const businessCases = (
  states: States,
  { decisions }: GovernanceIndex,
  service: Key,
): readonly BusinessCase[] => {
  const partners = partnerCouncils(states, service)
  return Object.entries(states.governance.matters)
    .filter(
      ([, { kind, services }]) =>
        claimedValues(kind).includes('businessCase') && claimedValues(services).some((keys) => keys.includes(service)),
    )
    .map(([matter, { councils }]) => ({
      matter,
      councils: partners.length > 0 ? partners : [...new Set(claimedValues(councils).flat())].sort(byText),
      decisions: decisions.get(matter) ?? [],
    }))
    .sort((one, other) => byText(one.matter, other.matter))
}

/** How far a business case is approved by some of its decisions. */
export const approvedIn = ({ matter, councils, decisions }: BusinessCase): ApprovedBy =>
  approvedBy(councils.map((council) => councilPosition(matter, council, decisions)))

/** How far it was approved when something happened: each way that it may have been, one where sources tell. */
export const approvedWhen = (businessCase: BusinessCase, act: Attested<When>): readonly ApprovedBy[] =>
  daysBy(
    businessCase.decisions.map((decision) => ({ decision, when: decision.taken })),
    act,
  ).map((by) => approvedIn({ ...businessCase, decisions: by.map(({ decision }) => decision) }))

/** When every council had approved it for the first time, whatever they decided later; undefined where they never had. */
export const firstApproved = (
  businessCase: BusinessCase,
): { readonly when: Attested<When>; readonly stands: ApprovedBy['stands'] } | undefined => {
  const { decisions } = businessCase
  const [first] = decisions.flatMap((_, index) => {
    const by = decisions.slice(0, index + 1)
    const { approvedByAll, stands } = approvedIn({ ...businessCase, decisions: by })
    if (approvedByAll !== 'yes') return []
    const taken = by.filter(({ key }) => stands.some((stand) => stand.decisions.includes(key)))
    return [{ when: lastWhen(taken.map((decision) => decision.taken)), stands }]
  })
  return first
}

import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { type Approval, type Approvers, approvalOf, type States } from './approval.ts'
import type { ApprovedByAll } from './approved-by.ts'
import type { CouncilPosition } from './council-positions.ts'
import { type DecisionRow, decisionRow } from './decision-row.ts'
import { type Difference, differencesBetween } from './differences.ts'
import type { MatterKind } from './event-fields.ts'
import { type GovernanceIndex, governanceIndex } from './governance-index.ts'
import { type RecommendationRow, recommendationRows } from './recommendation-rows.ts'
import { sayTheSame } from './say-the-same.ts'
import { nameOfMatter, newMatter } from './state.ts'
import { type VersionRow, versionRows } from './version-rows.ts'

/** What was decided about a matter, by whom, and whether by all. */
export interface MatterRow extends Row {
  readonly matter: Key
  readonly name: string
  readonly kind: Attested<MatterKind>
  readonly services: Attested<readonly Key[]>
  /** Whose approval it takes, and who says so. */
  readonly approvers: Approvers
  /** In the order in which they were issued, then by key. */
  readonly versions: readonly VersionRow[]
  /** In the order of their days, then by key. */
  readonly recommendations: readonly RecommendationRow[]
  /** In the order of their days, then by key. */
  readonly decisions: readonly DecisionRow[]
  /** Where each council stands whose approval it takes, and any other that decided about it. By council. */
  readonly positions: readonly CouncilPosition[]
  readonly approvedByAll: ApprovedByAll
  /** The one version that all approved; undefined where not all did, or not one. */
  readonly version: Key | undefined
  readonly differences: readonly Difference[]
  /** How it may stand by the day, where sources are too vague to tell; undefined where they are not. */
  readonly undetermined: Pick<MatterRow, 'approvedByAll' | 'version' | 'positions'> | undefined
}

export type Ground = Reading<States>

/** Every matter that anybody speaks of, by name; of those only the ones that are wanted. */
export const matterRows = (reading: Ground, isWanted: (matter: Key) => boolean = () => true): readonly MatterRow[] => {
  const { all, possibly, basis } = reading
  const { certain, possible } = governanceIndex(reading)
  return mattersIn(all, possibly)
    .filter(isWanted)
    .map((matter) => {
      const row = certainRow(all, certain, matter, basis.asAt)
      // The whole row is made again only where it may stand otherwise: matters are many.
      const mayBe = approvalOf(possibly, matter, possible.decisions.get(matter) ?? [])
      if (sayTheSame(approvalIn(row), approvalIn(mayBe))) return row
      const maybe = certainRow(possibly, possible, matter, basis.asAt)
      return { ...row, undetermined: withOwnRefs(maybe), entries: positionsOf(row.entries, maybe.entries) }
    })
    .sort((a, b) => byText(a.name, b.name) || byText(a.matter, b.matter))
}

/** The same, for the findings. */
export const sharedMatterRows = oncePerReading((reading: Ground) => matterRows(reading))

const approvalIn = ({ approvedByAll, version, positions }: Approval) => ({ approvedByAll, version, positions })

/** Where a council may stand is explained by other entries than where it does: it is a row of its own. */
const withOwnRefs = (row: MatterRow) => ({
  ...approvalIn(row),
  positions: row.positions.map((position) => ({ ...position, ref: `${position.ref}/undetermined` })),
})

/** Those included that nobody is known to have registered: what was decided about them was decided all the same. */
const mattersIn = (...states: readonly States[]): readonly Key[] => [
  ...new Set(
    states.flatMap(({ governance: { matters, recommendations, decisions } }) => [
      ...Object.keys(matters),
      ...[...Object.values(recommendations), ...Object.values(decisions)].flatMap(({ matter }) =>
        claimedValues(matter),
      ),
    ]),
  ),
]

const certainRow = (states: States, index: GovernanceIndex, key: Key, asAt: Day): MatterRow => {
  const { governance } = states
  const matter = governance.matters[key] ?? newMatter()
  const about = index.decisions.get(key) ?? []
  const { approvers, positions, approvedByAll, version } = approvalOf(states, key, about)
  const versions = versionRows(key, matter)
  const recommendations = recommendationRows(states, index, key)
  const decisions = about.map((decision) => decisionRow(key, decision, asAt))
  return {
    ref: `decisions:${key}`,
    matter: key,
    name: nameOfMatter(governance, key),
    kind: matter.kind,
    services: matter.services,
    approvers,
    versions,
    recommendations,
    decisions,
    positions,
    approvedByAll,
    version,
    differences: differencesBetween(positions, about),
    undetermined: undefined,
    entries: positionsOf(
      witnessesIn({ name: matter.name, kind: matter.kind, services: matter.services, councils: matter.councils }),
      ...[...versions, ...recommendations, ...decisions, ...positions].map(({ entries }) => entries),
    ),
  }
}

import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import type { Attested } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { type ApprovedByAll, type Approvers, approvalOf, type States, versionOfAll } from './approval.ts'
import { type CouncilPosition, decisionsAbout } from './council-positions.ts'
import { type DecisionRow, decisionRow } from './decision-row.ts'
import { type Difference, differencesBetween } from './differences.ts'
import type { MatterKind } from './events.ts'
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

/** Every matter that anybody speaks of, by name. */
export const matterRows = ({ all, possibly }: Ground): readonly MatterRow[] =>
  mattersIn(all, possibly)
    .map((matter) => {
      const row = certainRow(all, matter)
      const maybe = certainRow(possibly, matter)
      const [is, mayBe] = [row, maybe].map(standingIn)
      return sayTheSame(is, mayBe)
        ? row
        : { ...row, undetermined: mayBe, entries: positionsOf(row.entries, maybe.entries) }
    })
    .sort((a, b) => byText(a.name, b.name) || byText(a.matter, b.matter))

/** The same, for the findings. */
export const sharedMatterRows = oncePerReading(matterRows)

const standingIn = ({ approvedByAll, version, positions }: MatterRow) => ({ approvedByAll, version, positions })

const mattersIn = (...states: readonly States[]): readonly Key[] => [
  ...new Set(states.flatMap(({ governance }) => Object.keys(governance.matters))),
]

const certainRow = (states: States, key: Key): MatterRow => {
  const { governance } = states
  const matter = governance.matters[key] ?? newMatter()
  const about = decisionsAbout(governance, key)
  const { approvers, positions, approvedByAll } = approvalOf(states, key)
  const asked = positions.filter(({ council }) => approvers.councils.includes(council))
  const versions = versionRows(key, matter)
  const recommendations = recommendationRows(states, key)
  const decisions = about.map((decision) => decisionRow(key, decision))
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
    version: approvedByAll === 'yes' ? versionOfAll(asked) : undefined,
    differences: differencesBetween(positions, about),
    undetermined: undefined,
    entries: positionsOf(
      witnessesIn({ name: matter.name, kind: matter.kind, services: matter.services, councils: matter.councils }),
      ...[...versions, ...recommendations, ...decisions, ...positions].map(({ entries }) => entries),
    ),
  }
}

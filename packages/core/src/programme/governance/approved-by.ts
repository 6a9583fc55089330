import { claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { latestDayOf, orderOf } from '../../values/when.ts'
import { type CouncilPosition, hasApproved, type Stand } from './council-positions.ts'
import { lastWhen } from './last-when.ts'

export type ApprovedByAll = 'yes' | 'no' | 'differentVersions' | 'notRecorded' | 'contested' | 'undetermined'

/** Whether some councils all approved, and what shows it. */
export interface ApprovedBy {
  readonly approvedByAll: ApprovedByAll
  /** The one version that all approved; undefined where not all did, or not one. */
  readonly version: Key | undefined
  /** Of each council where it stands on that version; where there is none, where it stands. */
  readonly stands: readonly (Stand & { readonly council: Key })[]
}

/**
 * Whether all of these councils approved one version. Where no version has the approval of each, they stand by what each decided
 * last. An approval that names no version counts for the one that the others name: nothing says that it was of another. It
 * counts for none of several.
 */
export const approvedBy = (positions: readonly CouncilPosition[]): ApprovedBy => {
  const [last, ...others] = wholeApprovals(positions)
  if (last === undefined) return { approvedByAll: byLastDecisions(positions), version: undefined, stands: positions }
  return {
    approvedByAll: 'yes',
    // Of two that all came to approve on one day, or on days that nobody can put in order, neither is the one.
    version: others.every(({ by }) => orderOf(by, last.by) === 'before') ? last.version : undefined,
    stands: last.stands,
  }
}

/** The versions that each of these councils approved, that first which had the last of its approvals last. */
const wholeApprovals = (positions: readonly CouncilPosition[]) =>
  [...new Set(positions.flatMap(({ ofVersions }) => ofVersions.map(({ version }) => version)))]
    .sort(byText)
    .flatMap((version) => {
      const stands = positions.flatMap(({ council, ofVersions }) => {
        const stand = ofVersions.find((each) => each.version === version)
        return stand !== undefined && hasApproved(stand) ? [{ ...stand, council }] : []
      })
      const by = lastWhen(stands.map(({ taken }) => taken))
      return stands.length === positions.length ? [{ version, stands, by }] : []
    })
    .sort((a, b) => byText(latestDayOf(b.by), latestDayOf(a.by)))

const byLastDecisions = (positions: readonly CouncilPosition[]): ApprovedByAll => {
  const outcomes = positions.map(({ outcome }) => outcome)
  if (outcomes.includes('declined') || outcomes.includes('approvedInPrinciple')) return 'no'
  if (outcomes.includes('contested')) return 'contested'
  if (outcomes.includes('undetermined')) return 'undetermined'
  if (positions.length === 0 || !positions.every(hasApproved)) return 'notRecorded'
  const named = positions.map(({ version }) => claimedValues(version)).filter((versions) => versions.length > 0)
  const [first = []] = named
  if (named.length > 0 && !first.some((version) => named.every((each) => each.includes(version))))
    return 'differentVersions'
  return positions.some(({ version }) => version.is === 'contested') ? 'contested' : 'yes'
}

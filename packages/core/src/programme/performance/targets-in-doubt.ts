import { claimedValues } from '../../values/attested.ts'
import type { TargetVersion } from './figures.ts'

/** Settings of a target that say different things, and of which nobody can tell which one a figure is held against; mostly none. */
export const targetsInDoubt = <Each extends Pick<TargetVersion, 'isStanding' | 'value'>>(
  targets: readonly Each[],
): readonly Each[] => {
  const standing = targets.filter(({ isStanding }) => isStanding)
  const said = new Set(standing.map(({ value }) => JSON.stringify(claimedValues(value))))
  return said.size > 1 ? standing : []
}

import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { attestedValue, claimedValues, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { AttestedWhen } from '../../values/when.ts'
import { type DelegationCells, delegationBy } from './delegation-by.ts'
import { earlierOf, type WithEarlier } from './earlier-of.ts'
import { type HasEnded, hasEnded } from './ending-by.ts'
import { type Ending, endingsOf } from './endings-of.ts'
import type { Ground } from './matter-rows.ts'
import type { GovernanceReads } from './state.ts'
import { type Determined, withPossible } from './with-possible.ts'

/** Who may decide for a council as last granted, how it was granted before, and what was decided so. */
export interface DelegationRow extends Row, DelegationCells, WithEarlier<DelegationCells>, Determined {
  readonly delegation: Key
  /** To whom it is granted, or its key. */
  readonly name: string
  /** When it was first granted. */
  readonly granted: Reads<AttestedWhen>
  /** When it was ended, each time, by whom and why. In order. */
  readonly endings: readonly Ending[]
  /** Whether it has been revoked, and not granted again since. That it ran out by itself is for `endsOn`. */
  readonly hasEnded: HasEnded
  /** The decisions that were taken under it. By key. */
  readonly decisions: readonly Key[]
}

/** Every delegation, by the role that it is granted to. */
export const delegations = ({ all, possibly, basis }: Ground): readonly DelegationRow[] =>
  withPossible(rowsOf(all.governance, basis.asAt), rowsOf(possibly.governance, basis.asAt))

const rowsOf = (governance: GovernanceReads, asAt: Day): readonly Omit<DelegationRow, keyof Determined>[] =>
  Object.entries(governance.delegations).map(([key, delegation]) => {
    const { days, endings } = delegation
    const cells = delegationBy(delegation)
    return {
      ref: `delegations:${key}`,
      delegation: key,
      name: attestedValue(cells.to) ?? key,
      granted: days[0]?.when ?? notStated(),
      ...cells,
      ...earlierOf(days, (first) => delegationBy({ days: first, endings })),
      endings: endingsOf(delegation),
      hasEnded: hasEnded(delegation, asAt),
      decisions: Object.entries(governance.decisions)
        .filter(([, decision]) => claimedValues(decision.delegation).includes(key))
        .map(([decision]) => decision)
        .sort(byText),
      entries: witnessesIn(delegation),
    }
  })

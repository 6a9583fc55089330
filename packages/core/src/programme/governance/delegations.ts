import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { attestedValue, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { Ground } from './matter-rows.ts'
import type { Delegation, GovernanceReads } from './state.ts'
import { type Determined, withPossible } from './with-possible.ts'

/** Who may decide for a council, and what was decided so. */
export interface DelegationRow extends Row, Omit<Reads<Delegation>, 'matters' | 'general'>, Determined {
  readonly delegation: Key
  /** To whom it is granted, or its key. */
  readonly name: string
  /** The matters that it is for, by key; undefined where it is for whatever comes. */
  readonly matters: readonly Key[] | undefined
  /** The decisions that were taken under it. By key. */
  readonly decisions: readonly Key[]
}

/** Every delegation, by the role that it is granted to. */
export const delegations = ({ all, possibly }: Ground): readonly DelegationRow[] =>
  withPossible(rowsOf(all.governance), rowsOf(possibly.governance))

const rowsOf = (governance: GovernanceReads): readonly Omit<DelegationRow, keyof Determined>[] =>
  Object.entries(governance.delegations).map(([key, delegation]) => {
    const { matters, general, ...cells } = delegation
    return {
      ref: `delegations:${key}`,
      delegation: key,
      name: attestedValue(delegation.to) ?? key,
      ...cells,
      matters: general.is === 'unknown' ? Object.keys(matters).sort(byText) : undefined,
      decisions: Object.entries(governance.decisions)
        .filter(([, decision]) => claimedValues(decision.delegation).includes(key))
        .map(([decision]) => decision)
        .sort(byText),
      entries: witnessesIn(delegation),
    }
  })

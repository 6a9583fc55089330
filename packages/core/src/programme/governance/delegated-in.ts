import { attestedValue } from '../../values/attested.ts'
import type { Reads } from '../../values/reads.ts'
import { daysBy } from './days-by.ts'
import { type DelegationCells, possibleDelegations } from './delegation-by.ts'
import type { Ground } from './matter-rows.ts'
import type { Decision, Delegation } from './state.ts'

/** A decision under a delegation, and what the delegation allowed by then: several, where no source tells which grant held. */
export interface Delegated {
  readonly decision: Reads<Decision>
  readonly delegation: Reads<Delegation>
  readonly allowed: readonly DelegationCells[]
}

/** What a decision was taken under; undefined where it names no delegation that was granted by then. */
export const delegatedIn = ({ all: { governance } }: Ground, decision: Reads<Decision>): Delegated | undefined => {
  const delegation = governance.delegations[attestedValue(decision.delegation) ?? '']
  if (delegation === undefined) return undefined
  const allowed = daysBy(delegation.days, decision.taken).flatMap((days) =>
    possibleDelegations({ days, endings: delegation.endings }),
  )
  return allowed.length === 0 ? undefined : { decision, delegation, allowed }
}

import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { claimedValues } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { KeyedDecision } from './council-positions.ts'
import type { Decision } from './state.ts'

/** A decision as it was taken; what later became of the matter is in where the councils stand. */
export interface DecisionRow extends Row, Reads<Decision> {
  readonly decision: Key
  /** Whether it may be carried out by the day: at once, where no source names a later day. `undetermined` where sources disagree on which. */
  readonly isImplementable: boolean | 'undetermined'
}

export const decisionRow = (matter: Key, { key, ...decision }: KeyedDecision, asAt: Day): DecisionRow => ({
  ref: `decisions:${matter}/decision/${key}`,
  decision: key,
  ...decision,
  isImplementable: isImplementable(decision, asAt),
  entries: witnessesIn(decision),
})

const isImplementable = ({ implementableOn }: Reads<Decision>, asAt: Day): DecisionRow['isImplementable'] => {
  const days = claimedValues(implementableOn)
  if (days.every((day) => day <= asAt)) return true
  return days.every((day) => day > asAt) ? false : 'undetermined'
}

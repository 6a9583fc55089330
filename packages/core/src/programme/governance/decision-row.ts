import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { KeyedDecision } from './council-positions.ts'
import type { Decision } from './state.ts'

/** A decision as it was taken; what later became of the matter is in where the councils stand. */
export interface DecisionRow extends Row, Reads<Decision> {
  readonly decision: Key
}

export const decisionRow = (matter: Key, { key, ...decision }: KeyedDecision): DecisionRow => ({
  ref: `decisions:${matter}/decision/${key}`,
  decision: key,
  ...decision,
  entries: witnessesIn(decision),
})

import { oncePerReading } from '../../slice/once-per-reading.ts'
import { claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { latestDayOf } from '../../values/when.ts'
import type { States } from './approval.ts'
import type { KeyedDecision } from './council-positions.ts'
import type { GovernanceReads } from './state.ts'

/** The decisions that some source says are about a matter, by matter: in order of their days, then by key. */
export type DecisionsByMatter = ReadonlyMap<Key, readonly KeyedDecision[]>

/** Of what counts by the day, and of what may: a ledger has as many matters as it has decisions, and each is asked for its own. */
export const decisionsByMatter = oncePerReading<States, Readonly<Record<'certain' | 'possible', DecisionsByMatter>>>(
  ({ all, possibly }) => ({ certain: indexOf(all.governance), possible: indexOf(possibly.governance) }),
)

const indexOf = ({ decisions }: GovernanceReads): DecisionsByMatter => {
  const index = new Map<Key, KeyedDecision[]>()
  const inOrder = Object.entries(decisions)
    .map(([key, decision]) => ({ ...decision, key }))
    .sort((a, b) => byText(latestDayOf(a.taken), latestDayOf(b.taken)) || byText(a.key, b.key))
  for (const decision of inOrder)
    for (const matter of new Set(claimedValues(decision.matter))) {
      const about = index.get(matter)
      if (about === undefined) index.set(matter, [decision])
      else about.push(decision)
    }
  return index
}

import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestOnce, attestWordsOnce, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key } from '../../values/key.ts'
import { onDay } from '../../values/on-day.ts'
import { attestWhen } from '../../values/when.ts'
import type { governanceEvents, MandateKind } from './events.ts'
import { newBody } from './recipes-of-bodies.ts'
import { newDelegation } from './recipes-of-decisions.ts'
import { newOffice } from './recipes-of-offices.ts'
import type { Ending, GovernanceState } from './state.ts'

/** What somebody was given ends; that it was given stays as it is. */
export const endMandate = (
  own: GovernanceState,
  fact: Fact<'MandateEnded', DataOf<typeof governanceEvents, 'MandateEnded'>>,
): undefined => {
  const { by, mandate, of, reason } = fact.data
  const ending = onDay(endingsOf(own, of, mandate), fact.effectiveOn, newEnding)
  ending.when = attestWhen(ending.when, fact)
  ending.by = attestOnce(ending.by, by, fact, 'by')
  ending.reason = attestWordsOnce(ending.reason, reason, fact, 'reason')
}

const endingsOf = ({ bodies, delegations, offices }: GovernanceState, of: MandateKind, key: Key): Ending[] => {
  switch (of) {
    case 'body':
      return inTable(bodies, key, newBody).endings
    case 'delegation':
      return inTable(delegations, key, newDelegation).endings
    case 'office':
      return inTable(offices, key, newOffice).endings
  }
}

const newEnding = (on: Day): Ending => ({ on, when: notStated(), by: notStated(), reason: notStated() })

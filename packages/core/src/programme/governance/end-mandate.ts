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
import type { EndingDay, GovernanceState } from './state.ts'

type Ended = Fact<'MandateEnded', DataOf<typeof governanceEvents, 'MandateEnded'>>

/** What somebody was given ends; that it was given stays as it is. */
export const endMandate = (own: GovernanceState, fact: Ended): undefined => {
  const { by, mandate, of, reason } = fact.data
  const day = onDay(endingsIn(own, of, mandate), fact.effectiveOn, newEndingDay)
  day.when = attestWhen(day.when, fact)
  day.by = attestOnce(day.by, by, fact, 'by')
  day.reason = attestWordsOnce(day.reason, reason, fact, 'reason')
}

const endingsIn = ({ bodies, delegations, offices }: GovernanceState, of: MandateKind, key: Key): EndingDay[] => {
  switch (of) {
    case 'body':
      return inTable(bodies, key, newBody).endings
    case 'delegation':
      return inTable(delegations, key, newDelegation).endings
    case 'office':
      return inTable(offices, key, newOffice).endings
  }
}

const newEndingDay = (on: Day): EndingDay => ({ on, when: notStated(), by: notStated(), reason: notStated() })

import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import type { Later } from '../../slice/later.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import type { governanceEvents } from './events.ts'
import { type GovernanceReads, nameOfMatter } from './state.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly governance: GovernanceReads
}

/** What a decision lets come on a later day than it was taken. */
export const governanceLater = {
  DecisionTaken: (
    { parties, governance }: Ground,
    { data }: JudgedFact<'DecisionTaken', DataOf<typeof governanceEvents, 'DecisionTaken'>>,
  ): Later | undefined => {
    const { body, implementableOn, matter, officer } = data
    if (implementableOn === undefined) return undefined
    const who = body === undefined ? officer : nameOfParty(parties, body)
    return {
      on: implementableOn,
      words: `What ${who} decided on ${nameOfMatter(governance, matter)} may be carried out`,
    }
  },
}

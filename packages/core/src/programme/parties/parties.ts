import { defineSlice } from '../../slice/define-slice.ts'
import { attestOnce, attestWordsOnce } from '../../values/attested.ts'
import { partyEvents } from './events.ts'
import { initialParties, partyIn } from './state.ts'
import { contestedParties, listParties } from './views.ts'

/** Who takes part. */
export const parties = defineSlice({
  name: 'parties',
  events: partyEvents,
  initial: initialParties,

  on: {
    PartyRegistered: (own, fact) => {
      const party = partyIn(own, fact.data.party)
      party.name = attestWordsOnce(party.name, fact.data.name, fact, 'name')
      party.kind = attestOnce(party.kind, fact.data.kind, fact, 'kind')
      party.aliases = [...new Set([...party.aliases, ...(fact.data.aliases ?? [])])].sort()
    },
  },

  findings: {
    'sources disagree about a party': contestedParties,
  },

  views: { parties: listParties },

  words: {
    PartyRegistered: (_, { data }) => `${data.name} takes part`,
  },
})

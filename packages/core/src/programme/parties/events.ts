import { z } from 'zod'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'

/** These names are the storage format: version them with care. */
export const partyEvents = {
  /** That a body exists and what it is called; it takes effect on the ledger's first day. */
  PartyRegistered: z.strictObject({
    aliases: z.array(Text).optional(),
    kind: z.enum(['council', 'funder', 'jointCommittee', 'supplier', 'tradeUnion', 'trust', 'otherBody']),
    name: Text,
    party: Key,
  }),
}

import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aName } from './keys.ts'
import { aRegistrationDay, type Said, said } from './said.ts'

export const aPartyRegistered = (): fc.Arbitrary<Said> =>
  said(
    'PartyRegistered',
    fields(
      { kind: fc.constantFrom('council', 'trust'), name: aName(), party: aCouncil() },
      { aliases: fc.shuffledSubarray(['Bromsgrove', 'Redditch', 'Wyre Forest']) },
    ),
    aRegistrationDay(),
  )

import fc from 'fast-check'
import { aPartyRegistered } from './party-facts.ts'
import type { Said } from './said.ts'
import { aSavingLineRegistered } from './saving-facts.ts'
import { aServiceRegistered, definitionsAdopted } from './service-facts.ts'
import { aTransfer } from './staff-facts.ts'
import { COUNCILS, DEFINITIONS, FIRST_DAY, FIRST_TRANSFERS, FIRST_TRANSFERS_ON, LINES, SERVICES } from './vocabulary.ts'

/**
 * What every lawful history begins with, so that all later facts have something to refer to: on the first day the
 * parties, services, definitions and saving lines are registered, and a little later people are transferred.
 */
export const groundwork = (): fc.Arbitrary<readonly Said[]> =>
  fc
    .tuple(
      ofEach(COUNCILS, 'party', aPartyRegistered()),
      ofEach(SERVICES, 'service', aServiceRegistered()),
      ofEach(DEFINITIONS, 'definitions', definitionsAdopted()),
      ofEach(LINES, 'line', aSavingLineRegistered()),
      ofEach(FIRST_TRANSFERS, 'movement', aTransfer(), FIRST_TRANSFERS_ON),
    )
    .map((parts) => parts.flat())

/** One fact for each key, on the day by which others may refer to it. */
const ofEach = (
  keys: readonly string[],
  field: string,
  fact: fc.Arbitrary<Said>,
  effectiveOn: Said['effectiveOn'] = FIRST_DAY,
): fc.Arbitrary<readonly Said[]> =>
  fc.tuple(...keys.map((key) => fact.map(({ type, data }) => ({ type, data: { ...data, [field]: key }, effectiveOn }))))

import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aHeadcount, aService, maybeUnknown, twoEmployers } from './keys.ts'
import { aDay, type Said, said } from './said.ts'
import { DAYS, FIRST_TRANSFERS, FIRST_TRANSFERS_ON, LATER_MOVEMENTS } from './vocabulary.ts'

const fte = fc.constantFrom(3.5, 0, 14.61)

/** Full-time equivalents are a unit of their own, and fractions: no total may take them in. */
const aMovement = (keys: readonly string[]) =>
  fc
    .tuple(
      twoEmployers(),
      fields(
        {
          headcount: maybeUnknown(aHeadcount()),
          mechanism: fc.constantFrom('tupe', 'inAccordanceWithTupe', 'otherTransfer', 'notStated'),
          mechanismAsWorded: fc.constantFrom('transferred', 'TUPE transfer'),
          movement: fc.constantFrom(...keys),
          service: aService(),
        },
        { fte },
      ),
    )
    .map(([ends, rest]) => ({ ...rest, ...ends }))

/** Mostly of an employer as a whole, whose balance follows from it, on a day when people move. */
export const aHeadcountStated = (): fc.Arbitrary<Said> => {
  const whole = fields({ employer: aCouncil(), headcount: maybeUnknown(aHeadcount()) }, { fte })
  const ofService = fields({ employer: aCouncil(), headcount: aHeadcount(), service: aService() })
  return said(
    'HeadcountStated',
    fc.oneof({ arbitrary: whole, weight: 3 }, { arbitrary: ofService, weight: 1 }),
    fc.oneof(aDay(), fc.constant(FIRST_TRANSFERS_ON)),
  )
}

export const aTransfer = (
  keys: readonly string[] = [...FIRST_TRANSFERS, ...LATER_MOVEMENTS],
  days: fc.Arbitrary<Said['effectiveOn']> = aDay(),
): fc.Arbitrary<Said> => said('StaffTransferred', aMovement(keys), days)

/** People go back of a transfer that every generated history has, on its day or later. */
export const aReturn = (): fc.Arbitrary<Said> =>
  said(
    'StaffReturned',
    fc
      .tuple(aMovement(LATER_MOVEMENTS), fc.constantFrom(...FIRST_TRANSFERS))
      .map(([movement, returnOf]) => ({ ...movement, returnOf })),
    fc.constantFrom(...DAYS.filter((day) => day >= FIRST_TRANSFERS_ON)),
  )

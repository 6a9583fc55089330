import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aHeadcount, aService, maybeUnknown, someCouncils } from './keys.ts'
import { type Said, said } from './said.ts'
import { COUNCILS, DAYS, FIRST_TRANSFERS, LATER_MOVEMENTS, NOTICES_END_ON } from './vocabulary.ts'

/** What is arranged ends on no day before one on which it is said to hold. */
const endsOn = fc.constantFrom(...NOTICES_END_ON)
const fte = fc.constantFrom(3.5, 0, 14.61)
/** Movements that are recorded, and one that lies ahead, or never comes. */
const movement = fc.constantFrom(...FIRST_TRANSFERS, ...LATER_MOVEMENTS, 'a-move-to-come')

const aConsultation = (): fc.Arbitrary<Said> =>
  said(
    'StaffConsulted',
    fields(
      {
        consultation: fc.constantFrom('ict-staff', 'ict-structure'),
        service: aService(),
        subject: fc.constantFrom('the transfer', 'unknown'),
      },
      { endsOn, movement, with: someCouncils() },
    ),
  )

const someMeasures = (): fc.Arbitrary<Said> =>
  said(
    'MeasuresNotified',
    fields(
      { by: aCouncil(), measures: fc.constantFrom('none', 'another place of work'), movement },
      { liabilityInformationDueOn: fc.constantFrom(...DAYS), liabilityInformationGivenOn: fc.constantFrom(...DAYS) },
    ),
  )

/** Never with whoever employs them. */
const aPlacing = (): fc.Arbitrary<Said> =>
  said(
    'StaffPlaced',
    fc
      .tuple(
        fc.shuffledSubarray([...COUNCILS], { minLength: 2, maxLength: 2 }),
        fc.boolean(),
        fields(
          {
            form: fc.constantFrom('secondment', 's113Placing', 'notStated'),
            headcount: maybeUnknown(aHeadcount()),
            placing: fc.constantFrom('ict-desk', 'cctv-desk'),
            service: aService(),
          },
          { endsOn, fte },
        ),
      )
      .map(([[from = 'bdc', to = 'rbc'], isKnown, data]) => ({ ...data, from, with: isKnown ? to : 'unknown' })),
  )

const aDeletion = (): fc.Arbitrary<Said> =>
  said(
    'PostsDeleted',
    fields(
      {
        deletion: fc.constantFrom('ict-posts', 'heads-of-service'),
        employer: aCouncil(),
        posts: maybeUnknown(aHeadcount()),
      },
      { fte, redundancies: maybeUnknown(aHeadcount()), service: aService() },
    ),
  )

/** What is arranged for staff besides a change of employer. */
export const aStaffArrangement = (): fc.Arbitrary<Said> =>
  fc.oneof(aConsultation(), someMeasures(), { arbitrary: aPlacing(), weight: 2 }, { arbitrary: aDeletion(), weight: 2 })

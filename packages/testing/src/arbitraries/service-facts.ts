import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aName, aService, maybeUnknown, someCouncils } from './keys.ts'
import { aRegistrationDay, type Said, said } from './said.ts'
import { COUNCILS, DEFINITIONS, NOTICES_END_ON } from './vocabulary.ts'

const reason = fc.constantFrom('no saving was found', 'the law changed')

export const aServiceRegistered = (): fc.Arbitrary<Said> =>
  said(
    'ServiceRegistered',
    fields(
      { name: aName(), service: aService() },
      { aliases: fc.shuffledSubarray(['ITS', 'lifeline', 'polls'], { minLength: 1 }) },
    ),
    aRegistrationDay(),
  )

export const definitionsAdopted = (): fc.Arbitrary<Said> =>
  said(
    'RagDefinitionsAdopted',
    fields({
      amber: fc.constantFrom('some slippage', 'at risk'),
      definitions: fc.constantFrom(...DEFINITIONS),
      green: fc.constantFrom('on target', 'on time and on budget'),
      red: fc.constant('off target'),
    }),
    aRegistrationDay(),
  )

/** A service before it is anybody's project. */
export const anOpportunity = (): fc.Arbitrary<Said> =>
  fc.oneof(
    said(
      'OpportunityIdentified',
      fields({ service: aService() }, { parties: someCouncils(), trigger: fc.constant('a vacancy') }),
    ),
    said(
      'OpportunityPrioritised',
      fields(
        { service: aService(), tier: fc.constantFrom('quickWin', 'mediumTerm', 'remaining') },
        { lead: aCouncil() },
      ),
    ),
    said('OpportunityDeclined', fields({ reason, service: aService() })),
  )

/** A step in the life of a service that happens once. */
export const aStep = (): fc.Arbitrary<Said> =>
  fc.oneof(
    { arbitrary: said('ProjectStarted', fields({ service: aService() })), weight: 2 },
    { arbitrary: said('ProjectWithdrawn', fields({ reason, service: aService() })), weight: 1 },
    { arbitrary: serviceTransferred(), weight: 1 },
    { arbitrary: serviceWentLive(), weight: 5 },
    { arbitrary: said('SharedWorkingReported', fields({ service: aService() })), weight: 1 },
    { arbitrary: said('ServiceEnded', fields({ reason, service: aService() })), weight: 1 },
  )

const serviceTransferred = () =>
  said(
    'ServiceTransferred',
    fc
      .tuple(fc.shuffledSubarray([...COUNCILS], { minLength: 2 }), aService(), fc.boolean())
      .map(([[from = 'bdc', to = 'rbc'], service, isKnown]) => ({ from: isKnown ? from : 'unknown', service, to })),
  )

const serviceWentLive = () =>
  said(
    'ServiceWentLive',
    fields(
      { partners: someCouncils(), service: aService() },
      { at: fc.constantFrom('14:00', '00:01'), scope: fc.constant('all of it') },
    ),
  )

/** What comes of an opportunity or a project before anything is shared, on one of two days. */
export const aBeginning = (): fc.Arbitrary<Said> =>
  fc
    .tuple(
      fc.oneof(
        said('OpportunityIdentified', fields({ service: aService() })),
        said('OpportunityDeclined', fields({ reason, service: aService() })),
        said('ProjectStarted', fields({ service: aService() })),
        said('ProjectWithdrawn', fields({ reason, service: aService() })),
      ),
      fc.constantFrom<Said['effectiveOn'][]>('2009-09-30', '2010-03-31'),
    )
    .map(([{ type, data }, effectiveOn]) => ({ type, data, effectiveOn }))

const aJoining = (): fc.Arbitrary<Said> =>
  said('PartnerJoined', fields({ as: fc.constantFrom('partner', 'customer'), party: aCouncil(), service: aService() }))

const aWithdrawal = (): fc.Arbitrary<Said> =>
  said('PartnerWithdrew', fields({ party: aCouncil(), service: aService() }))

/** A council joins a service, or leaves it. */
export const aChangeOfPartners = (): fc.Arbitrary<Said> => fc.oneof(aJoining(), aWithdrawal(), aWithdrawal())

/** Who hosts, employs and takes part from a day on. */
export const anArrangement = (): fc.Arbitrary<Said> =>
  fc.oneof(
    said('HostProposed', fields({ hosts: someCouncils(), service: aService() })),
    said('HostAgreed', fields({ hosts: someCouncils(), service: aService() })),
    said('EmployingAuthorityAgreed', fields({ party: maybeUnknown(aCouncil()), service: aService() })),
    aJoining(),
    said(
      'NoticeGiven',
      fields({ council: aCouncil(), endsOn: fc.constantFrom(...NOTICES_END_ON), service: aService() }, { reason }),
    ),
    aWithdrawal(),
  )

export const aStatus = (): fc.Arbitrary<Said> =>
  said(
    'StatusReported',
    fields(
      {
        definitions: fc.constantFrom(...DEFINITIONS, 'none-stated'),
        rag: fc.constantFrom('green', 'amber', 'red'),
        service: aService(),
      },
      { section: fc.constantFrom('live', 'underway') },
    ),
  )

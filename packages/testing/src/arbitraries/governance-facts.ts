import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aName, aQualifier, aRounding, aService, maybeUnknown, someCouncils } from './keys.ts'
import { aRegistrationDay, type Said, said } from './said.ts'
import { aVersion, clauseWords, someTexts } from './version-facts.ts'
import {
  BODIES,
  COUNCILS,
  DELEGATION,
  LATER_DELEGATION,
  MATTERS,
  MEETINGS,
  NOTICES_END_ON,
  OFFICER,
  OFFICES,
  RECOMMENDATIONS,
  SERVICES,
} from './vocabulary.ts'

const aMatter = () => fc.constantFrom(...MATTERS)
const aBody = () => fc.constantFrom(...BODIES)
/** Few enough for a vote to be carried or lost by one of them. */
const someone = () => fc.constantFrom(0, 1, 2, 3)
const byCouncil = () => fc.dictionary(aCouncil(), maybeUnknown(someone()), { maxKeys: 3, noNullPrototype: true })
const laterDay = fc.constantFrom(...NOTICES_END_ON)

/** Mostly without saying whose approval it takes, which is then for its services to tell. */
export const aMatterRegistered = (): fc.Arbitrary<Said> =>
  said(
    'MatterRegistered',
    fields(
      { kind: fc.constantFrom('agreement', 'businessCase', 'structure'), matter: aMatter(), name: aName() },
      { councils: someCouncils(), services: fc.shuffledSubarray([...SERVICES], { minLength: 1, maxLength: 2 }) },
    ),
    aRegistrationDay(),
  )

/** What a body may do, who sits on it and how it votes; most sources say only some of it. */
export const aBodyConstituted = (): fc.Arbitrary<Said> =>
  said(
    'BodyConstituted',
    fields(
      { body: aBody(), power: fc.constantFrom('advises', 'decides', 'notStated') },
      {
        councils: someCouncils(),
        meets: fc.constantFrom('every month', 'every two months'),
        mustInclude: someTexts('both Leaders'),
        reportsTo: fc.shuffledSubarray([...COUNCILS], { minLength: 1 }),
        seats: byCouncil(),
        substitutes: fc.constantFrom('permitted', 'notPermitted'),
        voting: fields(
          { rule: fc.constantFrom('consensus', 'majority', 'consensusElseFromEach', 'notStated') },
          { fromEach: fc.constantFrom(1, 2) },
        ),
      },
    ),
  )

/** A meeting, and how many were there: counted by council, in all, both or not at all. */
export const aMeeting = (): fc.Arbitrary<Said> =>
  said(
    'BodyMet',
    fields(
      { body: aBody(), meeting: fc.constantFrom(...MEETINGS) },
      {
        apologies: someone(),
        attendance: byCouncil(),
        chair: fc.constant('leader of the council'),
        minutes: fc.constantFrom('draft', 'none'),
        papers: fc.constantFrom('onTime', 'late'),
        present: maybeUnknown(fc.constantFrom(2, 4, 6, 0)),
      },
    ),
  )

export const someMinutesConfirmed = (): fc.Arbitrary<Said> =>
  said(
    'MinutesConfirmed',
    fields({ meeting: fc.constant(MEETINGS[0]) }, { at: fc.constant(MEETINGS[0]), corrections: fc.constant('a name') }),
  )

/** By consensus, or by a vote that is counted for some councils. */
export const aRecommendation = (): fc.Arbitrary<Said> =>
  said(
    'RecommendationMade',
    fields(
      {
        basis: fc.constantFrom('vote', 'notStated', 'vote', 'consensus'),
        body: aBody(),
        matter: aMatter(),
        recommendation: fc.constantFrom(...RECOMMENDATIONS),
        text: fc.constantFrom('that it be adopted', 'that it be deferred'),
        to: someCouncils(),
      },
      {
        conditions: someTexts('that it costs no more'),
        inSupport: byCouncil(),
        meeting: fc.constant(MEETINGS[0]),
        version: aVersion(),
      },
    ),
  )

const outcome = () =>
  fc.constantFrom(
    'approved' as const,
    'approved' as const,
    'declined' as const,
    'approvedAsAmended' as const,
    'approvedInPrinciple' as const,
    'deferred' as const,
    'noted' as const,
  )

const aDecider = () =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...COUNCILS, BODIES[0]).map((body) => ({ body })), weight: 4 },
    {
      arbitrary: fc.constantFrom(OFFICER, 'Chief  executive').map((officer) => ({ officer, delegation: DELEGATION })),
      weight: 1,
    },
  )

/**
 * What some councils decided, each for itself or all by a body or an officer. There are few decisions, so that sources tell
 * one differently and one council decides twice.
 */
export const aDecision = (): fc.Arbitrary<Said> =>
  said(
    'DecisionTaken',
    fc
      .tuple(
        aDecider(),
        fields(
          {
            councils: someCouncils(),
            decision: fc.constantFrom('d-1', 'd-2', 'd-3', 'd-4', 'd-5', 'd-6'),
            matter: aMatter(),
            outcome: outcome(),
          },
          {
            amendments: someTexts('less travel', 'no new posts'),
            conditions: someTexts('that the others agree'),
            implementableOn: laterDay,
            recommendations: fc.subarray([...RECOMMENDATIONS], { minLength: 1 }),
            version: aVersion(),
            wording: clauseWords(),
          },
        ),
        anAmount(),
      )
      .map(([decider, rest, amount]) => ({ ...rest, ...decider, ...amount })),
  )

/** What it commits, if anything: only what is an amount is qualified. */
const anAmount = () =>
  fc.oneof(
    fc.constant({}),
    fields({ amount: maybeUnknown(fc.constantFrom(100, 5_000_001)) }, { goodTo: aRounding(), qualifier: aQualifier() }),
  )

/** For one matter, as sources have it for several, or for whatever comes; granted again and again, on other terms. */
export const aDelegation = (): fc.Arbitrary<Said> =>
  said(
    'DelegationGranted',
    fields(
      {
        by: aCouncil(),
        council: aCouncil(),
        delegation: fc.constantFrom(LATER_DELEGATION, LATER_DELEGATION, DELEGATION),
        to: fc.constant(OFFICER),
      },
      {
        consulting: fc.constantFrom('the Leader', 'the section 151 officer'),
        endsOn: fc.oneof(laterDay, fc.constant('openEnded')),
        limit: fc.oneof(maybeUnknown(fc.constantFrom(5_000_000, 100)), fc.constant('noLimit')),
        limits: fc.constant('within the budget'),
        matter: fc.oneof(aMatter(), fc.constant('anyMatter')),
      },
    ),
  )

/** What the groundwork gave to a body, an officer or an office ends, on some day or other; it may be given again. */
export const aMandateEnded = (): fc.Arbitrary<Said> =>
  said(
    'MandateEnded',
    fc
      .tuple(
        fc.constantFrom(
          { mandate: BODIES[0], of: 'body' as const },
          { mandate: DELEGATION, of: 'delegation' as const },
          { mandate: OFFICES[0], of: 'office' as const },
        ),
        fields({}, { by: aCouncil(), reason: fc.constantFrom('it was not used', 'the councils parted') }),
      )
      .map(([what, how]) => ({ ...how, ...what })),
  )

const form = () => fc.constantFrom('s113Placing' as const, 'secondment' as const, 'notStated' as const)

/** One office under several titles, for a term of months or to a day. */
export const anOfficeFilled = (): fc.Arbitrary<Said> =>
  said(
    'OfficeFilled',
    fields(
      {
        councils: someCouncils(),
        office: fc.constantFrom(...OFFICES),
        title: fc.constantFrom('acting chief executive', 'joint chief executive'),
      },
      { division: fc.constant('half and half'), endsOn: laterDay, form: form(), termMonths: fc.constantFrom(6, 42) },
    ),
  )

const aReview = () => fc.constant('after-a-year')
const aDue = () => fc.constantFrom('2009-12-31' as const, '2010-06-30' as const)

/** One review, asked for and put off. */
export const aReviewRequired = (): fc.Arbitrary<Said> =>
  said(
    'ReviewRequired',
    fields(
      { dueOn: maybeUnknown(aDue()), review: aReview() },
      { asStated: fc.constant('after a year'), by: aBody(), heldBy: someCouncils(), matter: aMatter() },
    ),
  )

/** Reviews that are asked for and held, and interests that are declared. */
export const aCheck = (): fc.Arbitrary<Said> =>
  fc.oneof(
    aReviewRequired(),
    said(
      'ReviewHeld',
      fields(
        { heldBy: someCouncils(), outcome: fc.constantFrom('it goes on', 'unknown'), review: aReview() },
        { dueOn: aDue(), matter: aMatter() },
      ),
    ),
    said(
      'ConflictDeclared',
      fields(
        {
          about: fc.constantFrom('serves both councils', 'owns the supplier'),
          conflict: fc.constant('two-masters'),
          office: fc.constantFrom(...OFFICES),
        },
        {
          actsInstead: fc.constantFrom('the deputy', 'unknown'),
          council: aCouncil(),
          matter: aMatter(),
          service: aService(),
        },
      ),
    ),
  )

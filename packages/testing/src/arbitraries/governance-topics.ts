import fc from 'fast-check'
import { allOf } from './all-of.ts'
import { fields } from './fields.ts'
import {
  aBodyConstituted,
  aCheck,
  aDecision,
  aDelegation,
  aMandateEnded,
  aMatterRegistered,
  aMeeting,
  anOfficeFilled,
  aRecommendation,
  aReviewRequired,
} from './governance-facts.ts'
import { maybeUnknown, someCouncils } from './keys.ts'
import { aRegistrationDay, type Said, said } from './said.ts'
import { anArrangement, aStep } from './service-facts.ts'
import { aClauseAmended, aClausePrinted, aVersion, aVersionIssued } from './version-facts.ts'
import { BODIES, CLAUSES, MATTERS, MEETINGS } from './vocabulary.ts'

const [businessCase, agreement] = MATTERS
const [, board] = BODIES

/** What councils decide on one matter, each for itself and time and again, of this version or that; and who has to. */
export const decisionsOnOneMatter = (): fc.Arbitrary<Said> =>
  allOf(
    'matter',
    businessCase,
    fc.oneof({ arbitrary: aDecisionOfItsOwn(), weight: 8 }, { arbitrary: aDecision(), weight: 4 }, aMatterRegistered()),
  )

/** The same, where it is for the partners of a service to approve it: two councils that share it, or three, or one no longer. */
export const decisionsOfPartners = (): fc.Arbitrary<Said> =>
  fc.oneof(
    { arbitrary: allOf('matter', businessCase, aDecisionOfItsOwn()), weight: 5 },
    { arbitrary: allOf('service', 'ict', fc.oneof(aStep(), anArrangement())), weight: 1 },
    {
      arbitrary: said('ServiceWentLive', fc.constant({ partners: ['bdc', 'rbc'], service: 'ict' })),
      weight: 1,
    },
  )

/** One of few, so that it is told twice, and mostly an approval. */
const aDecisionOfItsOwn = (): fc.Arbitrary<Said> =>
  said(
    'DecisionTaken',
    fc
      .tuple(
        fc.constantFrom('bdc', 'rbc'),
        fc.constantFrom('first', 'second'),
        fields({
          matter: fc.constant(businessCase),
          outcome: fc.constantFrom('approved', 'approved', 'approved', 'approvedAsAmended', 'declined', 'deferred'),
        }),
        fc.oneof(fc.constant({}), fields({ version: aVersion() }), fields({ version: aVersion() })),
      )
      .map(([council, which, rest, version]) => ({
        ...rest,
        ...version,
        body: council,
        councils: [council],
        decision: `${council}-${which}`,
      })),
  )

/** How one board came to what it recommended: its rule, who was there, and who was in support. */
export const votesOfOneBoard = (): fc.Arbitrary<Said> =>
  allOf(
    'body',
    board,
    fc.oneof(
      { arbitrary: aRuleOfVoting(), weight: 2 },
      { arbitrary: aCountedVote(), weight: 4 },
      {
        arbitrary: fc.oneof(aBodyConstituted(), allOf('meeting', MEETINGS[0], aMeeting()), aRecommendation()),
        weight: 2,
      },
    ),
  )

const aRuleOfVoting = (): fc.Arbitrary<Said> =>
  said(
    'BodyConstituted',
    fields({
      body: fc.constant(board),
      councils: fc.constant(['bdc', 'rbc']),
      power: fc.constant('advises' as const),
      voting: fields(
        { rule: fc.constantFrom('majority', 'majority', 'consensusElseFromEach', 'consensus') },
        { fromEach: fc.constantFrom(1, 2) },
      ),
    }),
    // Mostly before whatever is voted on: a rule of which nobody knows whether it held by then decides no vote.
    aRegistrationDay(),
  )

/** A vote of which it is counted who was in support, at a meeting of which it may be known who was there. */
const aCountedVote = (): fc.Arbitrary<Said> => {
  const count = () => fc.constantFrom(1, 2, 0, 3)
  return said(
    'RecommendationMade',
    fields({
      basis: fc.constantFrom('vote', 'notStated'),
      body: fc.constant(board),
      inSupport: fields({ bdc: count(), rbc: maybeUnknown(count()) }),
      matter: fc.constant(businessCase),
      meeting: fc.constant(MEETINGS[0]),
      recommendation: fc.constantFrom('first-vote', 'second-vote', 'third-vote'),
      text: fc.constant('that it be adopted'),
      to: someCouncils(),
    }),
  )
}

/** What is given, ended and given again, what was decided under it meanwhile, and what is to be reviewed by when. */
export const whatIsGivenAndEnded = (): fc.Arbitrary<Said> =>
  fc.oneof(
    { arbitrary: aDelegation(), weight: 3 },
    { arbitrary: aMandateEnded(), weight: 3 },
    { arbitrary: aReviewRequired(), weight: 3 },
    { arbitrary: aCheck(), weight: 1 },
    { arbitrary: fc.oneof(aBodyConstituted(), anOfficeFilled(), aMeeting(), aDecision()), weight: 2 },
  )

/** The words of one agreement, and most of all of one clause of it: version by version and amendment by amendment. */
export const wordsOfOneAgreement = (): fc.Arbitrary<Said> =>
  allOf(
    'matter',
    agreement,
    fc.oneof(
      { arbitrary: aClausePrinted(), weight: 3 },
      { arbitrary: allOf('clause', CLAUSES[0], takenOut()), weight: 2 },
      { arbitrary: fc.oneof(aVersionIssued(), aClauseAmended()), weight: 1 },
    ),
  )

/** An amendment of words that a later version may print all the same. */
const takenOut = (): fc.Arbitrary<Said> => allOf('before', 'as before', allOf('after', 'as amended', aClauseAmended()))

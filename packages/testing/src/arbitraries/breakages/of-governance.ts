import { BODIES, DELEGATION, MATTERS, MEETINGS, OFFICER } from '../vocabulary.ts'
import { against, type Breakage } from './breakage.ts'

const MATTER = 'an event names a registered matter'
const BODY = 'a body that acts is a registered party'
const PARTIES = 'an event of governance names registered parties'
const COUNTS = 'people are counted by council'
const CONCERNS = 'an event of governance concerns a registered service'
const MEETING = 'an event names a meeting that was held'
const VERSION = 'what is decided about a version is decided once it was issued'
const FOLLOWS = 'a decision follows a recommendation that was made'
const ENDED = 'a mandate that ends was given'
const ENDS = 'what is agreed for a time ends no earlier than it begins'
const MAY_DECIDE = 'a decision is taken by whoever may decide'
const DELEGATED = 'an officer decides under a delegation'

const [matter, otherMatter] = MATTERS
const [decides, advises] = BODIES
const registered = { kind: 'structure', matter: 'a-late-one', name: 'Who sits where' }
const recommended = {
  basis: 'vote',
  body: advises,
  matter,
  recommendation: 'a-late-one',
  text: 'that it be adopted',
  to: ['bdc'],
}
const decided = { body: 'bdc', councils: ['bdc'], decision: 'a-late-one', matter, outcome: 'approved' }
const byOfficer = { councils: ['bdc'], decision: 'a-late-one', matter, officer: OFFICER, outcome: 'approved' }
const issued = { matter, status: 'draft', version: 'v9' }
const granted = { by: 'bdc', council: 'bdc', delegation: 'a-late-one', to: OFFICER }
const filled = { councils: ['bdc'], office: 'a-late-one', title: 'head of law' }
const declared = { about: 'owns the supplier', conflict: 'a-late-one', office: 'chief' }
const review = { dueOn: 'unknown', review: 'a-late-one' }

/** What is told a day too late for what follows it. */
const LATER = { effectiveOn: '2010-10-01' } as const

/** A committee that may decide, from the last day of September 2010 on. */
const withNewCommittee =
  (then: Breakage['tells']): Breakage['tells'] =>
  (tell) => [
    tell(
      'PartyRegistered',
      { kind: 'jointCommittee', name: 'A committee', party: 'a-late-one' },
      { effectiveOn: '2009-04-01' },
    ),
    tell('BodyConstituted', { body: 'a-late-one', power: 'decides' }),
    ...then(tell),
  ]

/** Bodies, matters, votes and decisions: facts that name nobody, and facts that cannot be. */
export const OF_GOVERNANCE: readonly Breakage[] = [
  against(MATTER, (tell) => [tell('VersionIssued', { ...issued, matter: 'nothing' })]),
  against(MATTER, (tell) => [tell('ReviewRequired', { ...review, matter: 'nothing' })]),
  against(MATTER, (tell) => [
    tell('MatterRegistered', registered, LATER),
    tell('DecisionTaken', { ...decided, matter: 'a-late-one' }),
  ]),
  against(BODY, (tell) => [tell('BodyMet', { body: 'nobody', meeting: 'a-late-one' })]),
  against(BODY, (tell) => [tell('ClauseAmended', { after: 'unknown', by: 'nobody', clause: 'c1', matter })]),
  against(BODY, (tell) => [tell('DelegationGranted', { ...granted, by: 'nobody' })]),
  against(BODY, (tell) => [
    tell('DelegationGranted', granted),
    tell('MandateEnded', { by: 'nobody', mandate: 'a-late-one', of: 'delegation' }),
  ]),
  against(PARTIES, (tell) => [tell('MatterRegistered', { ...registered, councils: ['bdc', 'nobody'] })]),
  against(PARTIES, (tell) => [tell('DecisionTaken', { ...decided, councils: ['nobody'] })]),
  against(PARTIES, (tell) => [tell('RecommendationMade', { ...recommended, to: ['nobody'] })]),
  against(PARTIES, (tell) => [tell('ReviewHeld', { heldBy: ['nobody'], outcome: 'unknown', review: 'a-late-one' })]),
  against('a body reports to registered parties', (tell) => [
    tell('BodyConstituted', { body: advises, power: 'advises', reportsTo: ['nobody'] }),
  ]),
  against(COUNTS, (tell) => [
    tell('BodyConstituted', { body: advises, power: 'advises', seats: { bdc: 1, [decides]: 2 } }),
  ]),
  against(COUNTS, (tell) => [
    tell('BodyMet', { attendance: { [decides]: 'unknown' }, body: advises, meeting: 'a-late-one' }),
  ]),
  against(COUNTS, (tell) => [tell('RecommendationMade', { ...recommended, inSupport: { nobody: 1 } })]),
  against(CONCERNS, (tell) => [tell('MatterRegistered', { ...registered, services: ['ict', 'nobody'] })]),
  against(CONCERNS, (tell) => [tell('ConflictDeclared', { ...declared, service: 'nobody' })]),
  against(MEETING, (tell) => [tell('RecommendationMade', { ...recommended, meeting: 'no-meeting' })]),
  against(MEETING, (tell) => [
    tell('BodyMet', { body: advises, meeting: 'a-late-one' }, LATER),
    tell('MinutesConfirmed', { at: MEETINGS[0], meeting: 'a-late-one' }),
  ]),
  // That its minutes are confirmed does not say that it was held.
  against(MEETING, (tell) => [tell('MinutesConfirmed', { at: 'no-meeting', meeting: MEETINGS[0] })]),
  against(VERSION, (tell) => [tell('DecisionTaken', { ...decided, version: 'v9' })]),
  against(VERSION, (tell) => [
    tell('VersionIssued', issued, LATER),
    tell('RecommendationMade', { ...recommended, version: 'v9' }),
  ]),
  against(VERSION, (tell) => [
    tell('VersionIssued', { ...issued, matter: otherMatter }),
    tell('ClauseAmended', { after: 'unknown', clause: 'c1', matter, version: 'v9' }),
  ]),
  // An amendment makes a version, and not the one that it amends.
  against(VERSION, (tell) => [
    tell('ClauseAmended', { after: 'unknown', becomes: 'v8', clause: 'c1', matter, version: 'v1' }),
    tell('DecisionTaken', { ...decided, version: 'v8' }),
    tell('DecisionTaken', { ...decided, decision: 'another', version: 'v9' }),
  ]),
  against(FOLLOWS, (tell) => [tell('DecisionTaken', { ...decided, recommendations: ['nothing'] })]),
  against(FOLLOWS, (tell) => [
    tell('RecommendationMade', recommended, LATER),
    tell('DecisionTaken', { ...decided, recommendations: ['a-late-one'] }),
  ]),
  against('a conflict of interest is that of an office that was filled', (tell) => [
    tell('OfficeFilled', filled, LATER),
    tell('ConflictDeclared', { ...declared, office: 'a-late-one' }),
  ]),
  against(ENDED, (tell) => [tell('MandateEnded', { mandate: 'a-late-one', of: 'office' })]),
  against(ENDED, (tell) => [
    tell('DelegationGranted', granted, LATER),
    tell('MandateEnded', { mandate: 'a-late-one', of: 'delegation' }),
  ]),
  // A delegation of that name is no body.
  against(ENDED, (tell) => [
    tell('DelegationGranted', granted),
    tell('MandateEnded', { mandate: 'a-late-one', of: 'body' }),
  ]),
  against(ENDS, (tell) => [tell('VersionIssued', { ...issued, endsOn: '2010-03-31', startsOn: '2010-04-01' })]),
  against(ENDS, (tell) => [tell('DelegationGranted', { ...granted, endsOn: '2010-09-29' })]),
  against(ENDS, (tell) => [tell('OfficeFilled', { ...filled, endsOn: '2010-09-29' })]),
  // It cannot have been taken before the earliest day that its source allows.
  against(ENDS, (tell) => [
    tell(
      'DecisionTaken',
      { ...decided, implementableOn: '2010-05-31' },
      { effective: { asStated: 'June 2010 or later', earliest: '2010-06-01' } },
    ),
  ]),
  against(MAY_DECIDE, (tell) => [
    tell('PartyRegistered', { kind: 'otherBody', name: 'A working group', party: 'a-late-one' }),
    tell('DecisionTaken', { ...decided, body: 'a-late-one' }),
  ]),
  against(
    MAY_DECIDE,
    withNewCommittee((tell) => [
      tell('DecisionTaken', { ...decided, body: 'a-late-one' }),
      tell('DecisionTaken', { ...decided, body: 'a-late-one', decision: 'earlier' }, { effectiveOn: '2010-09-29' }),
    ]),
  ),
  // What the constitution of a body bears out falls with it.
  against(MAY_DECIDE, (tell) => {
    const body = 'a-late-one'
    const constituted = tell('BodyConstituted', { body, power: 'decides' })
    return [
      tell('PartyRegistered', { kind: 'jointCommittee', name: 'A committee', party: body }),
      constituted,
      tell('DecisionTaken', { ...decided, body }),
      tell('BodyConstituted', { body, power: 'advises' }, { supersedes: constituted.id, reason: 'transcription' }),
    ]
  }),
  against(DELEGATED, (tell) => [tell('DecisionTaken', { ...byOfficer, delegation: 'nothing' })]),
  against(DELEGATED, (tell) => [
    tell('DecisionTaken', { ...byOfficer, delegation: DELEGATION, officer: 'head of law' }),
  ]),
  against(DELEGATED, (tell) => [
    tell('DelegationGranted', { ...granted, matter: otherMatter }),
    tell('DecisionTaken', { ...byOfficer, delegation: 'a-late-one' }),
  ]),
]

import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { plan } from '../plan/plan.ts'
import { services } from '../services/services.ts'
import { staff } from '../staff/staff.ts'
import * as advice from './advice-findings.ts'
import * as agreementFindings from './agreement-findings.ts'
import { agreements } from './agreements.ts'
import * as approvals from './approval-findings.ts'
import { bodies } from './bodies.ts'
import * as bodyFindings from './body-findings.ts'
import { carriedOutEarly } from './carried-out-early.ts'
import { contestedGovernance } from './contested-governance.ts'
import * as deciding from './deciding-rules.ts'
import * as decisionFindings from './decision-findings.ts'
import { decisions } from './decisions.ts'
import * as delegationFindings from './delegation-findings.ts'
import { delegations } from './delegations.ts'
import { endMandate } from './end-mandate.ts'
import * as endingFindings from './ending-findings.ts'
import { governanceEvents } from './events.ts'
import * as limits from './limit-findings.ts'
import * as live from './live-service-findings.ts'
import * as meetings from './meeting-findings.ts'
import * as officeFindings from './office-findings.ts'
import { offices } from './offices.ts'
import { plannedByAdvisers } from './plan-approval-findings.ts'
import { confirmMinutes, constituteBody, meet } from './recipes-of-bodies.ts'
import { decide, delegate, recommend } from './recipes-of-decisions.ts'
import { amendClause, issueVersion, registerMatter } from './recipes-of-matters.ts'
import { declareConflict, fillOffice, holdReview, requireReview } from './recipes-of-offices.ts'
import * as recommendations from './recommendation-findings.ts'
import * as references from './reference-findings.ts'
import * as reviewFindings from './review-findings.ts'
import { reviews } from './reviews.ts'
import * as rules from './rules.ts'
import { initialGovernance } from './state.ts'
import { governanceWords } from './words.ts'

/** Who decides what: bodies and their meetings, what they recommend, what each council decides and of which version. */
export const governance = defineSlice({
  name: 'governance',
  needs: [parties, services, staff, plan],
  events: governanceEvents,
  initial: initialGovernance,

  on: {
    MatterRegistered: (own, fact) => registerMatter(own, fact),
    VersionIssued: (own, fact) => issueVersion(own, fact),
    ClauseAmended: (own, fact) => amendClause(own, fact),
    BodyConstituted: (own, fact) => constituteBody(own, fact),
    BodyMet: (own, fact) => meet(own, fact),
    MinutesConfirmed: (own, fact) => confirmMinutes(own, fact),
    RecommendationMade: (own, fact) => recommend(own, fact),
    DecisionTaken: (own, fact) => decide(own, fact),
    DelegationGranted: (own, fact) => delegate(own, fact),
    MandateEnded: (own, fact) => endMandate(own, fact),
    OfficeFilled: (own, fact) => fillOffice(own, fact),
    ReviewRequired: (own, fact) => requireReview(own, fact),
    ReviewHeld: (own, fact) => holdReview(own, fact),
    ConflictDeclared: (own, fact) => declareConflict(own, fact),
  },

  rules: {
    'an event names a registered matter': rules.namesARegisteredMatter,
    'a body that acts is a registered party': rules.namesARegisteredBody,
    'an event of governance names registered parties': rules.namesRegisteredParties,
    'a body reports to registered parties': rules.reportsToRegisteredParties,
    'people are counted by council': rules.countsByCouncil,
    'an event of governance concerns a registered service': rules.concernsARegisteredService,
    'an event names a meeting that was held': rules.namesAMeetingThatWasHeld,
    'what is decided about a version is decided once it was issued': rules.namesAVersionThatIsThere,
    'a decision follows a recommendation that was made': rules.followsKnownRecommendations,
    'a conflict of interest is that of an office that was filled': rules.concernsAKnownOffice,
    'a mandate that ends was given': rules.endsWhatWasGiven,
    'what is agreed for a time ends no earlier than it begins': rules.endsNoEarlierThanItBegins,
    'a decision is taken by whoever may decide': deciding.isTakenByWhoMayDecide,
    'an officer decides under a delegation': deciding.isTakenUnderADelegation,
  },

  findings: {
    'sources disagree about who decides or what was decided': contestedGovernance,
    'a live service has no recorded approval': live.liveWithoutApproval,
    'the approval of a live service is only inferred': live.approvalInferred,
    'staff or a host moved before approval': live.movedBeforeApproval,
    'a matter is approved by some councils only': approvals.approvedBySomeOnly,
    'councils approved different versions': approvals.approvedDifferentVersions,
    'councils approved one matter differently': approvals.approvedDifferently,
    'an approval names no version': approvals.approvedWithoutVersion,
    'only a draft is recorded of what was approved': approvals.onlyADraftOfWhatIsDecided,
    'a decision has open conditions': approvals.conditionsOpen,
    'a body that only advises has decided': decisionFindings.decidedByAdvisers,
    'a council decided for another': decisionFindings.decidedForAnother,
    'a decision was taken outside its delegation': delegationFindings.outsideItsDelegation,
    'a decision is above the limit of its delegation': limits.aboveItsLimit,
    'no source says whether a decision keeps to its limit': limits.keepingUnknown,
    'a decision was carried out before it could be': carriedOutEarly,
    'a body acts after its end': endingFindings.bodyActsAfterItsEnd,
    'a conflict of interest is declared after the end of its office': endingFindings.officeActsAfterItsEnd,
    'a body that only advises has agreed to an amendment': advice.amendedByAdvisers,
    'a body that only advises has approved when a target is due': plannedByAdvisers,
    'a recommendation is made to somebody who does not decide': advice.recommendedToNoDecider,
    'a decision follows a recommendation on another matter': references.followsAnotherMatter,
    'a recommendation was made at a meeting of another body': references.madeAtAnotherBody,
    'a recommendation fails the rule of its body': recommendations.failsTheRule,
    'a recommendation cannot be verified': recommendations.cannotBeVerified,
    'a recommendation awaits a decision': recommendations.awaitsDecision,
    'too few attended a meeting': meetings.tooFewAttended,
    'the attendance of a meeting does not fit': meetings.countsDoNotFit,
    'papers came late': meetings.latePapers,
    'minutes are still a draft': meetings.minutesNotConfirmed,
    'minutes are confirmed that were never taken': meetings.confirmedWithoutMinutes,
    'a body has no stated power': bodyFindings.withoutPower,
    'a body has no stated seats': bodyFindings.withoutSeats,
    'a voting rule is older than the seats': bodyFindings.ruleOlderThanSeats,
    'a version leaves out an amendment': agreementFindings.amendmentLeftOut,
    'an agreement has run out': agreementFindings.runOut,
    'an office has had several titles': officeFindings.titleChanged,
    'the term of an office has ended': officeFindings.termEnded,
    'nobody acts instead in a conflict of interest': officeFindings.nobodyActsInstead,
    'a review is overdue': reviewFindings.overdue,
    'a review was held late': reviewFindings.heldLate,
    'a review was put off and nobody is said to have agreed': reviewFindings.putOffByNobody,
    'the outcome of a review is not known': reviewFindings.outcomeUnknown,
  },

  views: { agreements, bodies, decisions, delegations, offices, reviews },

  words: governanceWords,
})

import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { services } from '../services/services.ts'
import { contestedPlan } from './contested-plan.ts'
import { planEvents } from './events.ts'
import * as orders from './order-findings.ts'
import * as projects from './project-findings.ts'
import { readPlan } from './read-plan.ts'
import * as recipes from './recipes.ts'
import * as revisions from './revision-findings.ts'
import * as rules from './rules.ts'
import { initialPlan } from './state.ts'
import * as targets from './target-findings.ts'
import * as words from './words.ts'

/** What is to be done by when, as first said, as moved since and as reported; and what a body accepted of what will not be kept. */
export const plan = defineSlice({
  name: 'plan',
  needs: [parties, services],
  events: planEvents,
  initial: initialPlan,

  on: {
    ProjectRegistered: recipes.registerProject,
    TargetSet: recipes.setTarget,
    TargetRevised: recipes.reviseTarget,
    TargetReported: recipes.reportTarget,
    HighlightReported: recipes.reportHighlight,
    ExceptionRaised: recipes.raiseException,
    ExceptionAccepted: recipes.acceptException,
  },

  rules: {
    'a plan is of registered services': rules.namesRegisteredServices,
    'a plan is approved by a registered party': rules.isApprovedByARegisteredParty,
    'a plan is of a registered project': rules.namesARegisteredProject,
    'a revised or reported target was set': rules.namesATargetThatWasSet,
    'an accepted exception was raised': rules.acceptsAnExceptionThatWasRaised,
    'a highlight is judged by definitions that were adopted': rules.judgesByAdoptedDefinitions,
    'a target is met no later than it is reported': rules.isMetNoLaterThanReported,
  },

  findings: {
    'sources disagree about the plan': contestedPlan,
    'a target is late': targets.late,
    'a target is due and no entry says whether it was met': targets.dueAndNotReported,
    'a target was met and is reported not to be': targets.metAndThenNot,
    'the order of what is said of a target is not known': orders.orderNotKnown,
    'the order of what is reported of a project is not known': orders.orderOfHighlightsNotKnown,
    'the order of what is accepted of an exception is not known': orders.orderOfAcceptancesNotKnown,
    'a target is expected on another day than it is due': targets.expectedOtherwise,
    'a planned end and a reported one differ': projects.endsDiffer,
    'a project ends before it starts': projects.endsBeforeItStarts,
    'a printed change is not what its days make': revisions.printedChangeIsWrong,
    'a target is moved from a day that it was not due on': revisions.movedFromAnotherDay,
    'a target is set again as it was before it was moved': revisions.setAgainAsBefore,
    'councils have approved different days for a target': revisions.approvedForOtherDays,
    'a revision does not say who approved it': revisions.revisedByNobody,
    'a share of work that is complete falls': targets.percentFell,
    'a share of a project that is complete falls': projects.percentOfProjectFell,
    'what is amber or red has no highlight report': projects.troubledWithoutHighlight,
    'the colour of a project has no stated meaning': projects.colourWithoutDefinitions,
    'an exception is not accepted': projects.notAccepted,
    'targets have no due day': targets.withoutDueDay,
  },

  views: { plan: readPlan },

  words: {
    ProjectRegistered: words.projectRegistered,
    TargetSet: words.targetSet,
    TargetRevised: words.targetRevised,
    TargetReported: words.targetReported,
    HighlightReported: words.highlightReported,
    ExceptionRaised: words.exceptionRaised,
    ExceptionAccepted: words.exceptionAccepted,
  },
})

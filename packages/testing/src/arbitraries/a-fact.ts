import fc from 'fast-check'
import { aStaffArrangement } from './arrangement-facts.ts'
import {
  aBenefitAssessed,
  aBenefitExpected,
  aBenefitFound,
  aBenefitRegistered,
  aBenefitRevised,
  anUnplannedBenefit,
} from './benefit-facts.ts'
import { aBaseline, aBudgetRevision, aVirement } from './budget-facts.ts'
import { aBudgetPosition, aCost, aFunding, aReserve } from './cost-facts.ts'
import {
  aContradictionNoted,
  aContradictionResolved,
  aDocumentRegistered,
  aFactNoted,
  anAttachment,
  aPackIssued,
} from './evidence-facts.ts'
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
  someMinutesConfirmed,
} from './governance-facts.ts'
import { aPartyRegistered } from './party-facts.ts'
import { aKpiDefined, aKpiTarget, aMeasurement } from './performance-facts.ts'
import {
  aHighlight,
  anExceptionAccepted,
  anExceptionRaised,
  aProjectRegistered,
  aTargetReported,
  aTargetRevised,
  aTargetSet,
} from './plan-facts.ts'
import { aRescoring, aRiskAnswered, aRiskRegistered, aRiskScale } from './risk-facts.ts'
import type { Said } from './said.ts'
import {
  aBudget,
  aClaim,
  aForecast,
  aPrintedTotal,
  aReport,
  aSavingLineRegistered,
  aValidation,
} from './saving-facts.ts'
import {
  anArrangement,
  anOpportunity,
  aServiceRegistered,
  aStatus,
  aStep,
  definitionsAdopted,
} from './service-facts.ts'
import { aDriverMeasured, anApportionment, aSchemeAgreed, aSettlement, aSurplus } from './sharing-facts.ts'
import { aHeadcountStated, aReturn, aTransfer } from './staff-facts.ts'
import { SUBJECTS, type Subject } from './subject.ts'
import { aClauseAmended, aVersionIssued } from './version-facts.ts'

const FACTS: Readonly<Record<Subject, readonly fc.WeightedArbitrary<Said>[]>> = {
  services: [
    { arbitrary: aServiceRegistered(), weight: 1 },
    { arbitrary: definitionsAdopted(), weight: 1 },
    { arbitrary: anOpportunity(), weight: 2 },
    { arbitrary: aStep(), weight: 5 },
    { arbitrary: anArrangement(), weight: 4 },
    { arbitrary: aStatus(), weight: 5 },
  ],
  staff: [
    { arbitrary: aHeadcountStated(), weight: 3 },
    { arbitrary: aTransfer(), weight: 4 },
    { arbitrary: aReturn(), weight: 2 },
    { arbitrary: aStaffArrangement(), weight: 2 },
  ],
  savings: [
    { arbitrary: aSavingLineRegistered(), weight: 1 },
    { arbitrary: aBudget(), weight: 4 },
    { arbitrary: aReport(), weight: 8 },
    { arbitrary: aClaim(), weight: 2 },
    { arbitrary: aForecast(), weight: 1 },
    { arbitrary: aPrintedTotal(), weight: 2 },
    { arbitrary: aBudgetRevision(), weight: 2 },
    { arbitrary: aVirement(), weight: 2 },
    { arbitrary: aValidation(), weight: 3 },
    { arbitrary: aBaseline(), weight: 2 },
  ],
  benefits: [
    { arbitrary: aBenefitExpected(), weight: 2 },
    { arbitrary: anUnplannedBenefit(), weight: 1 },
    { arbitrary: aBenefitAssessed(), weight: 5 },
    { arbitrary: aBenefitRevised(), weight: 2 },
    { arbitrary: aBenefitRegistered(), weight: 1 },
  ],
  risks: [
    { arbitrary: aRiskScale(), weight: 1 },
    { arbitrary: aRiskRegistered(), weight: 2 },
    { arbitrary: aRescoring(), weight: 5 },
    { arbitrary: aRiskAnswered(), weight: 2 },
  ],
  evidence: [
    { arbitrary: aDocumentRegistered(), weight: 2 },
    { arbitrary: anAttachment(), weight: 3 },
    { arbitrary: aContradictionNoted(), weight: 1 },
    { arbitrary: aContradictionResolved(), weight: 1 },
    { arbitrary: aPackIssued(), weight: 1 },
    { arbitrary: aFactNoted(), weight: 1 },
  ],
  governance: [
    { arbitrary: aMatterRegistered(), weight: 1 },
    { arbitrary: aVersionIssued(), weight: 2 },
    { arbitrary: aClauseAmended(), weight: 2 },
    { arbitrary: aBodyConstituted(), weight: 2 },
    { arbitrary: aMeeting(), weight: 2 },
    { arbitrary: someMinutesConfirmed(), weight: 1 },
    { arbitrary: aRecommendation(), weight: 2 },
    { arbitrary: aDecision(), weight: 4 },
    { arbitrary: aDelegation(), weight: 1 },
    { arbitrary: aMandateEnded(), weight: 1 },
    { arbitrary: anOfficeFilled(), weight: 1 },
    { arbitrary: aCheck(), weight: 3 },
  ],
  plan: [
    { arbitrary: aProjectRegistered(), weight: 1 },
    { arbitrary: aTargetSet(), weight: 3 },
    { arbitrary: aTargetRevised(), weight: 3 },
    { arbitrary: aTargetReported(), weight: 4 },
    { arbitrary: aHighlight(), weight: 2 },
    { arbitrary: anExceptionRaised(), weight: 1 },
    { arbitrary: anExceptionAccepted(), weight: 1 },
  ],
  costs: [
    { arbitrary: aCost(), weight: 4 },
    { arbitrary: aFunding(), weight: 3 },
    { arbitrary: aReserve(), weight: 2 },
    { arbitrary: aBudgetPosition(), weight: 2 },
  ],
  performance: [
    { arbitrary: aKpiDefined(), weight: 1 },
    { arbitrary: aKpiTarget(), weight: 2 },
    { arbitrary: aMeasurement(), weight: 5 },
  ],
  sharing: [
    { arbitrary: aSchemeAgreed(), weight: 2 },
    { arbitrary: aDriverMeasured(), weight: 2 },
    { arbitrary: anApportionment(), weight: 4 },
    { arbitrary: aSettlement(), weight: 2 },
    { arbitrary: aSurplus(), weight: 1 },
  ],
}

/** Any fact of one part of the programme, about the few things that generated histories speak of. */
export const aFactOf = (subject: Subject): fc.Arbitrary<Said> => fc.oneof(...FACTS[subject])

/** Any fact of the slices. */
export const aFact = (): fc.Arbitrary<Said> =>
  fc.oneof({ arbitrary: aPartyRegistered(), weight: 1 }, ...SUBJECTS.flatMap((subject) => FACTS[subject]))

const REGISTRATIONS: Readonly<Record<Subject, () => fc.Arbitrary<Said>>> = {
  services: () => fc.oneof(aPartyRegistered(), aServiceRegistered(), definitionsAdopted()),
  staff: () => fc.oneof(aPartyRegistered(), aServiceRegistered()),
  savings: () => fc.oneof(aPartyRegistered(), aServiceRegistered(), aSavingLineRegistered()),
  benefits: () => fc.oneof(aServiceRegistered(), aBenefitFound()),
  risks: () => fc.oneof(aServiceRegistered(), aRiskScale(), aRiskRegistered()),
  evidence: () => fc.oneof(aDocumentRegistered(), aContradictionNoted()),
  governance: () => fc.oneof(aMatterRegistered(), aVersionIssued(), aBodyConstituted(), aDelegation()),
  plan: () => fc.oneof(aProjectRegistered(), aTargetSet(), anExceptionRaised()),
  costs: () => fc.oneof(aPartyRegistered(), aServiceRegistered()),
  performance: () => fc.oneof(aServiceRegistered(), aKpiDefined()),
  sharing: () => fc.oneof(aServiceRegistered(), aSchemeAgreed()),
}

/** What things are called, by several who do not agree. */
export const aRegistration = (): fc.Arbitrary<Said> => fc.oneof(...SUBJECTS.map((subject) => REGISTRATIONS[subject]()))

const REFERENCES: Readonly<Record<Subject, () => fc.Arbitrary<Said>>> = {
  services: () => fc.oneof(aStatus(), anArrangement()),
  staff: () => fc.oneof(aTransfer(), aReturn()),
  savings: () => fc.oneof(aBudget(), aReport(), aVirement()),
  benefits: () => aBenefitAssessed(),
  risks: () => fc.oneof(aRescoring(), aRiskAnswered()),
  evidence: () => fc.oneof(anAttachment(), aContradictionResolved()),
  governance: () => fc.oneof(aDecision(), aRecommendation(), aClauseAmended()),
  plan: () => fc.oneof(aTargetRevised(), aTargetReported(), anExceptionAccepted()),
  costs: () => fc.oneof(aCost(), aFunding(), aBudgetPosition()),
  performance: () => fc.oneof(aKpiTarget(), aMeasurement()),
  sharing: () => fc.oneof(anApportionment(), aSettlement(), aSurplus()),
}

/** Facts that refer to others, and facts that others refer to. */
export const aConnectedFact = (subject: Subject): fc.Arbitrary<Said> =>
  fc.oneof(
    { arbitrary: aFactOf(subject), weight: 3 },
    { arbitrary: REGISTRATIONS[subject](), weight: 2 },
    { arbitrary: REFERENCES[subject](), weight: 3 },
  )

import fc from 'fast-check'
import { aFact, aFactOf, aRegistration } from './a-fact.ts'
import { allOf } from './all-of.ts'
import { aStaffArrangement } from './arrangement-facts.ts'
import { aBaseline, aBudgetRevision, aVirement } from './budget-facts.ts'
import { aBudgetPosition, aCost, aFunding, aReserve, aRestatedCost, aVagueMovement } from './cost-facts.ts'
import { aContradictionNoted, aContradictionResolved, aDocumentRegistered } from './evidence-facts.ts'
import {
  decisionsOfPartners,
  decisionsOnOneMatter,
  votesOfOneBoard,
  whatIsGivenAndEnded,
  wordsOfOneAgreement,
} from './governance-topics.ts'
import { aKpiTarget, aMeasurement, aQuarterlyFigure, aStandingTarget } from './performance-facts.ts'
import { aTargetReported, aTargetRevised, aTargetSet, aVagueReport } from './plan-facts.ts'
import { aRescoring, aRiskAnswered, aRiskRegistered } from './risk-facts.ts'
import type { Said } from './said.ts'
import { aBudget, aClaim, aForecast, aPrintedTotal, aReport, aValidation } from './saving-facts.ts'
import { aBeginning, aChangeOfPartners, anArrangement, anOpportunity, aStatus, aStep } from './service-facts.ts'
import {
  aBaselineToShareBy,
  aDriverMeasured,
  anApportionment,
  aSchemeAgreed,
  aSettlement,
  aSurplus,
} from './sharing-facts.ts'
import { aHeadcountStated, aTransfer } from './staff-facts.ts'
import type { Subject } from './subject.ts'

/** One service from an idea to its end, with the colours it was given on the way. */
const lifeOfOneService = (): fc.Arbitrary<Said> =>
  allOf(
    'service',
    'ict',
    fc.oneof(
      { arbitrary: anOpportunity(), weight: 1 },
      { arbitrary: aStep(), weight: 4 },
      { arbitrary: aStatus(), weight: 3 },
      { arbitrary: anArrangement(), weight: 1 },
    ),
  )

/** The reports of one line and year, most of them as final as each other: they overlap, leave gaps, and are restated. */
const reportsOfOneLine = (): fc.Arbitrary<Said> => {
  const reports = allOf(
    'line',
    'joint-team',
    aReport().filter(({ effectiveOn }) => effectiveOn <= '2010-03-31'),
  )
  return fc.oneof({ arbitrary: allOf('stage', 'monitoring', reports), weight: 3 }, { arbitrary: reports, weight: 1 })
}

/** What several sources print as one total of one table. */
const printsOfOneTotal = (): fc.Arbitrary<Said> =>
  allOf('table', 'appendix-a', allOf('year', '2010/11', aPrintedTotal())).map((said) => ({
    ...said,
    data: { ...said.data, of: { kind: 'overall' } },
  }))

/** How the budget of one year came to be what it is: revised, and moved from line to line. */
const budgetsOfOneYear = (): fc.Arbitrary<Said> =>
  allOf(
    'year',
    '2010/11',
    fc.oneof(
      { arbitrary: aBudget().map(withoutItsBeginning), weight: 3 },
      { arbitrary: aBudgetRevision(), weight: 2 },
      { arbitrary: aVirement(), weight: 3 },
    ),
  )

/** The day on which a budgeted saving begins is one of its own year, and of no other. */
const withoutItsBeginning = (said: Said): Said => {
  const { startsOn: _, ...data } = said.data as { readonly startsOn?: string }
  return { ...said, data }
}

/** What finance validated of one line, beside what was reported of it. */
const validationsOfOneLine = (): fc.Arbitrary<Said> =>
  allOf(
    'line',
    'joint-team',
    fc.oneof({ arbitrary: aValidation(), weight: 3 }, { arbitrary: aReport(), weight: 1 }, aBudget()),
  )

/** What one line cost one council before anything was saved: set, and revised. */
const baselinesOfOneLine = (): fc.Arbitrary<Said> =>
  allOf('council', 'bdc', allOf('year', '2010/11', aBaseline())).map((said) => {
    const { service: _, ...data } = said.data as { readonly service?: string }
    return { ...said, data: { ...data, line: 'joint-team' } }
  })

/** One benefit as it was promised, and all that was made of it. */
const lifeOfOneBenefit = (): fc.Arbitrary<Said> => allOf('benefit', 'resilience', aFactOf('benefits'))

/** One risk, as it is scored time and again. */
const lifeOfOneRisk = (): fc.Arbitrary<Said> =>
  allOf('risk', 'capacity', fc.oneof({ arbitrary: aRescoring(), weight: 3 }, aRiskRegistered(), aRiskAnswered()))

/** One contradiction, noted and resolved time and again; and the papers that there are. */
const lifeOfOneContradiction = (): fc.Arbitrary<Said> =>
  fc.oneof(
    {
      arbitrary: allOf('contradiction', 'ict-total', fc.oneof(aContradictionNoted(), aContradictionResolved())),
      weight: 4,
    },
    { arbitrary: aDocumentRegistered(), weight: 1 },
  )

/** One target as it was set, moved and reported. */
const lifeOfOneTarget = (): fc.Arbitrary<Said> =>
  allOf(
    'target',
    'moved',
    fc.oneof(
      { arbitrary: aTargetSet(), weight: 2 },
      { arbitrary: aTargetRevised(), weight: 2 },
      { arbitrary: aTargetReported(), weight: 4 },
      { arbitrary: aVagueReport(), weight: 1 },
    ),
  )

/** What is arranged for the staff around a change of employer. */
const arrangedAround = (): fc.Arbitrary<Said> =>
  fc.oneof({ arbitrary: aStaffArrangement(), weight: 4 }, aTransfer(), aHeadcountStated())

/** One cost and one funding, restated step by step, in instalments. */
const moneyForOneThing = (): fc.Arbitrary<Said> =>
  fc.oneof(
    { arbitrary: aRestatedCost(), weight: 3 },
    { arbitrary: allOf('cost', 'severance', aCost()), weight: 1 },
    { arbitrary: allOf('funding', 'regional-grant', aFunding()), weight: 3 },
    { arbitrary: aReserve(), weight: 1 },
  )

/** What two councils put aside in one reserve, take out and say that they have. */
const movementsOfOneReserve = (): fc.Arbitrary<Said> => {
  const movements = allOf('reserve', 'redundancy', aReserve())
  return fc.oneof(
    { arbitrary: allOf('council', 'bdc', movements), weight: 3 },
    { arbitrary: aVagueMovement(), weight: 2 },
    { arbitrary: allOf('council', 'rbc', movements), weight: 2 },
    { arbitrary: movements, weight: 1 },
  )
}

/** What is measured of one council. */
const figuresOfOneKpi = (): fc.Arbitrary<Said> =>
  allOf(
    'kpi',
    'satisfaction',
    fc.oneof(
      { arbitrary: aQuarterlyFigure(), weight: 8 },
      { arbitrary: allOf('council', 'bdc', aMeasurement()), weight: 1 },
      { arbitrary: aKpiTarget(), weight: 1 },
      { arbitrary: aStandingTarget(), weight: 2 },
    ),
  )

/** How the charges of one service came about, and what they are told against. */
const sharingOfOneService = (): fc.Arbitrary<Said> =>
  fc.oneof(
    {
      arbitrary: anApportionment(['ict-budget', 'ict-outturn', 'ict-estimate', 'ict-saving-budget', 'ict-saving']),
      weight: 4,
    },
    { arbitrary: anApportionment(['ict-half', 'ict-other-half']), weight: 2 },
    { arbitrary: allOf('scheme', 'ict', aSchemeAgreed()), weight: 2 },
    { arbitrary: aSettlement(), weight: 3 },
    { arbitrary: aBaselineToShareBy(), weight: 5 },
    { arbitrary: aDriverMeasured(), weight: 1 },
    { arbitrary: aSurplus(), weight: 2 },
    { arbitrary: allOf('service', 'ict', anArrangement()), weight: 1 },
    { arbitrary: allOf('service', 'ict', aChangeOfPartners()), weight: 1 },
  )

/** What a history is about. */
export interface Topic extends fc.WeightedArbitrary<Said> {
  readonly of: Subject | 'everything'
}

/**
 * What histories are about: some about everything, others about one slice or less, so that their facts have to do with
 * each other.
 */
export const TOPICS: readonly Topic[] = [
  { of: 'everything', arbitrary: aFact(), weight: 4 },
  { of: 'everything', arbitrary: aRegistration(), weight: 2 },
  { of: 'services', arbitrary: aFactOf('services'), weight: 2 },
  { of: 'services', arbitrary: lifeOfOneService(), weight: 5 },
  { of: 'services', arbitrary: allOf('service', 'ict', anArrangement()), weight: 1 },
  { of: 'services', arbitrary: allOf('service', 'ict', aBeginning()), weight: 1 },
  { of: 'staff', arbitrary: aFactOf('staff'), weight: 5 },
  { of: 'staff', arbitrary: allOf('service', 'ict', fc.oneof(aHeadcountStated(), aTransfer())), weight: 2 },
  { of: 'savings', arbitrary: aFactOf('savings'), weight: 2 },
  { of: 'savings', arbitrary: reportsOfOneLine(), weight: 3 },
  { of: 'savings', arbitrary: fc.oneof(aClaim(), aForecast()), weight: 2 },
  { of: 'savings', arbitrary: printsOfOneTotal(), weight: 1 },
  { of: 'savings', arbitrary: budgetsOfOneYear(), weight: 2 },
  { of: 'savings', arbitrary: validationsOfOneLine(), weight: 2 },
  { of: 'savings', arbitrary: baselinesOfOneLine(), weight: 1 },
  { of: 'benefits', arbitrary: aFactOf('benefits'), weight: 2 },
  { of: 'benefits', arbitrary: lifeOfOneBenefit(), weight: 1 },
  { of: 'risks', arbitrary: aFactOf('risks'), weight: 2 },
  { of: 'risks', arbitrary: lifeOfOneRisk(), weight: 1 },
  { of: 'evidence', arbitrary: aFactOf('evidence'), weight: 3 },
  { of: 'evidence', arbitrary: lifeOfOneContradiction(), weight: 1 },
  { of: 'governance', arbitrary: aFactOf('governance'), weight: 2 },
  { of: 'governance', arbitrary: decisionsOnOneMatter(), weight: 1 },
  { of: 'governance', arbitrary: decisionsOfPartners(), weight: 3 },
  { of: 'governance', arbitrary: votesOfOneBoard(), weight: 2 },
  { of: 'governance', arbitrary: wordsOfOneAgreement(), weight: 2 },
  { of: 'governance', arbitrary: whatIsGivenAndEnded(), weight: 1 },
  { of: 'plan', arbitrary: aFactOf('plan'), weight: 2 },
  { of: 'plan', arbitrary: lifeOfOneTarget(), weight: 2 },
  { of: 'staff', arbitrary: arrangedAround(), weight: 3 },
  { of: 'costs', arbitrary: aFactOf('costs'), weight: 1 },
  { of: 'costs', arbitrary: moneyForOneThing(), weight: 3 },
  { of: 'costs', arbitrary: movementsOfOneReserve(), weight: 2 },
  { of: 'costs', arbitrary: allOf('table', 'appendix-b', aBudgetPosition()), weight: 1 },
  { of: 'performance', arbitrary: aFactOf('performance'), weight: 1 },
  { of: 'performance', arbitrary: figuresOfOneKpi(), weight: 3 },
  { of: 'sharing', arbitrary: aFactOf('sharing'), weight: 1 },
  { of: 'sharing', arbitrary: sharingOfOneService(), weight: 3 },
]

/** The topics that bear on a subject: those about everything are among them. */
export const topicsOf = (subject: Subject): readonly Topic[] =>
  TOPICS.filter(({ of }) => of === subject || of === 'everything').map((topic) =>
    topic.of === 'everything' ? { ...topic, weight: 1 } : topic,
  )

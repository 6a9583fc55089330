import fc from 'fast-check'
import { allOf } from './all-of.ts'
import { aBenefitFound } from './benefit-facts.ts'
import { aContradictionNoted, aDocumentRegistered } from './evidence-facts.ts'
import { firstGovernance } from './first-governance.ts'
import { ofEach } from './of-each.ts'
import { aPartyRegistered } from './party-facts.ts'
import { aKpiDefined } from './performance-facts.ts'
import { anExceptionRaised, aProjectRegistered, aTargetSet } from './plan-facts.ts'
import { aRiskRegistered, aRiskScale } from './risk-facts.ts'
import type { Said } from './said.ts'
import { aClaim, aForecast, aSavingLineRegistered } from './saving-facts.ts'
import { aServiceRegistered, definitionsAdopted } from './service-facts.ts'
import { aFirstCount, aFirstScheme, anApportionment, FIRST_APPORTIONMENTS } from './sharing-facts.ts'
import { aTransfer } from './staff-facts.ts'
import { SUBJECTS, type Subject } from './subject.ts'
import {
  BENEFITS,
  CONTRADICTIONS,
  COUNCILS,
  DEFINITIONS,
  DOCUMENTS,
  EXCEPTIONS,
  FIRST_CLAIMS,
  FIRST_DAY,
  FIRST_FORECASTS,
  FIRST_TRANSFERS,
  FIRST_TRANSFERS_ON,
  KPIS,
  LINES,
  PROJECTS,
  RISKS,
  SCALES,
  SCHEMES,
  SERVICES,
  TARGETS,
} from './vocabulary.ts'

const whoAndWhat = () => [
  ofEach(COUNCILS, 'party', aCouncilRegistered()),
  ofEach(SERVICES, 'service', aServiceRegistered()),
]

/** Whatever else is said of a council, some source calls it one: only councils decide for themselves. */
const aCouncilRegistered = (): fc.Arbitrary<Said> =>
  aPartyRegistered().map((said) => ({ ...said, data: { ...said.data, kind: 'council' } }))

/** Of a saving that is not said to be of one line, no line need be registered. */
const ofNoLine = (claim: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  claim.map((said) => {
    const { line: _, ...data } = said.data as { readonly line?: string }
    return { ...said, data }
  })

/** What the facts of each part refer to, beside parties and services. */
const OF_SUBJECT: Readonly<Record<Subject, () => readonly fc.Arbitrary<readonly Said[]>[]>> = {
  services: () => [ofEach(DEFINITIONS, 'definitions', definitionsAdopted())],
  staff: () => [ofEach(FIRST_TRANSFERS, 'movement', aTransfer(), FIRST_TRANSFERS_ON)],
  savings: () => [ofEach(LINES, 'line', aSavingLineRegistered())],
  benefits: () => [
    ofEach(FIRST_CLAIMS, 'claim', ofNoLine(aClaim())),
    ofEach(FIRST_FORECASTS, 'forecast', ofNoLine(aForecast())),
    ofEach(BENEFITS, 'benefit', aBenefitFound()),
  ],
  risks: () => [ofEach(SCALES, 'scale', aRiskScale()), ofEach(RISKS, 'risk', aRiskRegistered())],
  evidence: () => [
    ofEach(DOCUMENTS, 'document', aDocumentRegistered()),
    ofEach(CONTRADICTIONS, 'contradiction', aContradictionNoted()),
  ],
  governance: () => [firstGovernance()],
  plan: () => [
    ofEach(DEFINITIONS, 'definitions', definitionsAdopted()),
    ofEach(PROJECTS, 'project', aProjectRegistered()),
    ofEach(TARGETS, 'target', aTargetSet()),
    ofEach(EXCEPTIONS, 'exception', anExceptionRaised()),
  ],
  costs: () => [],
  performance: () => [ofEach(KPIS, 'kpi', aKpiDefined())],
  sharing: () => [
    ofEach(SCHEMES, 'scheme', aFirstScheme()),
    ofEach(['payslips', 'calls'], 'driver', aFirstCount()),
    fc.tuple(
      ...FIRST_APPORTIONMENTS.map((key) => allOf('scheme', 'ict', anApportionment([key], fc.constant(FIRST_DAY)))),
    ),
  ],
}

/**
 * What a lawful history begins with, so that all later facts have something to refer to: on the first day the parties and
 * services are registered, and what else its subject speaks of: saving lines, scales, documents; benefits are promised,
 * risks put on the register, contradictions noted; and a little later people are transferred.
 */
export const groundwork = (about: Subject | 'everything'): fc.Arbitrary<readonly Said[]> =>
  fc
    .tuple(
      ...whoAndWhat(),
      ...SUBJECTS.flatMap((subject) => (about === 'everything' || about === subject ? OF_SUBJECT[subject]() : [])),
    )
    .map((parts) => parts.flat())

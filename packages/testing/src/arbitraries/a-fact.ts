import fc from 'fast-check'
import { aPartyRegistered } from './party-facts.ts'
import type { Said } from './said.ts'
import { aBudget, aClaim, aForecast, aPrintedTotal, aReport, aSavingLineRegistered } from './saving-facts.ts'
import {
  aBeginning,
  anArrangement,
  anOpportunity,
  aServiceRegistered,
  aStatus,
  aStep,
  definitionsAdopted,
} from './service-facts.ts'
import { aHeadcountStated, aReturn, aTransfer } from './staff-facts.ts'

type Weighted = fc.WeightedArbitrary<Said>

const PARTY_FACTS: readonly Weighted[] = [{ arbitrary: aPartyRegistered(), weight: 1 }]

const SERVICE_FACTS: readonly Weighted[] = [
  { arbitrary: aServiceRegistered(), weight: 1 },
  { arbitrary: definitionsAdopted(), weight: 1 },
  { arbitrary: anOpportunity(), weight: 2 },
  { arbitrary: aStep(), weight: 5 },
  { arbitrary: anArrangement(), weight: 4 },
  { arbitrary: aStatus(), weight: 5 },
]

const STAFF_FACTS: readonly Weighted[] = [
  { arbitrary: aHeadcountStated(), weight: 3 },
  { arbitrary: aTransfer(), weight: 4 },
  { arbitrary: aReturn(), weight: 2 },
]

const SAVING_FACTS: readonly Weighted[] = [
  { arbitrary: aSavingLineRegistered(), weight: 1 },
  { arbitrary: aBudget(), weight: 4 },
  { arbitrary: aReport(), weight: 8 },
  { arbitrary: aClaim(), weight: 2 },
  { arbitrary: aForecast(), weight: 1 },
  { arbitrary: aPrintedTotal(), weight: 2 },
]

/** Any fact of the slices, about the few things that generated histories speak of. */
export const aFact = (): fc.Arbitrary<Said> =>
  fc.oneof(...PARTY_FACTS, ...SERVICE_FACTS, ...STAFF_FACTS, ...SAVING_FACTS)

/** What things are called, by several who do not agree. */
const aRegistration = (): fc.Arbitrary<Said> =>
  fc.oneof(aPartyRegistered(), aServiceRegistered(), definitionsAdopted(), aSavingLineRegistered())

/** Facts that refer to others, and facts that others refer to. */
export const aConnectedFact = (): fc.Arbitrary<Said> =>
  fc.oneof(
    { arbitrary: aFact(), weight: 3 },
    { arbitrary: aRegistration(), weight: 2 },
    { arbitrary: fc.oneof(aTransfer(), aReturn(), aStatus()), weight: 3 },
  )

/** The same fact, told of one thing only. */
const allOf = (field: string, key: string, fact: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  fact.map((said) => ({ ...said, data: { ...said.data, [field]: key } }))

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

/** A part of the programme that a law is about. */
export type Subject = 'services' | 'staff' | 'savings'

interface Topic extends Weighted {
  readonly of: Subject | 'everything'
}

/**
 * What histories are about: some about everything, others about one slice or less, so that their facts have to do with
 * each other.
 */
const TOPICS: readonly Topic[] = [
  { of: 'everything', arbitrary: aFact(), weight: 4 },
  { of: 'everything', arbitrary: aRegistration(), weight: 2 },
  { of: 'services', arbitrary: fc.oneof(...SERVICE_FACTS), weight: 2 },
  { of: 'services', arbitrary: lifeOfOneService(), weight: 3 },
  { of: 'services', arbitrary: allOf('service', 'ict', anArrangement()), weight: 1 },
  { of: 'services', arbitrary: allOf('service', 'ict', aBeginning()), weight: 1 },
  { of: 'staff', arbitrary: fc.oneof(...STAFF_FACTS), weight: 3 },
  { of: 'staff', arbitrary: allOf('service', 'ict', fc.oneof(aHeadcountStated(), aTransfer())), weight: 1 },
  { of: 'savings', arbitrary: fc.oneof(...SAVING_FACTS), weight: 2 },
  { of: 'savings', arbitrary: reportsOfOneLine(), weight: 3 },
  { of: 'savings', arbitrary: fc.oneof(aClaim(), aForecast()), weight: 2 },
  { of: 'savings', arbitrary: printsOfOneTotal(), weight: 1 },
]

/** The topics that bear on a subject: those about everything are among them. */
export const topicsOf = (subject: Subject | undefined): readonly Weighted[] =>
  TOPICS.filter(({ of }) => subject === undefined || of === subject || of === 'everything').map(
    ({ of, arbitrary, weight }) => ({ arbitrary, weight: of === 'everything' && subject !== undefined ? 1 : weight }),
  )

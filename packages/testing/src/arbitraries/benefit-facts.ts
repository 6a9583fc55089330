import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aName, anAmount, aQualifier, aRounding, aService, maybeUnknown } from './keys.ts'
import { type Said, said } from './said.ts'
import { BENEFITS, DAYS, FIRST_CLAIMS, FIRST_FORECASTS } from './vocabulary.ts'

const aBenefit = () => fc.constantFrom(...BENEFITS)
const commentary = fc.constantFrom('a team of two', 'see the outturn')
/** The savings that are the same money, as far as every history knows of any: sources need not name the same ones. */
const claims = fc.shuffledSubarray([...FIRST_CLAIMS], { minLength: 1 })
const forecasts = fc.shuffledSubarray([...FIRST_FORECASTS], { minLength: 1 })
const money = { amount: maybeUnknown(anAmount()), goodTo: aRounding(), qualifier: aQualifier() }

export const aBenefitExpected = (): fc.Arbitrary<Said> =>
  said(
    'BenefitExpected',
    fields(
      { benefit: aBenefit(), kind: fc.constantFrom('benefit', 'benefit', 'disbenefit'), name: aName() },
      {
        ...money,
        baseline: fc.constant('two teams'),
        claims,
        council: aCouncil(),
        dueOn: fc.constantFrom(...DAYS),
        forecasts,
        measure: fc.constantFrom('posts', 'unknown'),
        objective: fc.constantFrom('Resilience', 'Savings'),
        owner: fc.constantFrom('head of ICT', 'head of CCTV'),
        service: aService(),
        target: fc.constant('one team'),
      },
    ).map(({ amount, ...data }) => ({
      ...data,
      // Nobody gains by what is not wanted: it costs, or brings nothing.
      ...(amount === undefined ? {} : { amount: data.kind === 'disbenefit' ? asCost(amount) : amount }),
    })),
  )

const asCost = <Amount>(amount: Amount): Amount | number =>
  typeof amount === 'number' && amount > 0 ? 0 - amount : amount

/** Each status with the words that stand for it, and no word where none is stated. */
const aStatus = () =>
  fc.oneof(
    fc.constantFrom(
      { printedStatus: 'Achieved', status: 'achieved' as const },
      { printedStatus: 'Complete', status: 'completed' as const },
      { printedStatus: 'Part', status: 'partlyAchieved' as const },
      { printedStatus: 'Not achieved', status: 'notAchieved' as const },
      { printedStatus: 'Too early', status: 'tooEarly' as const },
      { printedStatus: 'Too early to say', status: 'tooEarly' as const },
    ),
    fc.constantFrom(
      { printedStatus: 'In excess', status: 'exceeded' as const },
      { printedStatus: 'Under way', status: 'inProgress' as const },
      { printedStatus: 'N/A', status: 'noLongerApplicable' as const },
      { printedStatus: 'Review', status: 'underReview' as const },
      { printedStatus: 'Possible', status: 'possible' as const },
      { status: 'notStated' as const },
      { status: 'notStated' as const },
    ),
  )

export const aBenefitAssessed = (): fc.Arbitrary<Said> =>
  said(
    'BenefitAssessed',
    fc
      .tuple(
        aStatus(),
        fields(
          { benefit: aBenefit() },
          { ...money, claims, commentary, saving: fc.constantFrom('came', 'cameInPart', 'didNotCome') },
        ),
      )
      .map(([status, rest]) => ({ ...rest, ...status })),
  )

/** Whatever is promised otherwise; where that is nothing, when it is due. */
export const aBenefitRevised = (): fc.Arbitrary<Said> =>
  said(
    'BenefitRevised',
    fc
      .tuple(
        fields(
          {},
          {
            ...money,
            baseline: fc.constant('three teams'),
            claims,
            dueOn: fc.constantFrom(...DAYS),
            forecasts,
            measure: fc.constantFrom('posts', 'unknown'),
            owner: fc.constantFrom('head of ICT', 'head of CCTV'),
            target: fc.constant('two teams'),
          },
        ),
        fields({ benefit: aBenefit(), reason: fc.constantFrom('less was needed', 'unknown') }),
        fc.constantFrom(...DAYS),
      )
      .map(([revised, data, dueOn]) => ({ ...data, ...(Object.keys(revised).length === 0 ? { dueOn } : revised) })),
  )

export const aBenefitRegistered = (): fc.Arbitrary<Said> =>
  said(
    'BenefitRegistered',
    fields({ benefit: aBenefit(), name: aName() }, { council: aCouncil(), service: aService() }),
  )

export const anUnplannedBenefit = (): fc.Arbitrary<Said> =>
  said(
    'UnplannedBenefitRecorded',
    fields(
      { benefit: aBenefit(), name: aName() },
      { ...money, claims, commentary, council: aCouncil(), service: aService() },
    ),
  )

/** What is promised, or turns up. */
export const aBenefitFound = (): fc.Arbitrary<Said> =>
  fc.oneof({ arbitrary: aBenefitExpected(), weight: 3 }, { arbitrary: anUnplannedBenefit(), weight: 1 })

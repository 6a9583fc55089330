import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aName, aService } from './keys.ts'
import { aRegistrationDay, type Said, said } from './said.ts'
import { LEAST_STEPS, REGISTERS, RISKS, SCALES } from './vocabulary.ts'

const listedIn = fc.constantFrom(...REGISTERS)
const aRisk = () => fc.constantFrom(...RISKS)
const mitigation = fc.constantFrom('a second supplier', 'none that works')

/** The words for the steps of a scale, by sources that do not all give it as many. */
const someSteps = (...words: readonly (readonly string[])[]): fc.Arbitrary<string[]> =>
  fc.constantFrom(...words).map((each) => [...each])

export const aRiskScale = (): fc.Arbitrary<Said> =>
  said(
    'RiskScaleAdopted',
    fields({
      impact: someSteps(['Minor', 'Serious', 'Critical'], ['Minor', 'Serious', 'Critical', 'Catastrophic']),
      likelihood: someSteps(
        ['Rare', 'Likely', 'Certain'],
        ['Low', 'Likely', 'Certain'],
        ['Rare', 'Unlikely', 'Likely', 'Certain'],
      ),
      scale: fc.constantFrom(...SCALES),
    }),
    aRegistrationDay(),
  )

const aStep = () => fc.integer({ min: 1, max: LEAST_STEPS })

/** Mostly on one scale, so that risks are ranked with each other, and mostly printed as what it comes to. */
const aScore = () =>
  fc
    .tuple(
      fields({ impact: aStep(), likelihood: aStep(), scale: fc.constantFrom(SCALES[0], SCALES[0], SCALES[1]) }),
      fc.constantFrom('right', 'right', 'wrong', 'not'),
    )
    .map(([score, isPrinted]) => ({
      ...score,
      ...(isPrinted === 'not' ? {} : { printed: score.impact * score.likelihood + (isPrinted === 'wrong' ? 1 : 0) }),
    }))

export const aRiskRegistered = (): fc.Arbitrary<Said> =>
  said(
    'RiskRegistered',
    fields(
      { risk: aRisk(), title: aName() },
      {
        listedIn,
        mitigation,
        owner: fc.constantFrom('head of ICT', 'programme manager'),
        printedRef: fc.constantFrom('2', '11'),
        score: aScore(),
        service: aService(),
      },
    ),
  )

const trend = fc.constantFrom('up' as const, 'down' as const, 'unchanged' as const)

/** A score, a word of where it goes, or both. */
export const aRescoring = (): fc.Arbitrary<Said> =>
  said(
    'RiskRescored',
    fc.oneof(
      {
        arbitrary: fields({ risk: aRisk(), score: aScore() }, { listedIn, trend, why: fc.constant('one left') }),
        weight: 3,
      },
      { arbitrary: fields({ risk: aRisk(), trend }, { listedIn, why: fc.constant('as before') }), weight: 2 },
    ),
  )

/** What is done about a risk: less of it, nothing, or no more. */
export const aRiskAnswered = (): fc.Arbitrary<Said> =>
  fc.oneof(
    said('MitigationChanged', fields({ mitigation, risk: aRisk() })),
    said('RiskAccepted', fields({ risk: aRisk() }, { by: aCouncil(), reason: fc.constant('it is insured') })),
    said('RiskClosed', fields({ reason: fc.constantFrom('it passed', 'the service ended'), risk: aRisk() })),
  )

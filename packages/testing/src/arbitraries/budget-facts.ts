import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aLine, anAmount, aRounding, aService, maybeUnknown } from './keys.ts'
import { type Said, said } from './said.ts'
import { aShareOut } from './saving-facts.ts'
import { LINES, VIREMENTS, YEARS } from './vocabulary.ts'

const aYear = fc.constantFrom(...YEARS)
const reason = fc.constantFrom('a later start', 'a smaller team')

export const aBudgetRevision = (): fc.Arbitrary<Said> =>
  said(
    'SavingBudgetRevised',
    fc
      .tuple(aShareOut(), fields({ line: aLine(), reason, year: aYear }, { goodTo: aRounding() }))
      .map(([share, data]) => ({ ...data, ...share })),
  )

/** Budget moves between two lines that are not one. */
export const aVirement = (): fc.Arbitrary<Said> =>
  said(
    'BudgetVired',
    fc
      .tuple(
        fc.shuffledSubarray([...LINES], { minLength: 2, maxLength: 2 }),
        fields(
          {
            amount: fc.constantFrom(1, 33_333, 4_710_000),
            virement: fc.constantFrom(...VIREMENTS),
            year: aYear,
          },
          { council: aCouncil(), reason },
        ),
      )
      .map(([[from = 'joint-team', to = 'moving-costs'], data]) => ({ ...data, from, to })),
  )

/** What a line, or a service, cost one council. */
const ofOneThing = () => fc.oneof(fields({ line: aLine() }), fields({ service: aService() }))

const baseline = () =>
  fc
    .tuple(
      ofOneThing(),
      fields(
        {
          amount: maybeUnknown(anAmount()),
          council: aCouncil(),
          recharges: fc.constantFrom('included', 'excluded', 'notStated'),
          year: aYear,
        },
        { fte: fc.constantFrom(3.5, 0, 14.61), priceBase: fc.constantFrom('2009/10 outturn', '2010/11 budget') },
      ),
    )
    .map(([thing, data]) => ({ ...data, ...thing }))

export const aBaseline = (): fc.Arbitrary<Said> =>
  fc.oneof(
    said('BaselineSet', baseline()),
    said(
      'BaselineRevised',
      fc.tuple(baseline(), reason).map(([data, why]) => ({ ...data, reason: why })),
    ),
  )

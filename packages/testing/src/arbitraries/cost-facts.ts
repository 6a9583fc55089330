import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aName, anAmount, aQualifier, aRounding, aService, maybeUnknown } from './keys.ts'
import { type Said, said } from './said.ts'
import { COSTS, FUNDINGS, INSTALMENTS, RESERVES, YEARS } from './vocabulary.ts'

/** Pence, of which none is less than nothing: costs, funding and reserves are positive. */
const aPositiveAmount = () => fc.constantFrom(4_780_000, 4_710_000, 11_000_000, 0, 1, 33_333)

const someParts = () =>
  fc.dictionary(aCouncil(), maybeUnknown(aPositiveAmount()), { maxKeys: 3, noNullPrototype: true })

const aYear = fc.constantFrom(...YEARS)
const part = fc.constantFrom(...INSTALMENTS)
const stated = { goodTo: aRounding(), name: aName(), qualifier: aQualifier() }

/** One cost as it is budgeted, committed, incurred and paid: restated, in instalments, or for a year that no source gives. */
export const aCost = (): fc.Arbitrary<Said> =>
  said(
    'CostStated',
    fields(
      {
        amount: maybeUnknown(aPositiveAmount()),
        cost: fc.constantFrom(...COSTS),
        kind: fc.constantFrom('severance', 'severance', 'setUp'),
        state: fc.constantFrom('budgeted', 'committed', 'incurred', 'paid'),
      },
      {
        ...stated,
        council: fc.constantFrom('bdc', 'bdc', 'rbc'),
        part,
        service: aService(),
        shares: someParts(),
        sharingBasis: fc.constant('number of payslips'),
        year: aYear,
      },
    ),
  )

/** One cost without instalments and years, of which most is a budget that is restated, or what was incurred or paid some day. */
export const aRestatedCost = (): fc.Arbitrary<Said> =>
  aCost().map((said) => {
    const { part: _part, year: _year, state, ...data } = said.data as Readonly<Record<string, unknown>>
    return { ...said, data: { ...data, cost: 'severance', state: state === 'committed' ? 'budgeted' : state } }
  })

/** One step of money from elsewhere, which may be a range; on one day a source may refuse it and another grant it. */
export const aFunding = (): fc.Arbitrary<Said> =>
  said(
    'FundingStated',
    fc
      .tuple(
        fc.option(fc.constantFrom(0, 1, 500_000), { nil: undefined }),
        fields(
          {
            amount: maybeUnknown(aPositiveAmount()),
            funding: fc.constantFrom(...FUNDINGS),
            kind: fc.constantFrom('grant', 'grant', 'balances'),
            state: fc.constantFrom(
              'identified',
              'requested',
              'offered',
              'awarded',
              'refused',
              'released',
              'received',
              'received',
            ),
          },
          {
            ...stated,
            conditions: fc.constant(['match funding']),
            council: aCouncil(),
            funder: maybeUnknown(aCouncil()),
            part,
            purpose: fc.constantFrom('set-up', 'redundancy'),
            service: aService(),
          },
        ),
      )
      .map(([above, data]) => ({
        ...data,
        // A range ends no lower than it begins; of one that begins nowhere only the end may be known.
        ...(above === undefined ? {} : { upTo: (data.amount === 'unknown' ? 0 : data.amount) + above }),
      })),
  )

/** A balance is all that is in the reserve, and has no instalments. */
const withoutPartOfABalance = (reserve: Said): Said => {
  const { part: _part, ...data } = reserve.data as Readonly<Record<string, unknown>>
  return data.movement === 'balance' ? { ...reserve, data } : reserve
}

export const aReserve = (): fc.Arbitrary<Said> =>
  said(
    'ReserveStated',
    fields(
      {
        amount: maybeUnknown(aPositiveAmount()),
        movement: fc.constantFrom('recommended', 'contribution', 'use', 'balance', 'balance'),
        reserve: fc.constantFrom(...RESERVES),
      },
      {
        ...stated,
        council: fc.constantFrom('bdc', 'bdc', 'rbc'),
        part,
        purpose: fc.constant('redundancy'),
        year: aYear,
      },
    ),
  ).map(withoutPartOfABalance)

/** What moved in one reserve of one council by some day, and since when nobody says. */
export const aVagueMovement = (): fc.Arbitrary<Said> =>
  aReserve().map((reserve) => {
    const { council: _council, ...data } = reserve.data as Readonly<Record<string, unknown>>
    const movement = data.movement === 'balance' ? 'use' : data.movement
    const effective = { asStated: `by ${reserve.effectiveOn}`, earliest: null }
    return { ...reserve, data: { ...data, council: 'bdc', movement, reserve: 'redundancy' }, effective }
  })

/** A row of a printed table; the last row is the sum of some of the others. */
export const aBudgetPosition = (): fc.Arbitrary<Said> =>
  said(
    'BudgetPositionReported',
    fc
      .tuple(
        fc.oneof(
          fields({ row: fc.constantFrom('staff', 'supplies') }),
          fields({ addsUp: fc.shuffledSubarray(['staff', 'supplies'], { minLength: 1 }), row: fc.constant('total') }),
        ),
        fields(
          {
            favourable: fc.constantFrom('negative', 'positive', 'notStated'),
            label: aName(),
            table: fc.constantFrom('appendix-b', 'appendix-c'),
          },
          {
            budget: maybeUnknown(anAmount()),
            businessCase: maybeUnknown(anAmount()),
            goodTo: aRounding(),
            period: fc.constant({ from: '2009-04-01' as const, to: '2009-09-30' as const }),
            projected: maybeUnknown(anAmount()),
            service: aService(),
            unitAsPrinted: fc.constant("£'000"),
            variance: maybeUnknown(anAmount()),
          },
        ),
      )
      .map(([row, data]) => ({ ...data, ...row })),
  )

import type { Part, Period, Shared, Step } from '@programme-ledger/core'
import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, anAmount, maybeUnknown } from './keys.ts'
import { type Said, said } from './said.ts'
import { COUNCILS, FIRST_DAY, SCHEMES } from './vocabulary.ts'

const YEAR: Period = { from: '2010-04-01', to: '2011-03-31' }
const HALF: Period = { from: '2010-04-01', to: '2010-09-30' }
const OTHER_HALF: Period = { from: '2010-10-01', to: '2011-03-31' }
const YEAR_BEFORE: Period = { from: '2009-04-01', to: '2010-03-31' }

/** What every scheme shares from the first day on, so that anything may be apportioned. */
const KINDS: readonly Shared[] = ['runningCost', 'saving', 'severance']

const aWeight = () => fc.constantFrom(1, 1, 3, 0, 55, 45, 333)

/** How one kind of amount is shared by those councils: one way or another of all that there are, with its numbers. */
const aWayToShare = (shared: Shared): fc.Arbitrary<(councils: readonly string[]) => readonly Step[]> =>
  fc
    .tuple(
      fc.constantFrom('amounts', 'driver', 'equal', 'fixed', 'gainShare', 'paybackFirst', 'tolerance'),
      fc.tuple(aWeight(), aWeight(), aWeight()),
      fc.constantFrom(1, 33_333, 4_000_000),
      fc.boolean(),
    )
    .map(([way, weights, pence, isCapped]) => (councils: readonly string[]): readonly Step[] => {
      const some = Object.fromEntries(councils.map((council, index) => [council, weights[index] ?? 1]))
      // Somebody weighs something.
      const [first = 'bdc'] = councils
      const whole = Object.values(some).some((weight) => weight > 0) ? some : { ...some, [first]: 1 }
      const steps: Readonly<Record<typeof way, readonly Step[]>> = {
        amounts: [{ amounts: { [first]: pence }, by: 'amounts' }, { by: 'equal' }],
        driver: [{ by: 'driver', driver: 'payslips', ...(isCapped ? {} : { countedOn: FIRST_DAY }) }],
        equal: [{ by: 'equal' }],
        fixed: [{ by: 'fixed', weights: whole }],
        gainShare: [
          { bands: [{ upTo: pence, weights: whole }, { weights: { ...some, [first]: 2 } }], by: 'gainShare' },
        ],
        paybackFirst: [
          { amount: pence, by: 'paybackFirst', of: first },
          { by: 'fixed', weights: whole },
        ],
        tolerance: [{ by: 'driver', driver: 'payslips', tolerance: { in: 'percentagePoints', within: 2.5 } }],
      }
      return [...steps[way], ...(isCapped && shared === 'runningCost' ? [{ by: 'noDetriment' } as const] : [])]
    })

const aPart = (shared: Shared): fc.Arbitrary<(councils: readonly string[]) => Part> =>
  fc.tuple(aWayToShare(shared), fc.boolean()).map(([stepsFor, isByRemainder]) => (councils: readonly string[]) => ({
    for: shared,
    steps: [...stepsFor(councils)],
    ...(isByRemainder || councils[0] === undefined ? {} : { residualPenny: councils[0] }),
  }))

const aSchemeOf = (
  councils: fc.Arbitrary<readonly string[]>,
  kinds: fc.Arbitrary<readonly Shared[]>,
): fc.Arbitrary<Said> =>
  said(
    'SharingSchemeAgreed',
    fc
      .tuple(
        councils,
        kinds,
        fc.tuple(...KINDS.map(aPart)),
        fields(
          { scheme: fc.constantFrom(...SCHEMES), service: fc.constantFrom('ict', 'ict', 'cctv') },
          { startsOn: fc.constantFrom('2009-04-01', '2010-04-01', '2010-10-01') },
        ),
      )
      .map(([all, some, parts, data]) => ({
        ...data,
        councils: [...all],
        parts: parts.map((part) => part(all)).filter((part) => some.includes(part.for)),
      })),
  )

/** Terms of two councils or three, for some kinds of amounts. */
export const aSchemeAgreed = (): fc.Arbitrary<Said> =>
  aSchemeOf(fc.shuffledSubarray([...COUNCILS], { minLength: 2 }), fc.shuffledSubarray([...KINDS], { minLength: 1 }))

/** The terms that others rest on: of all councils, and for all kinds of amounts. */
export const aFirstScheme = (): fc.Arbitrary<Said> =>
  aSchemeOf(fc.constant<readonly string[]>(COUNCILS), fc.constant(KINDS))

/** Of a day, or over a period, on whose last day it is dated. */
export const aDriverMeasured = (): fc.Arbitrary<Said> =>
  fc.oneof(
    aCount({}),
    fc.constantFrom(YEAR, HALF, YEAR_BEFORE).chain((period) => aCount({ period: fc.constant(period) }, period.to)),
  )

const aCount = (over: { readonly period?: fc.Arbitrary<Period> }, on?: Said['effectiveOn']): fc.Arbitrary<Said> =>
  said(
    'DriverMeasured',
    fields(
      {
        ...over,
        counts: fields(
          { bdc: maybeUnknown(aWeight()), rbc: aWeight() },
          { wfdc: maybeUnknown(aWeight()) },
        ) as fc.Arbitrary<Record<string, number | 'unknown'>>,
        driver: fc.constantFrom('payslips', 'payslips', 'calls'),
        unit: fc.constantFrom('payslips', 'payslips', 'forms'),
      },
      { name: fc.constant('what is counted') },
    ),
    on && fc.constant(on),
  )

/** The count that drivers go by where nothing else was counted: of everybody. */
export const aFirstCount = (): fc.Arbitrary<Said> =>
  said(
    'DriverMeasured',
    fields({
      counts: fields({ bdc: aWeight(), rbc: fc.constantFrom(1, 45), wfdc: aWeight() }) as fc.Arbitrary<
        Record<string, number>
      >,
      driver: fc.constant('payslips'),
      unit: fc.constant('payslips'),
    }),
    fc.constant(FIRST_DAY),
  )

/** Shares, and what they come to: they add up, as they must. */
const addedUp = (amount: fc.Arbitrary<number>) =>
  fc
    .dictionary(aCouncil(), amount, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
    .map((shares) => ({ shares, total: Object.values(shares).reduce((all, share) => all + share, 0) }))

interface Named {
  readonly for: Shared
  readonly period: Period
  readonly scheme: string
  readonly stage: 'budget' | 'provisionalOutturn' | 'finalOutturn'
}

/** What is apportioned, by key: several are of one year and kind, in several stages. */
const APPORTIONMENTS: Readonly<Record<string, Named>> = {
  'ict-budget': { for: 'runningCost', period: YEAR, scheme: 'ict', stage: 'budget' },
  'ict-outturn': { for: 'runningCost', period: YEAR, scheme: 'ict', stage: 'finalOutturn' },
  'ict-estimate': { for: 'runningCost', period: YEAR, scheme: 'ict', stage: 'provisionalOutturn' },
  'ict-half': { for: 'runningCost', period: HALF, scheme: 'ict', stage: 'budget' },
  'ict-other-half': { for: 'runningCost', period: OTHER_HALF, scheme: 'ict', stage: 'budget' },
  'ict-saving-budget': { for: 'saving', period: YEAR, scheme: 'ict', stage: 'budget' },
  'ict-saving': { for: 'saving', period: YEAR, scheme: 'ict', stage: 'finalOutturn' },
  'cctv-budget': { for: 'severance', period: YEAR_BEFORE, scheme: 'cctv', stage: 'budget' },
}

/** Those that every history about sharing begins with, each of the scheme `ict`, so that settlements of it can name them. */
export const FIRST_APPORTIONMENTS = ['ict-budget', 'ict-outturn'] as const

/** An apportionment: mostly of the stage, and for the days, that its key is of. */
export const anApportionment = (
  keys: readonly string[] = Object.keys(APPORTIONMENTS),
  days?: fc.Arbitrary<Said['effectiveOn']>,
): fc.Arbitrary<Said> =>
  said(
    'ApportionmentCalculated',
    fc
      .tuple(
        fc.constantFrom(...keys),
        fc.oneof({ arbitrary: fc.constant({}), weight: 6 }, { arbitrary: elsewise(), weight: 2 }),
        addedUp(anAmount()),
        fields(
          {},
          {
            baselines: fc.oneof(
              fc.dictionary(aCouncil(), anAmount(), { maxKeys: 3, noNullPrototype: true }),
              fields({ bdc: anAmount(), rbc: anAmount(), wfdc: anAmount() }),
            ) as fc.Arbitrary<Record<string, number>>,
            countedOn: fc.constantFrom(FIRST_DAY, '2010-03-31' as const),
            driver: fc.constant('payslips'),
            paidBack: fc.dictionary(aCouncil(), fc.constantFrom(0, 1, 33_333), { maxKeys: 2, noNullPrototype: true }),
          },
        ),
      )
      .map(([apportionment, other, { shares, total }, inputs]) => ({
        apportionment,
        ...(APPORTIONMENTS[apportionment] ?? OF_NO_KEY),
        ...other,
        inputs,
        shares,
        total,
      })),
    days,
  )

const OF_NO_KEY: Named = { for: 'saving', period: YEAR, scheme: 'ict', stage: 'budget' }

const elsewise = () =>
  fc.oneof(
    fields({ period: fc.constantFrom(HALF, YEAR_BEFORE) }),
    fields({ scheme: fc.constantFrom(...SCHEMES) }),
    fields({ for: fc.constantFrom(...KINDS) }),
    fields({ stage: fc.constantFrom('budget' as const, 'provisionalOutturn' as const, 'finalOutturn' as const) }),
  )

/** Mostly of the balance of one scheme; now and then of an apportionment that it names. */
export const aSettlement = (): fc.Arbitrary<Said> =>
  said(
    'SettlementMade',
    fc
      .tuple(
        fc.shuffledSubarray([...COUNCILS], { minLength: 2, maxLength: 2 }),
        fc.constantFrom(
          { scheme: 'ict' },
          { scheme: 'ict' },
          { scheme: 'cctv' },
          ...FIRST_APPORTIONMENTS.map((apportionment) => ({ apportionment, scheme: 'ict' })),
        ),
        fields({
          amount: fc.constantFrom(1, 33_333, 4_710_000),
          period: fc.constantFrom(YEAR, YEAR, HALF, YEAR_BEFORE),
          settlement: fc.constantFrom('june-payment', 'july-payment', 'last-payment'),
        }),
      )
      .map(([[from = 'bdc', to = 'rbc'], of, data]) => ({ ...data, ...of, from, to })),
  )

/** What was over, of which the service may keep some. */
export const aSurplus = (): fc.Arbitrary<Said> =>
  said(
    'SurplusDistributed',
    fc
      .tuple(
        addedUp(fc.constantFrom(0, 1, 33_333, 4_710_000)),
        fc.option(fc.constantFrom(0, 500_000), { nil: undefined }),
        fields({
          period: fc.constantFrom(YEAR, YEAR, YEAR_BEFORE),
          scheme: fc.constantFrom(...SCHEMES),
          surplus: fc.constantFrom('spring-surplus', 'late-surplus'),
        }),
      )
      .map(([{ shares, total }, retained, data]) => ({
        ...data,
        amount: total + (retained ?? 0),
        ...(retained === undefined ? {} : { retained }),
        shares,
      })),
  )

/** What a service cost one council before it was shared, with what savings are told against: mostly of the year before. */
export const aBaselineToShareBy = (): fc.Arbitrary<Said> =>
  said(
    'BaselineSet',
    fields({
      amount: maybeUnknown(anAmount()),
      council: aCouncil(),
      recharges: fc.constant('notStated'),
      service: fc.constantFrom('ict', 'ict', 'ict', 'cctv'),
      year: fc.constantFrom('2009/10', '2009/10', '2010/11'),
    }),
  )

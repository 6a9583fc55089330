import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Apportioned, apportion, type Pence, type Step, type Stretch, type ToShare } from '../../../src/index.ts'

const COUNCILS = ['ash', 'elm', 'oak', 'yew'] as const
const PERIOD = { from: '2011-04-01', to: '2012-03-31' } as const

const total = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }))
const count = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 1_000_000_000 }))
const ofEach = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.record({ ash: value, elm: value, oak: value, yew: value })
const weights = ofEach(count).filter((each) => Object.values(each).some((weight) => weight > 0))

/** Steps that share all there is by weights. */
const weighing: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ by: 'equal' }),
  fc.constant<Step>({ by: 'driver', driver: 'calls' }),
  weights.map((each): Step => ({ by: 'fixed', weights: each })),
)
const inBands: fc.Arbitrary<Step> = fc
  .tuple(fc.integer({ min: 1, max: 1_000 }), weights, weights)
  .map(([upTo, first, rest]) => ({ by: 'gainShare', bands: [{ upTo, weights: first }, { weights: rest }] }))
const offTheTop: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...COUNCILS), fc.integer({ min: 1, max: 5_000 }))
    .map(([of, amount]): Step => ({ by: 'paybackFirst', of, amount })),
  ofEach(fc.integer({ min: -100, max: 5_000 })).map((amounts): Step => ({ by: 'amounts', amounts })),
)

/** The days on which a council takes part: all, or some within the period. */
const stretches = fc.constantFrom<Stretch[]>(
  [{ from: '2010-04-01' }],
  [{ from: '2011-10-01' }],
  [{ from: '2010-04-01', to: '2011-06-30' }],
  [{ from: '2011-05-01', to: '2011-05-31' }, { from: '2012-03-31' }],
)

const toShare = fc
  .record({
    total,
    steps: fc
      .tuple(fc.array(offTheTop, { maxLength: 2 }), fc.oneof(weighing, inBands))
      .map(([first, last]) => [...first, last]),
    calls: weights,
    memberships: fc.option(ofEach(stretches), { nil: undefined }),
    residualPenny: fc.option(fc.constantFrom(...COUNCILS), { nil: undefined }),
  })
  .map(
    ({ calls, memberships, ...given }): ToShare => ({
      ...given,
      councils: [...COUNCILS],
      drivers: { calls },
      memberships,
      period: PERIOD,
    }),
  )

const sharesOf = (apportioned: Apportioned): Readonly<Record<string, Pence>> | undefined =>
  apportioned.is === 'shared' ? apportioned.shares : undefined
const sumOf = (shares: Readonly<Record<string, Pence>>): Pence =>
  Object.values(shares).reduce((all, share) => all + share, 0)
const given = ({ memberships: _, residualPenny: __, ...rest }: ToShare): ToShare => rest

describe('what is apportioned', () => {
  it('adds up to the total to the penny, and so does every step', () => {
    fc.assert(
      fc.property(toShare, (each) => {
        const apportioned = apportion(each)
        const shares = sharesOf(apportioned)
        fc.pre(shares !== undefined)
        expect(sumOf(shares ?? {})).toBe(each.total)
        expect(apportioned.steps.reduce((all, step) => all + sumOf(step.shares), 0)).toBe(each.total)
      }),
    )
  })

  it('is told of councils that take part, whatever they weigh', () => {
    fc.assert(
      fc.property(toShare, (each) => {
        const apportioned = apportion(each)
        if (apportioned.is === 'undetermined') expect(apportioned.because).toBe('nobody who takes part weighs anything')
      }),
    )
  })

  it('is within a penny of the exact part by weights', () => {
    fc.assert(
      fc.property(total, weights, (pence, by) => {
        const shares = sharesOf(
          apportion({ total: pence, councils: [...COUNCILS], steps: [{ by: 'fixed', weights: by }] }),
        )
        const sum = Object.values(by).reduce((all, weight) => all + BigInt(weight), 0n)
        for (const council of COUNCILS) {
          const off = BigInt(shares?.[council] ?? 0) * sum - BigInt(pence) * BigInt(by[council] ?? 0)
          expect((off < 0n ? -off : off) < sum).toBe(true)
        }
      }),
    )
  })

  it('is, but for whoever bears the pennies, never more than the exact part', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), weights, fc.constantFrom(...COUNCILS), (pence, by, residualPenny) => {
        fc.pre((by[residualPenny] ?? 0) > 0)
        const steps: Step[] = [{ by: 'fixed', weights: by }]
        const shares = sharesOf(apportion({ total: pence, councils: [...COUNCILS], steps, residualPenny }))
        const sum = Object.values(by).reduce((all, weight) => all + weight, 0)
        for (const council of COUNCILS)
          if (council !== residualPenny)
            expect(shares?.[council]).toBe(Number((BigInt(pence) * BigInt(by[council] ?? 0)) / BigInt(sum)))
      }),
    )
  })

  it('mirrors, where it is negative, the positive', () => {
    fc.assert(
      fc.property(toShare, fc.oneof(weighing, inBands), (each, step) => {
        const mirrored = sharesOf(apportion({ ...each, steps: [step], total: -each.total }))
        const shares = sharesOf(apportion({ ...each, steps: [step] }))
        const negated = Object.entries(shares ?? {}).map(([council, share]) => [council, 0 - share])
        expect(mirrored).toEqual(shares === undefined ? undefined : Object.fromEntries(negated))
      }),
    )
  })

  it('is the same in whatever order councils and counts come', () => {
    fc.assert(
      fc.property(toShare, fc.shuffledSubarray([...COUNCILS], { minLength: 4 }), (each, councils) => {
        const calls = Object.fromEntries(councils.map((council) => [council, each.drivers?.calls?.[council] ?? 0]))
        expect(apportion({ ...each, councils, drivers: { calls } })).toEqual(apportion(each))
      }),
    )
  })

  it('is, without detriment, beyond nobody’s baseline, and goes where it went before as far as that suits', () => {
    fc.assert(
      fc.property(
        toShare,
        weighing,
        ofEach(fc.nat({ max: 1_000_000 })),
        fc.nat({ max: 2_000_000 }),
        (each, step, baselines, pence) => {
          const shared = { ...given(each), total: pence, baselines }
          const without = sharesOf(apportion({ ...shared, steps: [step, { by: 'noDetriment' }] }))
          const before = sharesOf(apportion({ ...shared, steps: [step] }))
          if (without === undefined) {
            // Whoever weighs something pays its baseline, and that is not enough.
            const weigh = COUNCILS.filter((council) => step.by === 'equal' || weightIn(step, each, council) > 0)
            expect(weigh.reduce((all, council) => all + (baselines[council] ?? 0), 0)).toBeLessThan(pence)
            return
          }
          expect(sumOf(without)).toBe(pence)
          for (const council of COUNCILS) {
            const [was, is, most] = [before?.[council] ?? 0, without[council] ?? 0, baselines[council] ?? 0]
            expect(is).toBeLessThanOrEqual(most)
            // Who pays less than before pays its baseline; a penny left over may go to another.
            if (is < was - 1) expect(is).toBe(most)
          }
        },
      ),
    )
  })
})

const weightIn = (step: Step, { drivers }: ToShare, council: string): number =>
  Number((step.by === 'fixed' ? step.weights[council] : drivers?.calls?.[council]) ?? 0)

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programme } from '../../../src/index.ts'
import type { Fact } from '../fixture.ts'
import { APPENDIX_C, defined, measured, target } from '../performance/kpi-drafts.ts'
import { readingOf, saidIn } from '../reading-of-facts.ts'
import { consulted, deleted, measuresOf, placed } from '../staff/arrangement-drafts.ts'
import { transferred } from '../staff/movements.ts'
import { cost, funded, PILOT, position, reserved, WRS } from './cost-drafts.ts'

const DAY = '2011-06-15'
const vague = { effective: { earliest: '2011-01-01', asStated: 'in the first half of 2011' } } as const
const FACTS: readonly Fact[] = [
  ...PILOT,
  ...WRS.map((each) => ({ ...each, effectiveOn: DAY }) as Fact),
  position(DAY, { addsUp: ['a'], budget: 5, favourable: 'positive' }),
  cost('2010-04-01', { state: 'budgeted', year: '2010/11' }),
  cost('2010-10-01', { state: 'budgeted', year: '2010/11', amount: 9, shares: { redditch: 5, bromsgrove: 'unknown' } }),
  cost('2010-10-01', { state: 'budgeted', year: '2010/11', amount: 'unknown', shares: { bromsgrove: 4 } }),
  cost('2011-03-15', { name: 'Severance', year: '2010/11' }),
  cost('2011-04-15', { amount: 7 }, vague),
  cost('2011-06-30', { state: 'paid', part: 'first' }, vague),
  cost('2011-06-10', { state: 'paid', part: 'first', kind: 'exit' }),
  funded('2011-03-01', { state: 'awarded', conditions: ['match funding'] }),
  funded('2011-03-01', { state: 'refused' }, vague),
  funded('2011-05-01', { state: 'received', amount: 50, upTo: 60 }),
  reserved('2011-04-01'),
  reserved('2011-06-01', { movement: 'use', amount: 5_000_000 }),
  reserved('2011-06-01', { movement: 'balance' }, vague),
  ...APPENDIX_C.map((each) => (each.effectiveOn > DAY ? ({ ...each, effectiveOn: DAY } as Fact) : each)),
  defined({ direction: 'higherIsBetter', benefit: 'fewer-calls' }),
  measured('2011-06-30', 80, {}, vague),
  measured(DAY, 90, { period: { from: '2011-04-01', to: '2011-06-30' } }),
  target('2011-06-01', 75),
  target(DAY, 70, { council: undefined }),
  consulted('2009-05-01'),
  consulted('2009-05-20', { endsOn: '2009-06-30' }),
  consulted('2009-05-20', { endsOn: '2009-05-31', movement: 'cctv-2009' }),
  measuresOf('2009-05-01', { liabilityInformationGivenOn: '2009-05-19' }),
  transferred('2009-06-01'),
  placed('2009-06-01', { endsOn: '2010-05-31' }),
  placed('2010-05-01', { endsOn: '2011-05-31' }),
  placed('2010-05-01', { headcount: 3 }),
  deleted('2011-06-30', {}, vague),
  deleted('2011-04-30', { redundancies: 'unknown' }),
]

const SLICES = programme.slices.filter(({ name }) => ['costs', 'performance', 'staff'].includes(name))

/** All that views and findings say, whoever says it. */
const saidBy = (facts: readonly Fact[]): unknown => {
  const reading = readingOf(programme, DAY, facts)
  return saidIn(
    SLICES.map(({ views, findings }) => [
      Object.values(views).map((view) => (view(reading as never) as () => unknown)()),
      Object.values(findings).map((find) => find(reading as never)),
    ]),
  )
}

describe('any facts of costs, of performance and of what is arranged for staff', () => {
  it('say the same in whatever order they are recorded, and fail in none', () => {
    const someFacts = fc
      .subarray([...FACTS])
      .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))
    fc.assert(
      fc.property(someFacts, ([some, shuffled]) => {
        expect(saidBy(shuffled)).toEqual(saidBy(some))
      }),
      // Each run asks every view and finding twice.
      { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) },
    )
  }, 120_000)
})

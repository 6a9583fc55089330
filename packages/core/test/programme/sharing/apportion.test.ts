import { describe, expect, it } from 'vitest'
import { apportion, type Step, type ToShare } from '../../../src/index.ts'

const A = 'bromsgrove'
const B = 'redditch'
const C = 'wyre-forest'
const BY_PAYSLIPS: Step = { by: 'driver', driver: 'payslips' }
const within = (points: number, unit: 'perCent' | 'percentagePoints' = 'percentagePoints'): Step => ({
  ...BY_PAYSLIPS,
  tolerance: { in: unit, within: points },
})

/** Shares £900,000 between A and B, where a test does not say otherwise. */
const share = (steps: readonly Step[], more: Partial<ToShare> = {}) =>
  apportion({ total: 90_000_000, councils: [A, B], steps: [...steps], ...more })
const sharesBy = (steps: readonly Step[], more: Partial<ToShare> = {}) => {
  const apportioned = share(steps, more)
  return apportioned.is === 'shared' ? apportioned.shares : apportioned.because
}

describe('an amount is shared', () => {
  it('by a driver: £900,000 at 55:45', () => {
    expect(share([BY_PAYSLIPS], { drivers: { payslips: { [A]: 55, [B]: 45 } } })).toEqual({
      is: 'shared',
      shares: { [A]: 49_500_000, [B]: 40_500_000 },
      steps: [
        {
          by: 'driver',
          counted: { driver: 'payslips', on: undefined },
          said: 'by payslips',
          shares: { [A]: 49_500_000, [B]: 40_500_000 },
        },
      ],
    })
  })

  it('by what was counted of posts and calls: 495 to 104, and 53,418 to 23,154', () => {
    const drivers = { posts: { [A]: 495, [B]: 104 }, calls: { [A]: 53_418, [B]: 23_154 } }
    const by = (driver: string) => sharesBy([{ by: 'driver', driver }], { total: 10_000_000, drivers })
    // Exactly 8,263,772.95… and 1,736,227.04…; 6,976,179.28… and 3,023,820.71…
    expect(by('posts')).toEqual({ [A]: 8_263_773, [B]: 1_736_227 })
    expect(by('calls')).toEqual({ [A]: 6_976_179, [B]: 3_023_821 })
  })

  it('equally, by fixed weights and by amounts', () => {
    expect(sharesBy([{ by: 'equal' }], { total: 101 })).toEqual({ [A]: 51, [B]: 50 })
    expect(sharesBy([{ by: 'fixed', weights: { [A]: 2, [B]: 1 } }])).toEqual({ [A]: 60_000_000, [B]: 30_000_000 })
    expect(sharesBy([{ by: 'amounts', amounts: { [A]: 50_000_000, [B]: 40_000_000 } }])).toEqual({
      [A]: 50_000_000,
      [B]: 40_000_000,
    })
  })

  it('by amounts first, and the rest equally', () => {
    expect(sharesBy([{ by: 'amounts', amounts: { [A]: 10_000_000 } }, { by: 'equal' }])).toEqual({
      [A]: 50_000_000,
      [B]: 40_000_000,
    })
  })

  it('with the first of it to who invested, until that is paid back', () => {
    const steps: Step[] = [{ by: 'paybackFirst', of: B, amount: 2_000_000 }, { by: 'equal' }]
    expect(sharesBy(steps, { total: 5_000_000 })).toEqual({ [A]: 1_500_000, [B]: 3_500_000 })
    expect(sharesBy(steps, { total: 5_000_000, paidBack: { [B]: 1_500_000 } })).toEqual({
      [A]: 2_250_000,
      [B]: 2_750_000,
    })
    expect(sharesBy(steps, { total: 5_000_000, paidBack: { [B]: 2_500_000 } })).toEqual({
      [A]: 2_500_000,
      [B]: 2_500_000,
    })
    expect(sharesBy(steps, { total: 1_200_000 })).toEqual({ [A]: 0, [B]: 1_200_000 })
    expect(sharesBy(steps, { total: -1_000 })).toEqual({ [A]: -500, [B]: -500 })
  })

  it('in bands, each by weights of its own', () => {
    const steps: Step[] = [
      {
        by: 'gainShare',
        bands: [
          { upTo: 1_000_000, weights: { [A]: 1, [B]: 1 } },
          { upTo: 3_000_000, weights: { [A]: 3, [B]: 1 } },
          { weights: { [A]: 0, [B]: 1 } },
        ],
      },
    ]
    expect(sharesBy(steps, { total: 600_000 })).toEqual({ [A]: 300_000, [B]: 300_000 })
    expect(sharesBy(steps, { total: 2_000_000 })).toEqual({ [A]: 1_250_000, [B]: 750_000 })
    expect(sharesBy(steps, { total: 4_000_000 })).toEqual({ [A]: 2_000_000, [B]: 2_000_000 })
    expect(sharesBy(steps, { total: -4_000_000 })).toEqual({ [A]: -2_000_000, [B]: -2_000_000 })
  })

  it('with the pennies left over to the council that bears them', () => {
    const councils = [A, B, C]
    expect(sharesBy([{ by: 'equal' }], { total: 101, councils })).toEqual({ [A]: 34, [B]: 34, [C]: 33 })
    expect(sharesBy([{ by: 'equal' }], { total: 101, councils, residualPenny: C })).toEqual({
      [A]: 33,
      [B]: 33,
      [C]: 35,
    })
    expect(sharesBy([{ by: 'equal' }], { total: -101, councils, residualPenny: C })).toEqual({
      [A]: -33,
      [B]: -33,
      [C]: -35,
    })
    const weights = { [A]: 1, [B]: 1, [C]: 0 }
    expect(sharesBy([{ by: 'fixed', weights }], { total: 1, councils, residualPenny: C })).toEqual({
      [A]: 1,
      [B]: 0,
      [C]: 0,
    })
  })
})

describe('joiners and leavers', () => {
  const YEARS = [
    // A and B weigh all days, C those from 1 October on.
    { from: '2011-04-01', to: '2012-03-31', days: [366, 366, 183] },
    { from: '2010-04-01', to: '2011-03-31', days: [365, 365, 182] },
  ] as const

  it.each(YEARS)('weigh by their days of the year from $from', ({ from, to, days }) => {
    const all = days.reduce((sum, each) => sum + each, 0)
    // A pound for every day of every council comes out even.
    expect(
      sharesBy([{ by: 'equal' }], {
        total: 100 * all,
        councils: [A, B, C],
        memberships: { [C]: [{ from: `${from.slice(0, 4)}-10-01` as '2011-10-01' }] },
        period: { from, to },
      }),
    ).toEqual({ [A]: 100 * days[0], [B]: 100 * days[1], [C]: 100 * days[2] })
  })

  it('bear nothing of days before or after', () => {
    const period = { from: '2011-04-01', to: '2012-03-31' } as const
    const shares = (memberships: ToShare['memberships']) =>
      sharesBy([{ by: 'equal' }], { total: 900, councils: [A, B, C], memberships, period })
    expect(shares({ [C]: [{ from: '2012-04-01' }] })).toEqual({ [A]: 450, [B]: 450, [C]: 0 })
    expect(shares({ [C]: [{ from: '2008-04-01', to: '2011-03-31' }] })).toEqual({ [A]: 450, [B]: 450, [C]: 0 })
    expect(shares({ [C]: [] })).toEqual({ [A]: 450, [B]: 450, [C]: 0 })
  })

  it('bear an agreed amount whole, or not at all', () => {
    const steps: Step[] = [
      { by: 'amounts', amounts: { [C]: 300 } },
      { by: 'fixed', weights: { [A]: 1, [B]: 1, [C]: 0 } },
    ]
    const shares = (from: '2011-10-01' | '2012-04-01') =>
      sharesBy(steps, {
        total: 900,
        councils: [A, B, C],
        memberships: { [C]: [{ from }] },
        period: { from: '2011-04-01', to: '2012-03-31' },
      })
    expect(shares('2011-10-01')).toEqual({ [A]: 300, [B]: 300, [C]: 300 })
    expect(shares('2012-04-01')).toEqual({ [A]: 450, [B]: 450, [C]: 0 })
  })
})

describe('a tolerance', () => {
  const counts = (standing: number, counted: number): Partial<ToShare> => ({
    total: 88_000_000,
    standing: { payslips: { [A]: standing, [B]: 100 - standing } },
    drivers: { payslips: { [A]: counted, [B]: 100 - counted } },
  })

  it('lets the old split stand: £880,000 at 55:45 though 53:47 was counted', () => {
    expect(share([within(3)], counts(55, 53))).toMatchObject({
      shares: { [A]: 48_400_000, [B]: 39_600_000 },
      steps: [{ said: 'by payslips, the split that stands: no part moved by more than 3 percentage points' }],
    })
  })

  it('gives way to what was counted beyond it, and to any move where there is none', () => {
    const anew = { [A]: 46_640_000, [B]: 41_360_000 }
    expect(sharesBy([within(1.99)], counts(55, 53))).toEqual(anew)
    expect(sharesBy([BY_PAYSLIPS], counts(55, 53))).toEqual(anew)
    expect(sharesBy([within(2)], counts(55, 53))).toEqual({ [A]: 48_400_000, [B]: 39_600_000 })
  })

  it('in per cent is of each part: from 45 to 47 is 4.44 per cent', () => {
    const stands = { [A]: 48_400_000, [B]: 39_600_000 }
    expect(sharesBy([within(4.45, 'perCent')], counts(55, 53))).toEqual(stands)
    expect(sharesBy([within(4.44, 'perCent')], counts(55, 53))).not.toEqual(stands)
    expect(sharesBy([within(50, 'perCent')], counts(100, 99))).toEqual({ [A]: 87_120_000, [B]: 880_000 })
  })

  it('compares parts, not counts: twice as many of everything is no move', () => {
    const drivers = { payslips: { [A]: 110, [B]: 90 } }
    expect(sharesBy([within(0)], { ...counts(55, 55), drivers })).toEqual({ [A]: 48_400_000, [B]: 39_600_000 })
  })

  it('holds nothing where no split stands for all who take part', () => {
    const drivers = { payslips: { [A]: 2, [B]: 1, [C]: 1 } }
    const standing = { payslips: { [A]: 1, [B]: 1 } }
    expect(sharesBy([within(100)], { total: 400, councils: [A, B, C], drivers, standing })).toEqual({
      [A]: 200,
      [B]: 100,
      [C]: 100,
    })
  })

  it('moves 74:26 to 82:18 beyond 3 points', () => {
    expect(sharesBy([within(3)], { ...counts(74, 82), total: 100 })).toEqual({ [A]: 82, [B]: 18 })
  })
})

describe('no detriment', () => {
  const steps: Step[] = [BY_PAYSLIPS, { by: 'noDetriment' }]
  const drivers = { payslips: { [A]: 55, [B]: 45 } }

  it('keeps a charge at its baseline, and the others bear what is over: savings 100,000 and 0', () => {
    expect(share(steps, { drivers, baselines: { [A]: 60_000_000, [B]: 40_000_000 } })).toEqual({
      is: 'shared',
      shares: { [A]: 50_000_000, [B]: 40_000_000 },
      steps: [
        {
          by: 'driver',
          counted: { driver: 'payslips', on: undefined },
          said: 'by payslips',
          shares: { [A]: 49_500_000, [B]: 40_500_000 },
        },
        {
          by: 'noDetriment',
          counted: undefined,
          said: 'without detriment: redditch pays its baseline',
          shares: { [A]: 500_000, [B]: -500_000 },
        },
      ],
    })
  })

  it('changes nothing where nobody pays more', () => {
    expect(sharesBy(steps, { drivers, baselines: { [A]: 60_000_000, [B]: 40_500_000 } })).toEqual({
      [A]: 49_500_000,
      [B]: 40_500_000,
    })
  })

  it('goes on until nobody pays more than before', () => {
    // Equal parts of 300; C pays 40, so that A and B come to 130, of which B pays no more than 110.
    expect(
      sharesBy([{ by: 'equal' }, { by: 'noDetriment' }], {
        total: 300,
        councils: [A, B, C],
        baselines: { [A]: 200, [B]: 110, [C]: 40 },
      }),
    ).toEqual({ [A]: 150, [B]: 110, [C]: 40 })
  })

  it('keeps what a council saves at its floor', () => {
    const floored: Step[] = [BY_PAYSLIPS, { by: 'noDetriment', floor: { [B]: 1_000_000 } }]
    expect(share(floored, { drivers, baselines: { [A]: 60_000_000, [B]: 40_000_000 } })).toMatchObject({
      shares: { [A]: 51_000_000, [B]: 39_000_000 },
      steps: [{}, { said: 'without detriment: redditch pays its baseline less £10,000' }],
    })
    const both: Step[] = [BY_PAYSLIPS, { by: 'noDetriment', floor: { [A]: 9_500_000, [B]: 1_000_000 } }]
    expect(sharesBy(both, { drivers, baselines: { [A]: 60_000_000, [B]: 40_000_000 } })).toMatch(
      /£5,000 is more than anybody can bear without detriment/,
    )
  })

  it('takes what other steps put to a council as part of its charge', () => {
    expect(
      sharesBy([{ by: 'amounts', amounts: { [A]: 50 } }, { by: 'equal' }, { by: 'noDetriment' }], {
        total: 250,
        baselines: { [A]: 120, [B]: 200 },
      }),
    ).toEqual({ [A]: 120, [B]: 130 })
  })

  it('cannot hold for everybody where the cost is more than all baselines', () => {
    expect(sharesBy(steps, { drivers, baselines: { [A]: 50_000_000, [B]: 30_000_000 } })).toBe(
      '£100,000 is more than anybody can bear without detriment',
    )
  })
})

describe('what cannot be told', () => {
  it.each<[string, readonly Step[], Partial<ToShare>]>([
    ['no count of payslips is given for bromsgrove', [BY_PAYSLIPS], {}],
    ['no count of payslips is given for redditch', [BY_PAYSLIPS], { drivers: { payslips: { [A]: 1 } } }],
    [
      'the count of payslips on 1 April 2010 for redditch is not known',
      [{ ...BY_PAYSLIPS, countedOn: '2010-04-01' }],
      { drivers: { payslips: { [A]: 1, [B]: 'unknown' } } },
    ],
    ['no weight is given for redditch', [{ by: 'fixed', weights: { [A]: 1 } }], {}],
    ['nobody who takes part weighs anything', [BY_PAYSLIPS], { drivers: { payslips: { [A]: 0, [B]: 0 } } }],
    ['the steps leave £100,000 that none of them shares', [{ by: 'amounts', amounts: { [A]: 80_000_000 } }], {}],
    ['the steps leave £900,000 that none of them shares', [], {}],
    ['the baseline of redditch is not known', [{ by: 'equal' }, { by: 'noDetriment' }], { baselines: { [A]: 1 } }],
    [
      'the no-detriment clause follows no step that shares by weights',
      [{ by: 'noDetriment' }],
      { baselines: { [A]: 1, [B]: 1 } },
    ],
    [
      'the steps leave £899,999.99 that none of them shares',
      [{ by: 'gainShare', bands: [{ upTo: 1, weights: { [A]: 1, [B]: 1 } }] }],
      {},
    ],
  ])('is undetermined: %s', (because, steps, more) => {
    expect(share(steps, more)).toMatchObject({ is: 'undetermined', because })
  })

  it('is refused where it has not its shape', () => {
    expect(() => share([{ by: 'equal' }], { total: 0.5 })).toThrow(expect.objectContaining({ code: 'invalid-option' }))
    expect(() => share([{ by: 'equal' }], { memberships: { [A]: [] } })).toThrow(
      /memberships and no period: give the days that the amount is for/,
    )
  })
})

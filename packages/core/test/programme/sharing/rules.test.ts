import { describe, expect, it } from 'vitest'
import type { Step } from '../../../src/index.ts'
import { type Fact, fact, openBook } from '../fixture.ts'
import { agreed, budgeted, counted, distributed, outturn, settled } from './sharing-drafts.ts'

const BUDGET = budgeted({ bromsgrove: 55, redditch: 45 })

const refusal = async (given: readonly Fact[], ...facts: readonly Fact[]) => (await openBook(...given)).refuse(...facts)

describe('a scheme', () => {
  it('is of a registered service, among registered parties', async () => {
    expect(await refusal([], agreed(undefined, { service: 'payroll' }))).toMatchObject([
      { rule: 'a scheme is of a registered service', field: 'data.service' },
    ])
    expect(await refusal([], agreed(undefined, { councils: ['bromsgrove', 'wychavon'] }))).toEqual([
      {
        fact: 1,
        rule: 'sharing is among registered parties',
        field: 'data.councils',
        problem: 'names wychavon, which is no registered party by then',
        remedy: 'register it by PartyRegistered, on the first day of the ledger',
      },
    ])
  })

  it.each<[Step]>([
    [{ by: 'fixed', weights: { wychavon: 1 } }],
    [{ by: 'amounts', amounts: { wychavon: 1 } }],
    [{ by: 'paybackFirst', of: 'wychavon', amount: 1 }],
    [{ by: 'noDetriment', floor: { wychavon: 1 } }],
    [{ by: 'gainShare', bands: [{ weights: { bromsgrove: 1, wychavon: 1 } }] }],
  ])('puts nothing to a council that it does not name: %j', async (step) => {
    expect(await refusal([], agreed([step]))).toEqual([
      {
        fact: 1,
        rule: 'a step names councils of its scheme',
        field: 'data.parts.0',
        problem: 'names wychavon, which is none of the councils of the scheme',
        remedy: 'name it in data.councils as well, or leave it out of the steps',
      },
    ])
  })

  it('leaves pennies to a council that it names', async () => {
    const steps: Step[] = [{ by: 'equal' }]
    const parts = [{ for: 'saving' as const, residualPenny: 'wychavon', steps }]
    expect(await refusal([], agreed([], { parts }))).toMatchObject([{ rule: 'a step names councils of its scheme' }])
  })

  it('has a no-detriment clause for the running cost only', async () => {
    const steps: Step[] = [{ by: 'equal' }, { by: 'noDetriment' }]
    expect(await refusal([], agreed([], { parts: [{ for: 'saving', steps }] }))).toMatchObject([
      { rule: 'a no-detriment clause is of the running cost', field: 'data.parts.0.steps' },
    ])
  })
})

describe('counts', () => {
  it('over a period are dated on its last day, so that none is of days ahead', async () => {
    const data = { counts: { redditch: 1 }, driver: 'calls', unit: 'calls' }
    const over = fact('DriverMeasured', '2011-02-28', { ...data, period: { from: '2011-01-01', to: '2011-03-31' } })
    expect(await refusal([], over)).toEqual([
      {
        fact: 1,
        rule: 'a count is dated on the last day of its period',
        field: 'effectiveOn',
        problem: 'is 28 February 2011',
        remedy:
          'a count is dated the last day of its period, 31 March 2011; the day on which it was told is that of its paper',
      },
    ])
  })

  it('are of registered parties', async () => {
    const stranger = fact('DriverMeasured', '2011-01-01', { counts: { wychavon: 1 }, driver: 'calls', unit: 'calls' })
    expect(await refusal([], stranger)).toMatchObject([
      { rule: 'sharing is among registered parties', field: 'data.counts' },
    ])
  })
})

describe('an apportionment, a settlement and a surplus', () => {
  it.each([BUDGET, settled('redditch', 'bromsgrove', 1), distributed({ bromsgrove: 1 })])(
    'are of a scheme agreed by then: $type',
    async (stranger) => {
      expect(await refusal([], stranger)).toContainEqual({
        fact: 1,
        rule: 'a share, a settlement or a surplus is within an agreed scheme',
        field: 'data.scheme',
        problem: 'names ict-costs, which is no scheme that was agreed by then',
        remedy: 'record what was agreed by SharingSchemeAgreed first, on the day that it was agreed',
      })
      // Another event that names the scheme does not agree it.
      expect(await refusal([], BUDGET, stranger)).toHaveLength(2)
      expect(await refusal([agreed(undefined, {}, '2012-09-01')], stranger)).toHaveLength(1)
    },
  )

  it.each([BUDGET, settled('redditch', 'bromsgrove', 1), distributed({ bromsgrove: 1 })])(
    'are of one financial year: $type',
    async (lawful) => {
      const long = { ...lawful, data: { ...lawful.data, period: { from: '2011-03-31', to: '2012-03-31' } } } as Fact
      expect(await refusal([agreed()], long)).toEqual([
        {
          fact: 1,
          rule: 'what is shared or settled is of one financial year',
          field: 'data.period',
          problem: 'runs from 31 March 2011 to 31 March 2012, over the end of a financial year',
          remedy: 'record each year by itself',
        },
      ])
    },
  )

  it('share what the scheme shares', async () => {
    expect(await refusal([agreed()], budgeted({ bromsgrove: 1 }, { for: 'severance' }))).toEqual([
      {
        fact: 1,
        rule: 'a share, a settlement or a surplus is within an agreed scheme',
        field: 'data.for',
        problem: 'is severance, which no terms of ict-costs share by then',
        remedy: 'record the terms that share it by SharingSchemeAgreed first',
      },
    ])
  })

  it('give shares to councils that the scheme names, or named', async () => {
    const cctv = fact('PartyRegistered', '2007-04-01', { party: 'wychavon', name: 'Wychavon', kind: 'council' })
    for (const stranger of [budgeted({ wychavon: 1 }), distributed({ wychavon: 1 })])
      expect(await refusal([cctv, agreed()], stranger)).toMatchObject([
        {
          rule: 'a share, a settlement or a surplus is within an agreed scheme',
          problem: 'gives a share to wychavon, which no terms of ict-costs name by then',
        },
      ])
    const without = agreed([{ by: 'equal' }], { councils: ['redditch', 'wychavon'], startsOn: '2012-04-01' })
    await (await openBook(cctv, agreed(), without)).record(budgeted({ bromsgrove: 1 }))
  })

  it('give shares to a council that terms of one first day named, also where they were agreed anew without it', async () => {
    const wychavon = fact('PartyRegistered', '2007-04-01', { party: 'wychavon', name: 'Wychavon', kind: 'council' })
    const startsOn = '2011-04-01'
    const anew = agreed([{ by: 'equal' }], { councils: ['redditch', 'wychavon'], startsOn }, '2011-02-01')
    await (await openBook(wychavon, agreed([{ by: 'equal' }], { startsOn }), anew)).record(budgeted({ bromsgrove: 1 }))
  })

  it('go by a driver that terms name, or that was counted', async () => {
    const byCalls = budgeted({ bromsgrove: 55, redditch: 45 }, { inputs: { driver: 'calls' } })
    expect(await refusal([agreed(), counted('2011-01-01', 55, 45)], byCalls)).toEqual([
      {
        fact: 1,
        rule: 'an apportionment goes by a known driver',
        field: 'data.inputs.driver',
        problem: 'names calls, which nobody counted by then and no terms name',
        remedy: 'record its count by DriverMeasured first, or name the driver as the terms do',
      },
    ])
    const calls = fact('DriverMeasured', '2011-01-01', { counts: { bromsgrove: 1 }, driver: 'calls', unit: 'calls' })
    await (await openBook(agreed(), calls)).record(byCalls)
    await (await openBook(agreed([{ by: 'driver', driver: 'calls' }]))).record(byCalls)
  })

  it('add up to the penny', async () => {
    expect(await refusal([agreed()], budgeted({ bromsgrove: 55, redditch: 44 }, { total: 100 }))).toEqual([
      {
        fact: 1,
        rule: 'shares add up to what is shared',
        field: 'data.shares',
        problem: 'come to £0.99, and the total is £1',
        remedy: 'give shares that add up to it to the penny; what a paper printed otherwise is a note',
      },
    ])
    expect(await refusal([agreed()], distributed({ bromsgrove: 55 }, { amount: 100, retained: 44 }))).toMatchObject([
      { problem: 'come to £0.99 with what is retained, and the surplus is £1' },
    ])
  })
})

describe('a settlement', () => {
  it('is between two', async () => {
    expect(await refusal([agreed()], settled('redditch', 'redditch', 1))).toEqual([
      {
        fact: 1,
        rule: 'a settlement is between two parties',
        field: 'data.to',
        problem: 'is redditch, who pays it',
        remedy: 'name who it is paid to',
      },
    ])
  })

  it('names registered parties and an apportionment of its scheme', async () => {
    expect(await refusal([agreed()], settled('redditch', 'wychavon', 1))).toMatchObject([{ field: 'data.to' }])
    expect(await refusal([agreed()], settled('wychavon', 'redditch', 1))).toMatchObject([{ field: 'data.from' }])
    const named = settled('redditch', 'bromsgrove', 1, { apportionment: 'ict-outturn' })
    expect(await refusal([agreed()], named)).toEqual([
      {
        fact: 1,
        rule: 'a settlement names a recorded apportionment',
        field: 'data.apportionment',
        problem: 'names ict-outturn, which is no apportionment of ict-costs by then',
        remedy: 'record it by ApportionmentCalculated first, or leave it out',
      },
    ])
    const other = agreed(undefined, { scheme: 'cctv-costs', service: 'cctv' })
    const theirs = outturn({ bromsgrove: 1 }, { scheme: 'cctv-costs' })
    expect(await refusal([agreed(), other, theirs], named)).toHaveLength(1)
    await (await openBook(agreed(), outturn({ bromsgrove: 1 }))).record(named)
  })
})

describe('what is lawful', () => {
  it('is recorded in any order, and twice as another claim', async () => {
    const book = await openBook()
    await book.record(BUDGET, counted('2011-01-01', 55, 45), agreed(), agreed([{ by: 'equal' }]))
    expect((await book.asAt('2012-12-31')).basis.position).toBe(9)
  })
})

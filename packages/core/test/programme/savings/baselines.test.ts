import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, FIRST_DAY, fact, found, refusalOf } from '../fixture.ts'
import { budgeted, outturn, registered } from './saving-drafts.ts'

type Set = Extract<Fact, { readonly type: 'BaselineSet' }>['data']
const USUAL = { amount: 600_000, council: 'bromsgrove', recharges: 'excluded', year: '2010/11' } as const
const baseline = (more: Partial<Set> = {}): Fact =>
  fact('BaselineSet', '2010-02-24', { ...USUAL, ...('service' in more ? {} : { line: 'ict' }), ...more })
const revisedTo = (amount: number | 'unknown', more: Partial<Set> = {}): Fact =>
  fact('BaselineRevised', '2010-07-01', { ...USUAL, amount, line: 'ict', reason: 'recharges taken out', ...more })
const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', registered(), ...facts)

describe('a baseline', () => {
  it('is what a line cost a council, by year', async () => {
    const books = await booksOf(baseline({ fte: 12.5, priceBase: '2009/10 outturn prices' }))
    expect(books.savingBaselines()).toMatchObject([
      {
        ref: 'savingBaselines:2010/11/bromsgrove/line/ict',
        year: '2010/11',
        council: 'bromsgrove',
        line: 'ict',
        service: undefined,
        original: {
          amount: { value: 600_000 },
          fte: { value: 12.5 },
          priceBase: { value: '2009/10 outturn prices' },
          recharges: { value: 'excluded' },
        },
        current: { amount: { value: 600_000 } },
        revisions: [],
        entries: [7],
      },
    ])
  })

  it('may be of a service, of an unknown amount, and silent about recharges', async () => {
    const books = await booksOf(baseline({ service: 'cctv', amount: 'unknown', recharges: 'notStated' }))
    expect(books.savingBaselines()).toMatchObject([
      {
        ref: 'savingBaselines:2010/11/bromsgrove/service/cctv',
        original: { amount: { is: 'unknown' }, recharges: { is: 'unknown' } },
      },
    ])
  })

  it('changes only from the day of a revision on, and the first one stays visible', async () => {
    const facts = [registered(), baseline({ fte: 12 }), revisedTo(550_000)]
    expect((await booksAt('2010-06-30', ...facts)).savingBaselines()).toMatchObject([
      { current: { amount: { value: 600_000 } }, revisions: [] },
    ])
    expect((await booksAt('2010-07-01', ...facts)).savingBaselines()).toMatchObject([
      {
        original: { amount: { value: 600_000 } },
        current: { amount: { value: 550_000 }, fte: { value: 12 } },
        revisions: [
          {
            ref: 'savingBaselines:2010/11/bromsgrove/line/ict/revision/2010-07-01',
            reason: { value: 'recharges taken out' },
            entries: [8],
          },
        ],
        entries: [7, 8],
      },
    ])
  })

  it('is unknown once a revision says no amount', async () => {
    const [row] = (await booksOf(baseline(), revisedTo('unknown'))).savingBaselines()
    expect(row?.current.amount).toEqual({ is: 'unknown', by: [8] })
  })

  it('is refused of both a line and a service, of neither, and of what nobody registered', async () => {
    const both = [{ field: 'data', problem: 'is not of one thing', remedy: 'give a line or a service, and not both' }]
    const of = (more: Partial<Set>): Fact => fact('BaselineSet', '2010-02-24', { ...USUAL, ...more })
    expect(await refusalOf(registered(), of({ line: 'ict', service: 'ict' }))).toMatchObject(both)
    expect(await refusalOf(registered(), of({}))).toMatchObject(both)
    expect(await refusalOf(of({ line: 'ict' }))).toMatchObject([{ field: 'data.line' }])
    expect(await refusalOf(of({ service: 'nothing' }))).toMatchObject([{ field: 'data.service' }])
    expect(await refusalOf(registered(), baseline({ council: 'nobody' }))).toMatchObject([{ field: 'data.council' }])
  })
})

describe('sources disagree about a baseline', () => {
  const FINDING = 'sources disagree about a baseline'

  it('is found of the first one, and of two revisions of one day', async () => {
    const books = await booksOf(baseline(), baseline({ amount: 610_000 }), revisedTo(1), revisedTo(2))
    expect(found(books, FINDING).map(({ message, entries }) => [message, entries])).toEqual([
      [
        'Sources disagree about the baseline of ICT 2010/11 for Bromsgrove District Council as revised on 1 July 2010, amount: £0.01 (entry 9) against £0.02 (entry 10)',
        [9, 10],
      ],
      [
        'Sources disagree about the baseline of ICT 2010/11 for Bromsgrove District Council, amount: £6,000 (entry 7) against £6,100 (entry 8)',
        [7, 8],
      ],
    ])
  })

  it('is not found where a revision changes it, or another council has another', async () => {
    expect(
      found(await booksOf(baseline(), revisedTo(1), baseline({ council: 'redditch', amount: 2 })), FINDING),
    ).toEqual([])
  })
})

describe('savings have no baseline', () => {
  const FINDING = 'savings have no baseline'
  const cost = { line: 'redundancy' }
  const others = [
    registered({ line: 'cameras', name: 'Cameras', service: 'cctv' }),
    registered({ ...cost, name: 'Redundancy', nature: 'transitionalCost' }),
    budgeted(500),
    budgeted(100, { line: 'cameras' }),
    budgeted(-130, cost),
  ]

  it('is found once a year, with how many lines; a transitional cost needs none', async () => {
    expect(found(await booksOf(...others), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'saving-year/2010/11',
        message:
          '2 of 2 lines of savings of 2010/11 have no baseline of that year or an earlier one, neither of their own nor of their service: what they are measured against is not known',
        entries: [],
      },
    ])
  })

  it('counts a baseline of the line or of its service, of that year or an earlier one', async () => {
    const messages = async (...facts: readonly Fact[]) =>
      found(await booksOf(...others, ...facts), FINDING).map(({ message }) => message.slice(0, 12))
    expect(await messages(baseline())).toEqual(['1 of 2 lines'])
    expect(await messages(baseline({ year: '2009/10' }))).toEqual(['1 of 2 lines'])
    expect(await messages(baseline({ year: '2011/12' }))).toEqual(['2 of 2 lines'])
    expect(await messages(revisedTo(1))).toEqual(['2 of 2 lines'])
    expect(await messages(baseline(), baseline({ service: 'cctv' }))).toEqual([])
  })
})

describe('a council has no baseline', () => {
  const FINDING = 'a council has no baseline'
  const shared = budgeted(500, { shares: { bromsgrove: 265, redditch: 235 } })

  it('is found of a line that has one of another council only', async () => {
    expect(found(await booksOf(shared, baseline()), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'saving-line/ict/2010/11',
        message:
          'ICT 2010/11 has a baseline, but none for Redditch Borough Council: what is saved there is measured against nothing',
        entries: [8],
      },
    ])
  })

  it('is found of one whose baseline is recorded as unknown', async () => {
    const unknown = baseline({ amount: 'unknown', council: 'redditch' })
    expect(found(await booksOf(shared, baseline(), unknown), FINDING)).toMatchObject([
      { message: expect.stringContaining('none for Redditch Borough Council') },
    ])
  })

  it('is not found where each has one, one has no part, or nobody has one', async () => {
    expect(found(await booksOf(shared, baseline(), baseline({ council: 'redditch' })), FINDING)).toEqual([])
    const alone = budgeted(500, { shares: { bromsgrove: 500, redditch: 0 } })
    expect(found(await booksOf(alone, baseline()), FINDING)).toEqual([])
    expect(found(await booksOf(shared), FINDING)).toEqual([])
  })
})

describe('a baseline is set after the saving', () => {
  const FINDING = 'a baseline is set after the saving'
  const setOn = (effectiveOn: '2010-04-01' | '2010-07-15' | '2011-06-30'): Fact => ({ ...baseline(), effectiveOn })

  it('is found of one that is set after the outturn', async () => {
    expect(found(await booksOf(budgeted(500), outturn(478), setOn('2011-06-30')), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'The baseline of ICT 2010/11 for Bromsgrove District Council was set on 30 June 2011, after the saving began on 1 April 2010',
        entries: [9],
      },
    ])
  })

  it('is not found of one that is set by the day on which the saving begins', async () => {
    expect(found(await booksOf(budgeted(500), setOn('2010-04-01')), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500), setOn('2010-07-15')), FINDING)).toHaveLength(1)
    expect(found(await booksOf(budgeted(500, { startsOn: '2010-07-15' }), setOn('2010-07-15')), FINDING)).toEqual([])
  })
})

describe('a baseline is revised that was never set', () => {
  const FINDING = 'a baseline is revised that was never set'

  it('is found where only revisions are recorded', async () => {
    expect(found(await booksOf(revisedTo(1)), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'The baseline of ICT 2010/11 for Bromsgrove District Council was revised, and no source says that it was ever set',
        entries: [7],
      },
    ])
    expect(found(await booksOf(baseline(), revisedTo(1)), FINDING)).toEqual([])
  })
})

describe('a baseline is that of no council', () => {
  const FINDING = 'a baseline is that of no council'
  const registeredAs = (kind: 'council' | 'funder' | 'trust'): Fact =>
    fact('PartyRegistered', FIRST_DAY, { party: 'ash', name: 'Ash', kind })
  const of = (council: string) => baseline({ council })

  it('is found where its party is registered as something else', async () => {
    expect(found(await booksOf(registeredAs('trust'), of('ash')), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        about: ['party/ash'],
        message:
          'The baseline of ICT 2010/11 for Ash is that of a body which is registered as a trust: name the council whose cost it was, or register the body as a council',
        entries: [7, 8],
      },
    ])
  })

  it('is not found of a council, also where sources disagree whether it is one', async () => {
    expect(found(await booksOf(registeredAs('council'), of('ash')), FINDING)).toEqual([])
    expect(found(await booksOf(registeredAs('council'), registeredAs('trust'), of('ash')), FINDING)).toEqual([])
    const books = await booksOf(registeredAs('funder'), registeredAs('trust'), of('ash'))
    expect(found(books, FINDING)).toMatchObject([{ message: expect.stringContaining('a funder or a trust') }])
  })
})

describe('a baseline is below zero', () => {
  const FINDING = 'a baseline is below zero'

  it('is found of the first one and of a revision, by the entry that says so', async () => {
    const books = await booksOf(baseline({ amount: -600_00 }), revisedTo(-1))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'The baseline of ICT 2010/11 for Bromsgrove District Council as revised on 1 July 2010 is −£0.01, below zero: give what it cost as a positive amount; where it brought in more than it cost, check that this is meant',
        entries: [8],
      },
      expect.objectContaining({ entries: [7] }),
    ])
  })

  it('is not found of nothing, or of more', async () => {
    expect(found(await booksOf(baseline({ amount: 0 }), revisedTo(1)), FINDING)).toEqual([])
    expect(found(await booksOf(baseline({ amount: 'unknown' })), FINDING)).toEqual([])
  })
})

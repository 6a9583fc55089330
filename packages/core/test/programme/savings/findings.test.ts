import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { budgeted, outturn, registered, reported, toDate } from './saving-drafts.ts'

const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', registered(), ...facts)

describe('an actual equals its budget exactly', () => {
  const FINDING = 'an actual equals its budget exactly'
  const notStated = { method: 'notStated' } as const

  it('is found where nobody states how it was measured', async () => {
    expect(found(await booksOf(budgeted(500), outturn(500, notStated)), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message: 'The actual of ICT 2010/11 equals its budget exactly, and no source states how it was measured',
        entries: [6, 7, 8],
      },
    ])
  })

  it.each(['measured', 'assumedAtBudget', 'estimated'] as const)('is not found where it is %s', async (method) => {
    expect(found(await booksOf(budgeted(500), outturn(500, { method })), FINDING)).toEqual([])
  })

  it('is found where one of the reports that make up the actual does not say', async () => {
    const first = reported('2010-04-01', '2010-09-30', 230)
    const last = reported('2010-10-01', '2011-03-31', 270, notStated)
    expect(found(await booksOf(budgeted(500), first, last), FINDING)).toHaveLength(1)
  })

  it('is not found where they differ by a penny, or one of them is unknown', async () => {
    expect(found(await booksOf(budgeted(500), outturn(501, notStated)), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted('unknown'), outturn(0, notStated)), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(0), outturn('unknown', notStated)), FINDING)).toEqual([])
  })
})

describe('how final a figure is was inferred', () => {
  const FINDING = 'how final a figure is was inferred'
  const inferred = outturn(478, {}, { inferredFields: ['stage'] })

  it('is found of the reports that make up the actual', async () => {
    expect(found(await booksOf(inferred), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'saving-line/ict/2010/11',
        message: 'How final the actual of ICT 2010/11 is was inferred, not stated',
        entries: [6, 7],
      },
    ])
  })

  it('is found where that of one report was', async () => {
    const first = reported('2010-04-01', '2010-09-30', 230)
    const last = reported('2010-10-01', '2011-03-31', 270, {}, { inferredFields: ['stage'] })
    expect(found(await booksOf(first, last), FINDING)).toHaveLength(1)
  })

  it('is not found where a source states it, or the report is not counted', async () => {
    expect(found(await booksOf(outturn(478)), FINDING)).toEqual([])
    expect(found(await booksOf(inferred, outturn(478)), FINDING)).toEqual([])
    expect(found(await booksOf(inferred, outturn(470, { stage: 'audited' })), FINDING)).toEqual([])
    expect(found(await booksOf(outturn(478, {}, { inferredFields: ['total'] })), FINDING)).toEqual([])
  })
})

describe('recurrence is not stated', () => {
  const FINDING = 'recurrence is not stated'

  it('is found of a budget that does not say', async () => {
    expect(found(await booksOf(budgeted(500, { recurrence: 'notStated' })), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'saving-line/ict/2010/11',
        message: 'No source states whether ICT 2010/11 recurs or counts once',
        entries: [6, 7],
      },
    ])
  })

  it.each(['recurring', 'oneOff'] as const)('is not found of one that is %s', async (recurrence) => {
    expect(found(await booksOf(budgeted(500, { recurrence })), FINDING)).toEqual([])
  })

  it('is found whatever else sources disagree about', async () => {
    const books = await booksOf(budgeted(500, { recurrence: 'notStated' }), budgeted(510, { recurrence: 'notStated' }))
    expect(found(books, FINDING)).toHaveLength(1)
  })

  it('is not found where reports of the year say different things', async () => {
    const first = reported('2010-04-01', '2010-09-30', 230, { recurrence: 'oneOff' })
    const last = reported('2010-10-01', '2011-03-31', 248, { recurrence: 'recurring' })
    expect(found(await booksOf(first, last), FINDING)).toEqual([])
  })

  it('is not found where sources disagree: that is another finding', async () => {
    const books = await booksOf(budgeted(500), budgeted(500, { recurrence: 'oneOff' }))
    expect(found(books, FINDING)).toEqual([])
  })

  it('is not found where a report says, and there is no budget', async () => {
    expect(found(await booksOf(outturn(478, { recurrence: 'recurring' })), FINDING)).toEqual([])
  })
})

describe('sources disagree about a saving', () => {
  const FINDING = 'sources disagree about a saving'

  it('names the figure, all rivals and their entries', async () => {
    const books = await booksOf(budgeted(500), budgeted(510))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'serious',
        subject: 'saving-line/ict/2010/11',
        message: 'Sources disagree about ICT 2010/11, budget, total: £5 (entry 7) against £5.10 (entry 8)',
        entries: [7, 8],
      },
    ])
  })

  it('is found of everything that a line says, at each stage by itself', async () => {
    const books = await booksOf(
      registered({ group: 'management', name: 'Computers', nature: 'transitionalCost', service: 'cctv' }),
      registered({ service: 'ict' }),
      budgeted(500, { sharingBasis: 'payslips' }),
      budgeted(500, { sharingBasis: 'population', basis: 'gross', class: 'nonCashable', recurrence: 'oneOff' }),
      outturn(478, { printedVariance: -22, varianceCause: 'a vacancy' }),
      outturn(478, { printedVariance: -20, varianceCause: 'prices', method: 'assumedAtBudget' }),
      toDate('2011-03-31', 480, { stage: 'provisionalOutturn' }),
    )
    expect(found(books, FINDING).map(({ message }) => message.replace(/^.* 2010\/11, (.*): .*$/, '$1'))).toEqual([
      'budget, basis',
      'budget, recurrence',
      'budget, sharing basis',
      'class',
      'finalOutturn to 31 March 2011, cause of the variance',
      'finalOutturn to 31 March 2011, method',
      'finalOutturn to 31 March 2011, printed variance',
      'group',
      'name',
      'nature',
      'service',
    ])
  })

  it('is not found where stages differ: an outturn replaces what was expected', async () => {
    const books = await booksOf(budgeted(500), toDate('2011-03-31', 490), outturn(478), outturn(478))
    expect(found(books, FINDING)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { booksAt, FIRST_DAY, fact, openBook, refusalOf, service } from '../fixture.ts'
import { assessed, benefitOf, expected, groupOf, revised, unplanned } from './benefit-drafts.ts'

const DAY = '2011-06-30'

describe('a benefit is expected of a registered service', () => {
  const rule = 'a benefit is expected of a registered service'

  it('refuses a service that nobody registered, promised or unplanned', async () => {
    expect(await refusalOf(expected('a', { service: 'print' }), unplanned(DAY, 'b', { service: 'print' }))).toEqual([
      {
        fact: 1,
        rule,
        field: 'data.service',
        problem: 'names print, which is no registered service by then',
        remedy: 'register it by ServiceRegistered, on the first day of the ledger',
      },
      expect.objectContaining({ fact: 2, rule, field: 'data.service' }),
    ])
  })

  it('takes a benefit of the programme as a whole, and one of a service that is registered with it', async () => {
    const book = await openBook()
    await book.record(
      fact('BenefitExpected', DAY, { benefit: 'a', kind: 'benefit', name: 'Resilience' }),
      service('print', 'Print room'),
      expected('b', { service: 'print' }),
    )
    expect((await book.asAt(DAY)).benefitRealisation().services.map(({ name }) => name)).toEqual([
      'Print room',
      'the programme',
    ])
  })
})

describe('a benefit is that of a registered council', () => {
  const rule = 'a benefit is that of a registered council'

  it('refuses a council that nobody registered', async () => {
    expect(await refusalOf(expected('a', { council: 'wychavon' }))).toEqual([
      {
        fact: 1,
        rule,
        field: 'data.council',
        problem: 'names wychavon, which is no registered party by then',
        remedy: 'register it by PartyRegistered, on the first day of the ledger',
      },
    ])
    expect(await refusalOf(unplanned(DAY, 'a', { council: 'wychavon' }))).toMatchObject([{ rule }])
  })
})

describe('an assessed or revised benefit is known', () => {
  const rule = 'an assessed or revised benefit is known'

  it('refuses an unknown benefit, and another assessment of it does not make it known', async () => {
    const objection = {
      rule,
      field: 'data.benefit',
      problem: 'names helpdesk, which nobody expected or recorded by then',
      remedy:
        'say by BenefitExpected what was promised, or record it by UnplannedBenefitRecorded; where the promise cannot be dated closely enough, register the benefit by BenefitRegistered on the first day of the ledger',
    }
    expect(await refusalOf(assessed(DAY, 'helpdesk', 'achieved'), assessed(DAY, 'helpdesk', 'achieved'))).toEqual([
      { fact: 1, ...objection },
      { fact: 2, ...objection },
    ])
  })

  it('refuses an assessment of the day before the promise, and takes one of its day', async () => {
    const book = await openBook(expected('helpdesk'))
    expect(await book.refuse(assessed('2010-01-14', 'helpdesk', 'achieved'))).toMatchObject([{ rule }])
    await book.record(assessed('2010-01-15', 'helpdesk', 'achieved'))
  })

  it('takes an assessment of what came unplanned', async () => {
    const book = await openBook(unplanned('2011-03-31', 'backup'))
    await book.record(assessed(DAY, 'backup', 'completed'))
    expect(benefitOf(await book.asAt(DAY), 'backup').standing).toBe('completed')
  })

  it('refuses to revise what nobody promised', async () => {
    expect(await refusalOf(revised('2010-06-30', 'helpdesk', { dueOn: DAY }))).toMatchObject([{ fact: 1, rule }])
  })

  describe('by its name where its promise may have been made before the last day that it can be of', () => {
    const vague = { effective: { earliest: null, asStated: 'as per the business case' }, knownOn: DAY } as const
    const promise = expected('helpdesk', { amount: 500_00 }, { ...vague, effectiveOn: DAY })
    const registered = fact('BenefitRegistered', FIRST_DAY, {
      benefit: 'helpdesk',
      name: 'One helpdesk',
      service: 'ict',
    })
    const between = assessed('2010-12-31', 'helpdesk', 'inProgress')

    it('is refused while it has none, and taken once it is registered, whichever is recorded first', async () => {
      expect(await refusalOf(promise, between)).toMatchObject([{ fact: 2, rule }])
      for (const facts of [
        [registered, promise, between],
        [between, promise, registered],
      ]) {
        const book = await openBook(...facts)
        expect(benefitOf(await book.asAt('2011-01-31'), 'helpdesk')).toMatchObject({
          name: 'One helpdesk',
          service: { value: 'ict' },
          origin: { is: 'unknown' },
          standing: 'inProgress',
          undetermined: { origin: { value: 'expected' }, expected: { amount: { value: 500_00 } } },
        })
        expect(benefitOf(await book.asAt(DAY), 'helpdesk')).toMatchObject({
          standing: 'inProgress',
          undetermined: undefined,
        })
      }
    })

    it('breaks nothing of old: a registration that is voided would, and is refused', async () => {
      const book = await openBook({ ...registered, id: '01HV0000000000000000000001' }, between)
      const voided = fact('Voided', DAY, {}, { supersedes: '01HV0000000000000000000001', reason: 'materialError' })
      expect(await book.refuse(voided)).toMatchObject([{ rule, field: 'data.benefit' }])
    })

    it('is told of nowhere while it is only registered', async () => {
      const books = await booksAt(DAY, registered)
      expect(books.benefitRealisation()).toMatchObject({ services: [], unplanned: { benefits: [] } })
    })
  })
})

describe('a benefit names savings that are recorded', () => {
  it('refuses forecasts and claims that nobody made', async () => {
    expect(
      await refusalOf(
        expected('a', { forecasts: ['posts'], claims: ['desks', 'lines'] }),
        assessed(DAY, 'a', 'achieved', { claims: ['desks'] }),
        unplanned(DAY, 'b', { claims: ['desks'] }),
        revised(DAY, 'a', { forecasts: ['posts'] }),
      ),
    ).toEqual([
      {
        fact: 1,
        rule: 'a benefit names savings that were forecast',
        field: 'data.forecasts',
        problem: 'names posts, which is no saving forecast by then',
        remedy: 'record it by SavingForecast, or leave out what is not recorded',
      },
      {
        fact: 1,
        rule: 'a benefit names savings that were claimed',
        field: 'data.claims',
        problem: 'names desks and lines, which are no savings claimed by then',
        remedy: 'record them by SavingClaimed, or leave out what is not recorded',
      },
      expect.objectContaining({ fact: 2, rule: 'a benefit names savings that were claimed' }),
      expect.objectContaining({ fact: 3, rule: 'a benefit names savings that were claimed' }),
      expect.objectContaining({ fact: 4, rule: 'a benefit names savings that were forecast' }),
    ])
  })
})

describe('a status stands beside the word that is printed', () => {
  const rule = 'a status stands beside the word that is printed'

  it('refuses a status without its word', async () => {
    const wordless = fact('BenefitAssessed', DAY, { benefit: 'a', status: 'notAchieved' })
    expect(await refusalOf(expected('a'), wordless)).toEqual([
      {
        fact: 2,
        rule,
        field: 'data.printedStatus',
        problem: 'is left out, though the status is notAchieved',
        remedy: 'give the word as printed; where the source prints none, the status is notStated',
      },
    ])
  })

  it('refuses a printed word that stands for no status', async () => {
    const unmapped = assessed(DAY, 'a', 'notStated', { printedStatus: 'Subject to review' })
    expect(await refusalOf(expected('a'), unmapped)).toEqual([
      {
        fact: 2,
        rule,
        field: 'data.status',
        problem: 'is notStated, though the source prints "Subject to review"',
        remedy: 'give the status that the printed word stands for',
      },
    ])
  })
})

describe('a disbenefit is no gain', () => {
  it('refuses a disbenefit that brings money', async () => {
    expect(await refusalOf(expected('a', { kind: 'disbenefit', amount: 500_00 }))).toEqual([
      {
        fact: 1,
        rule: 'a disbenefit is no gain',
        field: 'data.amount',
        problem: 'is a gain of £500, of something that is not wanted',
        remedy: 'write what it costs as a negative amount, or call it a benefit',
      },
    ])
  })

  it('takes one that costs, costs nothing, or costs nobody knows what', async () => {
    const book = await openBook(
      expected('a', { kind: 'disbenefit', amount: -500_00 }),
      expected('b', { kind: 'disbenefit', amount: 0 }),
      expected('c', { kind: 'disbenefit', amount: 'unknown' }),
      expected('d', { kind: 'disbenefit' }),
    )
    expect(groupOf(await book.asAt(DAY)).expected).toMatchObject({
      gains: [{ amount: 0, benefits: 1 }],
      costs: [{ amount: -500_00, benefits: 1 }],
      unknown: 1,
    })
  })
})

describe('the shape of a benefit', () => {
  const problems = async (...[type, data]: Parameters<typeof draft>) =>
    (await refusalOf(draft(type, data))).map(({ field, problem }) => `${field} ${problem}`)
  // What is nearly right and does not compile.
  const draft = (
    type: 'BenefitExpected' | 'BenefitRevised' | 'BenefitAssessed' | 'UnplannedBenefitRecorded',
    data: object,
  ) => fact(type, DAY, data as never)
  const promise = { benefit: 'a', kind: 'benefit', name: 'A' }

  it('is refused where a field is misspelt, missing or of another kind', async () => {
    expect(await problems('BenefitExpected', { ...promise, dueBy: DAY })).toHaveLength(1)
    expect(await problems('BenefitExpected', { benefit: 'a', name: 'A' })).toHaveLength(1)
    expect(await problems('BenefitExpected', { ...promise, kind: 'dis-benefit' })).toHaveLength(1)
    expect(await problems('BenefitExpected', { ...promise, amount: 10.5 })).toEqual([
      expect.stringContaining('is not whole pence'),
    ])
    expect(await problems('BenefitExpected', { ...promise, dueOn: '2011-02-31' })).toEqual([
      expect.stringContaining('data.dueOn is not a calendar day'),
    ])
    expect(await problems('BenefitExpected', { ...promise, goodTo: -1 })).toEqual([
      expect.stringContaining('is less than nothing'),
    ])
    expect(await problems('BenefitExpected', { ...promise, owner: ' ' })).toEqual([
      expect.stringContaining('data.owner is empty'),
    ])
    expect(await problems('BenefitAssessed', { benefit: 'a', status: 'Achieved' })).toHaveLength(1)
    expect(await problems('BenefitAssessed', { benefit: 'a', status: 'notStated', printedStatus: '' })).toHaveLength(1)
    expect(await problems('BenefitExpected', { ...promise, forecasts: ['b', 'b'] })).toEqual([
      expect.stringContaining('names a saving twice'),
    ])
    expect(await problems('BenefitExpected', { ...promise, forecasts: [] })).toEqual([
      expect.stringContaining('names no saving'),
    ])
    expect(await problems('BenefitRevised', { benefit: 'a', reason: 'late' })).toEqual([
      expect.stringContaining('revises nothing'),
    ])
    expect(await problems('BenefitRevised', { benefit: 'a', dueOn: DAY })).toHaveLength(1)
    expect(await problems('UnplannedBenefitRecorded', { benefit: 'A b', name: 'A' })).toEqual([
      expect.stringContaining('is not a key'),
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found, refusalOf } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, revised, vired, yearIn } from './saving-drafts.ts'

const END = '2011-12-31'
const LINES = [registered(), registered({ line: 'payroll', name: 'Payroll' })]
const split = (bromsgrove: number | 'unknown', redditch: number) => ({ shares: { bromsgrove, redditch } })
const BUDGETS = [budgeted(500, split(265, 235)), budgeted(100, { line: 'payroll', ...split(40, 60) })]
const whole = (known: number) => ({ known, unknown: 0 })
const booksOf = (...facts: readonly Fact[]) => booksAt(END, ...LINES, ...BUDGETS, ...facts)

describe('a budget that is revised', () => {
  it('is the revised one from its day on, and the original one stays beside it', async () => {
    const facts = [...LINES, ...BUDGETS, revised('2010-10-01', 450, split(250, 200)), outturn(478)]
    const before = lineIn(await booksAt('2010-09-30', ...facts))
    expect(before).toMatchObject({ budget: { total: whole(500) }, revisions: [] })
    const after = lineIn(await booksAt(END, ...facts))
    expect(after).toMatchObject({
      budget: { total: whole(450), byCouncil: { bromsgrove: whole(250), redditch: whole(200) }, basis: 'net' },
      originalBudget: { total: whole(500), byCouncil: { bromsgrove: whole(265), redditch: whole(235) } },
      variance: { amount: whole(28), direction: 'favourable' },
      revisions: [{ on: '2010-10-01', reason: { value: 'the board said so' }, entries: [10] }],
    })
    expect(after.entries).toContain(10)
  })

  it('is the one of the latest day, whichever was recorded first', async () => {
    const first = revised('2010-07-01', 480)
    const last = revised('2010-10-01', 450)
    for (const facts of [
      [first, last],
      [last, first],
    ])
      expect(lineIn(await booksOf(...facts)).budget.total).toEqual(whole(450))
  })

  it('has the shares that the revision gives, and no others', async () => {
    expect(lineIn(await booksOf(revised('2010-10-01', 450))).budget.byCouncil).toEqual({
      bromsgrove: 'notEvidenced',
      redditch: 'notEvidenced',
    })
  })

  it('is unknown where the revision says no amount, or two of one day differ', async () => {
    expect(lineIn(await booksOf(revised('2010-10-01', 'unknown'))).budget.total).toEqual({ known: 0, unknown: 1 })
    const books = await booksOf(revised('2010-10-01', 450), revised('2010-10-01', 460))
    expect(lineIn(books).budget.total).toEqual({ known: 0, unknown: 1 })
    expect(found(books, 'sources disagree about a saving')).toMatchObject([
      {
        message:
          'Sources disagree about ICT 2010/11, budget revised on 1 October 2010, total: £4.50 (entry 10) against £4.60 (entry 11)',
      },
    ])
  })

  it('makes the totals, the original ones beside them', async () => {
    expect(yearIn(await booksOf(revised('2010-10-01', 450))).overall).toMatchObject({
      budget: { total: whole(550) },
      originalBudget: { total: whole(600) },
    })
  })
})

describe('budget that is vired', () => {
  it('moves from one line to the other, and all lines together stay what they were', async () => {
    const books = await booksOf(vired('2010-08-01', 30))
    expect(lineIn(books)).toMatchObject({
      budget: { total: whole(470) },
      originalBudget: { total: whole(500) },
      virements: [{ virement: 'first', effect: 'takes', amount: { value: 30 }, entries: [10] }],
    })
    expect(lineIn(books, 'payroll')).toMatchObject({
      budget: { total: whole(130) },
      virements: [{ virement: 'first', effect: 'adds' }],
    })
    expect(yearIn(books).overall).toMatchObject({
      budget: { total: whole(600) },
      originalBudget: { total: whole(600) },
    })
  })

  it('leaves open what each council has, unless it says whose share moves', async () => {
    const open = await booksOf(vired('2010-08-01', 30))
    expect(lineIn(open).budget.byCouncil).toEqual({
      bromsgrove: { known: 265, unknown: 1 },
      redditch: { known: 235, unknown: 1 },
    })
    const said = await booksOf(vired('2010-08-01', 30, { council: 'redditch' }))
    expect(lineIn(said).budget.byCouncil).toEqual({ bromsgrove: whole(265), redditch: whole(205) })
    expect(lineIn(said, 'payroll').budget.byCouncil).toEqual({ bromsgrove: whole(40), redditch: whole(90) })
  })

  it('is on top of an earlier revision, and in a later one', async () => {
    const after = await booksOf(revised('2010-07-01', 450), vired('2010-08-01', 30))
    expect(lineIn(after).budget.total).toEqual(whole(420))
    const before = await booksOf(revised('2010-09-01', 450), vired('2010-08-01', 30))
    expect(lineIn(before)).toMatchObject({ budget: { total: whole(450) }, virements: [{ effect: 'inRevision' }] })
    expect(lineIn(before, 'payroll').budget.total).toEqual(whole(130))
  })

  it('on the day of a revision is taken to be in it, which is found', async () => {
    const books = await booksOf(revised('2010-08-01', 450), vired('2010-08-01', 30))
    expect(lineIn(books).budget.total).toEqual(whole(450))
    expect(found(books, 'budget is vired on the day of a revision')).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'The virement first of £0.30 is of the day on which the budget of ICT 2010/11 was revised, 1 August 2010: it is taken to be in the revised budget',
        entries: [10, 11],
      },
    ])
    expect(
      found(
        await booksOf(revised('2010-07-01', 450), vired('2010-08-01', 30)),
        'budget is vired on the day of a revision',
      ),
    ).toEqual([])
  })

  it('leaves both lines unknown where sources disagree about where it goes', async () => {
    const books = await booksOf(
      registered({ line: 'elections', name: 'Elections' }),
      vired('2010-08-01', 30),
      vired('2010-08-01', 30, { to: 'elections' }),
    )
    for (const line of ['payroll', 'elections'])
      expect(lineIn(books, line)).toMatchObject({ budget: { total: { unknown: line === 'payroll' ? 1 : 2 } } })
    expect(lineIn(books, 'payroll').virements).toMatchObject([{ effect: 'unclear' }])
  })

  it('leaves the amount open where sources disagree about it', async () => {
    const books = await booksOf(vired('2010-08-01', 30), vired('2010-08-01', 40))
    expect(lineIn(books).budget.total).toEqual({ known: 500, unknown: 1 })
  })

  it('counts from its day on', async () => {
    const facts = [...LINES, ...BUDGETS, vired('2010-08-01', 30)]
    expect(lineIn(await booksAt('2010-07-31', ...facts))).toMatchObject({
      budget: { total: whole(500) },
      virements: [],
    })
  })

  it('is refused from a line to itself, to a line or council nobody registered, and of nothing', async () => {
    const refused = (more: Parameters<typeof vired>[2]) => refusalOf(...LINES, vired('2010-08-01', 30, more))
    expect(await refused({ to: 'ict' })).toEqual([
      {
        rule: 'a virement is between two lines',
        fact: 3,
        field: 'data.to',
        problem: 'is ict, the line that the budget comes from',
        remedy: 'name the line that it goes to; what is given up and goes to no line is a revised budget',
      },
    ])
    expect(await refused({ to: 'nothing' })).toMatchObject([
      {
        rule: 'a saving names a registered line',
        field: 'data.to',
        problem: 'names nothing, which is no registered line by then',
      },
    ])
    expect(await refused({ from: 'nothing' })).toMatchObject([{ field: 'data.from' }])
    expect(await refused({ council: 'nobody' })).toMatchObject([
      { rule: 'a saving is shared among registered parties' },
    ])
    expect(await refused({ amount: 0 })).toMatchObject([
      { field: 'data.amount', remedy: 'give more than nothing, and the line it comes from' },
    ])
  })
})

describe('a budget is revised or vired that was never stated', () => {
  const FINDING = 'a budget is revised or vired that was never stated'

  it('is found of each line of which nobody says what it was before', async () => {
    const books = await booksAt(END, ...LINES, budgeted(500), vired('2010-08-01', 30))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/payroll/2010/11',
        message: 'The budget of Payroll 2010/11 was vired, and no source states what it was before',
        entries: [9],
      },
    ])
    expect(lineIn(books, 'payroll').budget.total).toEqual({ known: 30, unknown: 1 })
    expect(found(await booksAt(END, ...LINES, revised('2010-10-01', 450)), FINDING)).toHaveLength(1)
  })

  it('is not found where it was stated, even as unknown', async () => {
    expect(found(await booksAt(END, ...LINES, budgeted('unknown'), revised('2010-10-01', 450)), FINDING)).toEqual([])
  })
})

describe('a budget takes effect outside its year', () => {
  const FINDING = 'a budget takes effect outside its year'

  it('is found where it is dated the day of its decision', async () => {
    const books = await booksAt(END, ...LINES, budgeted(500, {}, { effectiveOn: '2010-02-24' }))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'The budget of ICT 2010/11 takes effect on 24 February 2010: date it the first day of the year that it is for',
        entries: [8],
      },
    ])
  })

  it('is found of a revision, and not of any day within the year', async () => {
    expect(found(await booksOf(revised('2011-04-01', 450)), FINDING)).toMatchObject([{ entries: [10] }])
    expect(found(await booksOf(revised('2011-03-31', 450)), FINDING)).toEqual([])
  })
})

describe('a saving that begins within its year', () => {
  it('says when, what a whole year brings, and whether it comes on top', async () => {
    const more = { startsOn: '2010-10-01', fullYearEffect: 1_000, increment: 'incremental' } as const
    expect(lineIn(await booksAt(END, registered(), budgeted(500, more)))).toMatchObject({
      budget: { total: whole(500) },
      startsOn: { value: '2010-10-01' },
      fullYearEffect: { value: 1_000 },
      increment: { value: 'incremental' },
    })
  })

  it('is refused where it begins in another year', async () => {
    expect(await refusalOf(registered(), budgeted(500, { startsOn: '2011-04-01' }))).toEqual([
      {
        rule: 'a budgeted saving begins within its year',
        fact: 2,
        field: 'data.startsOn',
        problem: 'is 1 April 2011, a day of 2011/12 in a budget of 2010/11',
        remedy: 'give a day of 2010/11, or leave it out where the saving goes on from the year before',
      },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { Step } from '../../../src/index.ts'
import { booksAt, type Fact, found } from '../fixture.ts'
import { agreed, budgeted, counted, countedOver, outturn, YEAR } from './sharing-drafts.ts'

const LATER = '2012-12-31'
const find = async (finding: string, ...facts: readonly Fact[]) => found(await booksAt(LATER, ...facts), finding)
const messages = async (finding: string, ...facts: readonly Fact[]) =>
  (await find(finding, ...facts)).map(({ message }) => message)
const stepsOf = async (...facts: readonly Fact[]) =>
  (await booksAt(LATER, ...facts))
    .sharing()
    .flatMap(({ apportionments }) => apportionments.flatMap(({ expected }) => expected.steps))

const WITHIN: Step = { by: 'driver', driver: 'payslips', tolerance: { in: 'percentagePoints', within: 3 } }
const BUDGET =
  'The apportionment ict-budget of the running cost by the budget of ICT from 1 April 2011 to 31 March 2012'
const OUTTURN =
  'The apportionment ict-outturn of the running cost by the final outturn of ICT from 1 April 2011 to 31 March 2012'

describe('the count that a step goes by', () => {
  const first = counted('2011-01-01', 55, 45)
  const second = counted('2011-10-01', 53, 47)

  it('is shown with its day: the last that was there, within the period', async () => {
    expect(
      await stepsOf(agreed(), first, second, counted('2012-04-01', 1, 9), outturn({ bromsgrove: 53, redditch: 47 })),
    ).toMatchObject([
      {
        counted: { driver: 'payslips', on: '2011-10-01' },
        said: 'by payslips as counted on 1 October 2011',
      },
    ])
  })

  it('is shown with the day of the split that stands, where a tolerance lets it', async () => {
    const budget = budgeted(
      { bromsgrove: 55, redditch: 45 },
      { inputs: { countedOn: '2011-01-01', driver: 'payslips' } },
    )
    const steps = await stepsOf(agreed([WITHIN]), first, second, budget, outturn({ bromsgrove: 55, redditch: 45 }))
    expect(steps.at(-1)).toMatchObject({
      counted: { on: '2011-01-01' },
      said: 'by payslips as counted on 1 January 2011, the split that stands: no part moved by more than 3 percentage points',
    })
  })

  it('is none where a step goes by no driver', async () => {
    expect(await stepsOf(agreed([{ by: 'equal' }]), budgeted({ bromsgrove: 1, redditch: 1 }))).toMatchObject([
      { counted: undefined, said: 'equally' },
    ])
  })

  it('is of a period for the days up to its end, from the day on which it was told', async () => {
    const late = countedOver(YEAR, '2012-05-31', 53, 47)
    expect(await stepsOf(agreed(), first, late, outturn({ bromsgrove: 53, redditch: 47 }))).toMatchObject([
      { counted: { on: '2012-03-31' } },
    ])
    const tooLate = countedOver(YEAR, '2012-06-30', 53, 47)
    expect(await stepsOf(agreed(), first, tooLate, outturn({ bromsgrove: 55, redditch: 45 }))).toMatchObject([
      { counted: { on: '2011-01-01' } },
    ])
  })
})

describe('a driver that is counted over every year', () => {
  const before = { from: '2010-04-01', to: '2011-03-31' } as const
  const ofYearBefore = countedOver(before, '2011-04-10', 55, 45)
  const ofYear = countedOver(YEAR, '2012-04-10', 53, 47)

  it('shares the budget of a year by the count of the year before, and its outturn by its own', async () => {
    const budget = budgeted({ bromsgrove: 55, redditch: 45 }, {}, { effectiveOn: '2011-04-20', knownOn: '2011-04-20' })
    const facts = [agreed(), ofYearBefore, ofYear, budget, outturn({ bromsgrove: 53, redditch: 47 })]
    expect(await stepsOf(...facts)).toMatchObject([
      { counted: { on: '2011-03-31' }, shares: { bromsgrove: 55, redditch: 45 } },
      { counted: { on: '2012-03-31' }, shares: { bromsgrove: 53, redditch: 47 } },
    ])
    for (const finding of ['an apportionment differs from what its scheme gives', 'an apportionment cannot be tested'])
      expect(await find(finding, ...facts)).toEqual([])
  })
})

describe('an apportionment goes by another count than its scheme', () => {
  const finding = 'an apportionment goes by another count than its scheme'
  const counts = [counted('2010-06-30', 55, 45), counted('2011-01-01', 50, 50)]
  const named = (countedOn: '2010-06-30' | '2011-01-01') =>
    budgeted({ bromsgrove: 55, redditch: 45 }, { inputs: { countedOn, driver: 'payslips' } })
  const step: Step = { by: 'driver', countedOn: '2010-06-30', driver: 'payslips' }

  it('says which count it went by and which one the scheme gives', async () => {
    expect(await find(finding, agreed([step]), ...counts, named('2011-01-01'))).toEqual([
      {
        severity: 'warning',
        subject: 'apportionment/ict-budget',
        about: ['sharing-scheme/ict-costs'],
        message: `${BUDGET} went by payslips as counted on 1 January 2011, where the scheme gives the count of 30 June 2010`,
        entries: [9],
      },
    ])
  })

  it('is silent where the two are one, where neither names a day, and where the scheme leaves it open', async () => {
    expect(await find(finding, agreed([step]), ...counts, named('2010-06-30'))).toEqual([])
    expect(await find(finding, agreed(), ...counts, budgeted({ bromsgrove: 50, redditch: 50 }))).toEqual([])
    expect(await find(finding, agreed(), ...counts, named('2010-06-30'))).toEqual([])
  })
})

describe('an apportionment goes by an older count than there is', () => {
  const finding = 'an apportionment goes by an older count than there is'
  const first = counted('2011-01-01', 55, 45)
  const second = counted('2011-10-01', 53, 47)
  const older = outturn({ bromsgrove: 55, redditch: 45 }, { inputs: { countedOn: '2011-01-01', driver: 'payslips' } })

  it('is a warning where the later one was there', async () => {
    expect(await find(finding, agreed(), first, second, older)).toEqual([
      {
        severity: 'warning',
        subject: 'apportionment/ict-outturn',
        about: ['sharing-scheme/ict-costs'],
        message: `${OUTTURN} goes by payslips as counted on 1 January 2011, though the count of 1 October 2011 was there when it was calculated on 20 June 2012`,
        entries: [8, 9],
      },
    ])
  })

  it('is a note where the later one came afterwards', async () => {
    expect(await find(finding, agreed(), first, second, budgeted({ bromsgrove: 55, redditch: 45 }))).toMatchObject([
      {
        severity: 'note',
        message: `${BUDGET} goes by payslips as counted on 1 January 2011; the count of 1 October 2011 came after it was calculated on 20 February 2011, and is for its days as well`,
      },
    ])
    const recounted = countedOver(YEAR, '2012-09-30', 53, 47)
    expect(await messages(finding, agreed(), first, outturn({ bromsgrove: 55, redditch: 45 }), recounted)).toEqual([
      `${OUTTURN} goes by payslips as counted on 1 January 2011; the count of 31 March 2012 came after it was calculated on 20 June 2012, and is for its days as well`,
    ])
  })

  it('is not said of a budget once an outturn was apportioned by the later count', async () => {
    const facts = [budgeted({ bromsgrove: 55, redditch: 45 }), outturn({ bromsgrove: 53, redditch: 47 })]
    expect(await find(finding, agreed(), first, second, ...facts)).toEqual([])
  })

  it.each<[string, readonly Fact[]]>([
    ['counts the same', [agreed(), first, counted('2011-10-01', 55, 45)]],
    ['is of days after the period', [agreed(), first, counted('2012-04-01', 53, 47)]],
    [
      'is not the one that the scheme names',
      [agreed([{ by: 'driver', countedOn: '2011-01-01', driver: 'payslips' }]), first, second],
    ],
    ['moved no part beyond the tolerance', [agreed([WITHIN]), first, second]],
  ])('is not said where the later one %s', async (_, facts) => {
    expect(await find(finding, ...facts, budgeted({ bromsgrove: 55, redditch: 45 }))).toEqual([])
  })
})

describe('counts of one driver', () => {
  const DISAGREE = 'sources disagree about the sharing of a service'
  const UNTESTED = 'an apportionment cannot be tested'
  const QUARTER = { from: '2012-01-01', to: '2012-03-31' } as const
  const one = countedOver(YEAR, '2012-04-10', 530, 470)
  const other = countedOver(YEAR, '2012-05-10', 550, 450)
  const shares = outturn({ bromsgrove: 53, redditch: 47 })

  it('for one period are rivals where sources differ, whatever day they told it on', async () => {
    expect(await messages(DISAGREE, agreed(), one, other, shares)).toEqual([
      'Sources disagree about the count of payslips from 1 April 2011 to 31 March 2012, Bromsgrove District Council: 530 (entry 7) against 550 (entry 8)',
      'Sources disagree about the count of payslips from 1 April 2011 to 31 March 2012, Redditch Borough Council: 470 (entry 7) against 450 (entry 8)',
    ])
    expect(await messages(UNTESTED, agreed(), one, other, shares)).toEqual([
      `${OUTTURN} cannot be held against the scheme: sources disagree about the count of payslips for Bromsgrove District Council`,
    ])
  })

  it('for one period are one where sources agree', async () => {
    expect(await find(DISAGREE, agreed(), one, countedOver(YEAR, '2012-05-10', 530, 470), shares)).toEqual([])
    expect(await find(UNTESTED, agreed(), one, countedOver(YEAR, '2012-05-10', 530, 470), shares)).toEqual([])
  })

  it('for periods of other lengths, and on the day that they end on, are of other things: nobody disagrees', async () => {
    const others = [countedOver(QUARTER, '2012-05-10', 140, 110), counted('2012-03-31', 12, 9)]
    expect(await find(DISAGREE, agreed(), one, ...others)).toEqual([])
    expect(await messages(UNTESTED, agreed(), one, ...others, shares)).toEqual([
      `${OUTTURN} cannot be held against the scheme: several counts of payslips end on 31 March 2012, over different days, and nothing says which of them is meant: count each kind as a driver of its own`,
    ])
    expect(await find(UNTESTED, agreed(), one, countedOver(QUARTER, '2012-05-10', 530, 470), shares)).toEqual([])
  })

  it('that come again in a later paper are one count, and no later one', async () => {
    const again = countedOver(YEAR, '2012-09-30', 530, 470)
    const OLDER = 'an apportionment goes by an older count than there is'
    expect(await find(OLDER, agreed(), one, shares, again)).toEqual([])
    expect(await stepsOf(agreed(), one, shares, again)).toMatchObject([{ counted: { on: '2012-03-31' } }])
  })

  it('judge no calculation by what was told only after the paper that tells of it', async () => {
    const DIFFERS = 'an apportionment differs from what its scheme gives'
    const byFirst = budgeted({ bromsgrove: 55, redditch: 45 })
    const first = counted('2010-10-01', 55, 45)
    const recounted = counted('2011-01-01', 50, 50, { knownOn: '2011-06-30' })
    expect(await find(DIFFERS, agreed(), first, recounted, byFirst)).toEqual([])
    const rival = counted('2010-10-01', 50, 50, { knownOn: '2011-06-30' })
    expect(await find(UNTESTED, agreed(), first, rival, byFirst)).toEqual([])
    expect(await find(DIFFERS, agreed(), first, rival, budgeted({ bromsgrove: 50, redditch: 50 }))).toHaveLength(1)
    expect(await messages(DISAGREE, agreed(), first, rival)).toHaveLength(2)
    // One paper that gives both the count and what was calculated by it.
    const told = { knownOn: '2011-06-30' } as const
    expect(
      await find(DIFFERS, agreed(), first, recounted, budgeted({ bromsgrove: 50, redditch: 50 }, {}, told)),
    ).toEqual([])
  })

  it('that a calculation names judge it by what was told by then, and not at all where that was nothing', async () => {
    const DIFFERS = 'an apportionment differs from what its scheme gives'
    const named = budgeted(
      { bromsgrove: 50, redditch: 50 },
      { inputs: { countedOn: '2010-12-31', driver: 'payslips' } },
    )
    const late = counted('2010-12-31', 120, 80, { knownOn: '2012-05-01' })
    expect(await find(DIFFERS, agreed(), late, named)).toEqual([])
    expect(await messages(UNTESTED, agreed(), late, named)).toEqual([
      `${BUDGET} cannot be held against the scheme: the count of payslips on 31 December 2010 was told only on 1 May 2012`,
    ])
    const first = counted('2010-12-31', 100, 100, { knownOn: '2011-01-10' })
    expect(await stepsOf(agreed(), first, late, named)).toMatchObject([{ counted: { on: '2010-12-31' } }])
  })

  it('judge nothing that was calculated by what a later paper put in their place', async () => {
    const DIFFERS = 'an apportionment differs from what its scheme gives'
    const id = '01J0000000000000000000000A'
    const first = { ...counted('2010-12-31', 100, 100, { knownOn: '2011-01-10' }), id }
    const corrected = {
      ...counted('2010-12-31', 120, 80, { knownOn: '2012-05-01' }),
      supersedes: id,
      reason: 'laterInformation',
    } as const
    const facts = [
      agreed(),
      first,
      budgeted({ bromsgrove: 50, redditch: 50 }, { inputs: { countedOn: '2010-12-31', driver: 'payslips' } }),
      corrected as Fact,
    ]
    expect(await find(DIFFERS, ...facts)).toEqual([])
    expect(await messages(UNTESTED, ...facts)).toEqual([
      `${BUDGET} cannot be held against the scheme: the count of payslips on 31 December 2010 was told only on 1 May 2012`,
    ])
  })

  it('let no split stand that nobody was told of by then', async () => {
    const step: Step = { ...WITHIN, countedOn: '2010-12-31' }
    const late = counted('2010-12-31', 55, 45, { knownOn: '2012-05-01' })
    const facts = [agreed([step]), late, counted('2011-01-31', 50, 50), budgeted({ bromsgrove: 50, redditch: 50 })]
    expect(await messages(UNTESTED, ...facts)).toEqual([
      `${BUDGET} cannot be held against the scheme: the count of payslips on 31 December 2010 was told only on 1 May 2012`,
    ])
  })

  it('of days that a paper gives only vaguely may have been over when it came', async () => {
    const during = counted('2010-12-31', 100, 100, {
      effective: { earliest: '2010-12-01', asStated: 'in December' },
      knownOn: '2010-12-20',
    })
    const EARLY = 'a count is told before its days are over'
    expect(await find(EARLY, agreed(), during)).toEqual([])
    expect(await find(EARLY, agreed(), counted('2010-12-31', 100, 100, { knownOn: '2010-12-20' }))).toHaveLength(1)
    const before = { ...during, knownOn: '2010-11-30' } as Fact
    expect(await find(EARLY, agreed(), before)).toHaveLength(1)
  })

  it('that nobody can know yet are found', async () => {
    const ahead = countedOver({ from: '2012-04-01', to: '2013-03-31' }, '2012-05-10', 1, 2)
    const books = await booksAt('2013-12-31', agreed(), ahead, countedOver(YEAR, '2012-03-31', 1, 2))
    expect(found(books, 'a count is told before its days are over')).toEqual([
      {
        severity: 'warning',
        subject: 'driver/payslips',
        message:
          'The count of payslips from 1 April 2012 to 31 March 2013 is from a paper of 10 May 2012, before its days were over: give the date of the paper that has the count, or correct the days that it is of',
        entries: [7],
      },
    ])
  })

  it('whose sources disagree let no split stand for which they are the count', async () => {
    const stands = budgeted(
      { bromsgrove: 55, redditch: 45 },
      { inputs: { countedOn: '2011-01-01', driver: 'payslips' } },
    )
    const facts = [agreed([WITHIN]), counted('2011-01-01', 55, 45), counted('2011-01-01', 52, 48), stands]
    expect(await messages(UNTESTED, ...facts, counted('2012-01-01', 53, 47), shares)).toContain(
      `${OUTTURN} cannot be held against the scheme: the count of payslips for Bromsgrove District Council is not known`,
    )
  })

  it('on days of their own stand beside each other', async () => {
    expect(await find(DISAGREE, agreed(), counted('2011-01-01', 55, 45), counted('2011-10-01', 53, 47))).toEqual([])
  })
})

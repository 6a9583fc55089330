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
  const one = countedOver(YEAR, '2012-04-10', 530, 470)
  const other = countedOver(YEAR, '2012-05-10', 550, 450)
  const shares = outturn({ bromsgrove: 53, redditch: 47 })

  it('for one period are rivals where sources differ, whatever day they told it on', async () => {
    expect(await messages(DISAGREE, agreed(), one, other, shares)).toEqual([
      'Sources disagree about the count of payslips from 1 April 2011 to 31 March 2012, bromsgrove: 530 (entry 7) against 550 (entry 8)',
      'Sources disagree about the count of payslips from 1 April 2011 to 31 March 2012, redditch: 470 (entry 7) against 450 (entry 8)',
    ])
    expect(await messages(UNTESTED, agreed(), one, other, shares)).toEqual([
      `${OUTTURN} cannot be held against the scheme: sources disagree about the count of payslips for Bromsgrove District Council`,
    ])
  })

  it('for one period are one where sources agree', async () => {
    expect(await find(DISAGREE, agreed(), one, countedOver(YEAR, '2012-05-10', 530, 470), shares)).toEqual([])
    expect(await find(UNTESTED, agreed(), one, countedOver(YEAR, '2012-05-10', 530, 470), shares)).toEqual([])
  })

  it('for periods of other lengths that end on one day are rivals', async () => {
    const quarter = countedOver({ from: '2012-01-01', to: '2012-03-31' }, '2012-05-10', 530, 470)
    expect(await messages(DISAGREE, agreed(), one, quarter)).toEqual([
      'Sources disagree about the count of payslips to 31 March 2012, over which days: 1 April 2011 to 31 March 2012 (entry 7) against 1 January 2012 to 31 March 2012 (entry 8)',
    ])
  })

  it('on days of their own stand beside each other', async () => {
    expect(await find(DISAGREE, agreed(), counted('2011-01-01', 55, 45), counted('2011-10-01', 53, 47))).toEqual([])
  })
})

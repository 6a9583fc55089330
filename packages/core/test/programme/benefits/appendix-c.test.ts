import { beforeAll, describe, expect, it } from 'vitest'
import { booksAt, found, type ProgrammeBooks } from '../fixture.ts'
import { appendixC, REPORT_DAY } from './appendix-c.ts'
import { groupOf } from './benefit-drafts.ts'

describe('the benefits realisation summary of 30 June 2011', () => {
  let books: ProgrammeBooks
  beforeAll(async () => {
    books = await booksAt(REPORT_DAY, ...appendixC())
  })

  const standing = (counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

  it.each([
    ['community-safety', { achieved: 5 }],
    ['cctv', { notStated: 4 }],
    ['elections', { notStated: 4 }],
    ['ict', { completed: 4, inProgress: 1, notStated: 1 }],
    ['internal-audit', { tooEarly: 2 }],
    ['payroll', { tooEarly: 1, notStated: 1 }],
    [
      'ppp',
      { achieved: 6, exceeded: 1, partlyAchieved: 1, noLongerApplicable: 1, underReview: 1, possible: 1, notStated: 2 },
    ],
    ['procurement', { notStated: 1 }],
    ['property', { notAchieved: 1, notStated: 1 }],
    ['regulatory', { notStated: 7 }],
  ])('counts the rows of %s', (service, counts) => {
    const group = groupOf(books, service)
    expect(standing(group.counts)).toEqual(counts)
    expect(group.benefits).toHaveLength(Object.values(counts).reduce((sum, count) => sum + count))
  })

  it('counts 46 rows, of which 21 have no status word', () => {
    const { services, totals } = books.benefitRealisation()
    expect(services).toHaveLength(10)
    expect(standing(totals.counts)).toEqual({
      achieved: 11,
      exceeded: 1,
      partlyAchieved: 1,
      completed: 4,
      inProgress: 1,
      notAchieved: 1,
      tooEarly: 3,
      noLongerApplicable: 1,
      underReview: 1,
      possible: 1,
      notStated: 21,
    })
    expect(Object.values(totals.counts).reduce((sum, count) => sum + count)).toBe(46)
  })

  it('says of three stated savings that they did not come, though one is printed as not achieved', () => {
    const { savings, counts } = books.benefitRealisation().totals
    expect(savings).toEqual({ came: 1, cameInPart: 0, didNotCome: 3, contested: 0 })
    expect(counts.notAchieved).toBe(1)
  })

  it('has no total of money: salaries, devices and base budgets are of different kinds', () => {
    const { totals, unplanned } = books.benefitRealisation()
    expect(Object.keys(totals).sort()).toEqual(['counts', 'entries', 'ref', 'savings'])
    expect(Object.keys(unplanned).sort()).toEqual(['benefits', 'counts', 'entries', 'ref', 'savings'])
  })

  it('has the money of each service, gains and costs apart, and nothing where nobody speaks of money', () => {
    const plain = { qualifier: undefined, goodTo: undefined }
    expect(groupOf(books, 'ict')).toMatchObject({
      expected: { gains: [{ ...plain, amount: 37_850_00, benefits: 3 }], costs: [], unknown: 0 },
      brought: { gains: [{ ...plain, amount: 10_850_00, benefits: 1 }], costs: [], unknown: 2 },
    })
    expect(groupOf(books, 'property')).toMatchObject({
      expected: { gains: [], costs: [], unknown: 2 },
      brought: { gains: [], costs: [{ ...plain, amount: -44_000_00, benefits: 2 }], unknown: 0 },
    })
    expect(groupOf(books, 'procurement').brought).toEqual({
      gains: [{ amount: 540_000_00, qualifier: 'atLeast', goodTo: undefined, benefits: 1 }],
      costs: [],
      unknown: 0,
    })
    expect(groupOf(books, 'elections')).toMatchObject({ expected: undefined, brought: undefined })
  })

  it('finds the savings that did not come', () => {
    expect(found(books, 'an expected saving did not come').map(({ message }) => message)).toEqual([
      'ICT, Joint procurement: the saving of £2,000 did not come, although its status is printed as "taking place"',
      'ICT, One helpdesk: the saving of £25,000 did not come, although its status is printed as "implemented"',
      'Property, Savings of Bromsgrove: the saving that was expected did not come, and a cost of £11,000 came instead',
    ])
  })

  it('finds two green services beside savings that did not come', () => {
    const FINDING = 'a service is green beside savings that did not come'
    expect(found(books, FINDING).map(({ subject }) => subject)).toEqual(['service/ict', 'service/property'])
  })

  it('finds two costs of £11,000 and £33,000', () => {
    expect(found(books, 'a benefit brought a cost').map(({ message }) => message)).toEqual([
      'Property, Savings of Bromsgrove: it brought a cost of £11,000',
      'Property, Savings of Redditch: it brought a cost of £33,000',
    ])
  })

  it('finds benefits that are said to have come ten days after their service went live', () => {
    expect(found(books, 'a benefit came soon after its service went live')).toMatchObject([
      {
        message:
          '7 of 13 benefits of Policy, Performance and Partnerships are said to have come sooner than three months after it went live, on 20 June 2011',
      },
    ])
  })

  it('finds four savings that are not stated in money', () => {
    expect(found(books, 'an expected saving is not stated in money')).toHaveLength(4)
  })

  it('says with how many benefits nobody can tell whether they came', () => {
    expect(found(books, 'a benefit has nothing to be measured by')).toHaveLength(10)
    expect(found(books, 'a benefit is assessed without a status word').map(({ message }) => message)).toContain(
      '7 of 7 benefits of Regulatory Services were assessed without a status word',
    )
  })
})

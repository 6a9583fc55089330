import { attestedValue, type Day } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { at, in2011 as books } from './three-dates.ts'

const { matters, liveServices } = books.decisions()
const findings = books.findings()
const recommendations = matters.flatMap(({ recommendations: made }) => made)

const matterOf = (key: string, of = matters) => {
  const row = of.find(({ matter }) => matter === key)
  if (row === undefined) throw new Error(`nothing is recorded of the matter ${key}`)
  return row
}
const found = (name: string): readonly string[] =>
  findings.flatMap(({ finding, subject }) => (finding === name ? subject : []))

describe('the Shared Services Board of 1 September 2008', () => {
  const [board] = books.bodies().filter(({ body }) => body === 'shared-services-board')
  const ofThatDay = recommendations.filter(({ meeting }) => attestedValue(meeting) === 'ssb-2008-09-01')

  it('agreed 13 things, each of which is advice to the Councils', () => {
    expect(ofThatDay.map(({ recommendation }) => recommendation).sort()).toEqual([
      'benefits-services-manager',
      'board-membership',
      'community-safety',
      'concordat',
      'elections',
      'head-of-financial-services',
      'internal-audit',
      'joint-working',
      'meetings',
      'no-substitutes',
      'six-month-review',
      'target-dates',
      'working-pattern',
    ])
    expect(ofThatDay.map(({ to }) => attestedValue(to))).toEqual(ofThatDay.map(() => ['bdc', 'rbc']))
  })

  it('only advises, and has decided nothing', () => {
    expect(board && attestedValue(board.power)).toBe('advises')
    expect(board?.decisions).toBe(0)
  })

  it('had 5 of 6 there, of which council is not known, and papers that came late', () => {
    const [meeting, ...others] = board?.meetings ?? []

    expect(others).toEqual([])
    expect(meeting?.present).toMatchObject({ is: 'known', value: 5 })
    expect(meeting?.apologies).toMatchObject({ is: 'known', value: 1 })
    expect([meeting?.attendance.bdc?.is, meeting?.attendance.rbc?.is]).toEqual(['unknown', 'unknown'])
    expect(found('papers came late')).toEqual(['meeting/ssb-2008-09-01'])
  })

  it('left minutes that nobody is known to have confirmed', () => {
    expect(board?.meetings[0]?.minutesState).toBe('draft')
    expect(found('minutes are still a draft')).toEqual(['meeting/ssb-2008-09-01'])
  })

  it('has a rule of consensus or two of each council, and none of the 13 can be held against it', () => {
    expect(board?.rule).toMatchObject({ is: 'known', value: 'consensusElseFromEach' })
    expect(board?.fromEach).toMatchObject({ is: 'known', value: 2 })
    expect(ofThatDay.map(({ verdict }) => verdict)).toEqual(ofThatDay.map(() => 'unverifiable'))
    const [ofTheDay, ...others] = findings.filter(
      ({ finding, subject }) =>
        finding === 'a recommendation cannot be verified' && subject === 'meeting/ssb-2008-09-01',
    )
    expect(others).toEqual([])
    expect(ofTheDay?.message).toMatch(/^13 recommendations of Shared Services Board of 1 September 2008/)
  })

  it('is the only board of which a vote was to be counted: what officers report nobody votes on', () => {
    const officers = recommendations.filter(({ body }) => attestedValue(body) === 'joint-chief-executive')
    expect(officers.map(({ isOfABody }) => isOfABody)).toEqual([false, false, false, false, false, false])
    expect(found('a recommendation cannot be verified')).not.toContain('party/joint-chief-executive')
  })

  it('is of three members of each council, without substitutes', () => {
    const seats = [board?.seats.bdc, board?.seats.rbc].map((cell) => cell && attestedValue(cell))
    expect(seats).toEqual([3, 3])
    expect(board && attestedValue(board.substitutes)).toBe('notPermitted')
  })

  it('is known by its minutes only since the Council report', async () => {
    const before = (await at('2011-06-30', '2008-09-01')).bodies().find(({ body }) => body === 'shared-services-board')
    expect(before?.meetings).toEqual([])
    expect(before?.power.is).toBe('unknown')
  })
})

describe('the report to the Councils of 17 September 2008', () => {
  const ofTheReport = recommendations.filter(({ recommendation }) => recommendation.startsWith('council-2008-'))
  const asked = matters.filter((row) => row.recommendations.some((each) => ofTheReport.includes(each)))

  it('makes 5 recommendations', () => {
    expect(asked.map(({ matter }) => matter).sort()).toEqual([
      'board-membership',
      'concordat',
      'conflict-of-interest',
      'quick-wins',
      'six-month-review',
    ])
    expect(ofTheReport).toHaveLength(5)
  })

  it('is followed by no recorded decision of either Council', () => {
    const outcomes = asked.flatMap(({ positions }) => positions.map(({ outcome }) => outcome))
    expect(new Set(outcomes)).toEqual(new Set(['notRecorded']))
    expect(asked.map(({ approvedByAll }) => approvedByAll)).toEqual(asked.map(() => 'notRecorded'))
    const waiting = findings.filter(({ finding }) => finding === 'a recommendation awaits a decision')
    expect(waiting.flatMap(({ about = [] }) => about)).toEqual(
      expect.arrayContaining(asked.map(({ matter }) => `matter/${matter}`)),
    )
  })

  it('counts 6 quick wins where the paper of the Board has 5', async () => {
    const quickWins = async (knownOn: Day): Promise<number> => {
      const { services } = (await at('2008-09-17', knownOn)).currentStatus()
      return services.filter(({ tier }) => attestedValue(tier) === 'quickWin').length
    }
    expect([await quickWins('2008-09-01'), await quickWins('2008-09-17')]).toEqual([5, 6])
  })

  it('attaches the concordat without any of the five changes that the Board had agreed', () => {
    const [concordat] = books.agreements().filter(({ matter }) => matter === 'concordat')
    const amended = concordat?.clauses.filter(({ history }) => history.some(({ amendment }) => amendment !== undefined))

    expect(amended?.map(({ clause }) => clause)).toEqual(['c2-3', 'c3-2', 'c4-3-a-i', 'c4-3-a-ii', 'c7-1'])
    expect(amended?.map(({ says }) => says.is)).toEqual(amended?.map(() => 'contested'))
    const [left, ...others] = findings.filter(({ finding }) => finding === 'a version leaves out an amendment')
    expect(others).toEqual([])
    expect(left?.message).toContain('prints clauses c2-3, c3-2, c4-3-a-i, c4-3-a-ii and c7-1 as they were before')
  })
})

describe('the concordat', () => {
  const [concordat] = books.agreements().filter(({ matter }) => matter === 'concordat')

  it('binds nobody in law, and was never recorded as more than put before the Councils', () => {
    expect(concordat && attestedValue(concordat.binding)).toBe('notBinding')
    expect(concordat && attestedValue(concordat.status)).toBe('submitted')
    expect(concordat?.clauses).toHaveLength(30)
  })

  it('shares savings case by case and costs equally', () => {
    const says = (key: string) =>
      concordat?.clauses.filter(({ clause }) => clause === key).map((each) => attestedValue(each.says))
    expect(says('c6-1')).toEqual(['Savings are shared equitably, case by case'])
    expect(says('c6-2')?.[0]).toContain('shared equally')
  })
})

describe('approvals by both councils', () => {
  it('are recorded of 2 live services, inferred of 2 and recorded nowhere of 8', () => {
    expect(liveServices).toMatchObject({
      approvedByAll: ['community-safety', 'elections'],
      inferred: ['cctv-lifeline', 'ict'],
      contested: [],
    })
    expect(liveServices.none).toEqual([
      'climate-change',
      'economic-development',
      'internal-audit',
      'payroll',
      'policy-performance-partnerships',
      'procurement',
      'property',
      'regulatory',
    ])
    expect(found('a live service has no recorded approval')).toHaveLength(8)
    expect(found('the approval of a live service is only inferred')).toEqual(['service/cctv-lifeline', 'service/ict'])
  })

  it.each([
    ['2009-08-21', '2009-08-21', ['community-safety', 'elections']],
    ['2010-01-15', '2010-01-15', ['cctv-lifeline', 'community-safety', 'elections', 'ict']],
    ['2011-06-30', '2011-06-30', ['cctv-lifeline', 'community-safety', 'elections', 'ict']],
    ['2009-08-21', '2011-06-30', ['community-safety', 'elections']],
  ] as const)('are of the business cases of services, at %s using papers to %s: %j', async (day, knownOn, services) => {
    const approved = (await at(day, knownOn))
      .decisions()
      .matters.filter(({ kind, approvedByAll }) => attestedValue(kind) === 'businessCase' && approvedByAll === 'yes')
    expect(approved.flatMap((row) => attestedValue(row.services) ?? []).sort()).toEqual(services)
  })

  it('are as many as the reports of 2009 and 2010 count', () => {
    const counted = books.noted().filter(({ fact }) => fact.startsWith('approved-cases-'))
    expect(counted.map(({ what }) => attestedValue(what))).toEqual([
      'The report counts two approved business cases',
      'The report counts four approved business cases',
    ])
  })

  it('are of the overall case and of the management structure as well', () => {
    const both = ['overall-business-case', 'management-structure'].map((key) => matterOf(key))
    expect(both.map(({ approvedByAll }) => approvedByAll)).toEqual(['yes', 'yes'])
  })

  it('of ICT and of CCTV & Lifeline are inferred, of what every paper calls a draft', () => {
    const inferred = ['matter/cctv-lifeline-business-case', 'matter/ict-business-case']
    expect(found('only a draft is recorded of what was approved')).toEqual(inferred)
    expect(found('an approval names no version')).toEqual(inferred)
  })

  it('are of one council only for the money of the business case and the move of payroll', () => {
    expect(found('a matter is approved by some councils only')).toEqual([
      'matter/business-case-funding',
      'matter/payroll-transfer',
    ])
  })
})

describe('the office of the joint chief executive', () => {
  const [office, ...others] = books.offices()

  it('is one office under three titles', () => {
    expect(others).toEqual([])
    expect(office?.holders.map(({ title }) => attestedValue(title))).toEqual([
      'Acting Joint Chief Executive',
      'Joint Chief Executive',
      'Chief Executive',
    ])
  })

  it('has a term of three and a half years from 30 July 2009, whose last day is 29 January 2013', () => {
    expect(office && attestedValue(office.lastDay)).toBe('2013-01-29')
  })

  it('serves two masters: since 2008 somebody is to act instead, and by 2011 it is said who', async () => {
    const actsInstead = async (day: Day) =>
      (await at(day)).offices().flatMap(({ conflicts }) => conflicts.map((each) => attestedValue(each.actsInstead)))
    expect(await actsInstead('2008-09-17')).toEqual([undefined])
    expect(await actsInstead('2011-06-30')).toEqual(['a lead officer for each council'])
  })
})

describe('the reviews that were to be held after six months and before a year', () => {
  it('are overdue: no paper says that they were held', () => {
    expect(books.reviews().map(({ review, dueOn, held }) => [review, attestedValue(dueOn), held.length])).toEqual([
      ['first-year-review', '2009-07-31', 0],
      ['six-month-review', '2009-01-31', 0],
    ])
    expect(found('a review is overdue')).toEqual(['review/first-year-review', 'review/six-month-review'])
  })
})

describe('the county’s property service', () => {
  it('has Bromsgrove as a partner to 31 March 2011, by a decision of its Council whose day is not known', async () => {
    const hasBromsgrove = async (day: Day): Promise<boolean> =>
      (await at(day, '2011-06-30'))
        .currentStatus()
        .services.some(
          ({ service, partners }) =>
            service === 'property' &&
            partners.some(({ party, as }) => party === 'bdc' && attestedValue(as) === 'partner'),
        )
    const [decision] = matterOf('property-withdrawal').decisions

    expect([await hasBromsgrove('2011-03-31'), await hasBromsgrove('2011-04-01')]).toEqual([true, false])
    expect(decision?.taken).toMatchObject({ is: 'known', value: { earliest: '2010-01-16', latest: '2011-04-01' } })
  })
})

describe('nobody decides who may not', () => {
  it('and an informal group of Bromsgrove’s leaders has only agreed what it would like', () => {
    const [group] = books.bodies().filter(({ body }) => body === 'bromsgrove-leaders-group')
    expect([group?.power.is, group?.recommendations, group?.decisions]).toEqual(['unknown', 1, 0])
    expect(found('a body that only advises has decided')).toEqual([])
  })

  it('and what the sources say of who decides is contested nowhere', () => {
    expect(found('sources disagree about who decides or what was decided')).toEqual([])
  })
})

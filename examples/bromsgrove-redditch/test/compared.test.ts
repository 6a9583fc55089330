import type { Change, Comparison, Day } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { recordInMemory } from './recorded-programme.ts'

/** What changed between the three reporting dates, each by the papers of that day, and by which entries. */
const ledger = await recordInMemory()
const on = (day: Day, papersTo: Day = day) => ({ asAt: day, knownOn: papersTo })
const FIRST = { from: on('2009-08-21'), to: on('2010-01-15') }
const SECOND = { from: on('2010-01-15'), to: on('2011-06-30') }

const causesOf = ({ causes: { sinceLastReported, restated } }: Change) => [...sinceLastReported, ...restated]
const changeOf = ({ changes }: Comparison, ref: string, figure: string): Change => {
  const found = changes.find((change) => change.ref === ref && change.figure === figure)
  if (found === undefined) throw new Error(`${ref} ${figure} is as it was`)
  return found
}
/** A figure before and after, and the amounts that make the difference. */
const figureOf = (comparison: Comparison, ref: string, figure: string) => {
  const change = changeOf(comparison, ref, figure)
  return [change.before, change.after, causesOf(change).map(({ amount }) => amount)]
}
/** What a figure has become, by row, with what the entries say that made it so. */
const becameOf = ({ changes }: Comparison, figure: string) =>
  changes
    .filter((change) => change.figure === figure)
    .map((change) => [change.ref?.split(':')[1], change.after, causesOf(change).map(({ says }) => says)] as const)

const [status, later] = [await ledger.compare('currentStatus', FIRST), await ledger.compare('currentStatus', SECOND)]
const [staff, laterStaff] = [
  await ledger.compare('staffPosition', FIRST),
  await ledger.compare('staffPosition', SECOND),
]
const savings = await ledger.compare('councilSavings', { ...SECOND, options: { year: '2010/11' } })

describe('between August 2009 and January 2010', () => {
  it('ICT went live, CCTV & Lifeline passed to Redditch, and Regulatory Services came up', () => {
    expect(becameOf(status, 'stage')).toEqual([
      [
        'cctv-lifeline',
        'transferred',
        ['CCTV & Lifeline passes from Bromsgrove District Council to Redditch Borough Council'],
      ],
      ['ict', 'live', ['ICT goes live for Bromsgrove District Council and Redditch Borough Council']],
      [
        'regulatory',
        'identified',
        [
          'Regulatory Services is spoken of as a service',
          'Bromsgrove District Council and Redditch Borough Council are proposed to host Regulatory Services',
        ],
      ],
    ])
  })

  it('two hosts were agreed', () => {
    expect(becameOf(status, 'hosts').map(([service, , says]) => [service, says])).toEqual([
      ['cctv-lifeline', ['CCTV & Lifeline is hosted by Redditch Borough Council']],
      ['ict', ['ICT is hosted by Bromsgrove District Council']],
    ])
  })

  it('31 people moved: 10 of ICT, 21 of CCTV & Lifeline', () => {
    expect(figureOf(staff, 'staffPosition:totals', 'moved.known')).toEqual([0, 31, [10, 21]])
    expect(figureOf(staff, 'staffPosition:employer/bdc', 'net.known')).toEqual([undefined, -11, [10, -21]])
    expect(figureOf(staff, 'staffPosition:employer/rbc', 'net.known')).toEqual([undefined, 11, [-10, 21]])
  })

  it('the second council approved two business cases of services, which were then approved by all', async () => {
    const decisions = await ledger.compare('decisions', FIRST)
    const approved = becameOf(decisions, 'approvedByAll').filter(([, after]) => after === 'yes')
    expect(approved.filter(([matter]) => matter?.endsWith('business-case'))).toEqual([
      ['cctv-lifeline-business-case', 'yes', ['Redditch Borough Council approves CCTV and Lifeline business case']],
      ['ict-business-case', 'yes', ['Redditch Borough Council approves ICT business case']],
    ])
  })

  it('no figure of savings was reported', async () => {
    expect((await ledger.compare('councilSavings', FIRST)).changes).toEqual([])
  })
})

describe('between January 2010 and June 2011', () => {
  it('nine services went live, each by an entry that says so', () => {
    const live = becameOf(later, 'stage').filter(([, after]) => after === 'live')
    expect(live.map(([service]) => service).sort()).toEqual([
      'cctv-lifeline',
      'climate-change',
      'community-safety',
      'economic-development',
      'elections',
      'internal-audit',
      'policy-performance-partnerships',
      'property',
      'regulatory',
    ])
    for (const [, , says] of live) expect(says.at(-1)).toContain('goes live for')
  })

  it('16 services came to be reported green, 2 amber and 1 red, one by one', () => {
    const ones = (count: number) => Array.from({ length: count }, () => 1)
    const counts = (colour: string) => figureOf(later, 'currentStatus:counts/all', colour)
    expect([counts('green'), counts('amber'), counts('red')]).toEqual([
      [0, 16, ones(16)],
      [0, 2, ones(2)],
      [0, 1, ones(1)],
    ])
  })

  it('one more person is known to have moved, and four movements of unstated size are', () => {
    expect(figureOf(laterStaff, 'staffPosition:totals', 'moved.known')).toEqual([31, 32, [1]])
    expect(figureOf(laterStaff, 'staffPosition:totals', 'moved.unknown')).toEqual([0, 4, [1, 1, 1, 1]])
  })

  it('eleven lines were budgeted and reported: £1,106k, £1,179k, and £73k between them', () => {
    const overall = 'councilSavings:2010/11/overall'
    const inThousands = (figure: string) => {
      const causes = causesOf(changeOf(savings, overall, figure))
      return causes.map(({ amount }) => (amount ?? Number.NaN) / 100_000)
    }
    const budget = [460, -130, 65, 283, 126, 12, 148, 38, 52, 22, 30]
    const actual = [478, -75, 65, 283, 126, 12, 148, 38, 52, 22, 30]
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
    expect(inThousands('budget.total.known').toSorted()).toEqual(budget.toSorted())
    expect(inThousands('actual.total.known').toSorted()).toEqual(actual.toSorted())
    expect(sum(inThousands('budget.byCouncil.bdc.known'))).toBe(521)
    expect(sum(inThousands('variance.amount.known'))).toBe(73)
  })

  it('nothing was restated, and the day alone changed no status, no headcount and no saving of the year', () => {
    for (const { changes } of [later, laterStaff, savings]) {
      expect(changes.length).toBeGreaterThan(0)
      for (const { causes } of changes) expect(causes).toMatchObject({ restated: [], byTheDay: undefined })
    }
  })
})

describe('what August 2009 was by later papers', () => {
  it('is that Community Safety was live since June, and Climate Change perhaps', async () => {
    const comparison = await ledger.compare('currentStatus', {
      from: on('2009-08-21'),
      to: on('2009-08-21', '2011-06-30'),
    })
    const live = 'goes live for Bromsgrove District Council and Redditch Borough Council'
    expect(becameOf(comparison, 'stage').filter(([, after]) => after === 'live')).toEqual([
      ['community-safety', 'live', [`Community Safety ${live}`]],
    ])
    expect(becameOf(comparison, 'undetermined').filter(([, after]) => after === 'live')).toEqual([
      ['climate-change', 'live', [`Climate Change ${live}`]],
    ])
  })
})

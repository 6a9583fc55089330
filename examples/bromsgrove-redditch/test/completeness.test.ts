import { describe, expect, it } from 'vitest'
import { drafts } from './recorded-programme.ts'

/** How many things of a sort the papers have, so that none goes missing and none comes twice. */
const of = <Type extends (typeof drafts)[number]['type']>(type: Type) =>
  drafts.filter((draft): draft is Extract<(typeof drafts)[number], { readonly type: Type }> => draft.type === type)
const targetsOf = (prefix: string) =>
  new Set(of('TargetSet').flatMap(({ data }) => (data.target.startsWith(prefix) ? data.target : [])))

describe('the event files hold', () => {
  it('5 documents', () => {
    expect(of('DocumentRegistered')).toHaveLength(5)
  })

  it('25 colours: 2 of the programme, 1 of WRS, 19 of services and 3 of milestones', () => {
    const ofServices = of('StatusReported').filter(({ data }) => data.definitions === 'ssb-2011')
    const ofMilestones = of('TargetReported').filter(({ data }) => data.rag !== undefined)

    expect(of('HighlightReported').map(({ data }) => data.rag)).toEqual(['green', 'green', 'amber'])
    expect(ofServices).toHaveLength(19)
    expect(ofMilestones.map(({ data }) => data.rag)).toEqual(['green', 'green', 'green'])
    // The colour of WRS’s highlight report stands once more as the status of its service.
    expect(of('StatusReported')).toHaveLength(20)
  })

  it('14 risks of the printed register', () => {
    expect(of('RiskRegistered').filter(({ data }) => data.score !== undefined)).toHaveLength(14)
  })

  it('10 rows of Bromsgrove’s corporate risks', () => {
    expect(of('FactNoted').filter(({ data }) => data.fact.startsWith('corporate-risk-'))).toHaveLength(10)
  })

  it('12 key tasks, 6 of each report; 2 activities and 3 milestones of WRS, of which one is both', () => {
    expect(targetsOf('task-2009-09-').size).toBe(6)
    expect(targetsOf('task-2010-02-').size).toBe(6)
    const printed = of('TargetReported').filter(
      ({ data, knownOn }) => data.target.startsWith('wrs-') && knownOn === '2011-06-21',
    )
    expect(printed.map(({ data }) => data.target)).toEqual([
      'wrs-terms-of-reference',
      'wrs-wyatt-house',
      'wrs-check-findings',
      'wrs-complaints-pilot',
    ])
  })

  it('13 things that the Board agreed on 1 September 2008', () => {
    const agreed = of('RecommendationMade').filter(({ data }) => data.meeting === 'ssb-2008-09-01')
    expect(agreed).toHaveLength(13)
  })

  it('5 recommendations to the Councils of 17 September 2008', () => {
    const made = of('RecommendationMade').filter(({ data }) => data.recommendation.startsWith('council-2008-'))
    expect(made).toHaveLength(5)
  })

  it('5 quick wins of the Board’s paper and a 6th of the report to the Councils', () => {
    const days = of('OpportunityPrioritised').flatMap(({ data, knownOn }) => (data.tier === 'quickWin' ? knownOn : []))
    expect(days).toEqual([...Array<string>(5).fill('2008-09-01'), '2008-09-17'])
  })

  it('16 areas that were looked at in 2008, and 1 opportunity that was turned down', () => {
    expect(of('OpportunityIdentified').filter(({ data }) => data.trigger === 'survey')).toHaveLength(16)
    expect(of('OpportunityDeclined')).toHaveLength(1)
  })

  it('7 movements of staff, one of them back', () => {
    expect([of('StaffTransferred').length, of('StaffReturned').length]).toEqual([6, 1])
  })

  it('16 rows of Appendix A: 11 lines, each budgeted and reported, and 5 totals', () => {
    expect([of('SavingBudgeted'), of('SavingReported'), of('PrintedTotalStated')].map((rows) => rows.length)).toEqual([
      11, 11, 5,
    ])
  })

  it('46 benefits of the table, each with what came of it', () => {
    expect([of('BenefitExpected').length, of('BenefitAssessed').length]).toEqual([46, 46])
  })

  it('58 contradictions, the fourth with four parts', () => {
    expect(of('ContradictionNoted')).toHaveLength(62)
  })
})

import { programme } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { pounds } from './fact.ts'
import { ALL_KNOWN, fiveAt } from './recorded.ts'

/** A row of each slice, and the types of the entries behind it in the order of their positions. */
const ROWS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  parties: ['parties:orchard', ['PartyRegistered']],
  services: [
    'currentStatus:waste',
    [
      'ServiceRegistered',
      'HostAgreed',
      'EmployingAuthorityAgreed',
      'ServiceWentLive',
      'NoticeGiven',
      'PartnerJoined',
      'PartnerJoined',
      'StatusReported',
    ],
  ],
  staff: ['staffPosition:employer/cedar', ['StaffTransferred', 'StaffTransferred', 'StaffReturned']],
  savings: [
    'councilSavings:2015/16/line/revenues',
    ['SavingLineRegistered', 'SavingBudgeted', 'SavingReported', 'BudgetVired', 'SavingReported', 'SavingValidated'],
  ],
  benefits: ['benefitRealisation:benefit/one-number', ['BenefitExpected', 'BenefitRevised', 'BenefitAssessed']],
  evidence: ['contradictions:elder-share', ['ContradictionNoted']],
  risks: [
    'riskRegister:risk/partner-leaves',
    ['RiskRegistered', 'RiskScaleAdopted', 'RiskRescored', 'RiskRescored', 'RiskAccepted'],
  ],
  costs: ['costs:year/2015/16', ['CostStated', 'CostStated']],
  performance: ['performance:recycled/damson', ['KpiTargetSet', 'KpiMeasured', 'KpiMeasured']],
  plan: ['plan:target/staff-moved', ['TargetSet', 'TargetRevised', 'TargetReported']],
  // By the budget and by the outturn, of the running cost and of what is spent once. Elder was paid nothing.
  sharing: [
    'sharing:waste-costs/2015/16/council/elder',
    [
      'BaselineSet',
      'ApportionmentCalculated',
      'ApportionmentCalculated',
      'ApportionmentCalculated',
      'ApportionmentCalculated',
    ],
  ],
  governance: ['decisions:waste-case/council/cedar', ['DecisionTaken']],
}

describe('a row of each slice', () => {
  it('is asked of every slice', () => {
    expect(Object.keys(ROWS).toSorted()).toEqual(programme.slices.map(({ name }) => name).toSorted())
  })

  it.each(Object.entries(ROWS))('of %s leads to the entries behind it', async (_, [ref, types]) => {
    const { entries, row } = (await fiveAt(ALL_KNOWN)).explain(ref)
    expect(row?.ref).toBe(ref)
    expect(entries.map(({ entry }) => entry.type)).toEqual(types)
    for (const { sources } of entries) expect(sources.length).toBeGreaterThan(0)
  })

  it('shows what an outturn was before it was corrected', async () => {
    const { entries } = (await fiveAt(ALL_KNOWN)).explain('councilSavings:2015/16/line/revenues')
    const chains = entries.filter(({ chain }) => chain.length > 1).map(({ chain }) => chain)
    expect(chains).toMatchObject([
      [
        { data: { total: pounds(97_000) }, knownOn: '2016-06-30' },
        { data: { total: pounds(94_000) }, knownOn: '2016-09-15', reason: 'laterInformation' },
      ],
    ])
  })
})

import { against, type Breakage, type Tell } from './breakage.ts'

const PARTIES = 'sharing is among registered parties'
const STEPS = 'a step names councils of its scheme'
const WITHIN = 'a share, a settlement or a surplus is within an agreed scheme'
const ADDS_UP = 'shares add up to what is shared'
const NAMED = 'a settlement names a recorded apportionment'
const ONE_YEAR = 'what is shared or settled is of one financial year'

const period = { from: '2010-04-01', to: '2010-09-30' }
const overTheEnd = { from: '2010-03-31', to: '2010-04-01' }

const equally = { for: 'runningCost', steps: [{ by: 'equal' }] }
const scheme = { councils: ['bdc', 'rbc'], parts: [equally], scheme: 'late', service: 'cctv' }
const driver = { counts: { bdc: 55 }, driver: 'payslips', unit: 'payslips' }
const apportionment = {
  apportionment: 'late',
  for: 'runningCost',
  inputs: {},
  period,
  scheme: 'ict',
  shares: { bdc: 2, rbc: 1 },
  stage: 'finalOutturn',
  total: 3,
}
const settlement = { amount: 1, from: 'bdc', period, scheme: 'ict', settlement: 'late', to: 'rbc' }
const surplus = { amount: 3, period, retained: 1, scheme: 'ict', shares: { bdc: 2 }, surplus: 'late' }

/** Terms of two councils that share the running cost, and nothing else. */
const withTerms =
  (then: Breakage['tells']): Breakage['tells'] =>
  (tell) => [tell('SharingSchemeAgreed', scheme), ...then(tell)]

const sharedBy = (steps: readonly object[], shared = 'saving'): object => ({
  ...scheme,
  parts: [equally, { for: shared, steps }].slice(shared === 'runningCost' ? 1 : 0),
})
const agree = (tell: Tell, data: object) => [tell('SharingSchemeAgreed', data)]

/** Shares of nobody, by nobody's agreement, that do not add up; and payments that settle nothing. */
export const OF_SHARING: readonly Breakage[] = [
  against('a scheme is of a registered service', (tell) => agree(tell, { ...scheme, service: 'nobody' })),
  against(PARTIES, (tell) => agree(tell, { ...scheme, councils: ['bdc', 'nobody'] })),
  against(PARTIES, (tell) => [tell('DriverMeasured', { ...driver, counts: { bdc: 1, nobody: 1 } })]),
  against(PARTIES, (tell) => [tell('SettlementMade', { ...settlement, from: 'nobody' })]),
  against(PARTIES, (tell) => [tell('SettlementMade', { ...settlement, to: 'nobody' })]),
  against(STEPS, (tell) => agree(tell, sharedBy([{ by: 'fixed', weights: { bdc: 1, wfdc: 1 } }]))),
  against(STEPS, (tell) => agree(tell, sharedBy([{ amounts: { wfdc: 1 }, by: 'amounts' }, { by: 'equal' }]))),
  against(STEPS, (tell) =>
    agree(tell, sharedBy([{ bands: [{ upTo: 1, weights: { bdc: 1 } }, { weights: { wfdc: 1 } }], by: 'gainShare' }])),
  ),
  against(STEPS, (tell) => agree(tell, sharedBy([{ amount: 1, by: 'paybackFirst', of: 'wfdc' }, { by: 'equal' }]))),
  against(STEPS, (tell) => agree(tell, { ...scheme, parts: [{ ...equally, residualPenny: 'wfdc' }] })),
  against('a no-detriment clause is of the running cost', (tell) =>
    agree(tell, sharedBy([{ by: 'equal' }, { by: 'noDetriment' }], 'severance')),
  ),
  against('a count is dated on the last day of its period', (tell) => [
    tell('DriverMeasured', { ...driver, period }, { effectiveOn: '2010-10-01' }),
  ]),
  against(WITHIN, (tell) => [tell('ApportionmentCalculated', { ...apportionment, scheme: 'none' })]),
  against(WITHIN, (tell) => [tell('SettlementMade', { ...settlement, scheme: 'none' })]),
  against(WITHIN, (tell) => [tell('SurplusDistributed', { ...surplus, scheme: 'none' })]),
  against(
    WITHIN,
    withTerms((tell) => [
      tell('ApportionmentCalculated', { ...apportionment, scheme: 'late' }),
      tell('ApportionmentCalculated', { ...apportionment, for: 'income', scheme: 'late' }),
    ]),
  ),
  against(
    WITHIN,
    withTerms((tell) => [tell('SurplusDistributed', { ...surplus, scheme: 'late', shares: { wfdc: 2 } })]),
  ),
  against(WITHIN, (tell) => [
    tell('SharingSchemeAgreed', scheme, { effectiveOn: '2010-10-01' }),
    tell('ApportionmentCalculated', { ...apportionment, scheme: 'late' }),
  ]),
  against('an apportionment goes by a known driver', (tell) => [
    tell('ApportionmentCalculated', { ...apportionment, inputs: { driver: 'nothing' } }),
  ]),
  against(ADDS_UP, (tell) => [tell('ApportionmentCalculated', { ...apportionment, total: 4 })]),
  against(ADDS_UP, (tell) => [tell('SurplusDistributed', { ...surplus, shares: { bdc: 3 } })]),
  against('a settlement is between two parties', (tell) => [tell('SettlementMade', { ...settlement, to: 'bdc' })]),
  against(NAMED, (tell) => [tell('SettlementMade', { ...settlement, apportionment: 'none' })]),
  against(NAMED, (tell) => [tell('SettlementMade', { ...settlement, apportionment: 'ict-budget', scheme: 'cctv' })]),
  against(ONE_YEAR, (tell) => [tell('ApportionmentCalculated', { ...apportionment, period: overTheEnd })]),
  against(ONE_YEAR, (tell) => [tell('SettlementMade', { ...settlement, period: overTheEnd })]),
  against(ONE_YEAR, (tell) => [tell('SurplusDistributed', { ...surplus, period: overTheEnd })]),
]

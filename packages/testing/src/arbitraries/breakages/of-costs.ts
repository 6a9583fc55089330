import { against, type Breakage, type Tell } from './breakage.ts'

const SERVICE = 'money is spent on a registered service'
const COUNCIL = 'money is that of a registered council'
const DATA = 'an entry holds the data that its type asks for'

const cost = { amount: 1, cost: 'late', kind: 'setUp', state: 'paid' }
const funding = { amount: 1, funding: 'late', kind: 'grant', state: 'received' }
const row = { favourable: 'notStated', label: 'Total', row: 'late', table: 'appendix-b' }

/** A council that is registered, and whose registration is then taken back. */
const ofACouncilTakenBack =
  (then: (tell: Tell) => ReturnType<Tell>): Breakage['tells'] =>
  (tell) => {
    const registered = tell('PartyRegistered', { kind: 'council', name: 'A late one', party: 'late-council' })
    return [registered, then(tell), tell('Voided', {}, { supersedes: registered.id, reason: 'materialError' })]
  }

/** Money of nobody, for nothing, from nowhere; and sums of themselves. */
export const OF_COSTS: readonly Breakage[] = [
  against(SERVICE, (tell) => [tell('CostStated', { ...cost, service: 'nobody' })]),
  against(SERVICE, (tell) => [tell('FundingStated', { ...funding, service: 'nobody' })]),
  against(SERVICE, (tell) => [tell('BudgetPositionReported', { ...row, service: 'nobody' })]),
  against(COUNCIL, (tell) => [tell('CostStated', { ...cost, council: 'nobody' })]),
  against(COUNCIL, (tell) => [tell('FundingStated', { ...funding, council: 'nobody' })]),
  against(
    COUNCIL,
    ofACouncilTakenBack((tell) =>
      tell('ReserveStated', { amount: 1, council: 'late-council', movement: 'use', reserve: 'late' }),
    ),
  ),
  against('a cost is shared by registered parties', (tell) => [
    tell('CostStated', { ...cost, shares: { bdc: 1, nobody: 'unknown' } }),
  ]),
  against('funding comes from a registered party', (tell) => [tell('FundingStated', { ...funding, funder: 'nobody' })]),
  against('a row adds up other rows', (tell) => [
    tell('BudgetPositionReported', { ...row, addsUp: ['staff', 'late'] }),
  ]),
  against(DATA, (tell) => [tell('CostStated', { ...cost, amount: -1 })]),
  against(DATA, (tell) => [tell('FundingStated', { ...funding, upTo: 0 })]),
  against(DATA, (tell) => [tell('ReserveStated', { amount: 1, movement: 'balance', part: 'first', reserve: 'late' })]),
]

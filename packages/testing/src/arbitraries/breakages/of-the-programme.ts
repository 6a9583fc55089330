import type { Draft } from '@programme-ledger/core'
import { against, type Breakage, type Tell } from './breakage.ts'

const SERVICE = 'an event names a registered service'
const PARTIES = 'an event about a service names registered parties'
const SHARED = 'a saving is shared among registered parties'

const moved = {
  headcount: 4,
  mechanism: 'tupe',
  mechanismAsWorded: 'transferred',
  movement: 'late-move',
  service: 'ict',
}
const figure = { basis: 'gross', class: 'cashable', line: 'joint-team', recurrence: 'recurring', total: 4_780_000 }
const report = (from: string, to: string) => ({
  ...figure,
  measure: 'periodic',
  method: 'measured',
  period: { from, to },
  stage: 'monitoring',
})

const validated = (from: string, to: string) => ({
  amount: 1,
  by: 'section 151 officer',
  line: 'joint-team',
  measure: 'periodic',
  period: { from, to },
})
const baseline = { amount: 1, council: 'bdc', recharges: 'notStated', year: '2010/11' }

/** A new service that goes live, and then the registration that this rests on is taken back. */
const undermined =
  (take: (tell: Tell, registered: Draft) => Draft): Breakage['tells'] =>
  (tell) => {
    const registered = tell('ServiceRegistered', { name: 'Payroll', service: 'payroll' }, { effectiveOn: '2009-04-01' })
    return [registered, tell('ServiceWentLive', { partners: ['bdc'], service: 'payroll' }), take(tell, registered)]
  }

const correcting = ({ id }: Draft): Partial<Draft> => ({ supersedes: id, reason: 'materialError' })

/** Facts that name nobody, and facts that cannot be. */
export const OF_THE_PROGRAMME: readonly Breakage[] = [
  against(SERVICE, (tell) => [tell('ServiceEnded', { reason: 'none', service: 'nobody' })]),
  against(
    SERVICE,
    undermined((tell, registered) => tell('Voided', {}, correcting(registered))),
  ),
  against(
    SERVICE,
    undermined((tell, registered) => tell('Reversed', { reverses: registered.id })),
  ),
  against(
    SERVICE,
    undermined((tell, registered) =>
      tell(
        'ServiceRegistered',
        { name: 'Payroll', service: 'payroll' },
        { ...correcting(registered), effectiveOn: '2011-03-31' },
      ),
    ),
  ),
  against(PARTIES, (tell) => [tell('HostAgreed', { hosts: ['bdc', 'nobody'], service: 'ict' })]),
  against(PARTIES, (tell) => [tell('ServiceWentLive', { partners: ['nobody'], service: 'ict' })]),
  against('a service passes from one council to another', (tell) => [
    tell('ServiceTransferred', { from: 'bdc', service: 'ict', to: 'bdc' }),
  ]),
  against('a notice ends no earlier than it is given', (tell) => [
    tell('NoticeGiven', { council: 'bdc', endsOn: '2010-09-29', service: 'ict' }),
  ]),
  against('a status is judged by definitions that were adopted', (tell) => [
    tell('StatusReported', { definitions: 'board-2050', rag: 'green', service: 'ict' }),
  ]),
  against('a service passes from a registered party', (tell) => [
    tell('ServiceTransferred', { from: 'nobody', service: 'ict', to: 'bdc' }),
  ]),
  against('a headcount is of a registered employer', (tell) => [
    tell('HeadcountStated', { employer: 'nobody', headcount: 4 }),
  ]),
  against('staff leave a registered employer', (tell) => [
    tell('StaffTransferred', { ...moved, from: 'nobody', to: 'bdc' }),
  ]),
  against('staff arrive at a registered employer', (tell) => [
    tell('StaffTransferred', { ...moved, from: 'bdc', to: 'nobody' }),
  ]),
  against('staff belong to a registered service', (tell) => [
    tell('StaffTransferred', { ...moved, from: 'rbc', service: 'nobody', to: 'bdc' }),
  ]),
  against('staff move between two employers', (tell) => [
    tell('StaffTransferred', { ...moved, from: 'bdc', to: 'bdc' }),
  ]),
  against('a return names a recorded transfer', (tell) => [
    tell('StaffReturned', { ...moved, from: 'bdc', returnOf: 'no-move', to: 'rbc' }),
  ]),
  against('a return names a recorded transfer', (tell) => [
    tell('StaffTransferred', { ...moved, from: 'bdc', to: 'rbc' }, { effectiveOn: '2010-04-02' }),
    tell(
      'StaffReturned',
      { ...moved, from: 'rbc', movement: 'back', returnOf: 'late-move', to: 'bdc' },
      { effectiveOn: '2010-04-01' },
    ),
  ]),
  against('a return names a recorded transfer', (tell) => [
    tell('StaffReturned', { ...moved, from: 'bdc', returnOf: 'ict-move', to: 'rbc' }),
    tell('StaffReturned', { ...moved, from: 'rbc', movement: 'back', returnOf: 'late-move', to: 'bdc' }),
  ]),
  against('a saving names a registered line', (tell) => [
    tell('SavingBudgeted', { ...figure, line: 'nothing', year: '2010/11' }),
  ]),
  against('a virement is between two lines', (tell) => [
    tell('BudgetVired', { amount: 1, from: 'joint-team', to: 'joint-team', virement: 'nowhere', year: '2010/11' }),
  ]),
  against('a budgeted saving begins within its year', (tell) => [
    tell('SavingBudgeted', { ...figure, startsOn: '2011-04-01', year: '2010/11' }),
  ]),
  against('a saving names a registered line', (tell) => [
    tell('BudgetVired', { amount: 1, from: 'joint-team', to: 'nothing', virement: 'nowhere', year: '2010/11' }),
  ]),
  against('a saving names a registered line', (tell) => [
    tell('SavingBudgetRevised', { line: 'nothing', reason: 'a later start', total: 1, year: '2010/11' }),
  ]),
  against('a saving names a registered line', (tell) => [tell('BaselineSet', { ...baseline, line: 'nothing' })]),
  against('a saving names a registered service', (tell) => [
    tell('BaselineRevised', { ...baseline, reason: 'other prices', service: 'nobody' }),
  ]),
  against(SHARED, (tell) => [tell('BaselineSet', { ...baseline, council: 'nobody', line: 'joint-team' })]),
  against(SHARED, (tell) => [
    tell('BudgetVired', {
      amount: 1,
      council: 'nobody',
      from: 'joint-team',
      to: 'moving-costs',
      virement: 'nowhere',
      year: '2010/11',
    }),
  ]),
  against(SHARED, (tell) => [
    tell('SavingBudgetRevised', {
      line: 'joint-team',
      reason: 'a later start',
      shares: { nobody: 1 },
      total: 1,
      year: '2010/11',
    }),
  ]),
  against('a saving names a registered service', (tell) => [
    tell('SavingClaimed', { amount: 1, claim: 'late-claim', class: 'cashable', service: 'nobody' }),
  ]),
  against(SHARED, (tell) => [tell('SavingBudgeted', { ...figure, shares: { nobody: 1 }, year: '2010/11' })]),
  against('a reported or validated figure is dated the last day of its period', (tell) => [
    tell('SavingReported', report('2010-04-01', '2010-09-30'), { effectiveOn: '2010-09-29' }),
  ]),
  against('a reported or validated figure is dated the last day of its period', (tell) => [
    tell('SavingValidated', validated('2010-04-01', '2010-09-30'), { effectiveOn: '2010-10-01' }),
  ]),
  against('a reported or validated figure lies in one financial year', (tell) => [
    tell('SavingValidated', validated('2010-03-31', '2010-04-01'), { effectiveOn: '2010-04-01' }),
  ]),
  against('a reported or validated figure lies in one financial year', (tell) => [
    tell('SavingReported', report('2010-03-31', '2010-04-01'), { effectiveOn: '2010-04-01' }),
  ]),
]

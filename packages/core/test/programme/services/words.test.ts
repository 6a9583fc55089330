import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, type Fact, FIRST_DAY, fact, party } from '../fixture.ts'
import { coloured } from './status-of.ts'

const DAY: Day = '2012-12-31'
const ict = { service: 'ict' }
const reason = 'the costs'

/** Papers told of it before its day. */
const toldOf = (ahead: Fact): Fact => ({ ...ahead, knownOn: '2012-12-30' })

describe('what comes up', () => {
  it.each<readonly [string, Fact]>([
    [
      'Wyre Forest District Council takes part',
      { ...party('wyre-forest', 'Wyre Forest District Council'), effectiveOn: DAY },
    ],
    ['Payroll is spoken of as a service', fact('ServiceRegistered', DAY, { service: 'payroll', name: 'Payroll' })],
    ['ICT is identified as an opportunity', fact('OpportunityIdentified', DAY, ict)],
    [
      'ICT is identified as an opportunity for Redditch Borough Council and Bromsgrove District Council: a manager leaves',
      fact('OpportunityIdentified', DAY, { ...ict, parties: ['redditch', 'bromsgrove'], trigger: 'a manager leaves' }),
    ],
    ['ICT is ranked as for the medium term', fact('OpportunityPrioritised', DAY, { ...ict, tier: 'mediumTerm' })],
    [
      'ICT is ranked as a quick win, led by Redditch Borough Council',
      fact('OpportunityPrioritised', DAY, { ...ict, tier: 'quickWin', lead: 'redditch' }),
    ],
    ['ICT is declined: the costs', fact('OpportunityDeclined', DAY, { ...ict, reason })],
    ['The project to share ICT starts', fact('ProjectStarted', DAY, ict)],
    ['The project to share ICT is given up: the costs', fact('ProjectWithdrawn', DAY, { ...ict, reason })],
    ['Redditch Borough Council is proposed to host ICT', fact('HostProposed', DAY, { ...ict, hosts: ['redditch'] })],
    [
      'Bromsgrove District Council and Redditch Borough Council are proposed to host ICT',
      fact('HostProposed', DAY, { ...ict, hosts: ['bromsgrove', 'redditch'] }),
    ],
    ['ICT is hosted by Redditch Borough Council', fact('HostAgreed', DAY, { ...ict, hosts: ['redditch'] })],
    [
      'The staff of ICT are employed by a council not known',
      fact('EmployingAuthorityAgreed', DAY, { ...ict, party: 'unknown' }),
    ],
    [
      'ICT passes from Redditch Borough Council to Bromsgrove District Council',
      fact('ServiceTransferred', DAY, { ...ict, from: 'redditch', to: 'bromsgrove' }),
    ],
    ['ICT goes live for Redditch Borough Council', fact('ServiceWentLive', DAY, { ...ict, partners: ['redditch'] })],
    [
      'ICT goes live for Redditch Borough Council, at 14:00: the help desk',
      fact('ServiceWentLive', DAY, { ...ict, partners: ['redditch'], at: '14:00', scope: 'the help desk' }),
    ],
    ['ICT is said to be run jointly', fact('SharedWorkingReported', DAY, ict)],
    ['ICT ends: the costs', fact('ServiceEnded', DAY, { ...ict, reason })],
    [
      'Redditch Borough Council joins ICT as a customer',
      fact('PartnerJoined', DAY, { ...ict, party: 'redditch', as: 'customer' }),
    ],
    [
      'Redditch Borough Council gives notice to leave ICT after 31 March 2013: the costs',
      fact('NoticeGiven', DAY, { ...ict, council: 'redditch', endsOn: '2013-03-31', reason }),
    ],
    ['Redditch Borough Council withdraws from ICT', fact('PartnerWithdrew', DAY, { ...ict, party: 'redditch' })],
    [
      'Colours are defined by board-2012: green, on time; amber, late; red, stopped',
      fact('RagDefinitionsAdopted', DAY, {
        definitions: 'board-2012',
        green: 'on time',
        amber: 'late',
        red: 'stopped',
      }),
    ],
    ['ICT is reported green, by no stated definitions', coloured(DAY, 'green')],
  ])('is told in words: %s', async (words, ahead) => {
    expect((await booksAt('2012-12-30', toldOf(ahead))).comingUp()).toMatchObject([{ words, on: DAY, entries: [6] }])
  })

  it('names the definitions of a colour', async () => {
    const adopted = fact('RagDefinitionsAdopted', FIRST_DAY, { definitions: 'board', green: 'a', amber: 'b', red: 'c' })
    const judged = fact('StatusReported', DAY, { ...ict, rag: 'red', definitions: 'board' })
    expect((await booksAt('2012-12-30', adopted, toldOf(judged))).comingUp()).toMatchObject([
      { words: 'ICT is reported red by board' },
    ])
  })
})

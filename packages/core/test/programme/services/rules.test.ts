import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { type Envelope, type Fact, fact, openBook, refusalOf } from '../fixture.ts'

const DAY = '2010-01-04'
const ict = { service: 'ict' }
const REMEDY_SERVICE = 'register it by ServiceRegistered, on the first day of the ledger'
const REMEDY_PARTY = 'register it by PartyRegistered, on the first day of the ledger'

describe('an event names a registered service', () => {
  const stray = { service: 'payroll' }
  const by = ['redditch']

  it.each<Fact>([
    fact('OpportunityIdentified', DAY, stray),
    fact('OpportunityPrioritised', DAY, { ...stray, tier: 'remaining' }),
    fact('OpportunityDeclined', DAY, { ...stray, reason: 'no saving' }),
    fact('ProjectStarted', DAY, stray),
    fact('ProjectWithdrawn', DAY, { ...stray, reason: 'no saving' }),
    fact('HostProposed', DAY, { ...stray, hosts: by }),
    fact('HostAgreed', DAY, { ...stray, hosts: by }),
    fact('EmployingAuthorityAgreed', DAY, { ...stray, party: 'redditch' }),
    fact('ServiceTransferred', DAY, { ...stray, from: 'redditch', to: 'bromsgrove' }),
    fact('ServiceWentLive', DAY, { ...stray, partners: by }),
    fact('SharedWorkingReported', DAY, stray),
    fact('ServiceEnded', DAY, { ...stray, reason: 'brought back' }),
    fact('PartnerJoined', DAY, { ...stray, party: 'redditch', as: 'customer' }),
    fact('NoticeGiven', DAY, { ...stray, council: 'redditch', endsOn: '2011-03-31' }),
    fact('PartnerWithdrew', DAY, { ...stray, party: 'redditch' }),
    fact('StatusReported', DAY, { ...stray, rag: 'green', definitions: 'none-stated' }),
  ])('refuses $type of a service that nobody registered', async (stranger) => {
    expect(await refusalOf(stranger)).toEqual([
      {
        fact: 1,
        rule: 'an event names a registered service',
        field: 'data.service',
        problem: 'names payroll, which is no registered service by then',
        remedy: REMEDY_SERVICE,
      },
    ])
  })

  it('takes one that is registered in the same batch, whichever comes first', async () => {
    const started = fact('ProjectStarted', DAY, { service: 'payroll' })
    const book = await openBook(
      started,
      fact('ServiceRegistered', '2007-04-01', { service: 'payroll', name: 'Payroll' }),
    )
    expect((await book.asAt(DAY)).currentStatus().services).toHaveLength(3)
  })

  it('refuses an event of a day before its registration', async () => {
    const late = fact('ServiceRegistered', '2010-02-01', { service: 'payroll', name: 'Payroll' })
    expect(await refusalOf(late, fact('ProjectStarted', DAY, { service: 'payroll' }))).toMatchObject([
      { fact: 2, field: 'data.service', problem: 'names payroll, which is no registered service by then' },
    ])
  })
})

describe('an event about a service names registered parties', () => {
  it.each<readonly [string, Fact]>([
    ['parties', fact('OpportunityIdentified', DAY, { ...ict, parties: ['redditch', 'worcester'] })],
    ['lead', fact('OpportunityPrioritised', DAY, { ...ict, tier: 'quickWin', lead: 'worcester' })],
    ['hosts', fact('HostProposed', DAY, { ...ict, hosts: ['worcester', 'redditch'] })],
    ['hosts', fact('HostAgreed', DAY, { ...ict, hosts: ['redditch', 'worcester'] })],
    ['party', fact('EmployingAuthorityAgreed', DAY, { ...ict, party: 'worcester' })],
    ['from', fact('ServiceTransferred', DAY, { ...ict, from: 'worcester', to: 'redditch' })],
    ['to', fact('ServiceTransferred', DAY, { ...ict, from: 'unknown', to: 'worcester' })],
    ['partners', fact('ServiceWentLive', DAY, { ...ict, partners: ['redditch', 'worcester'] })],
    ['party', fact('PartnerJoined', DAY, { ...ict, party: 'worcester', as: 'partner' })],
    ['council', fact('NoticeGiven', DAY, { ...ict, council: 'worcester', endsOn: '2011-03-31' })],
    ['party', fact('PartnerWithdrew', DAY, { ...ict, party: 'worcester' })],
  ])('refuses a stranger in %s of %o', async (field, stranger) => {
    expect(await refusalOf(stranger)).toEqual([
      {
        fact: 1,
        rule:
          field === 'from'
            ? 'a service passes from a registered party'
            : 'an event about a service names registered parties',
        field: `data.${field}`,
        problem: 'names worcester, which is no registered party by then',
        remedy: REMEDY_PARTY,
      },
    ])
  })

  it('names all strangers of one field at once', async () => {
    const strangers = fact('HostAgreed', DAY, { ...ict, hosts: ['worcester', 'redditch', 'wychavon'] })
    expect(await refusalOf(strangers)).toMatchObject([
      { problem: 'names worcester and wychavon, which are no registered parties by then' },
    ])
  })

  it('lets an event leave them out', async () => {
    const facts = [
      fact('OpportunityIdentified', DAY, ict),
      fact('OpportunityPrioritised', DAY, { ...ict, tier: 'mediumTerm' }),
      fact('EmployingAuthorityAgreed', DAY, { ...ict, party: 'unknown' }),
    ]
    expect((await (await openBook(...facts)).asAt(DAY)).basis.position).toBe(8)
  })

  it('takes unknown for a party only where the event may leave the party open', async () => {
    expect(await refusalOf(fact('HostAgreed', DAY, { ...ict, hosts: ['unknown'] }))).toMatchObject([
      { field: 'data.hosts.0' },
    ])
  })
})

describe('a list of councils', () => {
  const both = ['redditch', 'bromsgrove', 'redditch']

  it.each<readonly [string, Fact]>([
    ['parties', fact('OpportunityIdentified', DAY, { ...ict, parties: both })],
    ['hosts', fact('HostProposed', DAY, { ...ict, hosts: both })],
    ['hosts', fact('HostAgreed', DAY, { ...ict, hosts: both })],
    ['partners', fact('ServiceWentLive', DAY, { ...ict, partners: both })],
  ])('names nobody twice: %s of %o', async (field, twice) => {
    expect(await refusalOf(twice)).toMatchObject([
      { fact: 1, field: `data.${field}`, problem: 'names redditch twice', remedy: 'name each council once' },
    ])
  })

  it('names somebody', async () => {
    expect(await refusalOf(fact('HostAgreed', DAY, { ...ict, hosts: [] }))).toMatchObject([
      { field: 'data.hosts', problem: 'names nobody', remedy: 'give at least one council' },
    ])
  })
})

describe('a notice ends no earlier than it is given', () => {
  const given = (endsOn: Day, envelope: Envelope = {}) =>
    fact('NoticeGiven', DAY, { ...ict, council: 'redditch', endsOn }, envelope)

  it('refuses a notice that ends before it is given', async () => {
    expect(await refusalOf(given('2010-01-03'))).toEqual([
      {
        fact: 1,
        rule: 'a notice ends no earlier than it is given',
        field: 'data.endsOn',
        problem: 'is 3 January 2010, before the notice is given on 4 January 2010',
        remedy: 'give the last day of the notice',
      },
    ])
  })

  it('takes one that ends on its day, or that a vague source may have dated earlier', async () => {
    const vague = (earliest: Day | null) => given('2010-01-03', { effective: { earliest, asStated: 'by 4 January' } })
    const book = await openBook(given(DAY), vague('2010-01-03'), vague(null))
    expect((await book.asAt(DAY)).basis.position).toBe(8)
    expect(
      await refusalOf(given('2010-01-02', { effective: { earliest: '2010-01-03', asStated: 'about then' } })),
    ).toHaveLength(1)
  })
})

describe('a service passes from one council to another', () => {
  it('refuses a transfer from a council to itself', async () => {
    const passed = fact('ServiceTransferred', DAY, { ...ict, from: 'redditch', to: 'redditch' })
    expect(await refusalOf(passed)).toEqual([
      {
        fact: 1,
        rule: 'a service passes from one council to another',
        field: 'data.to',
        problem: 'is redditch, as data.from is',
        remedy: 'name the council that runs the service from now on',
      },
    ])
  })
})

describe('a status is judged by definitions that were adopted', () => {
  const judged = fact('StatusReported', DAY, { ...ict, rag: 'green', definitions: 'board-2008' })
  const adoptedOn = (on: `${number}-${number}-${number}`, green = 'on time') =>
    fact('RagDefinitionsAdopted', on, { definitions: 'board-2008', green, amber: 'late', red: 'stopped' })

  it('refuses definitions that nobody adopted by then', async () => {
    const refusal = {
      rule: 'a status is judged by definitions that were adopted',
      field: 'data.definitions',
      problem: 'names board-2008, which is not adopted by then',
      remedy: 'adopt it by RagDefinitionsAdopted, or say none-stated',
    }
    expect(await refusalOf(judged)).toEqual([{ fact: 1, ...refusal }])
    expect(await refusalOf(adoptedOn('2010-01-05'), judged)).toEqual([{ fact: 2, ...refusal }])
  })

  it('takes those that were adopted by then, and none', async () => {
    const none = fact('StatusReported', DAY, { ...ict, rag: 'green', definitions: 'none-stated' })
    expect((await (await openBook(adoptedOn(DAY), judged, none)).asAt(DAY)).basis.position).toBe(8)
  })

  it('takes a second wording of the same definitions as another claim', async () => {
    const book = await openBook(adoptedOn('2008-09-01'), judged)
    await book.record(adoptedOn('2008-09-01', 'on time and on budget'))
    const [row] = (await book.asAt(DAY)).currentStatus().services.filter(({ service }) => service === 'ict')
    expect(row).toMatchObject({ rag: { value: 'green' }, ragMeans: undefined })
  })
})

describe('several things wrong at once', () => {
  it('come back together, and nothing is recorded', async () => {
    const refusal = await refusalOf(
      fact('ProjectStarted', DAY, ict),
      fact('HostAgreed', DAY, { service: 'payroll', hosts: ['worcester'] }),
      fact('ServiceTransferred', DAY, { ...ict, from: 'redditch', to: 'redditch' }),
    )
    expect(refusal.map(({ fact: place, rule, field }) => [place, rule, field])).toEqual([
      [2, 'an event names a registered service', 'data.service'],
      [2, 'an event about a service names registered parties', 'data.hosts'],
      [3, 'a service passes from one council to another', 'data.to'],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, FIRST_DAY, fact, found, service } from '../fixture.ts'
import { transferred } from '../staff/movements.ts'
import { BOTH, decided, matter } from './governance-drafts.ts'

// What reports of 21 August 2009 and 15 January 2010 say of approvals by both councils: two cases by name, four by count.
const LIVE = [
  'audit',
  'cctv',
  'climate-change',
  'community-safety',
  'economic-development',
  'elections',
  'ict',
  'payroll',
  'policy',
  'procurement',
  'property',
  'regulatory',
]
const BACKGROUND = ['ict', 'cctv']
const BY_AUGUST: Envelope = { effective: { earliest: '2008-09-02', asStated: 'agreed by both councils' } }
const BY_COUNT: Envelope = {
  effective: { earliest: '2009-08-22', asStated: 'four business cases agreed' },
  evidence: 'inferred',
}

const caseOf = (key: string): Fact => matter({ matter: `${key}-case`, name: `${key} business case`, services: [key] })

const approvals = (key: string, on: '2009-08-21' | '2010-01-15', envelope: Envelope): readonly Fact[] =>
  BOTH.map((council) => decided(on, council, { decision: `${key}-${council}`, matter: `${key}-case` }, envelope))

const FACTS: readonly Fact[] = [
  ...LIVE.filter((key) => !BACKGROUND.includes(key)).map((key) => service(key, key)),
  ...LIVE.map((key) => fact('ServiceWentLive', '2010-01-15', { service: key, partners: BOTH })),
  ...['elections', 'community-safety', 'ict', 'cctv', 'payroll'].map(caseOf),
  ...['elections', 'community-safety'].flatMap((key) => approvals(key, '2009-08-21', BY_AUGUST)),
  ...['ict', 'cctv'].flatMap((key) => approvals(key, '2010-01-15', BY_COUNT)),
  // Payroll: one council, in its medium-term plan.
  decided('2008-09-01', 'bromsgrove', { decision: 'payroll', matter: 'payroll-case' }),
]

describe('the twelve live services', () => {
  it('are approved by both for two, inferred for two, and of eight nothing is recorded of both', async () => {
    const { liveServices } = (await booksAt('2011-06-30', ...FACTS)).decisions()
    expect(liveServices).toMatchObject({
      ref: 'decisions:live-services',
      approvedByAll: ['community-safety', 'elections'],
      inferred: ['cctv', 'ict'],
      contested: [],
    })
    expect(liveServices.none).toEqual([
      'audit',
      'climate-change',
      'economic-development',
      'payroll',
      'policy',
      'procurement',
      'property',
      'regulatory',
    ])
  })

  it('are each found exactly once where an approval is not recorded', async () => {
    const books = await booksAt('2011-06-30', ...FACTS)
    const missing = found(books, 'a live service has no recorded approval')
    expect(missing.map(({ subject }) => subject).toSorted()).toEqual(
      books.decisions().liveServices.none.map((key) => `service/${key}`),
    )
    expect(missing.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(missing.find(({ subject }) => subject === 'service/audit')?.message).toBe(
      'audit is live, and no entry says that Bromsgrove District Council or Redditch Borough Council approved its business case',
    )
    expect(missing.find(({ subject }) => subject === 'service/payroll')?.message).toBe(
      'payroll is live, and no entry says that Redditch Borough Council approved its business case',
    )
    expect(found(books, 'the approval of a live service is only inferred').map(({ subject }) => subject)).toEqual([
      'service/cctv',
      'service/ict',
    ])
  })

  it('are asked for one by one', async () => {
    const books = await booksAt('2011-06-30', ...FACTS)
    const { matters, liveServices } = books.decisions({ service: 'ict' })
    expect(matters.map((row) => row.matter)).toEqual(['ict-case'])
    expect(liveServices).toMatchObject({ approvedByAll: [], inferred: ['ict'], none: [] })
    expect(() => books.decisions({ services: 'ict' } as never)).toThrow(/The options of decisions are not valid/)
  })

  it('are none before they went live, and none once they ended', async () => {
    const books = await booksAt('2009-12-31', ...FACTS)
    expect(books.decisions().liveServices).toMatchObject({ approvedByAll: [], inferred: [], contested: [], none: [] })
    const ended = await booksAt(
      '2011-06-30',
      ...FACTS,
      fact('ServiceEnded', '2011-01-01', { service: 'audit', reason: 'it moved to the county' }),
    )
    expect(ended.decisions().liveServices.none).not.toContain('audit')
  })

  it('ask the councils that are partners still, and neither customers nor those who withdrew', async () => {
    const withdrew = fact('PartnerWithdrew', '2011-04-01', { service: 'payroll', party: 'redditch' })
    const books = await booksAt('2011-06-30', ...FACTS, withdrew)
    expect(books.decisions().liveServices.approvedByAll).toContain('payroll')
  })

  it('are contested where sources disagree on an approval', async () => {
    const other = decided('2008-09-01', 'bromsgrove', {
      decision: 'payroll',
      matter: 'payroll-case',
      outcome: 'declined',
    })
    const books = await booksAt('2011-06-30', ...FACTS, other)
    expect(books.decisions().liveServices.contested).toEqual(['payroll'])
    expect(found(books, 'a live service has no recorded approval')).toHaveLength(8)
  })
})

describe('staff or a host that moved', () => {
  const moved = transferred('2010-01-04', { movement: 'ict', service: 'ict', headcount: 10 })
  const name = 'staff or a host moved before approval'
  const approvedOn = (day: '2010-01-03' | '2010-01-04' | '2010-01-15'): readonly Fact[] =>
    BOTH.map((council) => decided(day, council))
  const ICT = [fact('ServiceWentLive', '2010-01-15', { service: 'ict', partners: BOTH }), matter(), moved]

  it('before every partner had approved are found', async () => {
    expect(found(await booksAt('2010-01-31', ...ICT, ...approvedOn('2010-01-15')), name)).toEqual([
      {
        severity: 'serious',
        subject: 'service/ict',
        message:
          'ICT: staff passed to Bromsgrove District Council on 4 January 2010, before every partner had approved its business case on 15 January 2010',
        entries: [6, 8, 9, 10],
      },
    ])
  })

  it('on the day of the approval or later are not', async () => {
    expect(found(await booksAt('2010-01-31', ...ICT, ...approvedOn('2010-01-04')), name)).toEqual([])
    expect(found(await booksAt('2010-01-31', ...ICT, ...approvedOn('2010-01-03')), name)).toEqual([])
  })

  it('after every partner had approved are not, whatever was decided later', async () => {
    const again = BOTH.map((council) => decided('2010-01-15', council))
    expect(found(await booksAt('2010-01-31', ...ICT, ...approvedOn('2010-01-03'), ...again), name)).toEqual([])
  })

  it('after an approval had been withdrawn are found, though it was given again later', async () => {
    const withdrawn = decided('2010-01-03', 'redditch', { decision: 'declining', outcome: 'declined' })
    const first = BOTH.map((council) => decided('2009-12-01', council))
    const books = await booksAt('2010-01-31', ...ICT, ...first, withdrawn, ...approvedOn('2010-01-15'))
    expect(found(books, name)).toMatchObject([
      {
        severity: 'warning',
        message:
          'ICT: staff passed to Bromsgrove District Council on 4 January 2010, and no entry says that by then Redditch Borough Council approved its business case',
      },
    ])
  })

  it('are noted where the approval is too vague to tell, as that of ICT', async () => {
    const books = await booksAt('2010-01-31', ...ICT, ...approvals('ict', '2010-01-15', BY_COUNT))
    expect(found(books, name)).toMatchObject([
      {
        severity: 'note',
        message:
          'ICT: staff passed to Bromsgrove District Council on 4 January 2010, and its sources do not tell whether that was before every partner had approved its business case by 15 January 2010',
      },
    ])
  })

  it('are a host that was agreed and the running of a service that passed, too', async () => {
    const [live, registered] = ICT
    const books = await booksAt(
      '2010-01-31',
      live as Fact,
      registered as Fact,
      fact('HostAgreed', '2009-12-01', { service: 'ict', hosts: ['bromsgrove'] }),
      fact('ServiceTransferred', '2010-01-02', { service: 'ict', from: 'redditch', to: 'bromsgrove' }),
      ...approvedOn('2010-01-15'),
    )
    expect(found(books, name).map(({ message }) => message.slice(0, 70))).toEqual([
      'ICT: a host was agreed, Bromsgrove District Council, by 1 December 200',
      'ICT: it passed to Bromsgrove District Council on 2 January 2010, befor',
    ])
  })

  it('are named where the service passed to a body that is no council', async () => {
    const trust = fact('PartyRegistered', FIRST_DAY, { kind: 'trust', name: 'The Leisure Trust', party: 'trust' })
    const books = await booksAt(
      '2011-06-30',
      trust,
      fact('ServiceTransferred', '2010-01-02', { service: 'cctv', from: 'redditch', to: 'trust' }),
    )
    expect(found(books, name).map(({ message }) => message)).toEqual([
      'CCTV: it passed to The Leisure Trust on 2 January 2010, and no entry says that any council approved its business case',
    ])
  })

  it('are not a service that was handed back once it was shared no more', async () => {
    const back = fact('ServiceTransferred', '2011-04-01', { service: 'cctv', from: 'bromsgrove', to: 'redditch' })
    const ended = fact('ServiceEnded', '2011-03-31', { service: 'cctv', reason: 'it cost more than it saved' })
    expect(found(await booksAt('2011-06-30', ended, back), name)).toEqual([])
    expect(found(await booksAt('2011-06-30', back), name)).toHaveLength(1)
  })

  it('are held against the councils that the case was to be approved by, where no partner is known yet', async () => {
    const moved = transferred('2010-01-04', { to: 'redditch', from: 'bromsgrove' })
    const messages = async (...facts: readonly Fact[]) =>
      found(await booksAt('2010-01-31', moved, caseOf('cctv'), ...facts), name).map(({ message }) => message)

    expect(await messages()).toEqual([
      'CCTV: staff passed to Redditch Borough Council on 4 January 2010, and no entry says that Bromsgrove District Council or Redditch Borough Council approved its business case',
    ])
    expect(await messages(...approvals('cctv', '2010-01-15', BY_COUNT))).toEqual([
      'CCTV: staff passed to Redditch Borough Council on 4 January 2010, and its sources do not tell whether that was before every partner had approved its business case by 15 January 2010',
    ])
  })

  it('without any approval are found where the service is not live', async () => {
    const books = await booksAt('2011-06-30', transferred('2011-03-01', { to: 'redditch', from: 'bromsgrove' }))
    expect(found(books, name)).toEqual([
      {
        severity: 'warning',
        subject: 'service/cctv',
        message:
          'CCTV: staff passed to Redditch Borough Council on 1 March 2011, and no entry says that any council approved its business case',
        entries: [6],
      },
    ])
  })
})

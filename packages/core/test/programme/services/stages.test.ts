import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, service } from '../fixture.ts'
import { statusOf, wentLive } from './status-of.ts'

const ict = { service: 'ict' }
const IDENTIFIED = fact('OpportunityIdentified', '2008-01-10', { ...ict, trigger: 'a vacancy' })
const RANKED = fact('OpportunityPrioritised', '2008-01-20', { ...ict, tier: 'quickWin', lead: 'redditch' })
const PROPOSED = fact('HostProposed', '2008-01-25', { ...ict, hosts: ['redditch'] })
const DECLINED = fact('OpportunityDeclined', '2008-02-10', { ...ict, reason: 'no saving' })
const STARTED = fact('ProjectStarted', '2008-06-10', ict)
const WITHDRAWN = fact('ProjectWithdrawn', '2008-09-10', { ...ict, reason: 'no longer wanted' })
const TRANSFERRED = fact('ServiceTransferred', '2009-06-10', { ...ict, from: 'redditch', to: 'bromsgrove' })
const LIVE = wentLive('2010-01-04')
const ENDED = fact('ServiceEnded', '2011-03-31', { ...ict, reason: 'brought back' })

const stageAt = async (...facts: readonly Fact[]) => statusOf(await booksAt('2012-12-31', ...facts)).stage

describe('the stage of a service', () => {
  it.each<readonly [string, string, readonly Fact[]]>([
    ['named', 'nothing but its name is known', []],
    ['identified', 'it was identified as an opportunity', [IDENTIFIED]],
    ['identified', 'it was ranked as an opportunity', [RANKED]],
    ['identified', 'a host was proposed for it', [PROPOSED]],
    ['declined', 'the opportunity was declined', [IDENTIFIED, RANKED, PROPOSED, DECLINED]],
    ['declined', 'an opportunity was declined that nobody is known to have identified', [DECLINED]],
    ['underway', 'its project started', [IDENTIFIED, STARTED]],
    ['underway', 'its project started after the opportunity was declined', [DECLINED, STARTED]],
    ['withdrawn', 'its project was given up', [STARTED, WITHDRAWN]],
    ['transferred', 'its running passed to a council', [STARTED, TRANSFERRED]],
    ['live', 'it went live', [STARTED, TRANSFERRED, LIVE]],
    ['live', 'it went live, and nothing is known of the steps before', [LIVE]],
    ['live', 'it went live after its project was given up', [STARTED, WITHDRAWN, LIVE]],
    ['ended', 'it ended', [LIVE, ENDED]],
  ])('is %s where %s', async (stage, _, facts) => {
    expect(await stageAt(...facts)).toBe(stage)
  })

  it('is that of an opportunity identified anew after it was declined', async () => {
    const anew = fact('OpportunityIdentified', '2008-05-10', ict)
    expect(await stageAt(IDENTIFIED, DECLINED, anew)).toBe('identified')
  })

  it('is reached on the day of the step, and not before', async () => {
    expect(statusOf(await booksAt('2010-01-03', STARTED, LIVE)).stage).toBe('underway')
    expect(statusOf(await booksAt('2010-01-04', STARTED, LIVE)).stage).toBe('live')
  })

  it.each<readonly [string, Fact]>([
    ['an agreed host', fact('HostAgreed', '2008-01-20', { ...ict, hosts: ['redditch'] })],
    ['an employing authority', fact('EmployingAuthorityAgreed', '2008-01-20', { ...ict, party: 'redditch' })],
    ['a partner', fact('PartnerJoined', '2008-01-20', { ...ict, party: 'redditch', as: 'partner' })],
    ['a status', fact('StatusReported', '2008-01-20', { ...ict, rag: 'green', definitions: 'none-stated' })],
    ['shared working', fact('SharedWorkingReported', '2008-01-20', ict)],
  ])('is not moved by %s', async (_, another) => {
    expect(await stageAt(another)).toBe('named')
  })
})

describe('what is done again', () => {
  it('opens an opportunity that is identified vaguely, but later than it was declined', async () => {
    const anew = fact('OpportunityIdentified', '2008-05-10', ict, {
      effective: { earliest: '2008-01-01', asStated: 'by May 2008' },
    })
    expect(await stageAt(DECLINED, anew)).toBe('identified')
  })

  it('does not open one that is identified and declined on one day', async () => {
    expect(await stageAt(fact('OpportunityIdentified', '2008-02-10', ict), DECLINED)).toBe('declined')
  })

  it('starts a project that was given up', async () => {
    const anew = fact('ProjectStarted', '2009-01-10', ict)
    expect(await stageAt(STARTED, WITHDRAWN, anew)).toBe('underway')
    expect(await stageAt(STARTED, WITHDRAWN, fact('ProjectStarted', '2008-09-10', ict))).toBe('withdrawn')
    const again = fact('ProjectWithdrawn', '2009-03-10', { ...ict, reason: 'no money' })
    expect(await stageAt(STARTED, WITHDRAWN, anew, again)).toBe('withdrawn')
  })
})

describe('the rows of the current status', () => {
  it('show a service that may have been registered, under its name', async () => {
    const payroll = fact(
      'ServiceRegistered',
      '2008-06-30',
      { service: 'payroll', name: 'Payroll' },
      {
        effective: { earliest: '2008-06-01', asStated: 'in June' },
      },
    )
    const books = await booksAt('2008-06-15', payroll)
    expect(statusOf(books, 'payroll')).toMatchObject({ name: 'Payroll', stage: 'named', undetermined: undefined })
    expect((await booksAt('2008-05-31', payroll)).currentStatus().services).toHaveLength(2)
  })

  it('are in order of their keys where names are the same', async () => {
    const books = await booksAt('2010-01-04', service('z', 'ICT'), service('a', 'ICT'), service('m', 'ICT'))
    expect(books.currentStatus().services.map((row) => row.service)).toEqual(['cctv', 'a', 'ict', 'm', 'z'])
  })

  it('say how urgent an opportunity was thought to be, and who leads on it', async () => {
    const later = fact('OpportunityPrioritised', '2008-03-20', { ...ict, tier: 'remaining' })
    const books = await booksAt('2008-12-31', RANKED, later)
    expect(statusOf(books)).toMatchObject({
      tier: { is: 'known', value: 'remaining', by: [7] },
      lead: { is: 'known', value: 'redditch', by: [6] },
      entries: [4, 6, 7],
    })
    expect(statusOf(books, 'cctv')).toMatchObject({ tier: { is: 'unknown' }, lead: { is: 'unknown' } })
  })

  it('are one for each service, by name', async () => {
    const books = await booksAt('2010-01-04', service('audit', 'internal Audit'), service('elections', 'Elections'))
    expect(books.currentStatus().services.map(({ name }) => name)).toEqual([
      'CCTV',
      'Elections',
      'ICT',
      'internal Audit',
    ])
  })

  it('leave every other service alone', async () => {
    const books = await booksAt('2010-01-04', LIVE)
    expect(statusOf(books, 'cctv')).toMatchObject({ stage: 'named', live: { is: 'unknown', by: [] }, entries: [5] })
  })

  it('call a service by its key where sources disagree about its name', async () => {
    const books = await booksAt('2010-01-04', service('ict', 'Information Technology'))
    expect(statusOf(books)).toMatchObject({ name: 'ict', entries: [4, 6] })
  })

  it('say when a service went live, at what time, and by which entries', async () => {
    const live = fact('ServiceWentLive', '2010-01-04', { ...ict, partners: ['redditch'], at: '14:00' })
    expect(statusOf(await booksAt('2010-01-04', STARTED, live))).toMatchObject({
      ref: 'currentStatus:ict',
      live: { is: 'known', value: { earliest: '2010-01-04', latest: '2010-01-04' }, by: [7] },
      liveAt: { is: 'known', value: '14:00', by: [7] },
      undetermined: undefined,
      entries: [4, 6, 7],
    })
  })

  it('show both times of day where sources disagree, whatever their day', async () => {
    const liveAt = (on: '2010-01-04' | '2010-01-05', at: string) =>
      fact('ServiceWentLive', on, { ...ict, partners: ['redditch'], at })
    const books = await booksAt('2010-01-05', liveAt('2010-01-04', '14:00'), liveAt('2010-01-05', '09:30'))
    expect(statusOf(books).liveAt).toMatchObject({ is: 'contested', rivals: [{ value: '14:00' }, { value: '09:30' }] })
  })

  it('call a service by its key where a later registration names it differently', async () => {
    const renamed = fact('ServiceRegistered', '2009-01-01', { ...ict, name: 'Computers' })
    expect(statusOf(await booksAt('2010-01-04', renamed)).name).toBe('ict')
  })

  it('take the last word on who leads, and on who is proposed as a host', async () => {
    const lead = (on: '2008-01-20' | '2008-02-20', party: string) =>
      fact('OpportunityPrioritised', on, { ...ict, tier: 'quickWin', lead: party })
    const proposed = (on: '2008-01-20' | '2008-02-20', party: string) =>
      fact('HostProposed', on, { ...ict, hosts: [party] })
    const books = await booksAt(
      '2010-01-04',
      lead('2008-01-20', 'redditch'),
      proposed('2008-01-20', 'redditch'),
      lead('2008-02-20', 'bromsgrove'),
      proposed('2008-02-20', 'bromsgrove'),
    )
    expect(statusOf(books)).toMatchObject({
      lead: { is: 'known', value: 'bromsgrove', by: [8] },
      proposedHosts: { is: 'known', value: ['bromsgrove'], by: [9] },
    })
  })

  it('say that a service is worked jointly, without making it live', async () => {
    const books = await booksAt('2010-01-04', fact('SharedWorkingReported', '2009-09-21', ict))
    expect(statusOf(books)).toMatchObject({ isWorkedJointly: true, stage: 'named', entries: [4, 6] })
    expect(statusOf(books, 'cctv').isWorkedJointly).toBe(false)
  })
})

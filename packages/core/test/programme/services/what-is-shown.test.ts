import { describe, expect, it } from 'vitest'
import { booksAt, FIRST_DAY, fact, found } from '../fixture.ts'
import { statusOf } from './status-of.ts'

const ict = { service: 'ict' }
const DAY = '2012-12-31'

describe('the row of a service', () => {
  it('shows all that is recorded of it, with the entries behind', async () => {
    const books = await booksAt(
      DAY,
      fact('ServiceRegistered', FIRST_DAY, { ...ict, name: 'ICT', aliases: ['Information technology'] }),
      fact('OpportunityIdentified', '2008-01-10', {
        ...ict,
        parties: ['redditch', 'bromsgrove'],
        trigger: 'a manager leaves',
      }),
      fact('OpportunityDeclined', '2008-02-10', { ...ict, reason: 'no saving' }),
      fact('ProjectStarted', '2008-06-10', ict),
      fact('ProjectWithdrawn', '2008-09-10', { ...ict, reason: 'no money' }),
      fact('ServiceTransferred', '2009-04-01', { ...ict, from: 'redditch', to: 'bromsgrove' }),
      fact('ServiceWentLive', '2010-01-04', { ...ict, partners: ['redditch'], scope: 'the help desk' }),
      fact('ServiceEnded', '2012-03-31', { ...ict, reason: 'brought back' }),
    )
    expect(statusOf(books)).toMatchObject({
      aliases: ['Information technology'],
      trigger: { is: 'known', value: 'a manager leaves', by: [7] },
      opportunityFor: { is: 'known', value: ['bromsgrove', 'redditch'], by: [7] },
      declinedBecause: { is: 'known', value: 'no saving', by: [8] },
      projectWithdrawnBecause: { is: 'known', value: 'no money', by: [10] },
      transferredFrom: { is: 'known', value: 'redditch', by: [11] },
      runBy: { is: 'known', value: 'bromsgrove', by: [11] },
      liveScope: { is: 'known', value: 'the help desk', by: [12] },
      endedBecause: { is: 'known', value: 'brought back', by: [13] },
      steps: {
        identified: { value: { latest: '2008-01-10' }, by: [7] },
        declined: { value: { latest: '2008-02-10' }, by: [8] },
        started: { value: { latest: '2008-06-10' }, by: [9] },
        projectWithdrawn: { value: { latest: '2008-09-10' }, by: [10] },
        transferred: { value: { latest: '2009-04-01' }, by: [11] },
        ended: { value: { latest: '2012-03-31' }, by: [13] },
        sharedWorking: { is: 'unknown' },
      },
      entries: [4, 6, 7, 8, 9, 10, 11, 12, 13],
    })
  })

  it('says nothing of what nobody states', async () => {
    expect(statusOf(await booksAt(DAY))).toMatchObject({
      aliases: [],
      trigger: { is: 'unknown' },
      opportunityFor: { is: 'unknown' },
      declinedBecause: { is: 'unknown' },
      projectWithdrawnBecause: { is: 'unknown' },
      transferredFrom: { is: 'unknown' },
      liveScope: { is: 'unknown' },
      endedBecause: { is: 'unknown' },
      notices: [],
    })
  })

  it('does not take who passed it on once for who did so later', async () => {
    const first = fact('ServiceTransferred', '2009-04-01', { ...ict, from: 'redditch', to: 'bromsgrove' })
    const second = fact('ServiceTransferred', '2011-04-01', { ...ict, from: 'unknown', to: 'redditch' })
    const row = statusOf(await booksAt(DAY, first, second))
    expect(row).toMatchObject({ transferredFrom: { is: 'unknown', by: [7] }, runBy: { value: 'redditch', by: [7] } })
  })

  it('shows both reasons where sources give two for one day, and says that they disagree', async () => {
    const declined = (reason: string) => fact('OpportunityDeclined', '2008-02-10', { ...ict, reason })
    const books = await booksAt(DAY, declined('no saving'), declined('the law changed'))
    expect(statusOf(books).declinedBecause).toMatchObject({ is: 'contested' })
    expect(found(books, 'sources disagree about a service')).toMatchObject([
      {
        message:
          'Sources disagree about ICT, why it was declined: no saving (entry 6) against the law changed (entry 7)',
      },
    ])
  })
})

describe('the word unknown', () => {
  it('is a name, a reason and a scope like any other words', async () => {
    const books = await booksAt(
      DAY,
      fact('ServiceRegistered', FIRST_DAY, { service: 'fraud', name: 'unknown' }),
      fact('OpportunityIdentified', '2008-01-10', { service: 'fraud', trigger: 'unknown' }),
      fact('OpportunityDeclined', '2008-02-10', { service: 'fraud', reason: 'unknown' }),
      fact('ServiceWentLive', '2010-01-04', { service: 'fraud', partners: ['redditch'], scope: 'unknown' }),
    )
    const known = { is: 'known', value: 'unknown' }
    expect(statusOf(books, 'fraud')).toMatchObject({
      name: 'unknown',
      trigger: known,
      declinedBecause: known,
      liveScope: known,
    })
  })

  it('registers a service by that name, which events may then be about', async () => {
    const named = fact('ServiceRegistered', FIRST_DAY, { service: 'fraud', name: 'unknown' })
    const books = await booksAt(DAY, named, fact('ProjectStarted', '2008-06-10', { service: 'fraud' }))
    expect(statusOf(books, 'fraud').stage).toBe('underway')
  })

  it('is what a colour may be said to mean', async () => {
    const adopted = fact('RagDefinitionsAdopted', '2008-09-01', {
      definitions: 'board-2008',
      green: 'unknown',
      amber: 'late',
      red: 'stopped',
    })
    const judged = fact('StatusReported', '2010-01-31', { ...ict, rag: 'green', definitions: 'board-2008' })
    expect(statusOf(await booksAt(DAY, adopted, judged)).ragMeans).toBe('unknown')
  })
})

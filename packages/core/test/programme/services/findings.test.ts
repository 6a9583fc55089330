import { describe, expect, it } from 'vitest'
import { booksAt, fact, found } from '../fixture.ts'
import { coloured, wentLive } from './status-of.ts'

const DAY = '2010-06-30'
const ict = { service: 'ict' }
const LIVE = wentLive('2010-01-04')
const IDENTIFIED = fact('OpportunityIdentified', '2008-01-10', ict)
const DECLINED = fact('OpportunityDeclined', '2008-02-10', { ...ict, reason: 'no saving' })
const SHARED = fact('SharedWorkingReported', '2009-09-21', ict)

describe('a declined opportunity went live', () => {
  const FINDING = 'a declined opportunity went live'

  it('is found where both are recorded', async () => {
    expect(found(await booksAt(DAY, DECLINED, LIVE), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'service/ict',
        message: 'ICT was declined and went live after all',
        entries: [6, 7],
      },
    ])
  })

  it('is not found where only one is', async () => {
    expect(found(await booksAt(DAY, DECLINED), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, LIVE), FINDING)).toEqual([])
    expect(found(await booksAt('2010-01-03', DECLINED, LIVE), FINDING)).toEqual([])
  })

  it('does not say which came first where sources do not tell', async () => {
    const message = 'ICT was declined and went live, and its sources do not tell which came first'
    const sometime = { effective: { earliest: null, asStated: 'by March' } } as const
    const vague = fact('OpportunityDeclined', '2010-03-01', { ...ict, reason: 'no saving' }, sometime)
    const sameDay = fact('OpportunityDeclined', '2010-01-04', { ...ict, reason: 'no saving' })
    for (const declined of [vague, sameDay]) {
      const books = await booksAt(DAY, declined, LIVE)
      expect(found(books, FINDING)).toMatchObject([{ severity: 'warning', message, entries: [6, 7] }])
      expect(found(books, 'a live service was declined')).toEqual([])
    }
  })
})

describe('a live service was declined', () => {
  const FINDING = 'a live service was declined'
  const LATER = fact('OpportunityDeclined', '2010-02-10', { ...ict, reason: 'no saving' })

  it('is found where the decline came after the service went live', async () => {
    const books = await booksAt(DAY, LIVE, LATER)
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'service/ict',
        message: 'ICT went live, and was declined as an opportunity later, on 10 February 2010',
        entries: [6, 7],
      },
    ])
    expect(found(books, 'a declined opportunity went live')).toEqual([])
  })

  it('is not found before the decline, nor of a service that ended', async () => {
    expect(found(await booksAt('2010-02-09', LIVE, LATER), FINDING)).toEqual([])
    const ended = fact('ServiceEnded', '2010-02-01', { ...ict, reason: 'brought back' })
    expect(found(await booksAt(DAY, LIVE, ended, LATER), FINDING)).toEqual([])
  })
})

describe('a service is run jointly without being declared live', () => {
  const FINDING = 'a service is run jointly without being declared live'

  it('is found until it is declared live', async () => {
    expect(found(await booksAt('2010-01-03', SHARED, LIVE), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'service/ict',
        message: 'ICT is said to be run jointly, but was not declared live',
        entries: [6],
      },
    ])
    expect(found(await booksAt('2010-01-04', SHARED, LIVE), FINDING)).toEqual([])
    expect(found(await booksAt('2009-09-20', SHARED, LIVE), FINDING)).toEqual([])
  })
})

describe('a colour has no stated meaning', () => {
  const FINDING = 'a colour has no stated meaning'
  const adopted = fact('RagDefinitionsAdopted', '2008-09-01', {
    definitions: 'board-2008',
    green: 'on time',
    amber: 'late',
    red: 'stopped',
  })
  const judged = fact('StatusReported', '2010-03-01', { ...ict, rag: 'green', definitions: 'board-2008' })

  it('is found where the last report says none', async () => {
    expect(found(await booksAt(DAY, coloured('2010-02-01', 'green')), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'service/ict',
        message: 'The colour of ICT was reported without saying what colours mean',
        entries: [6],
      },
    ])
  })

  it('is not found where the last report names definitions, or there is no report', async () => {
    expect(found(await booksAt(DAY, adopted, coloured('2010-02-01', 'green'), judged), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, adopted), FINDING)).toEqual([])
  })
})

describe('an opportunity has no outcome', () => {
  const FINDING = 'an opportunity has no outcome'

  it('is found where nothing more was heard of it', async () => {
    expect(found(await booksAt(DAY, IDENTIFIED), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'service/ict',
        message: 'ICT was identified as an opportunity, and no entry says that it was declined, started or went live',
        entries: [6],
      },
    ])
  })

  it('is found where it was only ranked, or a host proposed for it', async () => {
    const ranked = fact('OpportunityPrioritised', '2008-01-20', { ...ict, tier: 'quickWin' })
    const proposed = fact('HostProposed', '2008-01-25', { ...ict, hosts: ['redditch'] })
    expect(found(await booksAt(DAY, ranked), FINDING)).toMatchObject([{ entries: [6] }])
    expect(found(await booksAt(DAY, IDENTIFIED, proposed, ranked), FINDING)).toMatchObject([{ entries: [6, 7, 8] }])
  })

  it('is not found where it was declined, started or went live, or never was one', async () => {
    const started = fact('ProjectStarted', '2008-06-10', ict)
    expect(found(await booksAt(DAY, IDENTIFIED, DECLINED), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, IDENTIFIED, started), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, IDENTIFIED, LIVE), FINDING)).toEqual([])
    expect(found(await booksAt(DAY), FINDING)).toEqual([])
  })
})

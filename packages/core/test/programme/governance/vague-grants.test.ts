import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, type Envelope, type Fact, fact, found, openBook } from '../fixture.ts'
import { type Data, known, matter } from './governance-drafts.ts'

const from = (earliest: Day): Envelope => ({ effective: { earliest, asStated: 'some day until then' } })
const granted = (on: Day, data: Partial<Data<'DelegationGranted'>> = {}, envelope?: Envelope): Fact =>
  fact(
    'DelegationGranted',
    on,
    { by: 'redditch', council: 'redditch', delegation: 'ict', to: 'Head of ICT', ...data },
    envelope,
  )
const byOfficer = (on: Day, data: Partial<Data<'DecisionTaken'>> = {}, envelope?: Envelope): Fact =>
  fact(
    'DecisionTaken',
    on,
    {
      councils: ['redditch'],
      decision: 'by-officer',
      delegation: 'ict',
      matter: 'ict-case',
      officer: 'Head of ICT',
      outcome: 'approved',
      ...data,
    },
    envelope,
  )
const revoked = (on: Day, envelope?: Envelope): Fact =>
  fact('MandateEnded', on, { mandate: 'ict', of: 'delegation' }, envelope)
const OTHER = matter({ matter: 'other', name: 'Another matter' })
const OUTSIDE = 'a decision was taken outside its delegation'
const ABOVE = 'a decision is above the limit of its delegation'
const severities = async (name: string, ...facts: readonly Fact[]) =>
  found(await booksAt('2010-12-31', matter(), OTHER, ...facts), name).map(({ severity }) => severity)

describe('a decision on a day too vague to tell', () => {
  const vaguely = (data: Partial<Data<'DecisionTaken'>> = {}) => byOfficer('2009-09-30', data, from('2009-04-01'))

  it('may have been taken while the delegation was for its matter, in between', async () => {
    const grants = [
      granted('2008-06-30', { matter: 'other' }),
      granted('2009-05-01', { matter: 'ict-case' }),
      granted('2009-07-01', { matter: 'other' }),
    ]
    expect(await severities(OUTSIDE, ...grants, vaguely())).toEqual(['note'])
    expect(await severities(OUTSIDE, ...grants, byOfficer('2009-09-30'))).toEqual(['serious'])
  })

  it('may have been taken while its limit was higher, in between', async () => {
    const grants = [
      granted('2008-06-30', { limit: 500_000 }),
      granted('2009-05-01', { limit: 1_000_000 }),
      granted('2009-07-01', { limit: 500_000 }),
    ]
    expect(await severities(ABOVE, ...grants, vaguely({ amount: 800_000 }))).toEqual(['note'])
  })
})

describe('grants of which no source tells which came last', () => {
  it('may each be the one that held', async () => {
    const grants = [
      granted('2009-04-30', { matter: 'other' }, from('2009-03-01')),
      granted('2009-04-15', { matter: 'ict-case' }),
    ]
    expect(await severities(OUTSIDE, ...grants, byOfficer('2009-06-15'))).toEqual(['note'])
    const laterStill = granted('2009-05-31', { limit: 500_000 })
    expect(await severities(OUTSIDE, ...grants, laterStill, byOfficer('2009-06-15'))).toEqual(['note'])
  })

  it('may have set no limit', async () => {
    const perhaps = granted('2009-06-30', { limit: 500_000 }, from('2009-03-01'))
    const decision = byOfficer('2009-04-15', { amount: 600_000 })
    expect(await severities(ABOVE, granted('2008-06-30'), perhaps, decision)).toEqual(['note'])
    expect(await severities(ABOVE, granted('2008-06-30', { limit: 'unknown' }), perhaps, decision)).toEqual(['note'])
  })

  it('may have come before the last day of the one before had passed', async () => {
    const first = granted('2008-06-30', { endsOn: '2009-03-31' })
    expect(await severities(OUTSIDE, first, granted('2009-06-30'), byOfficer('2009-10-15'))).toEqual([])
    const vaguely = granted('2009-06-30', {}, from('2009-03-01'))
    expect(await severities(OUTSIDE, first, vaguely, byOfficer('2009-10-15'))).toEqual(['note'])
  })
})

describe('what two sources of one grant say', () => {
  it('of its matter is contested where they differ, and no decision is surely outside it', async () => {
    for (const second of ['anyMatter', 'ict-case']) {
      const grants = [granted('2008-06-30', { matter: 'other' }), granted('2008-06-30', { matter: second })]
      const books = await booksAt('2009-12-31', matter(), OTHER, ...grants, byOfficer('2009-06-15'))
      expect(books.delegations()).toMatchObject([{ matter: { is: 'contested' } }])
      expect(found(books, 'sources disagree about who decides or what was decided')).toHaveLength(1)
      expect(found(books, OUTSIDE)).toMatchObject([{ severity: 'note' }])
    }
  })

  it('of its last day is passed only once both have', async () => {
    const grants = [granted('2008-06-30', { endsOn: '2009-03-31' }), granted('2008-06-30', { endsOn: '2009-06-30' })]
    const books = await booksAt('2009-12-31', matter(), ...grants, byOfficer('2009-10-01'))
    expect(found(books, OUTSIDE)).toMatchObject([
      { severity: 'serious', message: expect.stringContaining('ended on 31 March 2009 or 30 June 2009') },
    ])
    expect(await severities(OUTSIDE, ...grants, byOfficer('2009-05-01'))).toEqual(['note'])
    expect(await severities(OUTSIDE, ...grants, byOfficer('2009-03-31'))).toEqual([])
  })
})

describe('a grant that is renewed', () => {
  it('keeps its limit until a source says that there is none', async () => {
    const decision = byOfficer('2009-06-15', { amount: 600_000 })
    const first = granted('2008-06-30', { limit: 500_000 })
    expect(await severities(ABOVE, first, granted('2009-05-01'), decision)).toEqual(['warning'])
    const books = await booksAt('2009-12-31', matter(), first, granted('2009-05-01', { limit: 'noLimit' }), decision)
    expect(found(books, ABOVE)).toEqual([])
    expect(found(books, 'no source says whether a decision keeps to its limit')).toEqual([])
    expect(books.delegations()).toMatchObject([{ limit: known('noLimit') }])
  })

  it('keeps nothing of what was revoked, and may where no source tells what came first', async () => {
    const first = granted('2008-06-30', { endsOn: '2009-12-31', limit: 100, matter: 'other' })
    const decision = byOfficer('2010-06-15', { amount: 600_000 })
    const afresh = [first, revoked('2009-03-31'), granted('2009-05-01'), decision]
    expect([...(await severities(OUTSIDE, ...afresh)), ...(await severities(ABOVE, ...afresh))]).toEqual([])
    const perhaps = [first, revoked('2009-06-30', from('2009-03-01')), granted('2009-05-01'), decision]
    expect(await severities(ABOVE, ...perhaps)).toEqual(['note'])
  })
})

describe('the end of a delegation', () => {
  it('is no sure end where a later one may be that of the only grant known', async () => {
    const book = await openBook(
      matter(),
      granted('2008-06-30', {}, { knownOn: '2010-01-15' }),
      granted('2009-05-31', {}, from('2009-01-01')),
      revoked('2009-06-30'),
      revoked('2009-04-30'),
      byOfficer('2009-06-15'),
    )
    const before = await book.asAt('2009-12-31', { knownOn: '2009-12-31' })
    expect(found(before, OUTSIDE)).toMatchObject([{ severity: 'note' }])
    expect(found(await book.asAt('2010-01-31'), OUTSIDE)).toMatchObject([{ severity: 'note' }])
  })

  it('is shown alike in whatever order two papers of one latest day are recorded', async () => {
    const papers = [revoked('2009-06-30'), revoked('2009-06-30', from('2009-03-01'))]
    const endings = async (...facts: readonly Fact[]) => {
      const grants = [granted('2008-06-30'), granted('2009-05-01'), granted('2009-08-31', {}, from('2009-06-15'))]
      const books = await booksAt('2009-12-31', matter(), ...grants, ...facts, byOfficer('2009-07-15'))
      return [books.delegations().map((row) => row.endings), found(books, OUTSIDE).map(({ message }) => message)]
    }
    const [rows, messages] = await endings(...papers)
    expect(rows).toMatchObject([[{ when: known({ earliest: '2009-06-30', latest: '2009-06-30' }) }]])
    expect(messages).toHaveLength(1)
    const [turnedRows, turnedMessages] = await endings(...papers.toReversed())
    expect(turnedMessages).toEqual(messages)
    expect(turnedRows).toMatchObject([[{ when: known({ earliest: '2009-06-30', latest: '2009-06-30' }) }]])
  })
})

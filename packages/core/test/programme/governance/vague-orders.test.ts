import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, fact, found } from '../fixture.ts'
import { transferred } from '../staff/movements.ts'
import { BOARD, BOTH, constituted, decided, issued, known, matter, recommended, rowOf } from './governance-drafts.ts'

/** Some day from June to September 2009. */
const IN_SUMMER: Envelope = { effective: { earliest: '2009-06-01', asStated: 'in the summer' } }
const declined = (envelope: Envelope = IN_SUMMER): Fact =>
  decided('2009-09-30', 'bromsgrove', { decision: 'declining', outcome: 'declined' }, envelope)
const approved = (on: '2009-05-31' | '2009-07-15' | '2009-10-01'): Fact =>
  decided(on, 'bromsgrove', { decision: 'approving' })
const positionOf = async (...facts: readonly Fact[]) => {
  const row = rowOf(await booksAt('2009-12-31', matter(), decided('2009-05-01', 'redditch'), ...facts))
  return { ...row.positions.find(({ council }) => council === 'bromsgrove'), approvedByAll: row.approvedByAll }
}

describe('two decisions of one council of which no source tells which came last', () => {
  it('both stand, and where the council stands is undetermined', async () => {
    expect(await positionOf(approved('2009-07-15'), declined())).toMatchObject({
      outcome: 'undetermined',
      decisions: ['approving', 'declining'],
      approvedByAll: 'undetermined',
      entries: [8, 9],
    })
  })

  it('stand by what both say, where that is the same', async () => {
    const twice = decided('2009-09-30', 'bromsgrove', { decision: 'again' }, IN_SUMMER)
    expect(await positionOf(approved('2009-07-15'), twice)).toMatchObject({
      outcome: 'approved',
      decisions: ['approving', 'again'],
      approvedByAll: 'yes',
    })
  })

  it('are put in order wherever their days allow it', async () => {
    expect(await positionOf(approved('2009-05-31'), declined())).toMatchObject({
      outcome: 'declined',
      decisions: ['declining'],
      approvedByAll: 'no',
    })
    expect(await positionOf(approved('2009-10-01'), declined())).toMatchObject({
      outcome: 'approved',
      decisions: ['approving'],
      approvedByAll: 'yes',
    })
  })

  it('are contested, and not undetermined, where they are of one known day', async () => {
    const sameDay = decided('2009-09-30', 'bromsgrove', { decision: 'approving' })
    expect(await positionOf(sameDay, declined({}))).toMatchObject({ outcome: 'contested', approvedByAll: 'contested' })
  })

  it('are said to be so, and count among no approvals of a live service', async () => {
    const books = await booksAt(
      '2010-12-31',
      matter(),
      decided('2009-05-01', 'redditch'),
      approved('2009-07-15'),
      declined(),
      fact('ServiceWentLive', '2010-01-15', { service: 'ict', partners: BOTH }),
    )
    expect(books.decisions().liveServices).toMatchObject({ undetermined: ['ict'], approvedByAll: [], contested: [] })
    expect(found(books, 'a matter is approved by some councils only')).toMatchObject([
      {
        message: expect.stringContaining(
          'Bromsgrove District Council may or may not have: no source tells which of its decisions came last',
        ),
      },
    ])
  })

  it('leave both versions standing where each approves another', async () => {
    const versions = [issued('2009-04-01', 'v1'), issued('2009-04-02', 'v2')]
    const position = await positionOf(
      ...versions,
      decided('2009-07-15', 'bromsgrove', { decision: 'one', version: 'v1' }),
      decided('2009-09-30', 'bromsgrove', { decision: 'two', version: 'v2' }, IN_SUMMER),
    )
    expect(position).toMatchObject({
      outcome: 'approved',
      version: { is: 'contested' },
      ofVersions: [
        { version: 'v1', outcome: 'approved' },
        { version: 'v2', outcome: 'approved', taken: known({ earliest: '2009-06-01', latest: '2009-09-30' }) },
      ],
    })
  })
})

describe('two versions that all approved', () => {
  const bothApprove = (version: string, on: '2009-07-15' | '2009-09-30' | '2009-10-15', envelope?: Envelope) =>
    BOTH.map((council) => decided(on, council, { decision: `${council}-${version}`, version }, envelope))
  const VERSIONS = [matter(), issued('2009-04-01', 'v1'), issued('2009-04-02', 'v2')]

  it('are neither the one where no source tells which was approved last', async () => {
    const books = await booksAt(
      '2009-12-31',
      ...VERSIONS,
      ...bothApprove('v1', '2009-07-15'),
      ...bothApprove('v2', '2009-09-30', IN_SUMMER),
    )
    expect(rowOf(books)).toMatchObject({ approvedByAll: 'yes', version: undefined })
  })

  it('are the one that was certainly approved last', async () => {
    const books = await booksAt(
      '2009-12-31',
      ...VERSIONS,
      ...bothApprove('v1', '2009-10-15'),
      ...bothApprove('v2', '2009-09-30', IN_SUMMER),
    )
    expect(rowOf(books)).toMatchObject({ approvedByAll: 'yes', version: 'v1' })
  })
})

describe('the last approval of a service', () => {
  it('is as late as that of any council, though another is vague', async () => {
    const books = await booksAt(
      '2009-12-31',
      matter(),
      fact('ServiceWentLive', '2009-12-01', { service: 'ict', partners: BOTH }),
      decided('2009-07-15', 'redditch'),
      decided('2009-09-30', 'bromsgrove', {}, IN_SUMMER),
      transferred('2009-07-01', { movement: 'ict', service: 'ict', headcount: 10 }),
    )
    expect(found(books, 'staff or a host moved before approval')).toMatchObject([
      {
        severity: 'serious',
        message: expect.stringContaining('before every partner had approved its business case by 30 September 2009'),
      },
    ])
  })
})

describe('a recommendation', () => {
  const name = 'a recommendation awaits a decision'
  const asked = recommended('2009-07-15', { to: ['bromsgrove'] })

  it('may be answered by a decision that may be older', async () => {
    const [perhaps] = found(await booksAt('2009-12-31', BOARD, matter(), asked, declined()), name)
    expect(perhaps).toMatchObject({
      severity: 'note',
      message:
        'What Bromsgrove District Council decided may be older, as no source tells which came first, than a recommendation of Shared Services Board of 15 July 2009 (entry 8) on ICT business case: Approve the business case',
    })
  })

  it('is not answered by a decision that names another recommendation', async () => {
    const other = recommended('2009-07-15', { recommendation: 'wait', text: 'Wait for a year', to: ['bromsgrove'] })
    const onOther = decided('2009-10-01', 'bromsgrove', { decision: 'waits', recommendations: ['wait'] })
    expect(found(await booksAt('2009-12-31', BOARD, matter(), asked, other, onOther), name)).toMatchObject([
      { message: expect.stringMatching(/^No entry says what Bromsgrove .* Approve the business case$/) },
    ])
    const onBoth = decided('2009-10-02', 'bromsgrove', { recommendations: ['approve-ict'] })
    expect(found(await booksAt('2009-12-31', BOARD, matter(), asked, other, onOther, onBoth), name)).toEqual([])
  })

  it('is answered by a decision that names it among others', async () => {
    const other = recommended('2009-07-15', { recommendation: 'wait', text: 'Wait for a year' })
    const onBoth = BOTH.map((council) => decided('2009-10-01', council, { recommendations: ['wait', 'approve-ict'] }))
    const books = await booksAt('2009-12-31', BOARD, matter(), recommended('2009-07-15'), other, ...onBoth)
    expect(found(books, 'a recommendation awaits a decision')).toEqual([])
    expect(rowOf(books).recommendations.map(({ decisions }) => decisions)).toEqual([
      ['bromsgrove-2009-10-01', 'redditch-2009-10-01'],
      ['bromsgrove-2009-10-01', 'redditch-2009-10-01'],
    ])
  })

  it('is answered by a later one, and not by an older one', async () => {
    expect(found(await booksAt('2009-12-31', BOARD, matter(), asked, approved('2009-10-01')), name)).toEqual([])
    expect(found(await booksAt('2009-12-31', BOARD, matter(), asked, approved('2009-05-31')), name)).toMatchObject([
      { message: expect.stringMatching(/^No entry says what Bromsgrove District Council decided on/) },
    ])
  })

  it('to a body that decides is answered by what that decides', async () => {
    const committee = constituted('2008-06-30', { power: 'decides' })
    const toBoard = recommended('2009-07-15', { body: 'redditch', to: ['board'] })
    const open = await booksAt('2009-12-31', BOARD, committee, matter(), toBoard)
    expect(found(open, name)).toMatchObject([{ message: expect.stringContaining('Shared Services Board decided') }])
    const answered = await booksAt(
      '2009-12-31',
      BOARD,
      committee,
      matter(),
      toBoard,
      decided('2009-07-20', 'board', { councils: BOTH }),
    )
    expect(found(answered, name)).toEqual([])
  })

  it('cannot be verified where the rule of its body changed on a day too vague to tell', async () => {
    const rule = (on: '2009-05-01' | '2009-09-30', fromEach: number, envelope?: Envelope): Fact =>
      constituted(on, { voting: { fromEach, rule: 'consensusElseFromEach' } }, envelope)
    const voted = recommended('2009-07-15', { basis: 'vote', inSupport: { bromsgrove: 2, redditch: 2 } })
    const verdictOf = async (...facts: readonly Fact[]) =>
      rowOf(await booksAt('2009-12-31', BOARD, matter(), ...facts, voted)).recommendations[0]
    expect(await verdictOf(rule('2009-05-01', 2))).toMatchObject({ verdict: 'carried' })
    expect(await verdictOf(rule('2009-05-01', 2), rule('2009-09-30', 3, IN_SUMMER))).toMatchObject({
      verdict: 'unverifiable',
      why: 'no source tells how the body stood on the day',
    })
    expect(await verdictOf(rule('2009-05-01', 2), rule('2009-09-30', 3))).toMatchObject({ verdict: 'carried' })
  })
})

describe('a decision of a body', () => {
  const name = 'a body that only advises has decided'
  const decides = constituted('2008-06-30', { power: 'decides' })
  const byBoard = decided('2009-07-15', 'board', { councils: BOTH })

  it('is questioned as far as it is known to have only advised by then', async () => {
    const sure = await booksAt('2009-12-31', BOARD, decides, constituted('2009-05-01'), matter(), byBoard)
    expect(found(sure, name)).toMatchObject([{ severity: 'serious' }])
    const perhaps = await booksAt(
      '2009-12-31',
      BOARD,
      decides,
      constituted('2009-09-30', {}, IN_SUMMER),
      matter(),
      byBoard,
    )
    expect(found(perhaps, name)).toMatchObject([
      {
        severity: 'note',
        message:
          'The decision on ICT business case (entry 10) was taken by Shared Services Board, which may by then have only advised: no source tells since when (entry 8)',
      },
    ])
    const later = await booksAt('2009-12-31', BOARD, decides, constituted('2009-09-30'), matter(), byBoard)
    expect(found(later, name)).toEqual([])
  })
})

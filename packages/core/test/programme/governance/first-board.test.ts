import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found, type ProgrammeBooks } from '../fixture.ts'
import { BOARD, BOTH, constituted, decided, known, matter, met, recommended, rowOf } from './governance-drafts.ts'

// The Shared Services Board of 1 September 2008: its minutes say how many were present, and not of which council.
const MEETING = 'board-2008-09-01'
const MINUTED = {
  knownOn: '2008-09-17',
  sources: [{ kind: 'document', ref: 'minutes of 1 September 2008' }],
} satisfies Partial<Fact>

const FACTS: readonly Fact[] = [
  BOARD,
  constituted('2008-06-30'),
  fact('BodyConstituted', '2008-09-01', { body: 'board', power: 'notStated', substitutes: 'notPermitted' }, MINUTED),
  matter({ matter: 'elections-case', name: 'Elections business case' }),
  met(
    '2008-09-01',
    {
      apologies: 1,
      attendance: { bromsgrove: 'unknown', redditch: 'unknown' },
      minutes: 'draft',
      papers: 'late',
      present: 5,
    },
    MINUTED,
  ),
  recommended(
    '2008-09-01',
    {
      matter: 'elections-case',
      meeting: MEETING,
      recommendation: 'elections',
      text: 'Produce a business case for a shared Elections Service',
    },
    MINUTED,
  ),
]

const RECOMMENDED = { matter: 'audit', meeting: MEETING }
const OTHERS: readonly Fact[] = [
  matter({ kind: 'other', matter: 'audit', name: 'Internal audit' }),
  recommended('2008-09-01', { ...RECOMMENDED, recommendation: 'county-wide' }, MINUTED),
  recommended(
    '2008-09-01',
    { ...RECOMMENDED, recommendation: 'help', text: 'Take on temporary help', to: ['bromsgrove'] },
    MINUTED,
  ),
]

const board = (books: ProgrammeBooks) => {
  const [row] = books.bodies()
  if (row === undefined) throw new Error('There is no body')
  return row
}

describe('the first Board', () => {
  it('has six seats, advises, and takes two of each council in support failing consensus', async () => {
    expect(board(await booksAt('2008-12-31', ...FACTS))).toMatchObject({
      ref: 'bodies:board',
      name: 'Shared Services Board',
      power: known('advises'),
      councils: known(BOTH),
      seats: { bromsgrove: known(3), redditch: known(3) },
      rule: known('consensusElseFromEach'),
      fromEach: known(2),
      mustInclude: known(['both Leaders']),
      substitutes: known('notPermitted'),
      recommendations: 1,
      decisions: 0,
      isUndetermined: false,
    })
  })

  it('was attended by five of six, of no known council', async () => {
    expect(board(await booksAt('2008-12-31', ...FACTS)).meetings).toMatchObject([
      {
        ref: 'bodies:board/meeting/board-2008-09-01',
        present: known(5),
        apologies: known(1),
        attendance: { bromsgrove: { is: 'unknown', by: [10] }, redditch: { is: 'unknown', by: [10] } },
        papers: known('late'),
        minutesState: 'draft',
      },
    ])
  })

  it('made recommendations that cannot be verified', async () => {
    const books = await booksAt('2008-12-31', ...FACTS)
    expect(rowOf(books, 'elections-case').recommendations).toMatchObject([
      { ref: 'decisions:elections-case/recommendation/elections', verdict: 'unverifiable', decisions: [] },
    ])
    expect(found(books, 'a recommendation cannot be verified')).toEqual([
      {
        severity: 'warning',
        subject: `meeting/${MEETING}`,
        about: ['matter/elections-case'],
        message:
          'A recommendation of Shared Services Board of 1 September 2008 on Elections business case cannot be verified: no source says whether that was by consensus or by a vote, and no source says how many of Bromsgrove District Council and of Redditch Borough Council attended or were in support',
        entries: [7, 10, 11],
      },
    ])
  })

  it('awaits what each council decides', async () => {
    expect(found(await booksAt('2008-12-31', ...FACTS), 'a recommendation awaits a decision')).toEqual([
      {
        severity: 'note',
        subject: `meeting/${MEETING}`,
        about: ['matter/elections-case'],
        message:
          'No entry says what Bromsgrove District Council and Redditch Borough Council decided on a recommendation of Shared Services Board of 1 September 2008 (entry 11) on Elections business case: Produce a business case for a shared Elections Service',
        entries: [7, 10, 11],
      },
    ])
  })

  it('is answered by what each council decides, and lists the decisions that name what it recommended', async () => {
    const decisions = [
      decided('2008-10-01', 'redditch', { matter: 'elections-case', recommendations: ['elections'] }),
      decided('2008-10-02', 'bromsgrove', { matter: 'elections-case' }),
    ]
    const books = await booksAt('2008-12-31', ...FACTS, ...decisions)
    expect(rowOf(books, 'elections-case').recommendations).toMatchObject([{ decisions: ['redditch-2008-10-01'] }])
    expect(found(books, 'a recommendation awaits a decision')).toEqual([])
  })

  it('still awaits what was decided before it recommended anything', async () => {
    const before = decided('2008-08-01', 'redditch', { matter: 'elections-case' })
    const books = await booksAt('2008-12-31', ...FACTS, before)
    expect(found(books, 'a recommendation awaits a decision')).toMatchObject([
      {
        message: expect.stringContaining(
          'No entry says what Bromsgrove District Council and Redditch Borough Council decided on',
        ),
      },
    ])
  })

  it('made several that lack the same, which are found together', async () => {
    const books = await booksAt('2008-12-31', ...FACTS, ...OTHERS)
    expect(found(books, 'a recommendation cannot be verified')).toMatchObject([
      {
        subject: `meeting/${MEETING}`,
        about: ['matter/audit', 'matter/elections-case'],
        message:
          '3 recommendations of Shared Services Board of 1 September 2008 cannot be verified: no source says whether that was by consensus or by a vote, and no source says how many of Bromsgrove District Council and of Redditch Borough Council attended or were in support. They are on Elections business case (entry 11); Internal audit (entries 13 and 14)',
        entries: [7, 10, 11, 13, 14],
      },
    ])
  })

  it('asked both councils for most of it and one for the rest, which is found apart', async () => {
    const books = await booksAt('2008-12-31', ...FACTS, ...OTHERS)
    expect(found(books, 'a recommendation awaits a decision').map(({ about, message }) => [about, message])).toEqual([
      [
        ['matter/audit', 'matter/elections-case'],
        'No entry says what Bromsgrove District Council and Redditch Borough Council decided on 2 recommendations of Shared Services Board of 1 September 2008: on Elections business case (entry 11); Internal audit (entry 13)',
      ],
      [
        ['matter/audit'],
        'No entry says what Bromsgrove District Council decided on a recommendation of Shared Services Board of 1 September 2008 (entry 14) on Internal audit: Take on temporary help',
      ],
    ])
  })

  it('is found by each matter that it recommended on', async () => {
    const books = await booksAt('2008-12-31', ...FACTS, ...OTHERS)
    const names = books.findings({ about: 'matter/audit' }).map(({ finding }) => finding)
    expect(names).toContain('a recommendation cannot be verified')
    expect(names).toContain('a recommendation awaits a decision')
  })

  it('had late papers, and minutes that are a draft after 92 days and not before', async () => {
    const books = await booksAt('2008-12-03', ...FACTS)
    expect(found(books, 'papers came late')).toMatchObject([{ severity: 'note', subject: `meeting/${MEETING}` }])
    expect(found(await booksAt('2008-12-02', ...FACTS), 'minutes are still a draft')).toEqual([])
    expect(found(books, 'minutes are still a draft')).toEqual([
      {
        severity: 'warning',
        subject: `meeting/${MEETING}`,
        message: 'Shared Services Board of 1 September 2008: its minutes are still a draft, 93 days on',
        entries: [10],
      },
    ])
    const confirmed = fact('MinutesConfirmed', '2008-12-02', { meeting: MEETING, corrections: 'the date of 4.1' })
    const after = await booksAt('2008-12-31', ...FACTS, confirmed)
    expect(found(after, 'minutes are still a draft')).toEqual([])
    expect(board(after).meetings[0]).toMatchObject({ minutesState: 'confirmed', corrections: known('the date of 4.1') })
  })

  it('is larger with both Labour Leaders, and its rule stays as it was', async () => {
    const joined = fact('BodyConstituted', '2008-10-01', {
      body: 'board',
      power: 'advises',
      seats: { bromsgrove: 4, redditch: 4 },
    })
    const books = await booksAt('2008-12-31', ...FACTS, joined)
    expect(board(books)).toMatchObject({ seats: { bromsgrove: known(4), redditch: known(4) }, fromEach: known(2) })
    expect(found(books, 'a voting rule is older than the seats')).toMatchObject([
      {
        message:
          'Shared Services Board has 8 seats since 1 October 2008 and had 6 before, and its rule still asks for 2 of each council in support',
        entries: [7, 12],
      },
    ])
    expect(found(await booksAt('2008-12-31', ...FACTS), 'a voting rule is older than the seats')).toEqual([])
  })
})

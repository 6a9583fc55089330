import { describe, expect, it } from 'vitest'
import { programme } from '../../../src/index.ts'
import { type Fact, fact, found, openBook } from '../fixture.ts'
import { entriesOf, expectEachToCount, expectEnginesToAgree, expectToOwnNone } from '../laws-of-recipes.ts'
import { rowsIn } from '../rows-in.ts'
import { BOARD, BOTH, constituted, decided, issued, matter, met, recommended } from './governance-drafts.ts'

const ONE_OF_EACH: readonly Fact[] = [
  BOARD,
  matter(),
  issued('2008-08-18', 'v1', { clauses: { c1: 'one' }, status: 'draft' }),
  constituted('2008-06-30'),
  met('2008-09-01', { attendance: { bromsgrove: 3, redditch: 2 }, minutes: 'draft' }),
  fact('ClauseAmended', '2008-09-01', {
    after: 'two',
    by: 'board',
    becomes: 'v2',
    clause: 'c1',
    matter: 'ict-case',
  }),
  recommended('2008-09-01', { inSupport: { bromsgrove: 2, redditch: 2 }, meeting: 'board-2008-09-01' }),
  fact('MinutesConfirmed', '2008-11-01', { meeting: 'board-2008-09-01' }),
  fact('DelegationGranted', '2008-11-01', {
    by: 'redditch',
    council: 'redditch',
    delegation: 'ict',
    limit: 1_500_000,
    to: 'Head of ICT',
  }),
  decided('2008-11-15', 'bromsgrove', { recommendations: ['approve-ict'], version: 'v1' }),
  fact('DecisionTaken', '2008-12-01', {
    councils: ['redditch'],
    decision: 'ict',
    delegation: 'ict',
    matter: 'ict-case',
    officer: 'Head of ICT',
    outcome: 'approvedAsAmended',
  }),
  fact('MandateEnded', '2009-06-30', { by: 'redditch', mandate: 'ict', of: 'delegation', reason: 'not used' }),
  fact('OfficeFilled', '2008-08-01', {
    councils: BOTH,
    office: 'chief',
    termMonths: 12,
    title: 'Joint Chief Executive',
  }),
  fact('ConflictDeclared', '2008-09-17', { about: 'serves both', conflict: 'one', office: 'chief' }),
  fact('ReviewRequired', '2008-09-01', { dueOn: '2009-01-31', review: 'six-months' }),
  fact('ReviewHeld', '2009-02-01', { heldBy: BOTH, outcome: 'to continue', review: 'six-months' }),
]

const bookOf = async (...facts: readonly Fact[]) => (await openBook(...facts)).asAt('2009-12-31')

describe('the recipes of governance', async () => {
  const entries = await entriesOf(...ONE_OF_EACH)

  it('are met by one fact of each type', () => {
    const governance = programme.slices.find(({ name }) => name === 'governance')
    const types = new Set(ONE_OF_EACH.map(({ type }) => type as string))
    expect(Object.keys(governance?.events ?? {}).filter((type) => !types.has(type))).toEqual([])
  })

  it('take any of the facts away without failing', () => expectEachToCount(entries))
  it('keep no object of an entry', () => expectToOwnNone(entries))
  it('give the same state in place and in drafts', () => expectEnginesToAgree(entries))
})

describe('the rows of governance', () => {
  it('have refs of their own, can each be asked for the entries behind them, and have some', async () => {
    const books = await bookOf(...ONE_OF_EACH)
    const rows = rowsIn([
      books.decisions(),
      books.agreements(),
      books.bodies(),
      books.offices(),
      books.reviews(),
      books.delegations(),
    ])
    const refs = rows.map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    expect(refs.filter((ref) => !/^(decisions|agreements|bodies|offices|reviews|delegations):/.test(ref))).toEqual([])
    for (const row of rows.filter(({ ref }) => ref !== 'decisions:live-services')) {
      expect(row.entries.length, row.ref).toBeGreaterThan(0)
      const { row: explained, entries } = books.explain(row.ref)
      expect(explained).toEqual(row)
      expect(entries.map(({ entry }) => entry.position)).toEqual(row.entries)
    }
  })
})

describe('sources that disagree', () => {
  it('are found whatever it is about, in words', async () => {
    const books = await bookOf(
      ...ONE_OF_EACH,
      matter({ kind: 'projectInitiation' }),
      fact('VersionIssued', '2008-08-18', {
        clauses: { c1: 'three' },
        matter: 'ict-case',
        status: 'agreed',
        version: 'v1',
      }),
      constituted('2008-06-30', { seats: { bromsgrove: 4, redditch: 3 } }),
      met('2008-09-01', { present: 5 }),
      met('2008-09-01', { present: 6 }),
      fact('DelegationGranted', '2008-11-01', {
        by: 'redditch',
        council: 'redditch',
        delegation: 'ict',
        limit: 2_000_000,
        to: 'Head of ICT',
      }),
      fact('OfficeFilled', '2008-08-01', { councils: BOTH, office: 'chief', title: 'Acting Joint Chief Executive' }),
      fact('ReviewRequired', '2008-09-01', { dueOn: '2009-02-28', review: 'six-months' }),
    )
    expect(
      found(books, 'sources disagree about who decides or what was decided').map(
        ({ subject, message }) => `${subject}: ${message}`,
      ),
    ).toEqual([
      'delegation/ict: Sources disagree about the delegation ict, on 1 November 2008, the most that a decision may come to: £15,000 (entry 14) against £20,000 (entry 27)',
      'matter/ict-case: Sources disagree about ICT business case, version v1, clause c1: one (entry 8) against three (entry 23)',
      'matter/ict-case: Sources disagree about ICT business case, version v1, its status, on 18 August 2008, how far it has come: draft (entry 8) against agreed (entry 23)',
      'matter/ict-case: Sources disagree about ICT business case, what kind of matter it is: business case (entry 7) against project initiation (entry 22)',
      'meeting/board-2008-09-01: Sources disagree about the meeting board-2008-09-01, how many attended: 5 (entry 25) against 6 (entry 26)',
      'office/chief: Sources disagree about chief, on 1 August 2008, its title: Joint Chief Executive (entry 18) against Acting Joint Chief Executive (entry 28)',
      'party/board: Sources disagree about Shared Services Board, on 30 June 2008, the seats of Bromsgrove District Council: 3 (entry 9) against 4 (entry 24)',
      'review/six-months: Sources disagree about the review six-months, on 1 September 2008, when it is due: 31 January 2009 (entry 20) against 28 February 2009 (entry 29)',
    ])
  })
})

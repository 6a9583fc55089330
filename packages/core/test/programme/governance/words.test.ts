import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, type Fact, fact } from '../fixture.ts'
import { BOARD, BOTH, type Data, matter } from './governance-drafts.ts'

const DAY: Day = '2012-12-31'
const CASE = { matter: 'ict-case' }

/** Papers told of it before its day. */
const toldOf = (ahead: Fact): Fact => ({ ...ahead, knownOn: '2012-12-30' })

const decision = (data: Partial<Data<'DecisionTaken'>>): Fact =>
  fact('DecisionTaken', DAY, {
    ...CASE,
    body: 'redditch',
    councils: ['redditch'],
    decision: 'one',
    outcome: 'approved',
    ...data,
  })

const BEFORE: readonly Fact[] = [
  BOARD,
  matter(),
  fact('VersionIssued', '2010-01-01', { ...CASE, asPrinted: 'DBC v10.0', status: 'submitted', version: 'v10' }),
  fact('BodyConstituted', '2008-06-30', { body: 'board', power: 'notStated' }),
  fact('BodyMet', '2012-11-30', { body: 'board', meeting: 'november' }),
  fact('OfficeFilled', '2009-07-30', { councils: BOTH, office: 'chief', title: 'Joint Chief Executive' }),
  fact('DelegationGranted', '2010-01-01', {
    by: 'redditch',
    council: 'redditch',
    delegation: 'any',
    to: 'Head of ICT',
  }),
]

describe('what comes up', () => {
  it.each<readonly [string, Fact]>([
    ['ICT business case is spoken of as something to decide', { ...matter(), effectiveOn: DAY }],
    [
      'version v11 of the ICT business case is issued as a draft',
      fact('VersionIssued', DAY, { ...CASE, status: 'draft', version: 'v11' }),
    ],
    [
      'DBC v10.0 of the ICT business case is agreed',
      fact('VersionIssued', DAY, { ...CASE, status: 'agreed', version: 'v10' }),
    ],
    [
      'Clause c7 of ICT business case is amended by Shared Services Board: either may end it',
      fact('ClauseAmended', DAY, { ...CASE, after: 'either may end it', by: 'board', clause: 'c7' }),
    ],
    [
      'Clause c7 of ICT business case is amended, to words not stated',
      fact('ClauseAmended', DAY, { ...CASE, after: 'unknown', clause: 'c7' }),
    ],
    [
      'Shared Services Board is constituted to advise',
      fact('BodyConstituted', DAY, { body: 'board', power: 'advises' }),
    ],
    [
      'Shared Services Board is constituted to decide',
      fact('BodyConstituted', DAY, { body: 'board', power: 'decides' }),
    ],
    [
      'Shared Services Board is constituted; what it may do is not stated',
      fact('BodyConstituted', DAY, { body: 'board', power: 'notStated' }),
    ],
    ['Shared Services Board meets', fact('BodyMet', DAY, { body: 'board', meeting: 'december' })],
    [
      'The minutes of Shared Services Board of 30 November 2012 are confirmed',
      fact('MinutesConfirmed', DAY, { meeting: 'november' }),
    ],
    [
      'Shared Services Board recommends to Bromsgrove District Council and Redditch Borough Council: Go on',
      fact('RecommendationMade', DAY, {
        ...CASE,
        basis: 'vote',
        body: 'board',
        recommendation: 'one',
        text: 'Go on',
        to: BOTH,
      }),
    ],
    ['Redditch Borough Council approves ICT business case', decision({})],
    [
      'Redditch Borough Council approves DBC v10.0 of the ICT business case as amended',
      decision({ outcome: 'approvedAsAmended', version: 'v10' }),
    ],
    ['Redditch Borough Council approves ICT business case in principle', decision({ outcome: 'approvedInPrinciple' })],
    ['Redditch Borough Council declines ICT business case', decision({ outcome: 'declined' })],
    [
      'Redditch Borough Council defers ICT business case, for Bromsgrove District Council',
      decision({ councils: ['bromsgrove'], outcome: 'deferred' }),
    ],
    [
      'Head of ICT, for Redditch Borough Council, notes ICT business case',
      fact('DecisionTaken', DAY, {
        ...CASE,
        councils: ['redditch'],
        decision: 'one',
        delegation: 'any',
        officer: 'Head of ICT',
        outcome: 'noted',
      }),
    ],
    [
      'Redditch Borough Council delegates to Head of Law what is to be decided on ICT business case, for Redditch Borough Council',
      fact('DelegationGranted', DAY, {
        ...CASE,
        by: 'redditch',
        council: 'redditch',
        delegation: 'law',
        to: 'Head of Law',
      }),
    ],
    [
      'The delegation any to Head of ICT is revoked by Redditch Borough Council: it was not used',
      fact('MandateEnded', DAY, { by: 'redditch', mandate: 'any', of: 'delegation', reason: 'it was not used' }),
    ],
    ['Shared Services Board is dissolved', fact('MandateEnded', DAY, { mandate: 'board', of: 'body' })],
    ['The office of Joint Chief Executive is abolished', fact('MandateEnded', DAY, { mandate: 'chief', of: 'office' })],
    [
      'The Chief Executive of Bromsgrove District Council and Redditch Borough Council takes office',
      fact('OfficeFilled', DAY, { councils: BOTH, office: 'chief', title: 'Chief Executive' }),
    ],
    [
      'The review annual is required by 31 March 2013',
      fact('ReviewRequired', DAY, { dueOn: '2013-03-31', review: 'annual' }),
    ],
    ['The review annual is required', fact('ReviewRequired', DAY, { dueOn: 'unknown', review: 'annual' })],
    [
      'The review annual is held by Redditch Borough Council',
      fact('ReviewHeld', DAY, { heldBy: ['redditch'], outcome: 'unknown', review: 'annual' }),
    ],
    [
      'The Joint Chief Executive declares a conflict of interest: serves both; the deputy acts instead',
      fact('ConflictDeclared', DAY, {
        about: 'serves both',
        actsInstead: 'the deputy',
        conflict: 'one',
        office: 'chief',
      }),
    ],
  ])('tells: %s', async (words, ahead) => {
    const books = await booksAt('2012-12-30', ...BEFORE, toldOf(ahead))
    expect(books.comingUp()).toMatchObject([{ words }])
  })
})

import { describe, expect, it } from 'vitest'
import { compose, governance, parties, plan, services, staff } from '../../../src/index.ts'
import { type Fact, fact, party, service } from '../fixture.ts'
import { positionsIn, readingOf, saidIn } from '../reading-of-facts.ts'
import { transferred } from '../staff/movements.ts'
import { BOARD, BOTH, constituted, decided, issued, matter, met, recommended } from './governance-drafts.ts'

const programme = compose(parties, services, staff, plan, governance)
const DAY = '2009-12-31'
const VAGUE = { effective: { earliest: '2008-06-01', asStated: 'in 2008' } } as const

// Every type at least once, and several of one day that differ.
const FACTS: readonly Fact[] = [
  party('bromsgrove', 'Bromsgrove'),
  party('redditch', 'Redditch'),
  BOARD,
  service('ict', 'ICT'),
  fact('ServiceWentLive', '2009-01-01', { service: 'ict', partners: BOTH }),
  transferred('2008-10-01', { service: 'ict' }),
  matter({ kind: 'agreement' }),
  matter(),
  issued('2008-08-18', 'v1', { clauses: { c1: 'one' }, endsOn: '2009-06-30', status: 'draft' }),
  issued('2008-08-18', 'v2', { clauses: { c1: 'one' }, status: 'agreed' }),
  fact('ClauseAmended', '2008-08-18', { after: 'two', becomes: 'v2', before: 'one', clause: 'c1', matter: 'ict-case' }),
  constituted('2008-06-30'),
  constituted('2008-06-30', { power: 'decides', seats: { bromsgrove: 4, redditch: 'unknown' } }),
  constituted('2008-10-01', { seats: { bromsgrove: 5, redditch: 5 } }, { ...VAGUE }),
  met('2008-09-01', { attendance: { bromsgrove: 3, redditch: 1 }, minutes: 'draft', papers: 'late', present: 5 }),
  met('2008-09-01', { attendance: { bromsgrove: 'unknown', redditch: 2 }, present: 5 }),
  recommended('2008-09-01', { basis: 'vote', inSupport: { bromsgrove: 2, redditch: 1 }, meeting: 'board-2008-09-01' }),
  fact('MinutesConfirmed', '2008-11-01', { meeting: 'board-2008-10-01' }),
  fact('DelegationGranted', '2008-11-01', {
    by: 'redditch',
    council: 'redditch',
    delegation: 'ict',
    limit: 500_000,
    to: 'Head of ICT',
  }),
  fact('DelegationGranted', '2009-06-01', {
    by: 'redditch',
    council: 'redditch',
    delegation: 'ict',
    endsOn: '2010-05-31',
    to: 'Head of ICT',
  }),
  fact('MandateEnded', '2009-06-01', { by: 'redditch', mandate: 'ict', of: 'delegation' }),
  fact('MandateEnded', '2009-09-01', { mandate: 'ict', of: 'delegation', reason: 'not used' }, { ...VAGUE }),
  fact('MandateEnded', '2009-09-30', { by: 'redditch', mandate: 'board', of: 'body' }),
  fact('MandateEnded', '2009-09-30', { mandate: 'chief', of: 'office' }),
  decided('2008-11-15', 'bromsgrove', { conditions: ['soon'], version: 'v1' }),
  decided('2008-11-15', 'bromsgrove', { decision: 'second', outcome: 'declined' }, { ...VAGUE }),
  decided('2008-11-15', 'redditch', { amendments: ['c1'], version: 'v2' }),
  fact('DecisionTaken', '2009-12-01', {
    councils: ['bromsgrove'],
    decision: 'ict',
    delegation: 'ict',
    matter: 'ict-case',
    officer: 'Head of ICT',
    outcome: 'approvedAsAmended',
    version: 'v1',
  }),
  decided('2009-10-01', 'board', { decision: 'by-board', implementableOn: '2010-01-31' }),
  fact('OfficeFilled', '2008-08-01', {
    councils: BOTH,
    office: 'chief',
    termMonths: 12,
    title: 'Joint Chief Executive',
  }),
  fact('OfficeFilled', '2008-08-01', {
    councils: BOTH,
    endsOn: '2009-08-31',
    office: 'chief',
    title: 'Chief Executive',
  }),
  fact('ConflictDeclared', '2008-09-17', { about: 'serves both', conflict: 'one', office: 'deputy' }),
  fact('ReviewRequired', '2008-09-01', { dueOn: '2009-01-31', heldBy: BOTH, review: 'six-months' }),
  fact('ReviewRequired', '2009-01-31', { dueOn: '2009-04-30', heldBy: BOTH, review: 'six-months' }),
  fact('TargetSet', '2008-09-01', {
    approvedBy: 'board',
    dueOn: '2008-12-31',
    kind: 'phase',
    name: 'Quick wins',
    target: 'quick-wins',
  }),
  fact('ReviewHeld', '2009-02-01', { heldBy: ['redditch'], outcome: 'unknown', review: 'six-months' }),
  fact('ClauseAmended', '2009-09-01', { after: 'two', by: 'board', clause: 'c2', matter: 'ict-case' }),
  fact('ClauseAmended', '2009-09-01', { after: 'x', by: 'board', clause: 'c1', matter: 'ict-case' }, { ...VAGUE }),
  fact('MandateEnded', '2009-09-01', { mandate: 'ict', of: 'delegation' }),
]

const answersOf = (facts: readonly Fact[]) => {
  // The programme has the slices, and names their states so.
  const reading = readingOf(programme, DAY, facts) as unknown as Parameters<typeof governance.views.decisions>[0] &
    Parameters<(typeof governance.findings)[string]>[0]
  const { decisions, ...views } = governance.views
  return {
    decisions: decisions(reading)(),
    views: Object.values(views).map((view) => view(reading)),
    findings: Object.values(governance.findings).flatMap((find) => find(reading)),
  }
}

/** The words of each message but for positions: rivals are told in the order of their entries. */
const wordsOf = (facts: readonly Fact[]): readonly string[] =>
  answersOf(facts)
    .findings.map(({ message }) =>
      message
        .replaceAll(/\bentr(y|ies) [\d, and]+/g, '')
        .split(/\W+/)
        .sort()
        .join(' '),
    )
    .sort()

describe('what is said of governance', () => {
  it('rests on facts that are there, whichever stands alone or is left out', () => {
    const invented: unknown[] = []
    const held = (facts: readonly Fact[]): void => {
      const wrong = positionsIn(answersOf(facts)).filter((entry) => entry < 1 || entry > facts.length)
      if (wrong.length > 0) invented.push({ facts, wrong })
    }
    for (const [index, one] of FACTS.entries()) {
      held([one])
      held(FACTS.filter((each) => each !== one))
      held(FACTS.slice(index))
    }
    expect(invented).toEqual([])
  })

  it('is the same in whatever order facts were recorded', () => {
    const expected = saidIn(answersOf(FACTS))
    const inWords = wordsOf(FACTS)
    expect(new Set(answersOf(FACTS).findings.map(({ message }) => message)).size).toBeGreaterThan(15)
    for (let index = 0; index < FACTS.length; index += 4) {
      const turned = [...FACTS.slice(index), ...FACTS.slice(0, index)]
      expect(saidIn(answersOf(turned))).toEqual(expected)
      expect(wordsOf(turned)).toEqual(inWords)
      expect(saidIn(answersOf(turned.toReversed()))).toEqual(expected)
    }
  })
})

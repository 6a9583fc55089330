import { describe, expect, it } from 'vitest'
import { compose, evidence, type Reading } from '../../../src/index.ts'
import { type Fact, fact } from '../fixture.ts'
import { positionsIn, readingOf, saidIn } from '../reading-of-facts.ts'
import { attached, citing, HASH, heardIn, issued, noted, OTHER_HASH, registered, resolved } from './evidence-drafts.ts'

const programme = compose(evidence)
const DAY = '2011-12-31'
const FACTS: readonly Fact[] = [
  registered({ sha256: HASH }),
  registered({ sha256: OTHER_HASH, ref: 'the June report' }),
  registered({ document: 'july' }),
  fact('SharedWorkingReported', '2011-06-30', { service: 'ict' }, { ...citing('june.txt'), knownOn: '2011-06-01' }),
  fact('ProjectStarted', '2010-06-30', { service: 'ict' }, heardIn('Board')),
  attached('Board', 'june', { effective: { earliest: '2011-06-01', asStated: 'in June' } }),
  noted(),
  noted({ kind: 'timing', handling: 'neither is' }),
  resolved('2011-09-30'),
  resolved('2011-09-30', { by: 'the board' }, { effective: { earliest: null, asStated: 'by September' } }),
  noted({ about: ['service/hr'] }, { effectiveOn: '2011-11-30' }),
  issued(),
  issued({ position: 99 }),
  fact(
    'FactNoted',
    '2011-10-31',
    { about: ['service/hr'], fact: 'award', kind: 'award', what: 'An award' },
    heardIn('Board'),
  ),
]

const answersOf = (facts: readonly Fact[]) => {
  // The programme has the evidence slice, and names its state so.
  const reading = readingOf(programme, DAY, facts) as Reading<{ evidence: ReturnType<typeof evidence.initial> }>
  const { noted: notedFacts, ...views } = evidence.views
  return {
    noted: notedFacts(reading)(),
    views: Object.values(views).map((view) => view(reading)),
    findings: Object.values(evidence.findings).flatMap((find) => find(reading)),
  }
}

describe('the evidence of any facts', () => {
  it('is told without throwing, and rests on facts that are there', () => {
    const invented: unknown[] = []
    // The last three, of a pack and of what counts nothing, are always there: they bear on no other fact.
    for (let subset = 0; subset < 2 ** (FACTS.length - 3); subset += 1) {
      const facts = FACTS.filter((_, index) => index >= FACTS.length - 3 || (subset >> index) % 2 === 1)
      const wrong = positionsIn(answersOf(facts)).filter((entry) => entry < 1 || entry > facts.length)
      if (wrong.length > 0) invented.push({ facts, wrong })
    }
    expect(invented).toEqual([])
  })

  it('is the same in whatever order they were recorded', () => {
    const expected = saidIn(answersOf(FACTS))
    expect(answersOf(FACTS).findings).toHaveLength(10)
    for (const [index] of FACTS.entries()) {
      const turned = [...FACTS.slice(index), ...FACTS.slice(0, index)]
      expect(saidIn(answersOf(turned))).toEqual(expected)
      expect(saidIn(answersOf(turned.toReversed()))).toEqual(expected)
    }
  })
})

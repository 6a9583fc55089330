import { describe, expect, it } from 'vitest'
import { type Basis, compose, type Entry, evidence, type Reading } from '../../../src/index.ts'
import { factsAsAt, fold, type State, timelineOf } from '../../../src/replay.ts'
import { type Fact, fact } from '../fixture.ts'
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
]

/** Entries of these facts, in this order, whatever the rules say of them. */
const entriesOf = (facts: readonly Fact[]): readonly Entry[] =>
  facts.map((each, index) => ({
    ...each,
    id: `01J0ZQ4V6W7X8Y9Z0A1B2C${String(FACTS.indexOf(each)).padStart(4, '0')}`,
    schemaVersion: 1,
    ledger: 'any',
    position: index + 1,
    batch: index + 1,
    recordedAt: 0,
  }))

const readingOf = (facts: readonly Fact[]): Reading<{ evidence: ReturnType<typeof evidence.initial> }> => {
  const entries = entriesOf(facts)
  const timeline = timelineOf(entries, 'all')
  const basis: Basis = { asAt: DAY, knownOn: 'all', position: entries.length, root: '', isReconstructed: false }
  const state = (each: readonly Entry[]) =>
    // The programme has the evidence slice, and names its state so.
    fold(programme, programme.initialState(), each) as State & { evidence: ReturnType<typeof evidence.initial> }
  return {
    basis,
    facts: factsAsAt(timeline, DAY, 'certain'),
    all: state(factsAsAt(timeline, DAY, 'certain')),
    possibly: state(factsAsAt(timeline, DAY, 'possible')),
    known: state(timeline.facts),
  }
}

const answersOf = (facts: readonly Fact[]) => {
  const reading = readingOf(facts)
  const { contradictions, packs, sources } = evidence.views
  return {
    views: { contradictions: contradictions(reading), packs: packs(reading), sources: sources(reading) },
    findings: Object.values(evidence.findings).flatMap((find) => find(reading)),
  }
}

const entriesIn = (value: unknown): readonly number[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, member]) =>
        (name === 'entries' || name === 'by') && Array.isArray(member) ? member : entriesIn(member),
      )

/** What is said, without positions and with every list in an order of its own. */
const saidIn = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map(saidIn).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name, member]) => name !== 'message' && !((name === 'entries' || name === 'by') && Array.isArray(member)),
      )
      .map(([name, member]) => [name, saidIn(member)]),
  )
}

describe('the evidence of any facts', () => {
  it('is told without throwing, and rests on facts that are there', () => {
    const invented: unknown[] = []
    // The last two, of a pack, are always there: no other fact bears on them.
    for (let subset = 0; subset < 2 ** (FACTS.length - 2); subset += 1) {
      const facts = FACTS.filter((_, index) => index >= FACTS.length - 2 || (subset >> index) % 2 === 1)
      const wrong = entriesIn(answersOf(facts)).filter((entry) => entry < 1 || entry > facts.length)
      if (wrong.length > 0) invented.push({ facts, wrong })
    }
    expect(invented).toEqual([])
  })

  it('is the same in whatever order they were recorded', () => {
    const expected = saidIn(answersOf(FACTS))
    expect(answersOf(FACTS).findings).toHaveLength(9)
    for (const [index] of FACTS.entries()) {
      const turned = [...FACTS.slice(index), ...FACTS.slice(0, index)]
      expect(saidIn(answersOf(turned))).toEqual(expected)
      expect(saidIn(answersOf(turned.toReversed()))).toEqual(expected)
    }
  })
})

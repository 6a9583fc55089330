import type { Draft } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { assertCorrectionsAreLinear, assertLogIsGapless, ulidOf } from '../src/index.ts'
import { draft, logOf } from './entry.ts'

const fact = draft(1, {})
const correction = (n: number, of: number, said: Partial<Draft> = {}): Draft =>
  draft(n, { supersedes: ulidOf(0, of), reason: 'laterInformation', ...said })
const reversal = (n: number, of: string, said: Partial<Draft> = {}): Draft =>
  draft(n, { type: 'Reversed', data: { reverses: of }, ...said })

describe('a log of linear corrections', () => {
  it.each<readonly [string, readonly Draft[]]>([
    ['corrects a correction', [fact, correction(2, 1), correction(3, 2)]],
    ['reclassifies', [fact, correction(2, 1, { type: 'test/Meant', reason: 'reclassification' })]],
    ['voids', [fact, correction(2, 1, { type: 'Voided' })]],
    [
      'reverses, and moves the reversal',
      [fact, reversal(2, fact.id), { ...reversal(3, fact.id), supersedes: ulidOf(0, 2), reason: 'materialError' }],
    ],
  ])('%s', (_, drafts) => expect(() => assertCorrectionsAreLinear(logOf(...drafts))).not.toThrow())

  it.each<readonly [string, readonly Draft[]]>([
    ['forks a chain', [fact, correction(2, 1), correction(3, 1)]],
    ['corrects what is not there', [correction(2, 1)]],
    ['corrects without a reason', [fact, draft(2, { supersedes: fact.id })]],
    ['changes the type without reclassifying', [fact, correction(2, 1, { type: 'test/Meant' })]],
    [
      'corrects what is void',
      [fact, correction(2, 1, { type: 'Voided' }), correction(3, 2, { reason: 'reclassification' })],
    ],
    ['voids nothing', [draft(2, { type: 'Voided' })]],
    ['reverses what is not there', [reversal(2, fact.id)]],
    ['reverses a reversal', [fact, reversal(2, fact.id), reversal(3, ulidOf(0, 2))]],
    ['reverses twice', [fact, reversal(2, fact.id), reversal(3, fact.id)]],
    ['reverses what is later', [draft(1, { effectiveOn: '2011-04-02' }), reversal(2, fact.id)]],
    ['corrects to after the reversal', [fact, reversal(2, fact.id), correction(3, 1, { effectiveOn: '2011-04-02' })]],
  ])('never %s', (_, drafts) => expect(() => assertCorrectionsAreLinear(logOf(...drafts))).toThrow())
})

describe('a gapless log', () => {
  const log = logOf(fact, draft(2, {}), draft(3, {}))

  it('counts from 1', () => expect(() => assertLogIsGapless(log)).not.toThrow())

  it.each([
    ['misses a position', log.filter(({ position }) => position !== 3)],
    ['is out of order', log.toReversed()],
    ['has an id twice', log.map((entry) => ({ ...entry, id: fact.id }))],
    ['goes back in time', log.map((entry) => ({ ...entry, recordedAt: -entry.position }))],
    ['tears a batch', log.map((entry) => (entry.position === 4 ? { ...entry, batch: 2 } : entry))],
  ])('never %s', (_, broken) => expect(() => assertLogIsGapless(broken)).toThrow())
})

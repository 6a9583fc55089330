import type { Draft } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { countingEntries, type Question, ulidOf } from '../src/index.ts'
import { draft, logOf } from './entry.ts'

const positions = (drafts: readonly Draft[], question: Partial<Question> = {}): readonly number[] =>
  countingEntries(logOf(...drafts), {
    asAt: '2012-03-31',
    knownOn: 'all',
    position: drafts.length + 1,
    reading: 'certain',
    ...question,
  }).map(({ position }) => position)

const corrected = (n: number, of: number, said: Partial<Draft> = {}): Draft =>
  draft(n, { supersedes: ulidOf(0, of), reason: 'laterInformation', ...said })
const reversed = (n: number, of: number, said: Partial<Draft> = {}): Draft =>
  draft(n, { type: 'Reversed', data: { reverses: ulidOf(0, of) }, ...said })

describe('the auditor counts', () => {
  it('facts in the order of their days, and of one day in the order of recording', () =>
    expect(
      positions([draft(1, { effectiveOn: '2011-06-01' }), draft(2, {}), draft(3, { effectiveOn: '2011-06-01' })]),
    ).toEqual([3, 2, 4]))

  it('nothing that takes effect later', () => {
    expect(positions([draft(1, { effectiveOn: '2011-06-01' })], { asAt: '2011-05-31' })).toEqual([])
    expect(positions([draft(1, { effectiveOn: '2011-06-01' })], { asAt: '2011-06-01' })).toEqual([2])
  })

  it('of a chain its last entry, in the place of its first', () =>
    expect(positions([draft(1, {}), draft(2, {}), corrected(3, 1), corrected(4, 3)])).toEqual([5, 3]))

  it('the entry before a correction that is not known yet', () => {
    const drafts = [draft(1, {}), corrected(2, 1, { knownOn: '2011-06-30' })]
    expect(positions(drafts, { knownOn: '2011-06-29' })).toEqual([2])
    expect(positions(drafts, { knownOn: '2011-06-30' })).toEqual([3])
    expect(positions(drafts, { knownOn: '2011-03-31' })).toEqual([])
  })

  it('no entry that was typed wrong, whatever the papers', () => {
    const drafts = [draft(1, {}), corrected(2, 1, { reason: 'transcription', knownOn: '2011-06-30' })]
    expect(positions(drafts, { knownOn: '2011-06-29' })).toEqual([])
    expect(positions(drafts, { position: 2 })).toEqual([2])
  })

  it('nothing of what is void', () =>
    expect(positions([draft(1, {}), corrected(2, 1, { type: 'Voided' })])).toEqual([]))

  it('what is reversed until its reversal, by whichever id of the chain', () => {
    const drafts = [draft(1, {}), corrected(2, 1), reversed(3, 1, { effectiveOn: '2011-06-01' })]
    expect(positions(drafts, { asAt: '2011-05-31' })).toEqual([3])
    expect(positions(drafts, { asAt: '2011-06-01' })).toEqual([])
    expect(positions([...drafts, corrected(4, 3, { type: 'Voided' })])).toEqual([3])
  })

  it('what may have happened, and not what may have been undone, in the possible reading', () => {
    const vague = { effectiveOn: '2011-06-30', effective: { asStated: 'in spring', earliest: '2011-05-01' } } as const
    const drafts = [draft(1, vague), draft(2, {}), reversed(3, 2, vague)]
    expect(positions(drafts, { asAt: '2011-05-01', reading: 'certain' })).toEqual([3])
    expect(positions(drafts, { asAt: '2011-05-01', reading: 'possible' })).toEqual([2])
    const ever = draft(1, { effectiveOn: '2011-06-30', effective: { asStated: 'by June', earliest: null } })
    expect(positions([ever], { asAt: '2011-04-01', reading: 'possible' })).toEqual([2])
  })
})

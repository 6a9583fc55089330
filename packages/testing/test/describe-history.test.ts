import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeHistory, ulidOf, validHistory } from '../src/index.ts'
import { draft, told } from './entry.ts'

describe('a history in words', () => {
  it('has a line for each entry, which names others by position', () => {
    const words = describeHistory(
      told(
        draft(1, { data: { word: 'yes' }, effective: { asStated: 'some time', earliest: null } }),
        draft(2, { data: { word: 'no' }, supersedes: ulidOf(0, 1), reason: 'transcription', evidence: 'inferred' }),
        draft(3, { type: 'Reversed', data: { reverses: ulidOf(0, 1) }, inferredFields: ['effectiveOn'] }),
      ),
    )
    expect(words.split('\n')).toEqual([
      'a ledger from 2011-04-01',
      'recorded 2012-01-01T00:00:00.000Z:',
      '  2. test/Said {"word":"yes"} on 2011-04-01, not before anybody knows when, paper of 2011-04-01',
      'recorded 2012-01-01T01:00:00.000Z:',
      '  3. test/Said {"word":"no"} on 2011-04-01, paper of 2011-04-01, supersedes 2 (transcription), inferred',
      'recorded 2012-01-01T02:00:00.000Z:',
      '  4. Reversed of 2 on 2011-04-01, paper of 2011-04-01, effectiveOn inferred',
    ])
  })

  it('is what a failing property prints', () => {
    const [history] = fc.sample(validHistory(), 1)
    expect(fc.stringify({ history })).toContain('recorded 2011-08-01T12:00:00.000Z:')
  })
})

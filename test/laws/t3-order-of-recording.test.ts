import { type DraftsOf, programme } from '@programme-ledger/core'
import {
  assertOrderOfRecordingDoesNotMatter,
  type Minute,
  plainHistory,
  reorderingOf,
  scenario,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from './property.ts'

describe('law T3: the order of recording', () => {
  it('changes neither the state nor what views say, where nothing corrects anything', () =>
    holds(
      fc.asyncProperty(
        // Savings more often than the rest: of their figures one is picked before the other.
        fc
          .oneof(
            { arbitrary: plainHistory({ about: 'onePart' }), weight: 3 },
            { arbitrary: plainHistory({ about: 'savings' }), weight: 1 },
          )
          .chain((history) => fc.tuple(fc.constant(history), reorderingOf(history))),
        async ([history, other]) => {
          expect(await assertOrderOfRecordingDoesNotMatter(programme, history, other)).toBe(true)
        },
      ),
      { share: 1.6 },
    ))

  it('does not change the words of a contradiction that is noted anew and resolved again on one day', async () => {
    const noted = (what: string, effectiveOn: '2009-04-01' | '2009-09-30'): Minute<DraftsOf<typeof programme>> => ({
      type: 'ContradictionNoted',
      data: {
        about: ['service/ict'],
        contradiction: 'headcount',
        handling: 'both are shown',
        kind: 'betweenDocuments',
        what,
      },
      effectiveOn,
    })
    const resolved = (effectiveOn: '2009-06-30' | '2009-09-30'): Minute<DraftsOf<typeof programme>> => ({
      type: 'ContradictionResolved',
      data: { contradiction: 'headcount', resolution: 'it was four' },
      effectiveOn,
    })
    const wordsOf = async (...lastDay: readonly Minute<DraftsOf<typeof programme>>[]): Promise<unknown> => {
      const books = await scenario(programme)
        .given(noted('four people, or five', '2009-04-01'), resolved('2009-06-30'), ...lastDay)
        .booksAt({ asAt: '2009-09-30' })
      return books.contradictions()[0]?.what.is
    }
    const anew = noted('five people, or six', '2009-09-30')
    expect(await wordsOf(resolved('2009-09-30'), anew)).toBe(await wordsOf(anew, resolved('2009-09-30')))
  })
})

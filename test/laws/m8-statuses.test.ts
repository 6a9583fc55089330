import { programme } from '@programme-ledger/core'
import { assertStatusesAreAsReported, booksOf, entriesOf, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'
import { questionOf } from './question-of.ts'

describe('law M8: where services stand', () => {
  it('is as reported, undetermined where the source is vague and contested where sources disagree', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory(), 5), async ({ history, viewpoints }) => {
        for (const viewpoint of viewpoints) {
          const books = await booksOf(programme, history, viewpoint)
          assertStatusesAreAsReported(books, entriesOf(history), questionOf(history, viewpoint))
        }
      }),
      { share: 4 },
    ))
})

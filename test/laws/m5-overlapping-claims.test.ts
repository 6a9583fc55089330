import { programme } from '@programme-ledger/core'
import {
  assertOverlapsAreFound,
  booksOf,
  countingEntries,
  entriesOf,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'
import { questionOf } from './question-of.ts'

describe('law M5: claims that may be the same money', () => {
  it('are found, group by group, and added to nothing', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory(), 3), async ({ history, viewpoints }) => {
        for (const viewpoint of viewpoints) {
          const facts = countingEntries(entriesOf(history), { ...questionOf(history, viewpoint), reading: 'certain' })
          assertOverlapsAreFound(await booksOf(programme, history, viewpoint), facts)
        }
      }),
    ))
})

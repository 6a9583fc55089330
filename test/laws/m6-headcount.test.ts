import { programme } from '@programme-ledger/core'
import {
  assertHeadcountIsConserved,
  assertStaffAreAsMoved,
  booksOf,
  entriesOf,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'
import { questionOf } from './question-of.ts'

describe('law M6: people who change employer', () => {
  it('leave one employer and arrive at another, the unknown one among them', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory(), 3), async ({ history, viewpoints }) => {
        for (const viewpoint of viewpoints) {
          const books = await booksOf(programme, history, viewpoint)
          for (const inferences of ['with', 'without'] as const)
            assertHeadcountIsConserved(books.staffPosition({ inferences }))
        }
      }),
    ))

  it('make the position that an auditor works out from the counting entries alone', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory(), 3), async ({ history, viewpoints }) => {
        for (const viewpoint of viewpoints) {
          const books = await booksOf(programme, history, viewpoint)
          assertStaffAreAsMoved(books, entriesOf(history), questionOf(history, viewpoint))
        }
      }),
      { share: 4 },
    ))
})

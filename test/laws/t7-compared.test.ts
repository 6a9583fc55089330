import { programme } from '@programme-ledger/core'
import {
  assertAddsUp,
  assertComparedExactly,
  booksAt,
  compareAnyIn,
  ledgerOf,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from './property.ts'

const twoViewpoints = () =>
  seenFrom(validHistory({ about: 'onePart' }), 2).map(({ history, viewpoints: [from, to] }) => {
    if (from === undefined || to === undefined) throw new Error('two viewpoints were asked for')
    return { history, from, to }
  })

describe('law T7: a comparison', () => {
  it('explains each changed figure by exactly the entries that changed it, and their amounts add up', () =>
    holds(
      fc.asyncProperty(twoViewpoints(), ({ history, from, to }) => assertComparedExactly(programme, history, from, to)),
      { share: 0.3 },
    ))

  it('tells of what comes up, was corrected or closed what the books of both viewpoints say, and which entries made it so', () =>
    holds(
      fc.asyncProperty(twoViewpoints(), async ({ history, from, to }) => {
        const ledger = await ledgerOf(programme, history)
        const [before, after] = [await booksAt(ledger, from), await booksAt(ledger, to)]
        for (const view of ['closes', 'comingUp', 'corrections'] as const) {
          const comparison = await compareAnyIn(ledger)(view, { from, to })
          assertAddsUp(comparison)
          // They list entries by their days and papers: nothing changes but by the entries themselves.
          expect(comparison.changes.filter(({ causes }) => causes.byTheDay !== undefined)).toEqual([])
          const refsIn = (books: typeof before) => books[view]().map(({ ref }) => ref)
          const gone = refsIn(before).filter((ref) => !refsIn(after).includes(ref))
          const come = refsIn(after).filter((ref) => !refsIn(before).includes(ref))
          const told = (row: string) => [
            ...new Set(comparison.changes.flatMap((change) => (change.row === row ? (change.ref ?? []) : []))),
          ]
          expect(told('vanished').toSorted()).toEqual(gone.toSorted())
          expect(told('appeared').toSorted()).toEqual(come.toSorted())
        }
      }),
      { share: 0.5 },
    ))
})

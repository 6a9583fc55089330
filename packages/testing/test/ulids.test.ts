import { openMemoryStore } from '@programme-ledger/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ulidOf } from '../src/index.ts'
import { draft } from './entry.ts'

describe('the ids of generated histories', () => {
  it('are ULIDs, as the ledger takes them', () =>
    fc.assert(
      fc.asyncProperty(fc.nat({ max: 32_767 }), fc.nat(), async (series, n) => {
        const given = { ...draft(1, {}), id: ulidOf(series, n) }
        await openMemoryStore().append('ids', [given], { expectedPosition: 'empty' })
      }),
    ))

  it('are distinct, and not in the order of their numbers', () => {
    const ids = [0, 1, 2].flatMap((series) => Array.from({ length: 200 }, (_, n) => ulidOf(series, n)))
    expect(new Set(ids).size).toBe(600)
    expect(ids.slice(0, 200).toSorted()).not.toEqual(ids.slice(0, 200))
  })
})

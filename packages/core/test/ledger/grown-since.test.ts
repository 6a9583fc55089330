import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { openTally } from './open-tally.ts'

describe('books', () => {
  it('answer of the entries of their basis, whatever is recorded before they are read', async () => {
    const { ledger, opened, paid } = await openTally()
    await ledger.record([opened('jar'), paid('jar', 100)])
    for (const _ of [1, 2, 3]) {
      const books = await ledger.asAt('2010-12-31')
      const before = (await ledger.asAt('2010-12-31')).paid()
      await ledger.record([paid('jar', 7)])
      expect(books.paid()).toEqual(before)
    }
  })
})

describe('a batch of which a draft is misshapen', () => {
  it('leaves nothing behind, though somebody else recorded as many entries meanwhile', async () => {
    const { ledger, options, opened, paid } = await openTally()
    await ledger.record([opened('jar'), ...Array.from({ length: 1_500 }, () => paid('jar', 1))])
    const other = await openLedger(options)
    await other.record([paid('jar', 5)])
    const misshapen = paid('phantom', 1.5)
    expect((await ledger.safeRecord([opened('phantom'), misshapen])).success).toBe(false)
    for (const _ of [1, 2, 3])
      expect((await ledger.asAt('2010-12-31')).paid().rows).toMatchObject([{ ref: 'paid:jar', pence: 1_505 }])
    expect((await ledger.safeRecord([paid('phantom', 1)])).success).toBe(false)
  })
})

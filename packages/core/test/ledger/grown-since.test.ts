import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { openMemoryStore } from '../../src/ledger/open-memory-store.ts'
import type { EventStore } from '../../src/log/event-store.ts'
import { compose } from '../../src/slice/compose.ts'
import { defineSlice } from '../../src/slice/define-slice.ts'
import { openTally } from './open-tally.ts'

const PAPER = {
  actor: { role: 'clerk' },
  evidence: 'stated',
  effectiveOn: '2010-05-10',
  knownOn: '2011-01-01',
  sources: [{ kind: 'officerStatement', ref: 'clerk' }],
} as const

/** A sum, as each of the three readings has it. */
const sums = compose(
  defineSlice({
    name: 'sum',
    events: { 'sum/Added': z.strictObject({ pence: z.int() }) },
    initial: () => ({ pence: 0 }),
    on: {
      'sum/Added': (own, { data }) => {
        own.pence += data.pence
      },
    },
    views: {
      now: ({ all }) => all.sum.pence,
      atMost: ({ possibly }) => possibly.sum.pence,
      ever: ({ known }) => known.sum.pence,
    },
  }),
)

const clock = () => Date.parse('2012-01-01T12:00:00Z')
const openSums = async (store: EventStore = openMemoryStore({ clock })) => {
  const ledger = await openLedger({ store, ledger: 'sums', programme: sums, clock, create: { firstDay: '2010-04-01' } })
  return { ledger, added: (pence: number) => ledger.draft({ ...PAPER, type: 'sum/Added', data: { pence } }) }
}

describe('books', () => {
  it('answer of the entries of their basis, whichever of their readings is asked for after more were recorded', async () => {
    const { ledger, added } = await openSums()
    await ledger.record([added(100)])
    for (const before of [100, 107, 114]) {
      const books = await ledger.asAt('2010-12-31')
      expect(books.now()).toBe(before)
      await ledger.record([added(7)])
      expect([books.atMost(), books.ever(), books.now()]).toEqual([before, before, before])
    }
  })

  it('miss nothing after a store left an entry out of an answer, and gave it in the next', async () => {
    const store = openMemoryStore({ clock })
    let leavesOut = 0
    const { ledger, added } = await openSums({
      ...store,
      read: async function* (key, options) {
        for await (const page of store.read(key, options)) yield page.filter(({ position }) => position !== leavesOut)
      },
    })
    await ledger.record([added(100)])
    for (const _ of [1, 2]) expect((await ledger.asAt('2010-12-31')).now()).toBe(100)
    await (await openSums(store)).ledger.record([added(1), added(2), added(4)])
    leavesOut = 4
    await expect(ledger.asAt('2010-12-31')).rejects.toMatchObject({ code: 'ledger-mismatch' })
    leavesOut = 0
    for (const _ of [1, 2]) expect((await ledger.asAt('2010-12-31')).now()).toBe(107)
  })
})

describe('a batch of which a draft is misshapen', () => {
  it('leaves nothing behind, though somebody else recorded as many entries meanwhile', async () => {
    const { ledger: other, options, opened, paid } = await openTally()
    await other.record([opened('jar'), ...Array.from({ length: 1_500 }, () => paid('jar', 1))])
    const ledger = await openLedger(options)
    await other.record([paid('jar', 5)])
    const misshapen = paid('phantom', 1.5)
    expect((await ledger.safeRecord([opened('phantom', { effectiveOn: '2010-06-01' }), misshapen])).success).toBe(false)
    for (const _ of [1, 2, 3])
      expect((await ledger.asAt('2010-12-31')).paid().rows).toMatchObject([{ ref: 'paid:jar', pence: 1_505 }])
    expect((await ledger.safeRecord([paid('phantom', 1, { effectiveOn: '2010-06-02' })])).success).toBe(false)
  })
})

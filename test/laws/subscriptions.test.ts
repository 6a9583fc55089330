import { setImmediate } from 'node:timers/promises'
import { type Entry, type Ledger, newId, openLedger, openMemoryStore } from '@programme-ledger/core'
import { takingTurns } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pots } from './pots.ts'
import { holds } from './property.ts'

type Pots = Ledger<typeof pots>

const PAPER = {
  actor: { role: 'clerk' },
  effectiveOn: '2011-03-31',
  knownOn: '2011-03-31',
  sources: [{ kind: 'officerStatement', ref: 'clerk' }],
  evidence: 'stated',
} as const

/** What one writer records, as the sizes of its batches. */
const record = async (ledger: Pots, sizes: readonly number[]): Promise<void> => {
  for (const size of sizes) {
    const batch = Array.from({ length: size }, () =>
      ledger.draft({ ...PAPER, type: 'pots/Opened', data: { pot: 'moving' } }),
    )
    await ledger.record(batch)
  }
}

/** Reads after a position up to another, at a pace of its own, and as if it were restarted now and then. */
const read = async (ledger: Pots, { after, last, pause }: Reader, reopen: () => Promise<Pots>): Promise<Entry[]> => {
  const seen: Entry[] = []
  let followed = ledger
  while (after + seen.length < last) {
    for await (const entry of followed.subscribe({ after: after + seen.length })) {
      seen.push(entry)
      if (after + seen.length === last) break
      if (seen.length % pause !== 0) continue
      await setImmediate()
      if (seen.length % (3 * pause) === 0) break
    }
    followed = await reopen()
  }
  return seen
}

interface Reader {
  readonly after: number
  readonly last: number
  /** After how many entries it rests. */
  readonly pause: number
}

/** Batches of a size at which nobody can lose to others as often as a ledger tries. */
const sizesOf = (total: number): fc.Arbitrary<readonly number[]> =>
  fc.infiniteStream(fc.integer({ min: 17, max: 40 })).map((stream) => {
    const sizes: number[] = []
    let left = total
    for (const size of stream) {
      sizes.push(Math.min(size, left))
      left -= size
      if (left <= 0) return sizes
    }
    return sizes
  })

/** Turns that are now longer, now shorter: of writers in step one would always come first. */
const turnsOf = (lengths: readonly number[]) => {
  let taken = 0
  return async (): Promise<void> => {
    taken += 1
    for (let n = 0; n <= (lengths[taken % lengths.length] ?? 0); n += 1) await setImmediate()
  }
}

const ENTRIES = 1_000

describe('subscriptions', () => {
  it('give each of a thousand entries once and in order, whoever records them, to whoever reads at any pace', () =>
    holds(
      fc.asyncProperty(
        fc.tuple(sizesOf(400), sizesOf(300), sizesOf(ENTRIES - 701)),
        fc.array(fc.tuple(fc.nat({ max: ENTRIES - 1 }), fc.integer({ min: 1, max: 60 })), {
          minLength: 2,
          maxLength: 5,
        }),
        fc.noShrink(fc.array(fc.nat({ max: 7 }), { minLength: 997, maxLength: 997 })),
        async (writers, readers, lengths) => {
          const store = takingTurns(openMemoryStore(), turnsOf(lengths))
          const open = () =>
            openLedger({
              store,
              ledger: 'pots',
              programme: pots,
              ids: newId,
              create: { firstDay: '2010-04-01' },
              wait: (_, over) => {
                const timer = setTimeout(over, 0)
                return () => clearTimeout(timer)
              },
            })
          const ledgers = await Promise.all(writers.map(open))
          const reading = readers.map(async ([after, pause], index) => {
            const ledger = ledgers[index % ledgers.length]
            if (ledger === undefined) throw new Error('there are as many ledgers as writers')
            // Nobody can have handled what is not there yet.
            return { after, seen: await read(ledger, { after: 0, last: ENTRIES, pause }, open) }
          })
          await Promise.all(writers.map((sizes, index) => ledgers[index] && record(ledgers[index], sizes)))
          const log: Entry[] = []
          for await (const page of store.read('pots')) log.push(...page)
          expect(log).toHaveLength(ENTRIES)
          for (const { after, seen } of await Promise.all(reading)) {
            expect(seen).toEqual(log)
            const [ledger] = ledgers
            if (ledger !== undefined)
              expect(await read(ledger, { after, last: ENTRIES, pause: 50 }, open)).toEqual(log.slice(after))
          }
        },
      ),
      { share: 0.05 },
    ))
})

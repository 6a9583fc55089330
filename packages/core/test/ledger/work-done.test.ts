import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { openMemoryStore } from '../../src/ledger/open-memory-store.ts'
import type { Draft } from '../../src/log/entry.ts'
import type { EventStore } from '../../src/log/event-store.ts'
import { compose } from '../../src/slice/compose.ts'
import { defineSlice } from '../../src/slice/define-slice.ts'

const DAYS = 3_650
const dayAt = (index: number, of: number): Draft['effectiveOn'] =>
  new Date(Date.UTC(2000, 3, 1 + Math.floor((index * DAYS) / of))).toISOString().slice(0, 10) as Draft['effectiveOn']

/** A programme that counts how often its recipes and its rules run, over ten jars that stay ten however much goes into them. */
const countedProgramme = () => {
  const work = { folded: 0, judged: 0 }
  const jars = defineSlice({
    name: 'jars',
    events: { 'jars/Filled': z.strictObject({ jar: z.string(), pence: z.int() }) },
    initial: (): Record<string, number> => ({}),
    on: {
      'jars/Filled': (own, { data: { jar, pence } }) => {
        work.folded += 1
        own[jar] = (own[jar] ?? 0) + pence
      },
    },
    rules: {
      'something goes in': (_, { data: { pence } }) => {
        work.judged += 1
        return pence === 0 ? { field: 'data.pence', problem: 'is 0', remedy: 'leave the entry out' } : undefined
      },
    },
    views: { inJars: ({ all }) => ({ ...all.jars }) },
  })
  return { work, programme: compose(jars) }
}

/** The same store, which counts the rows that are read of it. */
const counted = (store: EventStore, rows: { read: number }): EventStore => ({
  ...store,
  read: async function* (ledger, options) {
    for await (const page of store.read(ledger, options)) {
      rows.read += page.length
      yield page
    }
  },
})

const openJars = async (size: number) => {
  const clock = () => Date.parse('2012-01-01T12:00:00Z')
  const store = openMemoryStore({ clock })
  const { work, programme } = countedProgramme()
  const rows = { read: 0 }
  const ledger = await openLedger({
    store: counted(store, rows),
    ledger: 'jars',
    programme,
    clock,
    create: { firstDay: '2000-04-01' },
  })
  type Extra = Partial<Omit<Draft, 'type' | 'data'>> & { readonly pence?: number }
  const filled = (effectiveOn: Draft['effectiveOn'], { pence = 1, ...extra }: Extra = {}) =>
    ledger.draft({
      actor: { role: 'clerk' },
      evidence: 'stated',
      knownOn: '2011-01-01',
      sources: [{ kind: 'officerStatement', ref: 'clerk' }],
      effectiveOn,
      ...extra,
      type: 'jars/Filled',
      data: { jar: `jar-${Number(effectiveOn.slice(-2)) % 10}`, pence },
    })
  const drafts = Array.from({ length: size }, (_, index) => filled(dayAt(index, size)))
  await store.append('jars', drafts, { expectedPosition: 'any' })
  /** What some work costs. */
  const costOf = async (run: () => Promise<unknown>) => {
    Object.assign(work, { folded: 0, judged: 0 })
    rows.read = 0
    await run()
    return { ...work, ...rows }
  }
  return { ledger, drafts, filled, costOf }
}

describe('recording what happened long ago', () => {
  it('folds and judges the entries after its day, however long the log is', async () => {
    const after = 400
    const costs = []
    for (const size of [10_000, 40_000]) {
      const { ledger, drafts, filled, costOf } = await openJars(size)
      // The first batch learns the whole log.
      await ledger.record([filled('2011-01-01')])
      const late = filled(drafts.at(-after)?.effectiveOn ?? '2000-04-01')
      costs.push(await costOf(() => ledger.record([late])))
      const corrected = filled(drafts.at(-after)?.effectiveOn ?? '2000-04-01', {
        supersedes: drafts.at(-after)?.id ?? '',
        reason: 'laterInformation',
      })
      costs.push(await costOf(() => ledger.record([corrected])))
    }
    for (const { folded, judged, read } of costs) {
      // Once without the batch and once with it; each time from a state that is kept not much further back.
      expect(folded).toBeLessThan(2 * (2 * after + 1_024))
      expect(judged).toBeLessThan(2 * (after + 20))
      expect(read).toBe(0)
    }
  })

  it('costs twice what comes after its day, and some, wherever that day lies', async () => {
    const size = 40_000
    const { ledger, drafts, filled, costOf } = await openJars(size)
    await ledger.record([filled('2011-01-01')])
    for (const after of [100, 1_000, 5_000, 20_000, 39_000, 300]) {
      const { folded } = await costOf(() => ledger.record([filled(drafts.at(-after)?.effectiveOn ?? '2000-04-01')]))
      expect({ after, isDear: folded > 2 * (2 * after + 2 * 1_024) }).toEqual({ after, isDear: false })
    }
  })

  it('costs nothing but itself while entries come in the order of their days', async () => {
    const { ledger, filled, costOf } = await openJars(10_000)
    await ledger.record([filled('2011-01-01')])
    expect(await costOf(() => ledger.record([filled('2011-01-02')]))).toEqual({ folded: 1, judged: 1, read: 0 })
    await ledger.record([filled('2005-01-01')])
    expect(await costOf(() => ledger.record([filled('2011-01-03')]))).toEqual({ folded: 1, judged: 1, read: 0 })
  })

  it('is forgotten where it is refused, and the next batch is no dearer for it', async () => {
    const { ledger, filled, costOf } = await openJars(10_000)
    await ledger.record([filled('2011-01-01')])
    expect((await ledger.safeRecord([filled('2005-01-01', { pence: 0 })])).success).toBe(false)
    const { folded } = await costOf(() => ledger.record([filled('2011-01-02')]))
    expect(folded).toBeLessThan(2 * 1_024)
  })
})

describe('asking about a day', () => {
  it('folds what comes after the nearest state that is kept, however long the log is', async () => {
    for (const size of [10_000, 40_000]) {
      const { ledger, costOf } = await openJars(size)
      const ask = (day: Draft['effectiveOn']) => async () => (await ledger.asAt(day)).inJars()
      // Whoever asks once is spared what makes further answers cheap.
      expect((await costOf(ask('2010-03-01'))).folded).toBeGreaterThan(size * 0.99)
      expect((await costOf(ask('2010-03-01'))).folded).toBeGreaterThan(size * 0.99)
      expect(await costOf(ask('2010-03-01'))).toEqual({ folded: 0, judged: 0, read: 0 })
      expect((await costOf(ask('2010-03-02'))).folded).toBeLessThan(20)
      expect((await costOf(ask('2010-02-20'))).folded).toBeLessThan(2 * 1_024)
    }
  })

  it('takes in what was recorded since, wherever its day lies', async () => {
    const { ledger, filled, drafts, costOf } = await openJars(10_000)
    const total = async () =>
      Object.values((await ledger.asAt('2010-12-31')).inJars() as Record<string, number>).reduce((a, b) => a + b, 0)
    for (const _ of [1, 2]) await total()
    await ledger.record([filled('2010-01-01')])
    expect((await costOf(total)).folded).toBeLessThan(4 * 1_024)
    expect(await total()).toBe(drafts.length + 1)
  })
})

describe('a series', () => {
  it('goes through the log once, however many days it asks about', async () => {
    const size = 10_000
    const { ledger, costOf } = await openJars(size)
    const asked = { from: '2000-04-30', through: '2010-03-31', step: 'month' } as const
    const { folded } = await costOf(() => ledger.series('inJars', asked))
    expect(folded).toBeLessThan(size * 1.1)
    expect((await costOf(() => ledger.series('inJars', { ...asked, knownOn: '2011-06-30' }))).folded).toBeLessThan(
      size * 1.1,
    )
    expect((await costOf(() => ledger.series('inJars', { ...asked, step: 'change' }))).folded).toBeLessThan(size * 1.5)
  })
})

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { openMemoryStore } from '../../src/ledger/open-memory-store.ts'
import type { Draft } from '../../src/log/entry.ts'
import type { EventStore } from '../../src/log/event-store.ts'
import type { SnapshotStore } from '../../src/log/snapshot-store.ts'
import { compose } from '../../src/slice/compose.ts'
import { defineSlice } from '../../src/slice/define-slice.ts'

const clock = () => Date.parse('2012-01-01T12:00:00Z')
const EVERY = 10

/** A programme that counts how often its recipes run. */
const countedProgramme = () => {
  const work = { folded: 0 }
  const jars = defineSlice({
    name: 'jars',
    events: { 'jars/Filled': z.strictObject({ jar: z.string(), pence: z.int().optional() }) },
    initial: (): Record<string, { pence: number; last: number | undefined }> => ({}),
    on: {
      'jars/Filled': (own, { data: { jar, pence } }) => {
        work.folded += 1
        const known = own[jar] ?? { pence: 0, last: undefined }
        known.pence += pence ?? 0
        known.last = pence
        own[jar] = known
      },
    },
    views: { inJars: ({ all }) => structuredClone(all.jars) },
  })
  return { work, programme: compose(jars) }
}

const filled = (n: number, effectiveOn: Draft['effectiveOn'], pence: number | undefined = n): Draft => ({
  id: `01HZ${String(n).padStart(22, '0')}`,
  type: 'jars/Filled',
  schemaVersion: 1,
  data: pence === undefined ? { jar: `jar-${n % 3}` } : { jar: `jar-${n % 3}`, pence },
  actor: { role: 'clerk' },
  effectiveOn,
  knownOn: '2011-01-01',
  sources: [{ kind: 'document', ref: 'the book of jars' }],
  evidence: 'reported',
})

const day = (n: number): Draft['effectiveOn'] =>
  new Date(Date.UTC(2005, 0, n)).toISOString().slice(0, 10) as Draft['effectiveOn']

/** A store with a ledger of so many facts, a day each; every seventh leaves its amount open. */
const storeOf = async (facts: number) => {
  const store = openMemoryStore({ clock })
  await openLedger({ store, ledger: 'jars', clock, programme: compose(), create: { firstDay: '2000-01-01' } })
  const drafts = Array.from({ length: facts }, (_, index) =>
    filled(index + 1, day(index + 1), index % 7 === 0 ? undefined : index),
  )
  await store.append('jars', drafts, { expectedPosition: 1 })
  return store
}

type Store = Awaited<ReturnType<typeof storeOf>>

/** Opens the ledger and asks about the last day: what is answered, and how many facts were folded for it. */
const answerOf = async (store: Store, { snapshots = store as SnapshotStore, codeVersion = '1' } = {}) => {
  const { work, programme } = countedProgramme()
  const ledger = await openLedger({
    store,
    ledger: 'jars',
    programme,
    clock,
    snapshots: { store: snapshots, codeVersion, every: EVERY },
  })
  const inJars = (await ledger.asAt('2011-12-31')).inJars()
  return { inJars, folded: work.folded, ledger }
}

/** What a ledger without snapshots answers. */
const expectedOf = async (store: Store): Promise<unknown> => {
  const { programme } = countedProgramme()
  const ledger = await openLedger({ store, ledger: 'jars', programme, clock })
  return (await ledger.asAt('2011-12-31')).inJars()
}

describe('a ledger that keeps snapshots', () => {
  it('folds, once it is opened again, only the facts that came after the last one', async () => {
    const store = await storeOf(100)
    expect((await answerOf(store)).folded).toBe(100)
    const again = await answerOf(store)
    expect(again.folded).toBe(EVERY)
    expect(again.inJars).toStrictEqual(await expectedOf(store))
  })

  it('keeps a new one when enough has been recorded', async () => {
    const store = await storeOf(100)
    const { ledger } = await answerOf(store)
    const first = await store.loadSnapshot('jars')
    for (let n = 101; n < 100 + EVERY; n += 1) await ledger.record([filled(n, day(n)) as never])
    expect(await store.loadSnapshot('jars')).toBe(first)
    await ledger.record([filled(100 + EVERY, day(100 + EVERY)) as never])
    expect(await store.loadSnapshot('jars')).not.toBe(first)
    expect((await answerOf(store)).folded).toBe(EVERY)
  })

  it('keeps none of a ledger that is soon folded', async () => {
    const store = await storeOf(EVERY)
    await answerOf(store)
    expect(await store.loadSnapshot('jars')).toBeUndefined()
  })

  it('still uses one when something is recorded for a day after it', async () => {
    const store = await storeOf(100)
    await answerOf(store)
    await store.append('jars', [filled(500, day(95))], { expectedPosition: 'any' })
    const again = await answerOf(store)
    expect(again.folded).toBe(EVERY + 1)
    expect(again.inJars).toStrictEqual(await expectedOf(store))
  })

  it.each([
    ['something is recorded for a day before it', filled(500, day(3))],
    [
      'an entry before it is corrected',
      { ...filled(500, day(3)), supersedes: filled(3, day(3)).id, reason: 'transcription' },
    ],
    [
      'an entry before it is voided',
      { ...filled(500, day(3)), type: 'Voided', data: {}, supersedes: filled(3, day(3)).id, reason: 'transcription' },
    ],
    [
      'an entry before it is reversed',
      { ...filled(500, '2009-01-01'), type: 'Reversed', data: { reverses: filled(3, day(3)).id } },
    ],
  ] satisfies readonly (readonly [string, Draft])[])('folds anew when %s', async (_, reachingBack) => {
    const store = await storeOf(100)
    await answerOf(store)
    await store.append('jars', [reachingBack], { expectedPosition: 'any' })
    const again = await answerOf(store)
    expect(again.folded).toBeGreaterThanOrEqual(99)
    expect(again.inJars).toStrictEqual(await expectedOf(store))
  })

  it('judges what is recorded by the snapshot as by the whole log', async () => {
    const store = await storeOf(100)
    await answerOf(store)
    const { work, programme } = countedProgramme()
    const snapshots = { store, codeVersion: '1', every: EVERY }
    const ledger = await openLedger({ store, ledger: 'jars', programme, clock, snapshots })
    await ledger.record([filled(500, day(101)) as never])
    expect(work.folded).toBe(EVERY + 1)
    expect((await ledger.asAt('2011-12-31')).inJars()).toStrictEqual(await expectedOf(store))
  })
})

describe('a snapshot is not read', () => {
  /** What a ledger answers that finds some snapshot, beside what it should, and how many facts it folds. */
  const withSnapshot = async (change: (kept: string) => string) => {
    const store = await storeOf(100)
    await answerOf(store)
    await store.saveSnapshot('jars', change((await store.loadSnapshot('jars')) ?? ''))
    const { inJars, folded } = await answerOf(store)
    expect(inJars).toStrictEqual(await expectedOf(store))
    return folded
  }

  it('is read where it is as it was kept', async () => {
    expect(await withSnapshot((kept) => kept)).toBe(EVERY)
  })

  it.each([
    ['empty', () => ''],
    ['no snapshot at all', () => 'Dear Sir or Madam,\nplease find enclosed'],
    ['cut off', (kept: string) => kept.slice(0, -9)],
    ['only its first line', (kept: string) => kept.slice(0, kept.indexOf('\n'))],
    ['another state', (kept: string) => kept.replace('"pence":', '"pence":1')],
    ['of fewer facts than it says', (kept: string) => kept.replace(/"count":\d+/, '"count":89')],
    ['of more facts than there are', (kept: string) => kept.replace(/"count":\d+/, '"count":1000')],
    ['of another ledger', (kept: string) => kept.replace(/"origin":"[^"]*"/, '"origin":"programme-ledger/other/1"')],
    ['of a header of another form', (kept: string) => kept.replace('{"code"', '{"form":2,"code"')],
  ])('that is %s', async (_, change) => {
    expect(await withSnapshot(change)).toBe(100)
  })

  it('that another version of the code made', async () => {
    const store = await storeOf(100)
    await answerOf(store)
    expect((await answerOf(store, { codeVersion: '2' })).folded).toBe(100)
    // And it is kept anew, by the code that runs now.
    expect((await answerOf(store, { codeVersion: '2' })).folded).toBe(EVERY)
  })

  it('of a log that was restored from a copy and went on otherwise', async () => {
    const store = await storeOf(100)
    await answerOf(store)
    const restored = openMemoryStore({ clock })
    for await (const page of store.read('jars', { through: 50 }))
      await restored.append(
        'jars',
        page.map(({ ledger, position, batch, recordedAt, ...draft }) => draft),
        { expectedPosition: 'any' },
      )
    await restored.append(
      'jars',
      Array.from({ length: 60 }, (_, n) => filled(700 + n, day(60 + n))),
      { expectedPosition: 'any' },
    )
    await restored.saveSnapshot('jars', (await store.loadSnapshot('jars')) ?? '')
    const { inJars, folded } = await answerOf(restored)
    expect(folded).toBe(109)
    expect(inJars).toStrictEqual(await expectedOf(restored))
  })
})

describe('a store that cannot keep snapshots', () => {
  const fails = (): never => {
    throw new Error('the disk is gone')
  }
  const rejects = async (): Promise<never> => fails()

  it.each<readonly [string, SnapshotStore]>([
    ['rejects', { loadSnapshot: rejects, saveSnapshot: rejects }],
    ['throws', { loadSnapshot: fails, saveSnapshot: fails }],
    ['gives what is no text', { loadSnapshot: async () => null as never, saveSnapshot: async () => undefined }],
  ])('costs no answer and no entry, where it %s', async (_, snapshots) => {
    const store = await storeOf(100)
    const { inJars, folded, ledger } = await answerOf(store, { snapshots })
    expect(folded).toBe(100)
    expect(inJars).toStrictEqual(await expectedOf(store))
    await expect(ledger.record([filled(101, day(101)) as never])).resolves.toMatchObject({
      entries: [{ position: 102 }],
    })
  })

  it('is not taken for one', async () => {
    const store = await storeOf(1)
    const open = (snapshots: object) =>
      openLedger({ store, ledger: 'jars', programme: compose(), clock, snapshots: snapshots as never })
    await expect(open({ store: {}, codeVersion: '1' })).rejects.toThrow('snapshots.store: keeps no snapshots')
    await expect(open({ store: { loadSnapshot: fails }, codeVersion: '1' })).rejects.toThrow('keeps no snapshots')
    await expect(open({ store })).rejects.toThrow('snapshots.codeVersion')
    await expect(open({ store, codeVersion: '' })).rejects.toThrow('name the version of your code')
    await expect(open({ store, codeVersion: '1', evry: 3 })).rejects.toThrow('evry')
  })
})

it('keeps no snapshot of a state that is not plain data', async () => {
  const seen = defineSlice({
    name: 'seen',
    events: { 'jars/Filled': z.looseObject({}) },
    initial: () => ({ last: new Date(0) }),
    on: {
      'jars/Filled': (own, { effectiveOn }) => {
        own.last = new Date(effectiveOn)
      },
    },
    views: { lastOn: ({ all }) => all.seen.last.toISOString().slice(0, 10) },
  })
  const store = await storeOf(100)
  const snapshots = { store, codeVersion: '1', every: EVERY }
  const ledger = await openLedger({ store, ledger: 'jars', programme: compose(seen), clock, snapshots })
  expect((await ledger.asAt('2011-12-31')).lastOn()).toBe(day(100))
  expect(await store.loadSnapshot('jars')).toBeUndefined()
})

it('is the store of the ledger where no other is named, if that keeps any', async () => {
  const store = await storeOf(100)
  const { work, programme } = countedProgramme()
  const open = (of: EventStore) =>
    openLedger({ store: of, ledger: 'jars', programme, clock, snapshots: { codeVersion: '1', every: EVERY } })
  ;(await (await open(store)).asAt('2011-12-31')).inJars()
  ;(await (await open(store)).asAt('2011-12-31')).inJars()
  expect(work.folded).toBe(100 + EVERY)
  const { loadSnapshot, saveSnapshot, ...others } = store
  await expect(open(others)).rejects.toThrow('the store of the ledger keeps none')
})

it('answers what can be answered without the whole log, where the whole cannot be folded', async () => {
  const store = await storeOf(100)
  await store.append('jars', [{ ...filled(101, day(101)), schemaVersion: 2 }], { expectedPosition: 'any' })
  const { ledger } = await answerOf(await storeOf(100))
  const { programme } = countedProgramme()
  const snapshots = { codeVersion: '1', every: EVERY }
  const kept = await openLedger({ store, ledger: 'jars', programme, clock, snapshots })
  const asked = { through: { position: 50 } } as const
  expect((await kept.asAt('2011-12-31', asked)).inJars()).toEqual((await ledger.asAt('2011-12-31', asked)).inJars())
  const books = await kept.asAt('2011-12-31')
  expect(() => books.inJars()).toThrow(expect.objectContaining({ code: 'newer-schema-version' }))
})

it('is not made for who only follows the log', async () => {
  const store = await storeOf(100)
  const { work, programme } = countedProgramme()
  const ledger = await openLedger({
    store,
    ledger: 'jars',
    programme,
    clock,
    snapshots: { codeVersion: '1', every: 1 },
  })
  for await (const { position } of ledger.subscribe()) if (position === 101) break
  expect(work.folded).toBe(0)
})

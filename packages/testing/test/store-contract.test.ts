import { AssertionError } from 'node:assert'
import { type EventStore, openMemoryStore, type SnapshotStore } from '@programme-ledger/core'
import type { Draft } from '@programme-ledger/core/log'
import { describe, expect, test } from 'vitest'
import {
  assertSameLog,
  assertSoundLog,
  eventStoreContract,
  type OpenStore,
  snapshotStoreContract,
} from '../src/store-contract.ts'
import { READING_DEFECTS } from './store-contract/reading-defects.ts'
import { WRITING_DEFECTS } from './store-contract/writing-defects.ts'

const DEFECTS = [...WRITING_DEFECTS, ...READING_DEFECTS]
const LEDGER = 'bdc-rbc'
const ANY = { expectedPosition: 'any' } as const

const clock = () => Date.UTC(2011, 6, 1)

const draft = (n: number, changes: Partial<Draft> = {}): Draft => ({
  id: `01J0ZQ4V6W7X8Y9Z0C${String(n).padStart(8, '0')}`,
  type: 'ServiceWentLive',
  schemaVersion: 1,
  data: { service: 'ict' },
  actor: { role: 'programme office' },
  effectiveOn: '2011-04-01',
  knownOn: '2011-06-20',
  sources: [{ kind: 'document', ref: 'board report 4' }],
  evidence: 'reported',
  ...changes,
})

/** A store that holds these batches. */
const storeOf = async (...batches: readonly (readonly Draft[])[]): Promise<EventStore> => {
  const store = openMemoryStore({ clock })
  for (const batch of batches) await store.append(LEDGER, batch, ANY)
  return store
}

const openSound: OpenStore = async ({ clock }) => ({ store: openMemoryStore({ clock }) })

const lawNamed = (name: string, laws = eventStoreContract(openSound)) => {
  const law = laws.find((candidate) => candidate.name === name)
  if (law === undefined) throw new Error(`there is no law "${name}"`)
  return law
}

describe('the contract catches a store that', () => {
  for (const { name, law, replace } of DEFECTS) {
    test(name, async () => {
      const openBroken: OpenStore = async ({ clock }) => {
        const sound = openMemoryStore({ clock })
        return { store: { ...sound, ...replace(sound, clock) } }
      }
      await lawNamed(law).holds()
      await expect(lawNamed(law, eventStoreContract(openBroken)).holds()).rejects.toThrow()
    })
  }
})

/** Stores whose logs are sound, and whose snapshots are not. */
const SNAPSHOT_DEFECTS: readonly (readonly [
  defect: string,
  replace: (sound: SnapshotStore) => Partial<SnapshotStore>,
])[] = [
  ['keeps none', () => ({ saveSnapshot: async () => undefined })],
  [
    'keeps the first one',
    (sound) => ({
      saveSnapshot: async (ledger, text) => {
        if ((await sound.loadSnapshot(ledger)) === undefined) await sound.saveSnapshot(ledger, text)
      },
    }),
  ],
  [
    'keeps what fits',
    (sound) => ({ saveSnapshot: (ledger, text) => sound.saveSnapshot(ledger, text.slice(0, 65_535)) }),
  ],
  [
    'writes in Latin letters',
    (sound) => ({
      saveSnapshot: (ledger, text) => sound.saveSnapshot(ledger, Buffer.from(text, 'latin1').toString('latin1')),
    }),
  ],
  [
    'takes an empty text for none',
    (sound) => ({
      loadSnapshot: async (ledger) => (await sound.loadSnapshot(ledger)) || undefined,
    }),
  ],
  [
    'keeps one for all ledgers',
    (sound) => ({
      loadSnapshot: () => sound.loadSnapshot('bdc-rbc'),
      saveSnapshot: (_, text) => sound.saveSnapshot('bdc-rbc', text),
    }),
  ],
  [
    'takes any name',
    (sound) => ({
      loadSnapshot: async (ledger) => (/^[a-z-]+$/.test(ledger) ? sound.loadSnapshot(ledger) : undefined),
    }),
  ],
  [
    'answers when it is closed',
    () => {
      const snapshots = new Map<string, string>()
      return {
        loadSnapshot: async (ledger) => snapshots.get(ledger),
        saveSnapshot: async (ledger, text) => {
          snapshots.set(ledger, text)
        },
      }
    },
  ],
]

describe('the contract of snapshots', () => {
  const failing = async (open: OpenStore): Promise<readonly string[]> => {
    const laws = snapshotStoreContract(open, { reopens: false })
    const results = await Promise.allSettled(laws.map(({ holds }) => holds()))
    return laws.filter((_, index) => results[index]?.status === 'rejected').map(({ name }) => name)
  }

  test('holds of a sound store', async () => {
    expect(await failing(openSound)).toEqual([])
  })

  test.each(SNAPSHOT_DEFECTS)('catches a store that %s', async (_, replace) => {
    const open: OpenStore = async ({ clock }) => {
      const sound = openMemoryStore({ clock })
      return { store: { ...sound, ...replace(sound) } as EventStore }
    }
    expect(await failing(open)).not.toEqual([])
  })

  test('says of a store that keeps no snapshots that it keeps none', async () => {
    const { loadSnapshot, saveSnapshot, ...store } = openMemoryStore({ clock })
    expect(await failing(async () => ({ store }))).toHaveLength(
      snapshotStoreContract(openSound, { reopens: false }).length,
    )
  })
})

test('no two laws of a contract have one name', () => {
  for (const ledgers of ['one', 'many'] as const) {
    const names = eventStoreContract(openSound, { ledgers }).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  }
})

test('a store that cannot be reopened fails the laws about reopening, unless it says so', async () => {
  const law = 'still holds after closing what it held before'
  await expect(lawNamed(law).holds()).rejects.toThrow(/reopens: false/)
  expect(eventStoreContract(openSound, { reopens: false }).map(({ name }) => name)).not.toContain(law)
})

test('a law closes and removes what it opened, also where it does not hold', async () => {
  const done: string[] = []
  const open: OpenStore = async ({ clock }) => {
    const sound = openMemoryStore({ clock })
    const close = async () => {
      done.push('closed')
    }
    return { store: { ...sound, close }, remove: async () => void done.push('removed') }
  }
  await expect(lawNamed('refuses every use once it is closed', eventStoreContract(open)).holds()).rejects.toThrow()
  expect(done).toEqual(['closed', 'closed', 'removed'])
})

test('a property that fails says how to replay it, and is replayed', async () => {
  const defect = DEFECTS.find(({ name }) => name === 'forgets the fourth batch')
  const open: OpenStore = async ({ clock }) => {
    const sound = openMemoryStore({ clock })
    return { store: { ...sound, ...defect?.replace(sound, clock) } }
  }
  const name = 'agrees with the plainest model on any interleaving of appends, retries and refusals'
  const runs = async (property: object) => {
    const error: unknown = await lawNamed(name, eventStoreContract(open, { property }))
      .holds()
      .catch((e) => e)
    return /seed: (-?\d+), path: "([\d:]+)"/.exec(String(error)) ?? []
  }
  const [, seed, path = ''] = await runs({ seed: 7 })
  expect(seed).toBe('7')
  const [, , replayed] = await runs({ seed: 7, path, endOnFailure: true })
  expect(replayed).toBe(path)
})

test('two stores that hold the same are the same log', async () => {
  const batches = [[draft(1)], [draft(2), draft(3)]] as const
  await assertSameLog(await storeOf(...batches), await storeOf(...batches))
  await assertSameLog(await storeOf(), await storeOf())
})

test('two stores that differ in anything are not the same log', async () => {
  const batches = [[draft(1)], [draft(2), draft(3)]] as const
  const others = [
    await storeOf(),
    await storeOf([draft(1)]),
    await storeOf([draft(1)], [draft(2)], [draft(3)]),
    await storeOf([draft(1)], [draft(3), draft(2)]),
    await storeOf([draft(1)], [draft(2), draft(3, { note: 'x' })]),
  ]
  for (const other of others) {
    await expect(assertSameLog(other, await storeOf(...batches))).rejects.toThrow(AssertionError)
    await expect(assertSameLog(await storeOf(...batches), other)).rejects.toThrow(AssertionError)
  }
})

test('a log is sound where positions, batches, times and the root agree, and nowhere else', async () => {
  const sound = await storeOf([draft(1)], [draft(2), draft(3)])
  expect(await assertSoundLog(sound, LEDGER)).toHaveLength(3)
  const altered = (changes: object): EventStore => ({
    ...sound,
    read: async function* (ledger) {
      for await (const page of sound.read(ledger))
        yield page.map((entry, n) => (n === 1 ? { ...entry, ...changes } : entry))
    },
  })
  for (const changes of [{ position: 3 }, { batch: 1 }, { recordedAt: 1 }, { note: 'x' }, { ledger: 'rbc' }]) {
    await expect(assertSoundLog(altered(changes), LEDGER)).rejects.toThrow(AssertionError)
  }
  const head = { ...(await sound.head(LEDGER)), size: 4 }
  await expect(assertSoundLog({ ...sound, head: async () => head }, LEDGER)).rejects.toThrow(AssertionError)
})

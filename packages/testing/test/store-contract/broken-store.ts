import type { AppendOptions, Draft, Entry, EventStore, Instant, ReadOptions } from '@programme-ledger/core/log'

/** A way to be wrong, and the law that must notice. */
export interface Defect {
  readonly name: string
  readonly law: string
  /** What of a sound store is replaced. */
  readonly replace: (sound: EventStore, clock: () => Instant) => Partial<EventStore>
}

export const ANY: AppendOptions = { expectedPosition: 'any' }

/** A store whose reads and look-ups return other entries than were recorded. */
export const altering =
  (alter: (entry: Entry) => Entry) =>
  (sound: EventStore): Partial<EventStore> => ({
    read: async function* (ledger, options) {
      for await (const page of sound.read(ledger, options)) yield page.map(alter)
    },
    find: async (ledger, ids) => (await sound.find(ledger, ids)).map(alter),
  })

/** Alters every text and number of an entry's data. */
export const alteringData = (alter: (value: unknown) => unknown) =>
  altering((entry) => ({ ...entry, data: alterDeep(entry.data, alter) }))

export const alterDeep = (value: unknown, alter: (value: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => alterDeep(item, alter))
  if (typeof value !== 'object' || value === null) return alter(value)
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, alterDeep(member, alter)]))
}

/** A store that reads by other options than it is asked to. */
export const readingBy =
  (change: (options: ReadOptions) => ReadOptions) =>
  (sound: EventStore): Partial<EventStore> => ({
    read: (ledger, options = {}) => sound.read(ledger, change(options)),
  })

export const without =
  (name: keyof ReadOptions) =>
  (options: ReadOptions): ReadOptions => {
    const { [name]: _left, ...others } = options
    return others
  }

/** A store that appends by other options than it is asked to. */
export const appendingBy =
  (change: (options: AppendOptions) => AppendOptions) =>
  (sound: EventStore): Partial<EventStore> => ({
    append: (ledger, drafts, options) => sound.append(ledger, drafts, change(options)),
  })

export const oneByOne = (sound: EventStore): Partial<EventStore> => ({
  append: async (ledger, drafts, options) => {
    const entries: Entry[] = []
    for (const [n, draft] of drafts.entries()) {
      entries.push(...(await sound.append(ledger, [draft], n === 0 ? options : ANY)).entries)
    }
    return { entries }
  },
})

export const unknownTo = async (
  sound: EventStore,
  ledger: string,
  drafts: readonly Draft[],
): Promise<readonly Draft[]> => {
  const known = (
    await sound.find(
      ledger,
      drafts.map(({ id }) => id),
    )
  ).map(({ id }) => id)
  return drafts.filter(({ id }) => !known.includes(id))
}

export const live = (sound: EventStore): Partial<EventStore> => ({
  read: async function* (ledger, { after = 0, batchSize = 250, ...options } = {}) {
    for (let from = after; ; ) {
      const { value: page } = await sound
        .read(ledger, { ...options, after: from, batchSize })
        [Symbol.asyncIterator]()
        .next()
      if (page === undefined) return
      from = page.at(-1)?.position ?? from
      yield page
    }
  },
})

export const cached = (sound: EventStore): Partial<EventStore> => {
  const cache = new Map<string, Entry>()
  return {
    read: async function* (ledger, options) {
      for await (const page of sound.read(ledger, options)) {
        yield page.map((entry) => {
          const held = cache.get(entry.id) ?? structuredClone(entry)
          cache.set(entry.id, held)
          return held
        })
      }
    },
  }
}

export const failingWhereAbsent = (sound: EventStore): Partial<EventStore> => {
  const assertHeld = async (ledger: string): Promise<void> => {
    for await (const summary of sound.ledgers()) if (summary.ledger === ledger) return
    throw new Error('no such ledger')
  }
  return {
    head: async (ledger) => assertHeld(ledger).then(() => sound.head(ledger)),
    find: async (ledger, ids) => assertHeld(ledger).then(() => sound.find(ledger, ids)),
    read: async function* (ledger, options) {
      await assertHeld(ledger)
      yield* sound.read(ledger, options)
    },
  }
}

export const ABSENT_LAWS = {
  head: 'has an empty head for a ledger that it does not hold',
  find: 'finds nothing in a ledger that it does not hold',
  read: 'reads nothing, in no page, of a ledger that it does not hold',
}

/** A store that goes on reading from what the caller left of a page. */
export const trusting = (sound: EventStore): Partial<EventStore> => ({
  read: async function* (ledger, options) {
    for await (const page of sound.read(ledger, options)) {
      const handedOut = structuredClone(page) as Entry[]
      yield handedOut
      if (handedOut.length === 0) return
    }
  },
})

export const toWellFormed = (value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)

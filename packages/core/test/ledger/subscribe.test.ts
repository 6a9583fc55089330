import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import type { Entry } from '../../src/log/entry.ts'
import type { EventStore } from '../../src/log/event-store.ts'
import { aWait } from './a-wait.ts'
import { openTally } from './open-tally.ts'

/** A ledger that follows a store with a timer of the test's, beside the one that it was made with. */
const openFollowed = async (change: (store: EventStore) => EventStore = (store) => store) => {
  const tally = await openTally()
  const timer = aWait()
  const open = () => openLedger({ ...tally.options, store: change(tally.store), wait: timer.wait })
  return { ...tally, timer, open, follower: await open() }
}

const positions = (entries: readonly Entry[]): readonly number[] => entries.map(({ position }) => position)

/** Takes so many entries, and leaves. */
const take = async (entries: AsyncIterable<Entry>, count: number): Promise<readonly Entry[]> => {
  const taken: Entry[] = []
  for await (const entry of entries) {
    taken.push(entry)
    if (taken.length === count) break
  }
  return taken
}

/** Reads until the end, or for ever. */
const readAll = (entries: AsyncIterable<Entry>) => {
  const read: Entry[] = []
  const ended = (async () => {
    for await (const entry of entries) read.push(entry)
  })()
  return { read, ended }
}

describe('a subscription', () => {
  it('gives the entries that are there, from the first or after a position, and none can be changed', async () => {
    const { ledger, opened, paid, store } = await openTally()
    await ledger.record([opened('jar'), paid('jar', 1)])
    expect(positions(await take(ledger.subscribe(), 3))).toEqual([1, 2, 3])
    const [last] = await take(ledger.subscribe({ after: 2 }), 1)
    for await (const [stored] of store.read('tally', { after: 2 })) expect(last).toEqual(stored)
    expect(Object.isFrozen(last?.sources[0])).toBe(true)
  })

  it('gives what its own ledger records without looking for it', async () => {
    const { follower, opened, paid, timer } = await openFollowed()
    const next = take(follower.subscribe({ after: 1 }), 2)
    await setImmediate()
    await follower.record([opened('jar'), paid('jar', 1)])
    expect(positions(await next)).toEqual([2, 3])
    expect(timer.running()).toEqual([])
  })

  it('gives what others record when it looks next', async () => {
    const { ledger, follower, opened, timer } = await openFollowed()
    const { read } = readAll(follower.subscribe({ after: 1, pollEvery: 250 }))
    await setImmediate()
    await ledger.record([opened('jar')])
    await setImmediate()
    expect([read.length, timer.running()]).toEqual([0, [250]])
    timer.ring()
    await setImmediate()
    expect(positions(read)).toEqual([2])
    expect(timer.running()).toEqual([250])
  })

  it('gives what others recorded as soon as its ledger learns of it', async () => {
    const { ledger, follower, opened } = await openFollowed()
    const { read } = readAll(follower.subscribe({ after: 1 }))
    await ledger.record([opened('jar')])
    await follower.asAt('2011-12-31')
    await setImmediate()
    expect(positions(read)).toEqual([2])
  })

  it('looks every second where nothing else is said', async () => {
    const { follower, timer } = await openFollowed()
    readAll(follower.subscribe())
    await setImmediate()
    expect(timer.running()).toEqual([1_000])
  })

  it('works with the timer of the system', async () => {
    const { ledger, options, opened } = await openTally()
    const follower = await openLedger(options)
    const next = take(follower.subscribe({ after: 1, pollEvery: 1 }), 1)
    await ledger.record([opened('jar')])
    expect(positions(await next)).toEqual([2])
  })

  it('can be read several times over, and by several at once', async () => {
    const { ledger, opened } = await openTally()
    await ledger.record([opened('jar')])
    const entries = ledger.subscribe()
    const both = await Promise.all([take(entries, 2), take(entries, 2)])
    expect([...both, await take(entries, 2)].map(positions)).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ])
  })

  it('gives entries in order to who asks for several at once', async () => {
    const { ledger, opened, paid } = await openTally()
    await ledger.record([opened('jar'), paid('jar', 1)])
    const entries = ledger.subscribe()[Symbol.asyncIterator]()
    const asked = [entries.next(), entries.next(), entries.next(), entries.next()]
    await ledger.record([paid('jar', 2)])
    expect((await Promise.all(asked)).map(({ value }) => value?.position)).toEqual([1, 2, 3, 4])
  })

  it('goes on in another process after the position that was handled last', async () => {
    const { follower, open, ledger, opened, paid } = await openFollowed()
    await ledger.record([opened('jar'), paid('jar', 1), paid('jar', 2)])
    const before = await take(follower.subscribe(), 2)
    const restarted = await open()
    await ledger.record([paid('jar', 3)])
    const after = await take(restarted.subscribe({ after: before.at(-1)?.position ?? 0 }), 3)
    expect(positions([...before, ...after])).toEqual([1, 2, 3, 4, 5])
  })

  it('lets its reader record, and gives that too', async () => {
    const { ledger, opened, paid } = await openTally()
    const seen: number[] = []
    for await (const { position, type } of ledger.subscribe()) {
      seen.push(position)
      if (position === 1) await ledger.record([opened('jar')])
      if (type === 'tally/PotOpened') await ledger.record([paid('jar', 1)])
      if (type === 'tally/Paid') break
    }
    expect(seen).toEqual([1, 2, 3])
  })

  it('skips nothing for a slow reader, who holds up neither others nor the ledger', async () => {
    const { ledger, opened, paid } = await openTally()
    const slow = ledger.subscribe()[Symbol.asyncIterator]()
    expect((await slow.next()).value?.position).toBe(1)
    const quick = take(ledger.subscribe(), 102)
    await ledger.record([opened('jar')])
    for (let n = 0; n < 100; n += 1) await ledger.record([paid('jar', 1)])
    expect((await quick).length).toBe(102)
    for (let position = 2; position <= 102; position += 1) expect((await slow.next()).value?.position).toBe(position)
  })
})

describe('a subscription ends', () => {
  it('quietly, where the signal says so while it waits', async () => {
    const { follower, timer } = await openFollowed()
    const leaving = new AbortController()
    const { read, ended } = readAll(follower.subscribe({ signal: leaving.signal }))
    await setImmediate()
    expect(timer.running()).toHaveLength(1)
    leaving.abort()
    await ended
    expect(positions(read)).toEqual([1])
    expect(timer.running()).toEqual([])
  })

  it('quietly, where the signal says so while it reads, whatever becomes of the reading', async () => {
    let fail: (error: Error) => void = () => undefined
    const hanging = new Promise<never>((_, reject) => {
      fail = reject
    })
    let reads = 0
    const { follower } = await openFollowed((store) => ({
      ...store,
      read: async function* (...asked) {
        reads += 1
        if (reads > 1) await hanging
        yield* store.read(...asked)
      },
    }))
    const leaving = new AbortController()
    const { read, ended } = readAll(follower.subscribe({ signal: leaving.signal }))
    await setImmediate()
    leaving.abort()
    await ended
    expect(read).toEqual([])
    fail(new Error('the disk is gone'))
    await setImmediate()
  })

  it('with the entry that is being handled when the signal says so', async () => {
    const { ledger, opened } = await openTally()
    await ledger.record([opened('jar')])
    const leaving = new AbortController()
    const seen: number[] = []
    for await (const { position } of ledger.subscribe({ signal: leaving.signal })) {
      seen.push(position)
      leaving.abort()
    }
    expect(seen).toEqual([1])
  })

  it('before it reads anything, where the signal said so before', async () => {
    const { ledger } = await openTally()
    const { read, ended } = readAll(ledger.subscribe({ signal: AbortSignal.abort() }))
    await ended
    expect(read).toEqual([])
  })

  it('for a reader that leaves, while it waits too, and takes its timer and its listener along', async () => {
    const { follower, timer } = await openFollowed()
    const listening = new Set<() => void>()
    const signal = {
      aborted: false,
      addEventListener: (_: 'abort', listener: () => void) => listening.add(listener),
      removeEventListener: (_: 'abort', listener: () => void) => listening.delete(listener),
    }
    const entries = follower.subscribe({ after: 1, signal })[Symbol.asyncIterator]()
    const next = entries.next()
    await setImmediate()
    expect([timer.running().length, listening.size]).toEqual([1, 1])
    await entries.return?.()
    expect(await next).toEqual({ done: true, value: undefined })
    expect(await entries.next()).toEqual({ done: true, value: undefined })
    expect([timer.running().length, listening.size]).toEqual([0, 0])
  })

  it('for a reader that throws, and for nobody else', async () => {
    const { follower, timer, opened, paid } = await openFollowed()
    const other = readAll(follower.subscribe())
    const failing = (async () => {
      for await (const { position } of follower.subscribe()) if (position === 2) throw new Error('cannot handle that')
    })()
    await follower.record([opened('jar')])
    await expect(failing).rejects.toThrow('cannot handle that')
    await follower.record([paid('jar', 1)])
    await setImmediate()
    expect(positions(other.read)).toEqual([1, 2, 3])
    expect(timer.running()).toHaveLength(1)
  })

  it('with the error of a store that cannot be read, and may begin again where it was', async () => {
    let isBroken = false
    const { ledger, follower, opened, paid, timer } = await openFollowed((store) => ({
      ...store,
      read: (...asked) => {
        if (isBroken) throw new Error('the disk is gone')
        return store.read(...asked)
      },
    }))
    const { read, ended } = readAll(follower.subscribe())
    await setImmediate()
    isBroken = true
    timer.ring()
    await expect(ended).rejects.toThrow('the disk is gone')
    expect(timer.running()).toEqual([])
    isBroken = false
    await ledger.record([opened('jar'), paid('jar', 1)])
    expect(positions(await take(follower.subscribe({ after: read.length }), 2))).toEqual([2, 3])
  })
})

describe('a subscription is refused', () => {
  it.each<readonly [object, RegExp]>([
    [{ after: -1 }, /after: is before all entries: give 0 for all of them/],
    [{ after: 1.5 }, /after: .*give that of the entry that was handled last/],
    [{ pollEvery: 0 }, /pollEvery: is no time to wait: give milliseconds, 1 or more/],
    [{ pollEvery: 2 ** 31 }, /pollEvery: is longer than any timer runs/],
    [{ signal: {} }, /signal: is not an AbortSignal/],
    [{ from: 1 }, /from/],
  ])('with %j, and told what would be right', async (options, message) => {
    const { ledger } = await openTally()
    expect(() => ledger.subscribe(options)).toThrow(message)
    expect(() => ledger.subscribe(options)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })

  it('after a position that the ledger has not reached: it may be that of another ledger', async () => {
    const { ledger, opened } = await openTally()
    await ledger.record([opened('jar')])
    const [next] = [ledger.subscribe({ after: 3 })[Symbol.asyncIterator]().next()]
    await expect(next).rejects.toThrow('after: is 3, and the ledger ends at position 2')
  })
})

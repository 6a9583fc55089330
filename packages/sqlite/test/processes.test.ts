import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { assertSoundLog } from '@programme-ledger/testing/store-contract'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../src/index.ts'
import { LEDGER } from './numbered-drafts.ts'
import { endOf, startChild } from './start-child.ts'
import { temporaryFile } from './temporary-place.ts'

const BATCHES = 120

type Acknowledged = readonly { readonly id: string; readonly position: number }[]

const startWriter = async (file: string, first: number, batches = BATCHES): Promise<ChildProcess> => {
  const child = startChild('append-many.ts', file, String(first), String(batches))
  await once(child, 'message')
  return child
}

test('processes that append at once, to a file that none has made yet, make one gapless log of whole batches', async () => {
  const file = temporaryFile()
  const writers = await Promise.all([1, 1_001, 2_001].map((first) => startWriter(file, first)))
  const acknowledged: Acknowledged[] = []
  const ended = writers.map((writer) => {
    writer.on('message', (batch: Acknowledged) => acknowledged.push(batch))
    writer.send('go')
    return endOf(writer)
  })
  await Promise.all(ended)

  const store = openSqliteStore({ file })
  const entries = await assertSoundLog(store, LEDGER)
  await store.close()
  expect(acknowledged).toHaveLength(3 * BATCHES)
  expect(entries).toHaveLength(3 * BATCHES * 2)
  for (const batch of acknowledged) {
    const [first] = batch
    const recorded = entries.filter((entry) => entry.batch === first?.position)
    expect(recorded.map(({ id, position }) => ({ id, position }))).toEqual(batch)
  }
}, 60_000)

test('a reader sees a sound log at every moment while other processes append, one after the other', async () => {
  const file = temporaryFile()
  const writers = await Promise.all([1, 10_001].map((first) => startWriter(file, first, 2 * BATCHES)))
  const store = openSqliteStore({ file })
  const sizes: number[] = []
  for (const [index, writer] of writers.entries()) {
    const ended = endOf(writer)
    writer.send('go')
    while (sizes.at(-1) !== (index + 1) * 2 * BATCHES * 2) {
      sizes.push((await assertSoundLog(store, LEDGER)).length)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await ended
  }
  await store.close()
  expect(sizes).toEqual(sizes.toSorted((one, other) => one - other))
  expect(sizes).toContain(2 * BATCHES * 2)
}, 60_000)

import { assertSoundLog } from '@programme-ledger/testing/store-contract'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../src/index.ts'
import { LEDGER, numberedDrafts } from './numbered-drafts.ts'
import { endOf, startChild } from './start-child.ts'
import { temporaryFile } from './temporary-place.ts'

/** Lets another process append from the draft `first` on, kills it after some batches, and says what it was told last. */
const killAfter = async (file: string, first: number, batches: number): Promise<number> => {
  const child = startChild('append-for-ever.ts', file, String(first))
  const ended = endOf(child)
  let acknowledged = 0
  let count = 0
  child.on('message', (position: number) => {
    acknowledged = position
    count += 1
    if (count === batches) child.kill('SIGKILL')
  })
  await ended
  return acknowledged
}

test('a writer that is killed leaves every batch that was acknowledged, and no part of another', async () => {
  const file = temporaryFile()
  let first = 1
  for (const batches of [1, 40, 173]) {
    const acknowledged = await killAfter(file, first, batches)
    const store = openSqliteStore({ file })
    const entries = await assertSoundLog(store, LEDGER)
    expect(acknowledged).toBeGreaterThanOrEqual(first + 3 * batches - 1)
    expect(entries.length).toBeGreaterThanOrEqual(acknowledged)
    expect(entries.length % 3).toBe(0)
    expect(entries.map(({ id }) => id)).toEqual(numberedDrafts(1, entries.length).map(({ id }) => id))
    first = entries.length + 1
    await store.close()
  }
}, 60_000)

import assert from 'node:assert/strict'
import type { EventStore } from '@programme-ledger/core/log'
import type { Bench, OpenStore } from './law.ts'
import { START } from './sample-drafts.ts'

/** Opens a store, lets `work` use it, and closes and removes everything, whether or not the work succeeded. */
export const onBench = async (open: OpenStore, work: (bench: Bench) => Promise<void>): Promise<void> => {
  const clock = { now: START }
  const { store, reopen, remove } = await open({ clock: () => clock.now })
  const handles: EventStore[] = [store]
  try {
    await work({
      store,
      clock,
      reopen: async () => {
        assert(reopen !== undefined, 'the store cannot be reopened: say so by { reopens: false }')
        const again = await reopen()
        handles.push(again)
        return again
      },
    })
  } finally {
    for (const handle of handles) await handle.close()
    await remove?.()
  }
}

import assert from 'node:assert/strict'
import type { EventStore, SnapshotStore } from '@programme-ledger/core/log'
import type { ContractOptions } from './event-store-contract.ts'
import type { ContractLaw, OpenStore } from './law.ts'
import { onBench } from './on-bench.ts'
import { snapshots, snapshotsOfMany, snapshotsReopened } from './snapshots.ts'

/**
 * The laws of a store that keeps snapshots as well, each to be run on a store of its own that `open` opens in a new place.
 *
 * @param open opens an empty store; it is called once a law.
 */
export const snapshotStoreContract = (
  open: OpenStore,
  { ledgers = 'many', reopens = true }: Omit<ContractOptions, 'property'> = {},
): readonly ContractLaw[] =>
  [...snapshots, ...(reopens ? snapshotsReopened : []), ...(ledgers === 'many' ? snapshotsOfMany : [])].map(
    ({ name, holds }) => ({
      name,
      holds: () =>
        onBench(open, ({ store, reopen }) =>
          holds({ store: keepingSnapshots(store), reopen: async () => keepingSnapshots(await reopen()) }),
        ),
    }),
  )

const keepingSnapshots = (store: EventStore): EventStore & SnapshotStore => {
  assert(keepsSnapshots(store), 'the store keeps no snapshots')
  return store
}

const keepsSnapshots = (store: EventStore): store is EventStore & SnapshotStore =>
  'loadSnapshot' in store && 'saveSnapshot' in store

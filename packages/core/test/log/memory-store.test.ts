import { sha256 } from '@noble/hashes/sha2.js'
import { eventStoreContract, snapshotStoreContract } from '@programme-ledger/testing/store-contract'
import { describe, test } from 'vitest'
import { createMemoryStore } from '../../src/log/memory-store.ts'

describe('the store in memory', () => {
  const laws = eventStoreContract(async ({ clock }) => ({ store: createMemoryStore({ clock, sha256 }) }), {
    reopens: false,
  })
  for (const { name, holds } of laws) test(name, holds)

  const ofSnapshots = snapshotStoreContract(async ({ clock }) => ({ store: createMemoryStore({ clock, sha256 }) }), {
    reopens: false,
  })
  for (const { name, holds } of ofSnapshots) test(name, holds)
})

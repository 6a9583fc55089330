import { eventStoreContract, snapshotStoreContract } from '@programme-ledger/testing/store-contract'
import { describe, test } from 'vitest'
import { openTemporaryFile, openTemporaryFolder } from './temporary-place.ts'

describe('a store in one file', () => {
  for (const { name, holds } of eventStoreContract(openTemporaryFile, { ledgers: 'one' })) test(name, holds)
  for (const { name, holds } of snapshotStoreContract(openTemporaryFile, { ledgers: 'one' })) test(name, holds)
})

describe('a store in a folder', () => {
  for (const { name, holds } of eventStoreContract(openTemporaryFolder)) test(name, holds)
  for (const { name, holds } of snapshotStoreContract(openTemporaryFolder)) test(name, holds)
})

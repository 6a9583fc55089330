/**
 * What every event store must do (laws S1 to S6), as a list of named laws that any test runner can run.
 *
 * ```ts
 * for (const { name, holds } of eventStoreContract(openTemporaryStore)) test(name, holds)
 * ```
 *
 * @module
 */
export { type ContractOptions, eventStoreContract } from './store-contract/event-store-contract.ts'
export type { ContractLaw, ContractSurroundings, OpenStore, StoreUnderTest } from './store-contract/law.ts'
export { assertSameLog } from './store-contract/same-log.ts'
export { snapshotStoreContract } from './store-contract/snapshot-store-contract.ts'
export { assertSoundLog } from './store-contract/sound-log.ts'

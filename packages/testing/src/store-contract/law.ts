import type { EventStore, Instant } from '@programme-ledger/core/log'

/** What the contract gives to a store, so that it can be told what time it is. */
export interface ContractSurroundings {
  /** The time of recording, UTC milliseconds. The contract turns it forwards and back. */
  readonly clock: () => Instant
}

/** A store that was opened for one law, in a place of its own. */
export interface StoreUnderTest {
  readonly store: EventStore
  /** Opens the same place once more, as another process would. */
  readonly reopen?: () => Promise<EventStore>
  /** Removes what the store leaves behind. It is called once every handle is closed. */
  readonly remove?: () => Promise<void>
}

/** Opens an empty store in a new place. */
export type OpenStore = (surroundings: ContractSurroundings) => Promise<StoreUnderTest>

/** Something that is true of every event store. `holds` rejects, with an assertion error, where it is not. */
export interface ContractLaw {
  readonly name: string
  readonly holds: () => Promise<void>
}

/** What a law works with. */
export interface Bench {
  readonly store: EventStore
  /** The clock of the store and of everything reopened; a law may set it. */
  readonly clock: { now: Instant }
  /** Another handle on the same place; the bench closes it. */
  readonly reopen: () => Promise<EventStore>
}

export interface Law {
  readonly name: string
  readonly holds: (bench: Bench) => Promise<void>
}

export const law = (name: string, holds: (bench: Bench) => Promise<void>): Law => ({ name, holds })

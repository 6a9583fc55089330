import type { Pence } from '../../values/amount.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { ToShare } from './to-share.ts'

/** What is to be shared, and what councils and drivers are called in what is said of it. */
export interface Sharing extends ToShare {
  readonly nameOf: NameOf
}

export interface NameOf {
  readonly council: (key: Key) => string
  readonly driver: (key: Key) => string
}

/** How far the sharing has come; amounts in pence. */
export interface Progress {
  /** What no step has shared yet. */
  readonly left: Pence
  /** By council: of all that share, in the order of their keys. */
  readonly shares: Readonly<Record<Key, Pence>>
  /** The amount that was last shared by weights, and those weights: what a no-detriment clause shares anew. */
  readonly weighed: { readonly amount: Pence; readonly weights: Readonly<Record<Key, number>> } | undefined
}

/** A count that a step went by. */
export interface CountTaken {
  readonly driver: Key
  /** The day that it is of; undefined where nobody says. */
  readonly on: Day | undefined
}

/** What a step comes to, or why that cannot be told. */
export type Taken =
  | { readonly progress: Progress; readonly said: string; readonly counted?: CountTaken }
  | { readonly because: string }

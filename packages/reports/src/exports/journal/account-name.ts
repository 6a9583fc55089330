import type { Key } from '@programme-ledger/core'

/**
 * A key as a part of an account's name, which begins with a capital in some tools: `Car-parks`. No two keys share one; and since
 * keys have no other capitals, neither does one of them share `NotByCouncil`, nor `Unknown`, which is no key.
 */
export const partOf = (key: Key | undefined): string =>
  key === undefined ? 'Unknown' : key.slice(0, 1).toUpperCase() + key.slice(1)

/** The name of an account, from the outermost part in. */
export const accountName = (...parts: readonly string[]): string => parts.join(':')

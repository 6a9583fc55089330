import type { Key } from '@programme-ledger/core'

/** Whether the data of an entry name something: as a value, in a list, or as the key of a share. */
export const mentions = (data: unknown, key: Key): boolean => {
  if (data === key) return true
  if (typeof data !== 'object' || data === null) return false
  return Object.hasOwn(data, key) || Object.values(data).some((each) => mentions(each, key))
}

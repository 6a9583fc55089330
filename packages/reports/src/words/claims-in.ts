import type { Attested } from '@programme-ledger/core'

/** Every value that sources claim, rivals included. */
export const claimsIn = <Value>(cell: Attested<Value>): readonly Value[] => {
  if (cell.is === 'unknown') return []
  return cell.is === 'known' ? [cell.value] : cell.rivals.map(({ value }) => value)
}

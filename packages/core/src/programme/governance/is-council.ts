import { claimedValues } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import type { PartiesReads } from '../parties/state.ts'

/** Whether any source calls a party a council. */
export const isCouncil = ({ parties }: PartiesReads, key: Key): boolean => {
  const party = parties[key]
  return party !== undefined && claimedValues(party.kind).includes('council')
}

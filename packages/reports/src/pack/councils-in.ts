import { attestedValue, type Key } from '@programme-ledger/core'
import type { ProgrammeBooks } from './material.ts'

/** The councils that take part: that share in services or savings, employ, or are asked to decide. By key. */
export const councilsIn = (books: ProgrammeBooks): readonly Key[] => {
  const kinds = new Map(books.parties().map(({ party, kind }) => [party, attestedValue(kind)]))
  const named = [
    ...books.councilSavings().flatMap(({ councils }) => councils),
    ...books.currentStatus().services.flatMap(({ partners }) => partners.map(({ party }) => party)),
    ...books.decisions().matters.flatMap(({ positions }) => positions.map(({ council }) => council)),
    ...books.staffPosition().employers.map(({ employer }) => employer),
  ]
  // Of whom nobody says what they are, they are taken as what they are named as.
  const isCouncil = (party: Key): boolean => party !== 'unknown' && (kinds.get(party) ?? 'council') === 'council'
  return [...new Set(named)].filter(isCouncil).sort()
}

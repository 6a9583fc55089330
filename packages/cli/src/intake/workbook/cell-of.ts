import { type Attested, formatPounds, type Sum } from '@programme-ledger/core'

/** A sum in pounds; in words where some of it is not known, so that it is never taken for the whole (law M7). */
export const poundsCell = (sum: Sum | 'notEvidenced' | undefined): string | number | undefined => {
  if (sum === undefined || sum === 'notEvidenced') return sum === undefined ? undefined : 'not evidenced'
  if (sum.unknown === 0) return sum.known / 100
  return sum.known === 0 ? 'not known' : `${formatPounds(sum.known)}, and ${sum.unknown} more not known`
}

/** What a cell of state says: nothing where nothing does, and all rivals where sources disagree. */
export const attestedCell = (cell: Attested<string | number>): string | number | undefined => {
  if (cell.is === 'unknown') return undefined
  return cell.is === 'known' ? cell.value : `contested: ${cell.rivals.map(({ value }) => value).join(' or ')}`
}

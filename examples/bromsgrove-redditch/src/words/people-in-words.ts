import { isWhole, type Sum } from '@programme-ledger/core'
import { count } from './count.ts'

/** A number of people with its sign: `+12`, `−11`. */
const signed = (people: number): string => (people > 0 ? `+${people}` : people < 0 ? `−${-people}` : '0')

const plusUnstated = (known: string, sum: Sum): string =>
  isWhole(sum) ? known : `${known} known, plus ${count(sum.unknown, 'movement')} of unstated size`

/** People who moved: `32 known, plus 4 movements of unstated size`. */
export const peopleInWords = (sum: Sum): string => plusUnstated(String(sum.known), sum)

/** What movements made of an employer: `−11 known, plus 4 movements of unstated size`. */
export const netInWords = (sum: Sum): string => plusUnstated(signed(sum.known), sum)

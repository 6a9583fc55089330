import { type FundingRange, formatPounds, isWhole, type Sum } from '@programme-ledger/core'

/** An amount that may be a range: `£40,000`, `£30,000 to £40,000`, `£195,000 and 1 amount not stated`. */
export const rangeInWords = ({ least, most }: FundingRange): string => {
  const known =
    least.known === most.known
      ? formatPounds(least.known)
      : `${formatPounds(least.known)} to ${formatPounds(most.known)}`
  if (isWhole(most)) return known
  return least.known === 0 && most.known === 0 ? notStatedIn(most) : `${known} and ${notStatedIn(most)}`
}

const notStatedIn = ({ unknown }: Sum): string => `${unknown} ${unknown === 1 ? 'amount' : 'amounts'} not stated`

import { type Attested, formatPounds } from '@programme-ledger/core'

interface Amount {
  readonly amount: Attested<number>
  readonly qualifier: Attested<string>
}

/** An amount as its sources give it: `about £478,000`, `no figure`, `contested: £10 or £20`. */
export const amountInWords = ({ amount, qualifier }: Amount): string => {
  if (amount.is === 'unknown') return 'no figure'
  if (amount.is === 'contested')
    return `contested: ${amount.rivals.map((rival) => formatPounds(rival.value)).join(' or ')}`
  const words = qualifier.is === 'known' ? `${QUALIFIERS[qualifier.value] ?? qualifier.value} ` : ''
  return `${words}${formatPounds(amount.value)}`
}

const QUALIFIERS: Readonly<Record<string, string>> = {
  approximately: 'about',
  atLeast: 'at least',
  atMost: 'at most',
}

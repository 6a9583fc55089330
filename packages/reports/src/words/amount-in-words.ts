import type { Attested, Pence } from '@programme-ledger/core'
import { claimsIn } from './claims-in.ts'
import { figureInWords } from './figure-in-words.ts'

interface Amount {
  readonly amount: Attested<Pence>
  readonly qualifier: Attested<string>
}

/** What an amount is shown in: pounds, or thousands of them, as columns call it. */
export type Unit = 'pence' | 'thousands'

/** An amount as its sources give it: `about £478,000`, `no figure`, `contested: £10 or £20`. */
export const amountInWords = ({ amount, qualifier }: Amount): string => {
  if (amount.is === 'unknown') return 'no figure'
  if (amount.is === 'known') return withQualifier(qualifier, amount.value, 'pence')
  return `contested: ${amount.rivals.map((rival) => withQualifier(qualifier, rival.value, 'pence')).join(' or ')}`
}

/** A figure with how its source qualifies it: `about £478,000`, in thousands `at least 2,000`. */
export const withQualifier = (qualifier: Attested<string>, amount: Pence, unit: Unit): string => {
  const words = claimsIn(qualifier).map((each) => QUALIFIERS[each] ?? each)
  return [...(words.length === 0 ? [] : [words.join(' or ')]), figureInWords(amount, unit)].join(' ')
}

const QUALIFIERS: Readonly<Record<string, string>> = {
  approximately: 'about',
  atLeast: 'at least',
  atMost: 'at most',
}

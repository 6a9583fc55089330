import { type Attested, type Pence, withQualifier } from '@programme-ledger/core'
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
  if (amount.is === 'known') return qualifiedAmount(qualifier, amount.value, 'pence')
  return `contested: ${amount.rivals.map((rival) => qualifiedAmount(qualifier, rival.value, 'pence')).join(' or ')}`
}

/** A figure as its sources qualify it: `about £478,000`, in thousands `at least 2,000`; each way where they disagree about that. */
export const qualifiedAmount = (qualifier: Attested<string>, amount: Pence, unit: Unit): string => {
  const claimed = claimsIn(qualifier)
  const figure = figureInWords(amount, unit)
  return claimed.length === 0 ? figure : claimed.map((each) => withQualifier(each, figure)).join(' or ')
}

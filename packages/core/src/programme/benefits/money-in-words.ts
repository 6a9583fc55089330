import { attestedValue } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Money } from './state.ts'

const QUALIFIED: Readonly<Record<string, string>> = {
  approximately: 'about ',
  atLeast: 'at least ',
  atMost: 'at most ',
}

/** An amount as a source gives it, whether gain or cost: `at least £500`. Undefined where none is known. */
export const moneyInWords = ({
  amount,
  qualifier,
}: Pick<Readonly<Money>, 'amount' | 'qualifier'>): string | undefined => {
  const pence = attestedValue(amount)
  return pence === undefined
    ? undefined
    : `${QUALIFIED[attestedValue(qualifier) ?? ''] ?? ''}${formatPounds(Math.abs(pence))}`
}

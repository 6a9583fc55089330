import { attestedValue } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { withQualifier } from '../../values/with-qualifier.ts'
import type { Money } from './state.ts'

/** An amount as a source gives it, whether gain or cost: `at least £500`. Undefined where none is known. */
export const moneyInWords = ({
  amount,
  qualifier,
}: Pick<Readonly<Money>, 'amount' | 'qualifier'>): string | undefined => {
  const pence = attestedValue(amount)
  return pence === undefined ? undefined : withQualifier(attestedValue(qualifier), formatPounds(Math.abs(pence)))
}

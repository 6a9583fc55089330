import type { Attested, Claim, Pence } from '@programme-ledger/core'
import type { Cell } from '../document.ts'
import { claimsIn } from '../words/claims-in.ts'
import { missing } from './cells.ts'

/** An amount of money, and how exact its source calls it. */
interface Amount {
  readonly amount: Attested<Pence>
  readonly qualifier: Attested<string>
}

/** An amount as one source gives it. */
interface Stated {
  readonly value: Pence
  readonly qualifier: string | undefined
}

/**
 * Amounts of one thing as a cell: pence, and how exact their sources call them. Where sources, or the amounts, differ in either, none
 * is chosen, and they are not added: all are shown.
 */
export const amountCell = (...amounts: readonly Amount[]): Cell => {
  const stated = distinct(amounts.flatMap(statedIn))
  const [only] = stated
  if (only === undefined) return missing('notStated')
  const qualifiers = stated.map(({ qualifier }) => qualifier ?? null)
  if (stated.length > 1)
    return {
      is: 'contested',
      rivals: stated.map(({ value }) => value),
      ...(qualifiers.some((qualifier) => qualifier !== null) && { qualifiers }),
    }
  return {
    is: 'value',
    value: only.value,
    ...(amounts.some(({ amount }) => amount.is === 'known' && amount.inferred) && { inferred: true }),
    ...(only.qualifier !== undefined && { qualifier: only.qualifier }),
  }
}

const statedIn = ({ amount, qualifier }: Amount): readonly Stated[] => {
  if (amount.is === 'unknown') return []
  if (amount.is === 'known') return qualified(amount.value, claimsIn(qualifier))
  return amount.rivals.flatMap((rival) => qualified(rival.value, qualifiersBy(rival, qualifier)))
}

const qualified = (value: Pence, qualifiers: readonly string[]): readonly Stated[] =>
  qualifiers.length === 0 ? [{ value, qualifier: undefined }] : qualifiers.map((qualifier) => ({ value, qualifier }))

/** Of rivals each has what its own entries say of it. */
const qualifiersBy = ({ by }: Claim<Pence>, qualifier: Attested<string>): readonly string[] => {
  if (qualifier.is === 'unknown') return []
  const claims = qualifier.is === 'known' ? [qualifier] : qualifier.rivals
  return claims.filter((claim) => claim.by.some((position) => by.includes(position))).map(({ value }) => value)
}

const distinct = (all: readonly Stated[]): readonly Stated[] => [
  ...new Map(all.map((each) => [JSON.stringify([each.value, each.qualifier]), each])).values(),
]

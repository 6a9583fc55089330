import { type Attested, type Claim, claimsOf, witnessesOf } from './attested.ts'
import { sameValue } from './same-value.ts'

/** What several cells say of one thing together: known where they do not differ, and contested between them where they do. */
export const joinCells = <Value>(cells: readonly Attested<Value>[]): Attested<Value> => {
  const claims = cells.flatMap(claimsOf).reduce<readonly Claim<Value>[]>(addTo, [])
  const [only] = claims
  if (only === undefined) return { is: 'unknown', by: [...new Set(cells.flatMap((cell) => witnessesOf(cell)))] }
  return claims.length === 1 ? { is: 'known', ...only } : { is: 'contested', rivals: claims }
}

const addTo = <Value>(
  claims: readonly Claim<Value>[],
  { value, on, by, inferred }: Claim<Value>,
): readonly Claim<Value>[] => {
  const claim = { value, on, by, inferred }
  if (!claims.some((each) => sameValue(each.value, value))) return [...claims, claim]
  return claims.map((each) =>
    sameValue(each.value, value)
      ? { ...each, by: [...new Set([...each.by, ...by])], inferred: each.inferred && inferred }
      : each,
  )
}

import { type Attested, attestOnce, claimsOf, notStated, type Witness } from '../../values/attested.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key, Keyed } from '../../values/key.ts'

/**
 * Takes in shares that add up to what is shared: a source that leaves a council out gives it nothing, and so is the rival of one
 * that gives it some. Otherwise two sources that agree on the whole, and not on who has a part in it, would share more than that.
 */
export const attestShares = (
  shares: Keyed<Attested<number>>,
  given: Readonly<Record<Key, number>>,
  fact: Witness,
): undefined => {
  // Whoever spoke of any share spoke of all.
  const [before] = Object.values(shares)
  for (const council of new Set([...Object.keys(shares), ...Object.keys(given)]))
    shares[council] = attestOnce(shares[council] ?? nothingBy(before), given[council] ?? 0, fact, 'shares')
}

/** That those who speak in a cell give nothing. */
const nothingBy = (cell: Attested<number> = notStated()): Attested<number> =>
  joinCells(claimsOf(cell).map(({ on, by, inferred }) => ({ is: 'known', value: 0, on, by, inferred })))

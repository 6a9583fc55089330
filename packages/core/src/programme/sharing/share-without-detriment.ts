import { type Pence, UNKNOWN } from '../../values/amount.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { Progress, Sharing, Taken } from './progress.ts'
import { shareOut } from './share-out.ts'
import type { Step } from './steps.ts'

/**
 * Shares what was last shared by weights anew, so that no council's charge exceeds its baseline, less what it is to save at
 * least: who would pay more pays that, and the others bear what is over by their own weights. Whom that takes beyond its baseline pays no more either,
 * and so on.
 */
export const shareWithoutDetriment = (
  { floor }: Extract<Step, { by: 'noDetriment' }>,
  progress: Progress,
  { baselines, nameOf, residualPenny }: Sharing,
): Taken => {
  const { weighed, shares } = progress
  if (weighed === undefined) return { because: 'the no-detriment clause follows no step that shares by weights' }
  const councils = Object.keys(weighed.weights)
  const unknown = councils.find((council) => (baselines?.[council] ?? UNKNOWN) === UNKNOWN)
  if (unknown !== undefined) return { because: `the baseline of ${nameOf.council(unknown)} is not known` }

  const before = shareOut(weighed.amount, weighed.weights, residualPenny)
  /** How much of the amount a council can bear beside what other steps put to it. */
  const room = (council: Key): Pence =>
    Number(baselines?.[council]) - (floor?.[council] ?? 0) - ((shares[council] ?? 0) - (before[council] ?? 0))
  const spare = (spared: readonly Key[]): string =>
    listInWords(
      spared.map((council) => {
        const least = floor?.[council]
        return `${nameOf.council(council)} pays its baseline${least === undefined ? '' : ` less ${formatPounds(least)}`}`
      }),
    )
  const capped: Record<Key, Pence> = {}
  for (;;) {
    const open = Object.fromEntries(
      Object.entries(weighed.weights).filter(([council]) => capped[council] === undefined),
    )
    const rest = Object.values(capped).reduce((left, pence) => left - pence, weighed.amount)
    if (Object.values(open).every((weight) => weight === 0)) {
      return rest === 0
        ? anew({ ...zeros(open), ...capped }, before, progress, spare)
        : { because: `${formatPounds(rest)} is more than anybody can bear without detriment` }
    }
    const shared = shareOut(rest, open, residualPenny)
    const over = Object.keys(shared).filter((council) => (shared[council] ?? 0) > room(council))
    if (over.length === 0) return anew({ ...shared, ...capped }, before, progress, spare)
    for (const council of over) capped[council] = room(council)
  }
}

const anew = (
  after: Readonly<Record<Key, Pence>>,
  before: Readonly<Record<Key, Pence>>,
  { left, shares }: Progress,
  spare: (spared: readonly Key[]) => string,
): Taken => {
  const spared = Object.keys(before).filter((council) => (after[council] ?? 0) < (before[council] ?? 0))
  return {
    progress: {
      left,
      shares: Object.fromEntries(
        Object.entries(shares).map(([council, share]) => [
          council,
          share - (before[council] ?? 0) + (after[council] ?? 0),
        ]),
      ),
      weighed: undefined,
    },
    said: spared.length === 0 ? 'without detriment to anybody as it is' : `without detriment: ${spare(spared)}`,
  }
}

const zeros = (weights: Readonly<Record<Key, number>>): Record<Key, Pence> =>
  Object.fromEntries(Object.keys(weights).map((council) => [council, 0]))

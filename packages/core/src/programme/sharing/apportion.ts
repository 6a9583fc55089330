import type { Pence } from '../../values/amount.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import type { CountTaken, NameOf, Progress } from './progress.ts'
import { shareStep } from './share-step.ts'
import type { Step } from './steps.ts'
import { ToShare } from './to-share.ts'

/** What one step did. */
export interface StepTaken {
  readonly by: Step['by']
  /** In words; where nobody names them, councils and drivers by their keys. */
  readonly said: string
  /** The count that it went by; undefined where it goes by none. */
  readonly counted: CountTaken | undefined
  /** What it put to each council, in pence; a no-detriment clause takes from one what it puts to others. */
  readonly shares: Readonly<Record<Key, Pence>>
}

/** What each council's share comes to, or why that cannot be told; with the steps that were taken. */
export type Apportioned =
  | { readonly is: 'shared'; readonly shares: Readonly<Record<Key, Pence>>; readonly steps: readonly StepTaken[] }
  | { readonly is: 'undetermined'; readonly because: string; readonly steps: readonly StepTaken[] }

/**
 * Shares an amount out by the steps of a scheme, in their order. What it shares adds up to the total to the penny, and no
 * order of councils or counts makes a difference. Councils that take part on some days only weigh that much less; amounts
 * that were agreed are borne whole by who takes part at all. Where a count, a weight or a baseline is unknown, or the steps
 * leave something unshared, the answer is undetermined, and says why.
 *
 * @throws `invalid-option` where what is given does not have its shape.
 */
export const apportion = (toShare: ToShare): Apportioned =>
  apportionNaming(parseOptions(ToShare, toShare, 'The options of apportion'), BY_KEY)

/** The same of what has its shape, with councils and drivers by their names in what is said. */
export const apportionNaming = (given: ToShare, nameOf: NameOf): Apportioned => {
  let progress = beginning(given)
  const steps: StepTaken[] = []
  for (const step of given.steps) {
    const taken = shareStep(step, progress, { ...given, nameOf })
    if ('because' in taken) return { is: 'undetermined', because: taken.because, steps }
    const { counted, said } = taken
    steps.push({ by: step.by, said, counted, shares: differences(taken.progress.shares, progress.shares) })
    progress = taken.progress
  }
  return progress.left === 0
    ? { is: 'shared', shares: progress.shares, steps }
    : { is: 'undetermined', because: `the steps leave ${formatPounds(progress.left)} that none of them shares`, steps }
}

const BY_KEY: NameOf = { council: (key) => key, driver: (key) => key }

const beginning = ({ total, councils }: ToShare): Progress => ({
  left: total,
  shares: Object.fromEntries([...councils].sort().map((council) => [council, 0])),
  weighed: undefined,
})

const differences = (after: Progress['shares'], before: Progress['shares']): Record<Key, Pence> =>
  Object.fromEntries(Object.entries(after).map(([council, share]) => [council, share - (before[council] ?? 0)]))

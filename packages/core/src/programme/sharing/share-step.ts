import { type Pence, UNKNOWN, type Unknown } from '../../values/amount.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { daysOfMembership } from './days-of-membership.ts'
import { isWithinTolerance } from './is-within-tolerance.ts'
import type { Progress, Sharing, Taken } from './progress.ts'
import { shareOut } from './share-out.ts'
import { shareWithoutDetriment } from './share-without-detriment.ts'
import type { Step } from './steps.ts'
import { toleranceInWords } from './tolerance-in-words.ts'

interface Counts {
  readonly weights: Readonly<Record<Key, number>>
}
type Weighing = Counts | { readonly because: string }

/** Takes one step. */
export const shareStep = (step: Step, progress: Progress, toShare: Sharing): Taken => {
  switch (step.by) {
    case 'amounts':
      return shareAmounts(step.amounts, progress, toShare)
    case 'driver':
      return shareByDriver(step, progress, toShare)
    case 'equal':
      return shareByWeights(equally(toShare), 'equally', progress, toShare)
    case 'fixed':
      return shareByWeights(step.weights, 'by fixed weights', progress, toShare)
    case 'gainShare':
      return shareInBands(step.bands, progress, toShare)
    case 'noDetriment':
      return shareWithoutDetriment(step, progress, toShare)
    case 'paybackFirst':
      return payBack(step, progress, toShare)
  }
}

const shareAmounts = (amounts: Readonly<Record<Key, Pence>>, progress: Progress, toShare: Sharing): Taken => {
  const borne = Object.fromEntries(Object.entries(amounts).filter(([council]) => daysOf(council, toShare) > 0))
  return { progress: { ...put(borne, progress), weighed: undefined }, said: 'by the amounts agreed' }
}

const shareByDriver = (
  { countedOn, driver, tolerance }: Extract<Step, { by: 'driver' }>,
  progress: Progress,
  toShare: Sharing,
): Taken => {
  const name = toShare.nameOf.driver(driver)
  const what = `of ${name}${countedOn === undefined ? '' : ` on ${formatDay(countedOn)}`}`
  const share = ({ weights }: Counts, on: Day | undefined, more: string): Taken => {
    const said = `by ${name}${on === undefined ? '' : ` as counted on ${formatDay(on)}`}${more}`
    const taken = shareByWeights(weights, said, progress, toShare)
    return 'because' in taken ? taken : { ...taken, counted: { driver, on } }
  }
  const counted = countsOf(toShare.drivers?.[driver], what, toShare)
  if ('because' in counted) return counted
  const [on, standingOn] = [toShare.countedOn?.[driver], toShare.standingOn?.[driver]]
  const standing = countsOf(toShare.standing?.[driver], what, toShare)
  if (tolerance === undefined) return share(counted, on, '')
  if ('because' in standing) {
    // Whether the split stands cannot be told where somebody's part in it is not known; one who was no part of it moves it.
    const counts = Object.values(toShare.standing?.[driver] ?? {})
    return counts.includes(UNKNOWN) ? standing : share(counted, on, '')
  }
  const within = toleranceInWords(tolerance)
  return isWithinTolerance(standing.weights, counted.weights, tolerance)
    ? share(standing, standingOn, `, the split that stands: no part moved by more than ${within}`)
    : share(counted, on, `, anew: a part moved by more than ${within}`)
}

/** The counts of those who take part, where each is known. */
const countsOf = (
  counts: Readonly<Record<Key, number | Unknown>> | undefined,
  what: string,
  toShare: Sharing,
): Weighing => {
  const weights: Record<Key, number> = {}
  for (const council of membersOf(toShare)) {
    const count = counts?.[council]
    if (count === undefined) return { because: `no count ${what} is given for ${toShare.nameOf.council(council)}` }
    if (count === UNKNOWN) return { because: `the count ${what} for ${toShare.nameOf.council(council)} is not known` }
    weights[council] = count
  }
  return { weights }
}

const shareInBands = (
  bands: Extract<Step, { by: 'gainShare' }>['bands'],
  progress: Progress,
  toShare: Sharing,
): Taken => {
  // A negative amount is shared as the mirror of the positive one.
  const sign = progress.left < 0 ? -1 : 1
  const whole = Math.abs(progress.left)
  let after = progress
  let from = 0
  for (const { upTo = whole, weights } of bands) {
    const to = Math.min(upTo, whole)
    if (to > from) {
      const taken = shareByWeights(weights, 'in bands', { ...after, left: sign * (to - from) }, toShare)
      if ('because' in taken) return taken
      after = taken.progress
      from = to
    }
  }
  return { progress: { ...after, left: sign * (whole - from) + 0, weighed: undefined }, said: 'in bands' }
}

const payBack = (
  { amount, of }: Extract<Step, { by: 'paybackFirst' }>,
  progress: Progress,
  toShare: Sharing,
): Taken => {
  const due = Math.max(0, amount - (toShare.paidBack?.[of] ?? 0))
  // Who no longer takes part is paid nothing back; of what was lost nothing is.
  const paid = daysOf(of, toShare) === 0 ? 0 : Math.max(0, Math.min(due, progress.left))
  return {
    progress: { ...put(paid === 0 ? {} : { [of]: paid }, progress), weighed: undefined },
    said: `${formatPounds(paid)} of the ${formatPounds(amount)} that ${toShare.nameOf.council(of)} invested is paid back first`,
  }
}

/** Shares all that is left, by weights and days of membership. */
const shareByWeights = (
  weights: Readonly<Record<Key, number>>,
  said: string,
  progress: Progress,
  toShare: Sharing,
): Taken => {
  const byDays: Record<Key, number> = {}
  for (const council of membersOf(toShare)) {
    const weight = weights[council]
    if (weight === undefined) return { because: `no weight is given for ${toShare.nameOf.council(council)}` }
    byDays[council] = weight * daysOf(council, toShare)
  }
  if (Object.values(byDays).every((weight) => weight === 0)) return { because: 'nobody who takes part weighs anything' }
  const shares = shareOut(progress.left, byDays, toShare.residualPenny)
  return { progress: { ...put(shares, progress), weighed: { amount: progress.left, weights: byDays } }, said }
}

const put = (shares: Readonly<Record<Key, Pence>>, { left, shares: before }: Progress): Omit<Progress, 'weighed'> => ({
  left: Object.values(shares).reduce((rest, share) => rest - share, left),
  shares: {
    ...before,
    ...Object.fromEntries(Object.entries(shares).map(([council, share]) => [council, (before[council] ?? 0) + share])),
  },
})

const equally = ({ councils }: Sharing): Record<Key, number> =>
  Object.fromEntries(councils.map((council) => [council, 1]))

/** Those who take part on any day of the period. */
const membersOf = (toShare: Sharing): readonly Key[] =>
  toShare.councils.filter((council) => daysOf(council, toShare) > 0)

/** On how many days a council that shares takes part; one throughout, where no period is given. */
const daysOf = (council: Key, { councils, memberships, period }: Sharing): number => {
  if (!councils.includes(council)) return 0
  if (period === undefined) return 1
  return daysOfMembership(period, memberships?.[council] ?? [{ from: period.from }])
}

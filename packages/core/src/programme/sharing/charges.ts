import { addSums, NOTHING, ONE_UNKNOWN, type Sum, sumOf } from '../../values/amount.ts'
import { attestedValue, claimedValues, figureOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { type Day, daysBetween, laterDay } from '../../values/day.ts'
import { daysInCommon, type Period } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { sameValue } from '../../values/same-value.ts'
import type { ApportionmentStage } from './events.ts'
import type { Apportionment } from './state.ts'

/** An apportionment with its key. */
export interface KeyedApportionment {
  readonly key: Key
  readonly cells: Readonly<Apportionment>
}

/** What was apportioned of one kind of amount in a year, in pence. */
export interface Charges {
  readonly total: Sum
  /** Of every council that any of them gives a share, those in dispute included. */
  readonly byCouncil: Readonly<Record<Key, Sum>>
  /** How final the least final of them is; undefined where there is none. */
  readonly stage: ApportionmentStage | undefined
  /** The days that they are for, in order, without what has no gap between; none where there is none. */
  readonly covers: readonly Period[]
  /** Those that count, by key. */
  readonly counted: readonly Key[]
  /** Those that may be of it, by key: what each of them comes to is unknown, to every council. */
  readonly disputed: readonly Key[]
  /** Periods that lie partly in one another, or apportionments of one period and day that differ: none of them is chosen. */
  readonly isContested: boolean
}

/** What stands for no apportionment: not nothing, but not known. */
const NONE: Charges = {
  total: ONE_UNKNOWN,
  byCouncil: {},
  stage: undefined,
  covers: [],
  counted: [],
  disputed: [],
  isContested: false,
}

/**
 * Whether sources agree which scheme, days and kind of amount an apportionment is of, and how final it is: what is disputed may
 * count in several places, and so in none of them for certain.
 */
export const isUndisputed = ({ scheme, period, for: shared, stage }: Readonly<Apportionment>): boolean =>
  [scheme, period, shared, stage].every(({ is }) => is === 'known')

/**
 * Adds up apportionments of one kind of amount. Of one period the most final counts, and of those the one last calculated. One in
 * dispute takes the place of none, and adds an unknown.
 *
 * @param stages those that are taken, the most final first.
 */
export const chargesOf = (
  apportionments: readonly KeyedApportionment[],
  stages: readonly ApportionmentStage[],
): Charges => {
  const picked = pick(apportionments, stages)
  const disputed = apportionments.filter(
    ({ cells }) => !isUndisputed(cells) && claimedValues(cells.stage).some((stage) => stages.includes(stage)),
  )
  if (picked.length === 0 && disputed.length === 0) return NONE
  const councils = [...new Set([...picked, ...disputed].flatMap(({ cells }) => Object.keys(cells.shares)))].sort()
  const periods = picked.flatMap(({ cells }) => attestedValue(cells.period) ?? [])
  const isContested = hasOverlap(periods)
  const withDisputed = (sums: readonly Sum[]): Sum =>
    addSums([...(isContested ? [ONE_UNKNOWN] : sums), ...disputed.map(() => ONE_UNKNOWN)])
  return {
    total: withDisputed([sumOf(picked.map(({ cells }) => figureOf(cells.total)))]),
    byCouncil: Object.fromEntries(
      councils.map((council) => [council, withDisputed(picked.map(({ cells }) => shareOf(cells, council)))]),
    ),
    stage: [...stages].reverse().find((stage) => picked.some(({ cells }) => attestedValue(cells.stage) === stage)),
    covers: joined(periods),
    counted: picked.map(({ key }) => key).sort(),
    disputed: disputed.map(({ key }) => key).sort(),
    isContested,
  }
}

/** What a council's charges come to: unknown where nothing was apportioned, nothing where it has no share. */
export const chargeTo = (charges: Charges, council: Key): Sum =>
  charges.byCouncil[council] ??
  addSums([isNone(charges) || charges.isContested ? ONE_UNKNOWN : NOTHING, ...charges.disputed.map(() => ONE_UNKNOWN)])

/** Whether nothing is apportioned, nor may be. */
export const isNone = ({ counted, disputed }: Charges): boolean => counted.length === 0 && disputed.length === 0

/** Whether two are for the very same days. */
export const coverTheSame = (one: Charges, other: Charges): boolean =>
  one.covers.length > 0 && sameValue(one.covers, other.covers)

/** The shares add up to the total, so that a council which is given none has none. */
const shareOf = ({ shares }: Readonly<Apportionment>, council: Key): Sum => {
  const share = shares[council]
  return share === undefined ? NOTHING : sumOf([figureOf(share)])
}

const pick = (
  apportionments: readonly KeyedApportionment[],
  stages: readonly ApportionmentStage[],
): readonly KeyedApportionment[] => {
  const ofPeriod = new Map<string, KeyedApportionment[]>()
  for (const each of apportionments) {
    const { period, stage } = each.cells
    if (!isUndisputed(each.cells) || period.is !== 'known' || stage.is !== 'known' || !stages.includes(stage.value))
      continue
    const name = `${period.value.from}/${period.value.to}`
    ofPeriod.set(name, [...(ofPeriod.get(name) ?? []), each])
  }
  const finality = ({ cells }: KeyedApportionment): number => stages.indexOf(attestedValue(cells.stage) ?? 'budget')
  const calculated = ({ cells }: KeyedApportionment): Day | '' => attestedValue(cells.calculatedOn) ?? ''
  return [...ofPeriod.values()].flatMap((rivals) => {
    const [first, ...others] = [...rivals].sort(
      (a, b) => finality(a) - finality(b) || byText(calculated(b), calculated(a)) || byText(a.key, b.key),
    )
    if (first === undefined) return []
    const same = others.filter((each) => finality(each) === finality(first) && calculated(each) === calculated(first))
    return same.every((each) => sameValue(figuresOf(each), figuresOf(first))) ? [first] : [first, ...same]
  })
}

const figuresOf = ({ cells: { shares, total } }: KeyedApportionment): unknown => [
  figureOf(total),
  Object.fromEntries(Object.entries(shares).map(([council, share]) => [council, figureOf(share)])),
]

const hasOverlap = (periods: readonly Period[]): boolean =>
  periods.some((one, index) => periods.slice(index + 1).some((other) => daysInCommon(one, other) > 0))

const joined = (periods: readonly Period[]): readonly Period[] => {
  const all: Period[] = []
  for (const { from, to } of [...periods].sort((a, b) => byText(a.from, b.from))) {
    const last = all.at(-1)
    if (last !== undefined && daysBetween(last.to, from) <= 1) last.to = laterDay(to, last.to)
    else all.push({ from, to })
  }
  return all
}

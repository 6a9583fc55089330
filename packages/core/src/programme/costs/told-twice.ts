import { sumOf } from '../../values/amount.ts'
import { type Attested, attestedValue, claimedValues, notStated } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import { isBefore } from '../../values/possible-order.ts'
import type { AttestedWhen } from '../../values/when.ts'
import type { CostFigureRow } from './cost-rows.ts'
import type { FundingStepRow } from './funding-rows.ts'
import type { ReserveMovementRow } from './reserves.ts'
import { happens, isHandedOver } from './state.ts'

type AmountRow = CostFigureRow | FundingStepRow | ReserveMovementRow

/** An amount that may be the same money as others of its kind, while sums count all. */
export interface Twice<Each extends AmountRow> {
  /** Where only one names an instalment, the other. */
  readonly again: Each
  /** One, or several instalments that come to it together. */
  readonly of: readonly Each[]
  /** Whether the one says less than the other; if not, it is only that their days may be one. */
  readonly leavesOut: boolean
}

/** What is said of too much money where it is too much only if all of it was told once. */
export const UNLESS_TOLD_TWICE = ', unless what may be told twice is the same money: without that it is not more'

/** The figures of a cost. A budget or commitment that is stated for a year and for none is for another finding. */
export const costsToldTwice = (figures: readonly CostFigureRow[]): readonly Twice<CostFigureRow>[] =>
  toldTwice(
    figures.map((row) => ({
      row,
      kind: row.state,
      council: notStated<Key>(),
      year: row.yearStated,
      when: happens(row.state) ? row.when : undefined,
      happensOnce: happens(row.state),
    })),
  ).filter(({ again, of }) => happens(again.state) || of.every(({ part }) => part !== again.part))

/** The steps of a funding. */
export const fundingToldTwice = (steps: readonly FundingStepRow[]): readonly Twice<FundingStepRow>[] =>
  toldTwice(
    steps.map((row) => ({
      row,
      kind: row.state,
      council: notStated<Key>(),
      year: notStated<string>(),
      when: isHandedOver(row.state) ? row.when : undefined,
      happensOnce: isHandedOver(row.state),
    })),
  )

/** The movements of a reserve. What is recommended for one council and year may be recommended otherwise without them. */
export const movementsToldTwice = (movements: readonly ReserveMovementRow[]): readonly Twice<ReserveMovementRow>[] =>
  toldTwice(
    movements.map((row) => ({
      row,
      kind: row.movement,
      council: row.council,
      year: row.year,
      when: row.movement === 'recommended' ? undefined : row.when,
      happensOnce: false,
    })),
  )

/** An amount that sums count, with what its source says of it and what it leaves out. */
interface Told<Each extends AmountRow> {
  readonly row: Each
  /** Only amounts of one kind may be the same: `paid`, `received`, `contribution`. */
  readonly kind: string
  readonly council: Attested<Key>
  readonly year: Attested<string>
  /** When it moved; undefined of what is planned or promised, which holds until it is restated. */
  readonly when: AttestedWhen | undefined
  /** Whether it happens once, whatever the day of the paper that tells it. */
  readonly happensOnce: boolean
}

const toldTwice = <Each extends AmountRow>(all: readonly Told<Each>[]): readonly Twice<Each>[] => {
  const told = all.filter(({ row }) => row.counts)
  return [
    ...told.flatMap((one, index) =>
      told.slice(index + 1).flatMap((other): readonly Twice<Each>[] => {
        if (!mayBeOne(one, other)) return []
        const [again, of] = one.row.part === undefined && other.row.part !== undefined ? [one, other] : [other, one]
        return [{ again: again.row, of: [of.row], leavesOut: saysOtherwise(one, other) }]
      }),
    ),
    ...told.flatMap((whole): readonly Twice<Each>[] => {
      const parts = told.filter((other) => mayBePartOf(other, whole))
      const sum = sumOf(parts.map(({ row }) => attestedValue(row.amount) ?? 'unknown'))
      const isWhole = parts.length > 1 && sum.unknown === 0 && sum.known === attestedValue(whole.row.amount)
      return isWhole ? [{ again: whole.row, of: parts.map(({ row }) => row), leavesOut: true }] : []
    }),
  ]
}

/** Of one kind and, as far as anybody can tell, one day, of one amount, and neither says what the other denies. */
const mayBeOne = <Each extends AmountRow>(one: Told<Each>, other: Told<Each>): boolean => {
  if (!areOfOneKind(one, other)) return false
  if (one.row.part !== other.row.part) {
    const isOneWhole = one.row.part === undefined || other.row.part === undefined
    return isOneWhole && giveOneAmount(one, other) && (one.happensOnce || mayBeOfOneDay(one, other))
  }
  const isRestated = one.when === undefined && one.council.is === other.council.is
  return mayBeOfOneDay(one, other) && (isRestated || giveOneAmount(one, other))
}

/** An instalment that may be in a sum that names none: what is summed up has come by then. */
const mayBePartOf = <Each extends AmountRow>(part: Told<Each>, whole: Told<Each>): boolean =>
  whole.row.part === undefined &&
  part.row.part !== undefined &&
  areOfOneKind(part, whole) &&
  (whole.when === undefined || !isBefore(whole.row, part.row))

const areOfOneKind = <Each extends AmountRow>(one: Told<Each>, other: Told<Each>): boolean =>
  one.kind === other.kind && agree(one.council, other.council) && agree(one.year, other.year)

const agree = (one: Attested<string>, other: Attested<string>): boolean =>
  one.is === 'unknown' ||
  other.is === 'unknown' ||
  claimedValues(one).some((value) => claimedValues(other).includes(value))

const giveOneAmount = <Each extends AmountRow>(one: Told<Each>, other: Told<Each>): boolean => {
  const amount = attestedValue(one.row.amount)
  return amount !== undefined && amount > 0 && amount === attestedValue(other.row.amount)
}

const mayBeOfOneDay = <Each extends AmountRow>({ row, when }: Told<Each>, { row: other }: Told<Each>): boolean =>
  when === undefined || (!isBefore(row, other) && !isBefore(other, row))

const saysOtherwise = <Each extends AmountRow>(one: Told<Each>, other: Told<Each>): boolean =>
  one.row.part !== other.row.part || one.council.is !== other.council.is || one.year.is !== other.year.is

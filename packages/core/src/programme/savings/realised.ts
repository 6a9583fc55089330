import { positionsOf, type Row } from '../../slice/row.ts'
import { ONE_UNKNOWN, type Sum, sumOf } from '../../values/amount.ts'
import { attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { type Figures, type Reaching, roundingOf } from './figures.ts'
import { byPeriod, type NotCounted, pickCounted } from './pick-counted.ts'
import { type Validation, validationKey } from './state.ts'

/** What finance validated of a line and year. */
export interface Realised {
  readonly figures: RealisedFigures
  /** In order of their periods. */
  readonly validations: readonly ValidationRow[]
}

/** Unknown, and not nothing, where nothing was validated. */
export interface RealisedFigures extends Figures, Reaching {
  /** How far, in pence, they may be off by rounding; undefined where no source tells. */
  readonly goodTo: number | undefined
}

/** A saving that finance validated for a period. */
export interface ValidationRow extends Row, Readonly<Validation> {
  /** Why it is not part of what is realised; undefined where it is. */
  readonly notCounted: NotCounted | undefined
}

interface RealisedParts {
  /** The ref of the line and year. */
  readonly ref: string
  readonly year: FinancialYear
  readonly validations: readonly Readonly<Validation>[]
  readonly councils: readonly Key[]
}

/** Picked as the actual is, but that none is more final than another. */
export const realisedOf = ({ ref, year, validations, councils }: RealisedParts): Realised => {
  const { counted, setAside, upTo } = pickCounted(validations, year, () => 0)
  return {
    figures: {
      total: counted.length === 0 ? ONE_UNKNOWN : sumOf(counted.map(({ amount }) => figureOf(amount))),
      byCouncil: Object.fromEntries(councils.map((council) => [council, shareOf(counted, council)])),
      goodTo: roundingOf(counted.map((each) => attestedValue(each.goodTo))),
      upTo,
    },
    validations: [...validations].sort(byPeriod).map((each) => ({
      ...each,
      ref: `${ref}/validation/${validationKey(each)}`,
      notCounted: setAside.find(({ figure }) => figure === each)?.because,
      entries: positionsOf(
        ...[each.amount, each.by, each.validation, each.goodTo, ...Object.values(each.shares)].map(witnessesOf),
      ),
    })),
  }
}

const shareOf = (counted: readonly Readonly<Validation>[], council: Key): Sum | 'notEvidenced' => {
  const shares = counted.flatMap(({ shares }) => shares[council] ?? [])
  return counted.length === 0 || shares.length < counted.length ? 'notEvidenced' : sumOf(shares.map(figureOf))
}

import { positionsOf, type Row } from '../../slice/row.ts'
import { type Sum, sumOf } from '../../values/amount.ts'
import { figureOf, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { daysInCommon, type FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { byLength, reachOf } from './actual.ts'
import type { Figures, Reaching } from './figures.ts'
import type { Validation } from './state.ts'

/** What finance validated of a line and year. */
export interface Realised {
  /** Unknown, and not nothing, where nothing was validated. */
  readonly figures: Figures & Reaching
  /** In order of their periods. */
  readonly validations: readonly ValidationRow[]
}

/** A saving that finance validated for a period. */
export interface ValidationRow extends Row, Readonly<Validation> {
  /** False where one of a longer or later period covers days of its own, so that it is not counted again. */
  readonly counts: boolean
}

interface RealisedParts {
  /** The ref of the line and year. */
  readonly ref: string
  readonly year: FinancialYear
  readonly validations: readonly Readonly<Validation>[]
  readonly councils: readonly Key[]
}

/** Of validated periods that share days the longest counts, of those the latest. */
export const realisedOf = ({ ref, year, validations, councils }: RealisedParts): Realised => {
  const counted: Readonly<Validation>[] = []
  for (const each of [...validations].sort(byLength))
    if (counted.every(({ period }) => daysInCommon(period, each.period) === 0)) counted.push(each)
  counted.sort(byPeriod)
  return {
    figures: {
      total: counted.length === 0 ? { known: 0, unknown: 1 } : sumOf(counted.map(({ amount }) => figureOf(amount))),
      byCouncil: Object.fromEntries(councils.map((council) => [council, shareOf(counted, council)])),
      upTo: reachOf(counted, year).upTo,
    },
    validations: [...validations].sort(byPeriod).map((each) => ({
      ...each,
      ref: `${ref}/validation/${each.period.from}/${each.period.to}`,
      counts: counted.includes(each),
      entries: positionsOf(...[each.amount, each.validation, ...Object.values(each.shares)].map(witnessesOf)),
    })),
  }
}

const shareOf = (counted: readonly Readonly<Validation>[], council: Key): Sum | 'notEvidenced' => {
  const shares = counted.flatMap(({ shares }) => shares[council] ?? [])
  return counted.length === 0 || shares.length < counted.length ? 'notEvidenced' : sumOf(shares.map(figureOf))
}

const byPeriod = (a: Readonly<Validation>, b: Readonly<Validation>): number =>
  byText(a.period.from, b.period.from) || byText(a.period.to, b.period.to)

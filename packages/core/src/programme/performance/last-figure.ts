import { type Attested, type Claim, claimsOf, notStated, witnessesOf } from '../../values/attested.ts'
import { joinCells } from '../../values/join-cells.ts'
import { possiblyLast } from '../../values/possible-order.ts'
import { sameValue } from '../../values/same-value.ts'
import type { Measurement } from './state.ts'

type MeasurementReads = Readonly<Measurement>

/** Those figures that may end last: several where they end on one day, such as a quarter and its year, or on days too vague to tell. */
export const possiblyLastFigures = (
  measurements: readonly MeasurementReads[],
  of: Measurement['of'],
): readonly MeasurementReads[] => possiblyLast(measurements.filter((each) => each.of === of))

/** The figure that ends last. Where several may, none of them is chosen. */
export const lastFigure = (
  measurements: readonly MeasurementReads[],
  of: Measurement['of'],
): MeasurementReads | undefined => {
  const rivals = possiblyLastFigures(measurements, of)
  const last = rivals.at(-1)
  if (last === undefined || rivals.length === 1) return last
  return {
    ...last,
    period: undefined,
    when: joinCells(rivals.map(({ when }) => when)),
    value: inDispute(rivals.map(({ value }) => value)),
    asStated: notStated(),
    notComparableBecause:
      rivals.find(({ notComparableBecause }) => notComparableBecause.is !== 'unknown')?.notComparableBecause ??
      notStated(),
    sample: notStated(),
  }
}

const inDispute = (cells: readonly Attested<number>[]): Attested<number> => {
  const claims = cells.flatMap((cell): readonly Claim<number>[] => claimsOf(cell))
  const [first] = claims
  if (first === undefined) return { is: 'unknown', by: cells.flatMap(witnessesOf) }
  const alike = claims.filter(({ value }) => sameValue(value, first.value))
  return alike.length === claims.length
    ? { is: 'known', ...first, by: claims.flatMap(({ by }) => by) }
    : {
        is: 'contested',
        rivals: [...new Set(claims.map(({ value }) => value))].sort(byNumber).map((value) => ({
          ...first,
          value,
          by: claims.filter((claim) => claim.value === value).flatMap(({ by }) => by),
          inferred: claims.every((claim) => claim.value !== value || claim.inferred),
        })),
      }
}

const byNumber = (one: number, other: number): number => one - other

import { positionsOf, type Row } from '../../slice/row.ts'
import type { Sum } from '../../values/amount.ts'
import { attestedValue, claimedValues, figureOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { daysInCommon, type FinancialYear, periodOfYear } from '../../values/financial-year.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { sameValue } from '../../values/same-value.ts'
import { type ExpectationRow, expectationRow } from './expectations.ts'
import { oneFigure } from './figures.ts'
import type { Expectation } from './state.ts'

/** What is claimed, or forecast, to be saved in a year. It stands beside the year's figures and is in no total. */
export interface ClaimsBeside {
  /**
   * By key: those whose period touches the year, and those whose source names no period. Of the latter nobody can tell the
   * year, so they stand beside each.
   */
  readonly rows: readonly BesideRow[]
  /** How many of the rows name no period, so that they may be of another year. */
  readonly ofNoStatedYear: number
  /** Those that may be the same money, by the key of their group. */
  readonly overlapGroups: readonly OverlapRow[]
  /** How many savings the rows are of, those of one overlap group counted once (law M5). */
  readonly savings: number
}

export interface BesideRow extends ExpectationRow {
  /** True where a source is so vague that it may not have been said by the day, or have been said otherwise. */
  readonly isUndetermined: boolean
}

/** Claims, or forecasts, that may be the same money. */
export interface OverlapRow extends Row {
  readonly group: Key
  readonly claims: readonly Key[]
  /** Counted once: what all of them give; unknown where they give different amounts, since none is chosen. */
  readonly amount: Sum
}

type Expectations = Readonly<Keyed<Readonly<Expectation>>>

interface BesideParts {
  readonly kind: 'claim' | 'forecast'
  readonly year: FinancialYear
  readonly certain: Expectations
  /** As they are if everything vague happened at its earliest. */
  readonly possible: Expectations
}

export const claimsBeside = ({ kind, year, certain, possible }: BesideParts): ClaimsBeside => {
  const rows = Object.keys({ ...possible, ...certain })
    .sort(byText)
    .flatMap((key): readonly BesideRow[] => {
      const cells = certain[key] ?? possible[key]
      if (cells === undefined || !mayBeOf(cells, year)) return []
      const isUndetermined = certain !== possible && !sameValue(certain[key], possible[key])
      return [{ ...expectationRow(`councilSavings:${year}/${kind}/${key}`, key, cells), isUndetermined }]
    })
  const groups = [...new Set(rows.flatMap(({ overlapGroup }) => attestedValue(overlapGroup) ?? []))].sort()
  const ungrouped = rows.filter(({ overlapGroup }) => attestedValue(overlapGroup) === undefined)
  return {
    rows,
    ofNoStatedYear: rows.filter(namesNoYear).length,
    overlapGroups: groups.map((group) =>
      overlapRow(`councilSavings:${year}/${kind}-overlap-group/${group}`, group, rows),
    ),
    savings: ungrouped.length + groups.length,
  }
}

/** Whether no source says which period a claim or a forecast is for. */
export const namesNoYear = ({ period }: Pick<Expectation, 'period'>): boolean => period.is === 'unknown'

const mayBeOf = (cells: Readonly<Expectation>, year: FinancialYear): boolean =>
  namesNoYear(cells) || claimedValues(cells.period).some((period) => daysInCommon(period, periodOfYear(year)) > 0)

const overlapRow = (ref: string, group: Key, rows: readonly BesideRow[]): OverlapRow => {
  const members = rows.filter(({ overlapGroup }) => attestedValue(overlapGroup) === group)
  const [amount = 'unknown', ...others] = [...new Set(members.map((member) => figureOf(member.amount)))]
  return {
    ref,
    group,
    claims: members.map(({ key }) => key),
    amount: oneFigure(others.length === 0 ? amount : 'unknown'),
    entries: positionsOf(...members.map(({ entries }) => entries)),
  }
}

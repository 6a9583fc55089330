import { positionsOf, type Row } from '../../slice/row.ts'
import type { Sum } from '../../values/amount.ts'
import { type Attested, attestedValue, figureOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { daysInCommon, type FinancialYear, type Period, periodOfYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { type ExpectationRow, expectationRow } from './expectations.ts'
import { oneFigure } from './figures.ts'
import type { LineRow } from './line-row.ts'
import type { SavingsReads } from './state.ts'

/** What is claimed of the lines of a year and their services. It stands beside them and is in no total. */
export interface ClaimsBeside {
  /**
   * By key. A claim whose source names no period may be for any year in which its line or service has figures, and stands
   * beside each.
   */
  readonly rows: readonly ExpectationRow[]
  /** Claims that may be the same money, by the key of their group. */
  readonly overlapGroups: readonly OverlapRow[]
  /** How many savings are claimed, those of one overlap group counted once (law M5). */
  readonly savings: number
}

/** Claims that may be the same money. */
export interface OverlapRow extends Row {
  readonly group: Key
  readonly claims: readonly Key[]
  /** Counted once: what all of them give; unknown where they give different amounts, since none is chosen. */
  readonly amount: Sum
}

export const claimsBeside = (
  { claims }: Pick<SavingsReads, 'claims'>,
  year: FinancialYear,
  lines: readonly LineRow[],
): ClaimsBeside => {
  const rows = Object.entries(claims)
    .filter(([, { period }]) => mayBeOf(period, year))
    .filter(([, { line, service }]) =>
      lines.some((each) => saysOne(line, each.line) || (each.service !== undefined && saysOne(service, each.service))),
    )
    .map(([key, claim]) => expectationRow(`councilSavings:${year}/claim/${key}`, key, claim))
    .sort((a, b) => byText(a.key, b.key))
  const groups = [...new Set(rows.flatMap(({ overlapGroup }) => attestedValue(overlapGroup) ?? []))].sort()
  const overlapGroups = groups.map((group) => overlapRow(year, group, rows))
  const ungrouped = rows.filter(({ overlapGroup }) => attestedValue(overlapGroup) === undefined)
  return { rows, overlapGroups, savings: ungrouped.length + groups.length }
}

const overlapRow = (year: FinancialYear, group: Key, rows: readonly ExpectationRow[]): OverlapRow => {
  const members = rows.filter(({ overlapGroup }) => attestedValue(overlapGroup) === group)
  const [amount = 'unknown', ...others] = [...new Set(members.map((member) => figureOf(member.amount)))]
  return {
    ref: `councilSavings:${year}/overlap-group/${group}`,
    group,
    claims: members.map(({ key }) => key),
    amount: oneFigure(others.length === 0 ? amount : 'unknown'),
    entries: positionsOf(...members.map(({ entries }) => entries)),
  }
}

const mayBeOf = (period: Attested<Period>, year: FinancialYear): boolean =>
  period.is === 'unknown' || saysAny(period, (each) => daysInCommon(each, periodOfYear(year)) > 0)

const saysOne = (cell: Attested<Key>, key: Key): boolean => saysAny(cell, (value) => value === key)

/** Whether some source says what is asked for. */
const saysAny = <Value>(cell: Attested<Value>, is: (value: Value) => boolean): boolean =>
  cell.is === 'known' ? is(cell.value) : cell.is === 'contested' && cell.rivals.some(({ value }) => is(value))

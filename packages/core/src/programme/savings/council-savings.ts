import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import { byText } from '../../values/by-text.ts'
import { FinancialYear } from '../../values/financial-year.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { type ClaimsBeside, claimsBeside } from './claims-beside.ts'
import type { EstimateMethod } from './estimate.ts'
import { type LineRow, lineRow } from './line-row.ts'
import type { LineYear, SavingsReads } from './state.ts'
import { type TotalRow, totalRow } from './total-row.ts'

const Options = z.strictObject({
  estimate: z.literal('proRataToBudget').optional(),
  year: FinancialYear.optional(),
})

export interface CouncilSavingsOptions {
  /** Only this financial year. Default: all that the ledger knows of. */
  readonly year?: FinancialYear
  /**
   * Adds to each row what each council may have saved, by this method, beside the evidenced figures and in none of them.
   * Default: no estimate is made.
   */
  readonly estimate?: EstimateMethod
}

/** The savings of one financial year, in pence; savings positive, costs negative. */
export interface SavingsYear {
  readonly year: FinancialYear
  /** Whose shares any line of the year gives, by key. */
  readonly councils: readonly Key[]
  /** By group, then in the order of their names. */
  readonly lines: readonly LineRow[]
  /** A subtotal for each group, net of its transitional costs; lines whose group is not known or contested are in none. */
  readonly groups: readonly TotalRow[]
  /** A subtotal for each class; lines whose class is not known or contested are in none. */
  readonly classes: readonly TotalRow[]
  /** A subtotal for each means: efficiencies, scope reductions, income. Lines of which no source tells are in none. */
  readonly means: readonly TotalRow[]
  /** The lines that are savings; a line of which sources disagree whether it is one is in neither this nor the next. */
  readonly beforeTransitionalCosts: TotalRow
  readonly transitionalCosts: TotalRow
  /** Savings net of transitional costs. */
  readonly overall: TotalRow
  /** What is claimed of these lines and their services: in no total. */
  readonly claims: ClaimsBeside
}

type Ground = Reading<{ readonly savings: SavingsReads }>

/** Budgeted and reported savings by line, council and financial year. Claims and forecasts are never part of them. */
export const councilSavings =
  ({ all: { savings } }: Ground) =>
  (options: CouncilSavingsOptions = {}): readonly SavingsYear[] => {
    const { year, estimate } = parseOptions(Options, options, 'The options of councilSavings')
    const years = [
      ...new Set(Object.values(savings.lines).flatMap(({ years }) => Object.keys(years) as FinancialYear[])),
    ].sort()
    return years
      .filter((each) => year === undefined || each === year)
      .map((each) => savingsYear(savings, each, estimate))
  }

const savingsYear = (savings: SavingsReads, year: FinancialYear, estimate: EstimateMethod | undefined): SavingsYear => {
  const { virements, printedTotals } = savings
  const known = Object.entries(savings.lines).flatMap(([key, line]) =>
    line.years[year] === undefined ? [] : [{ key, line, figures: line.years[year] }],
  )
  const councils = councilsOf(known.map(({ figures }) => figures))
  const lines = known
    .map((each) => lineRow({ ...each, year, councils, virements, estimate }))
    .sort((a, b) => byText(a.group ?? '', b.group ?? '') || byText(a.name, b.name) || byText(a.line, b.line))
  const total = (of: TotalRow['of'], isChild: (line: LineRow) => boolean): TotalRow =>
    totalRow({ printedTotals, year, councils, estimate }, of, lines.filter(isChild))
  return {
    year,
    councils,
    lines,
    groups: distinct(lines.map(({ group }) => group)).map((group) =>
      total({ kind: 'group', group }, (line) => line.group === group),
    ),
    classes: distinct(lines.map((line) => line.class)).map((each) =>
      total({ kind: 'class', class: each }, (line) => line.class === each),
    ),
    means: distinct(lines.map(({ means }) => means)).map((means) =>
      total({ kind: 'means', means }, (line) => line.means === means),
    ),
    beforeTransitionalCosts: total({ kind: 'beforeTransitionalCosts' }, ({ nature }) => nature === 'saving'),
    transitionalCosts: total({ kind: 'transitionalCost' }, ({ nature }) => nature === 'transitionalCost'),
    overall: total({ kind: 'overall' }, () => true),
    claims: claimsBeside(savings, year, lines),
  }
}

/** Whose shares any figure gives. */
const councilsOf = (lines: readonly Readonly<LineYear>[]): readonly Key[] => {
  const shared = lines.flatMap(({ budget, revisions, reports, validations }): readonly { shares: Keyed<unknown> }[] => [
    budget,
    ...[revisions, reports, validations].flatMap((each) => Object.values<{ shares: Keyed<unknown> }>(each)),
  ])
  return [...new Set(shared.flatMap(({ shares }) => Object.keys(shares)))].sort()
}

const distinct = <Name extends string>(names: readonly (Name | undefined)[]): readonly Name[] =>
  [...new Set(names.filter((name) => name !== undefined))].sort()

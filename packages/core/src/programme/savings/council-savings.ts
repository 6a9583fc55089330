import { z } from 'zod'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { byText } from '../../values/by-text.ts'
import { FinancialYear } from '../../values/financial-year.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { type ClaimsBeside, claimsBeside } from './claims-beside.ts'
import type { EstimateMethod } from './estimate.ts'
import { type LineRow, lineRow } from './line-row.ts'
import { savingsYears } from './savings-years.ts'
import type { LineYear, SavingsReads } from './state.ts'
import { type TotalRow, totalRow } from './total-row.ts'
import { withUndetermined } from './undetermined.ts'

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
  /** Lines that may have figures by the day, and may not, as a source is too vague to tell: in no total. */
  readonly undeterminedLines: readonly LineRow[]
  /** What is claimed to have been saved in this year, or in a year that nobody states: in no total. */
  readonly claims: ClaimsBeside
  /** What is expected to be saved, likewise. */
  readonly forecasts: ClaimsBeside
}

type Ground = Reading<{ readonly savings: SavingsReads }>

/**
 * Budgeted and reported savings by line, council and financial year. Claims and forecasts stand beside them and are never part
 * of them: a year that only they speak of has no lines.
 */
export const councilSavings =
  (reading: Ground) =>
  (options: CouncilSavingsOptions = {}): readonly SavingsYear[] => {
    const { year, estimate } = parseOptions(Options, options, 'The options of councilSavings')
    return savingsYears(reading, year).map((each) => savingsYear(reading, each, estimate))
  }

/** Those of all years without an estimate, for findings: once for each reading. */
export const allCouncilSavings = oncePerReading((reading: Ground) => councilSavings(reading)())

const savingsYear = (
  { all, possibly }: Ground,
  year: FinancialYear,
  estimate: EstimateMethod | undefined,
): SavingsYear => {
  const beside = {
    claims: claimsBeside({ kind: 'claim', year, certain: all.savings.claims, possible: possibly.savings.claims }),
    forecasts: claimsBeside({
      kind: 'forecast',
      year,
      certain: all.savings.forecasts,
      possible: possibly.savings.forecasts,
    }),
  }
  const certain = figuresOfYear(all.savings, year, estimate)
  // One state answers both where nothing is vague.
  if (possibly.savings === all.savings) return { year, ...certain, undeterminedLines: [], ...beside }
  const possible = figuresOfYear(possibly.savings, year, estimate)
  const possibleTotals = totalsOf(possible)
  const determine = (total: TotalRow): TotalRow => withUndetermined([total], possibleTotals)[0] ?? total
  return {
    year,
    ...certain,
    lines: withUndetermined(certain.lines, possible.lines),
    groups: certain.groups.map(determine),
    classes: certain.classes.map(determine),
    means: certain.means.map(determine),
    beforeTransitionalCosts: determine(certain.beforeTransitionalCosts),
    transitionalCosts: determine(certain.transitionalCosts),
    overall: determine(certain.overall),
    undeterminedLines: possible.lines.filter(({ line }) => certain.lines.every((each) => each.line !== line)),
    ...beside,
  }
}

type YearFigures = Omit<SavingsYear, 'year' | 'undeterminedLines' | 'claims' | 'forecasts'>

const figuresOfYear = (
  savings: SavingsReads,
  year: FinancialYear,
  estimate: EstimateMethod | undefined,
): YearFigures => {
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
    transitionalCosts: total({ kind: 'transitionalCosts' }, ({ nature }) => nature === 'transitionalCost'),
    overall: total({ kind: 'overall' }, () => true),
  }
}

/** All totals of a year. */
export const totalsOf = (
  year: Pick<YearFigures, 'groups' | 'classes' | 'means' | 'beforeTransitionalCosts' | 'transitionalCosts' | 'overall'>,
): readonly TotalRow[] => [
  ...year.groups,
  ...year.classes,
  ...year.means,
  year.beforeTransitionalCosts,
  year.transitionalCosts,
  year.overall,
]

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

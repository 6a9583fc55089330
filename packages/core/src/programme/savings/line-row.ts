import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, attestedValue, type Claim, witnessesOf } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { FinancialYear, Period } from '../../values/financial-year.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { type ActualReports, actualReports, actualShare, actualTotal } from './actual.ts'
import { type LineBudget, lineBudget, type RevisionRow, type VirementRow, virementCells } from './budget-figures.ts'
import { type Estimate, type EstimateMethod, estimateOf } from './estimate.ts'
import type { SavingMeans } from './events.ts'
import {
  agreed,
  haveOneBasis,
  NO_VARIANCE,
  type QualifiedFigures,
  qualitiesOf,
  type Reaching,
  type Variance,
  varianceOf,
} from './figures.ts'
import { isWholeYear } from './pick-counted.ts'
import { type RealisedFigures, realisedOf, type ValidationRow } from './realised.ts'
import { type ReportRow, reportCells, reportRow, type SetAsideRow } from './report-row.ts'
import type { Line, LineYear, SavingsReads, StatedClass } from './state.ts'
import type { MaybeFigures } from './undetermined.ts'
import { type VarianceByCause, varianceByCause } from './variance-causes.ts'

/** A line of the financial summary in one year; amounts in pence. */
export interface LineRow extends Row {
  readonly line: Key
  readonly name: string
  readonly service: Key | undefined
  readonly group: Key | undefined
  readonly nature: 'saving' | 'transitionalCost' | undefined
  /** How it comes about; undefined where no source tells. */
  readonly means: SavingMeans | undefined
  /** Undefined where no source tells, or sources disagree. */
  readonly class: StatedClass | undefined
  /** Before or after transitional cost; undefined where no source tells, or budget and actual differ. */
  readonly basis: string | undefined
  /** Undefined where no source tells, or budget and actual differ. */
  readonly recurrence: string | undefined
  /** By what the councils share it, as stated. */
  readonly sharingBasis: string | undefined
  /** The day of the year on which the saving begins, as stated with the budget. */
  readonly startsOn: Attested<Day>
  /** What the budgeted saving brings in a whole year. */
  readonly fullYearEffect: Attested<number>
  /** Whether the budget comes on top of earlier years' savings, or takes them in. */
  readonly increment: Attested<string>
  /** As it is now: revised, and with what was vired. */
  readonly budget: QualifiedFigures
  /** As it was first set. */
  readonly originalBudget: QualifiedFigures
  readonly revisions: readonly RevisionRow[]
  readonly virements: readonly VirementRow[]
  readonly actual: QualifiedFigures & Reaching
  /** Undetermined until the actual reaches the last day of the year without a gap: the budget is for all of it. */
  readonly variance: Variance
  readonly causes: VarianceByCause
  /** The variance printed beside the last of the reports; undefined where none is. */
  readonly printedVariance: number | undefined
  readonly varianceCause: string | undefined
  /** What finance validated: only that is realised. It is never part of the actual. */
  readonly realised: RealisedFigures
  readonly validations: readonly ValidationRow[]
  /** What the figures may be by the day, where they differ from these and a source is too vague to tell. */
  readonly undetermined: MaybeFigures | undefined
  /** The reports that the actual is made of. */
  readonly reports: readonly ReportRow[]
  /** The reports that it is not made of. */
  readonly setAside: readonly SetAsideRow[]
  /** Stretches of the year, before the last day that is reported, which the actual leaves out. */
  readonly gaps: readonly Period[]
  /** Where sources disagree: no rival is chosen, and the figure counts as unknown. */
  readonly contested: readonly Contest[]
  /** Only where it was asked for. */
  readonly estimate?: Estimate
}

export interface Contest {
  readonly field: string
  readonly rivals: readonly Claim<unknown>[]
}

interface LineParts {
  readonly key: Key
  readonly line: Readonly<Line>
  readonly figures: LineYear
  readonly year: FinancialYear
  readonly councils: readonly Key[]
  readonly virements: SavingsReads['virements']
  readonly estimate: EstimateMethod | undefined
}

export const lineRow = ({ key, line, figures, year, councils, virements, estimate }: LineParts): LineRow => {
  const ref = `councilSavings:${year}/line/${key}`
  const reports = actualReports(figures, year)
  const budget = lineBudget({ ref, line: key, year, figures, virements, councils })
  const actual = actualFigures(reports, councils)
  const realised = realisedOf({ ref, year, validations: Object.values(figures.validations), councils })
  const cells = namedCells(line, figures, budget)
  const recurrence = agreed(budget.current.recurrence, actual.recurrence)
  const nature = attestedValue(line.nature)
  const isComparable = haveOneBasis(budget.current, actual) && isWholeYear(actual.upTo, year)
  const variance = isComparable ? varianceOf(budget.current.total, actual.total) : NO_VARIANCE
  return {
    ref,
    line: key,
    name: attestedValue(line.name) ?? key,
    service: attestedValue(line.service),
    group: attestedValue(line.group),
    nature,
    means: attestedValue(line.means),
    class: attestedValue(figures.class),
    basis: agreed(budget.current.basis, actual.basis),
    recurrence,
    sharingBasis: attestedValue(figures.budget.sharingBasis),
    startsOn: figures.budget.startsOn,
    fullYearEffect: figures.budget.fullYearEffect,
    increment: figures.budget.increment,
    budget: budget.current,
    originalBudget: budget.original,
    revisions: budget.revisions,
    virements: budget.virements,
    actual,
    variance,
    causes: varianceByCause({ variance, reports: reports.counted, nature, recurrence }),
    ...printedBeside(reports),
    realised: realised.figures,
    validations: realised.validations,
    undetermined: undefined,
    reports: reports.counted.map((report) => reportRow(ref, report)),
    setAside: reports.setAside.map(({ report, because }) => ({ ...reportRow(ref, report), because })),
    gaps: reports.gaps,
    contested: cells.flatMap(([field, cell]) => (cell.is === 'contested' ? [{ field, rivals: cell.rivals }] : [])),
    ...(estimate === undefined ? {} : { estimate: estimateOf(budget.current, actual) }),
    entries: positionsOf(
      ...cells.map(([, cell]) => witnessesOf(cell)),
      ...realised.validations.map(({ entries }) => entries),
    ),
  }
}

const actualFigures = (reports: ActualReports, councils: readonly Key[]): LineRow['actual'] => ({
  total: actualTotal(reports),
  byCouncil: Object.fromEntries(councils.map((council) => [council, actualShare(reports, council) ?? 'notEvidenced'])),
  ...qualitiesOf(reports.counted),
  upTo: reports.upTo,
})

const printedBeside = ({ counted }: ActualReports): Pick<LineRow, 'printedVariance' | 'varianceCause'> => {
  const [latest] = counted.slice(-1)
  return {
    printedVariance: latest && attestedValue(latest.printedVariance),
    varianceCause: latest && attestedValue(latest.varianceCause),
  }
}

type Named = readonly (readonly [string, Attested<unknown>])[]

const namedCells = (line: Readonly<Line>, figures: LineYear, { revisions, virements }: LineBudget): Named => [
  ['name', line.name],
  ['group', line.group],
  ['nature', line.nature],
  ['service', line.service],
  ['means', line.means],
  ['class', figures.class],
  ...budgetCells(figures.budget),
  ...revisions.flatMap(({ on, total, reason, shares, goodTo }) => [
    [`budget revised on ${formatDay(on)}, total`, total] as const,
    [`budget revised on ${formatDay(on)}, reason`, reason] as const,
    [`budget revised on ${formatDay(on)}, good to`, goodTo] as const,
    ...shareCells(`budget revised on ${formatDay(on)}`, shares),
  ]),
  ...virements.flatMap((virement) =>
    virementCells(virement).map(([what, cell]) => [`virement ${virement.virement}, ${what}`, cell] as const),
  ),
  ...Object.values(figures.reports).flatMap((report) =>
    reportCells(report).map(
      ([what, cell]) => [`${report.stage} to ${formatDay(report.period.to)}, ${what}`, cell] as const,
    ),
  ),
  ...Object.values(figures.validations).flatMap(({ period, amount, shares, goodTo, validation }) => [
    [`validated to ${formatDay(period.to)}, amount`, amount] as const,
    [`validated to ${formatDay(period.to)}, by what`, validation] as const,
    [`validated to ${formatDay(period.to)}, good to`, goodTo] as const,
    ...shareCells(`validated to ${formatDay(period.to)}`, shares),
  ]),
]

const budgetCells = ({ total, shares, ...budget }: LineYear['budget']): Named => [
  ['budget, total', total],
  ['budget, basis', budget.basis],
  ['budget, recurrence', budget.recurrence],
  ['budget, qualifier', budget.qualifier],
  ['budget, good to', budget.goodTo],
  ...shareCells('budget', shares),
  ['budget, sharing basis', budget.sharingBasis],
  ['budget, first day', budget.takesEffectOn],
  ['budget, day the saving begins', budget.startsOn],
  ['budget, full-year effect', budget.fullYearEffect],
  ['budget, incremental or cumulative', budget.increment],
]

const shareCells = (what: string, shares: LineYear['budget']['shares']): Named =>
  Object.entries(shares).map(([council, share]) => [`${what}, share of ${council}`, share] as const)

import { positionsOf, type Row } from '../../slice/row.ts'
import { sumOf } from '../../values/amount.ts'
import { type Attested, attestedValue, type Claim, figureOf, witnessesOf } from '../../values/attested.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { type ActualReports, actualReports, actualShare, actualTotal } from './actual.ts'
import { type Figures, type Variance, varianceOf } from './figures.ts'
import type { Line, LineYear, Report, StatedClass } from './state.ts'

/** A line of the financial summary in one year; amounts in pence. */
export interface LineRow extends Row {
  readonly line: Key
  readonly name: string
  readonly service: Key | undefined
  readonly group: Key | undefined
  readonly nature: 'saving' | 'transitionalCost' | undefined
  /** Undefined where no source tells, or sources disagree. */
  readonly class: StatedClass | undefined
  readonly basis: string | undefined
  readonly recurrence: string | undefined
  /** By what the councils share it, as stated. */
  readonly sharingBasis: string | undefined
  readonly budget: Figures
  readonly actual: Figures
  readonly variance: Variance
  /** The variance that sources print beside the figures; undefined where none does. */
  readonly printedVariance: number | undefined
  readonly varianceCause: string | undefined
  /** The reports that the actual is made of. */
  readonly reports: readonly Readonly<Report>[]
  /** Where sources disagree: no rival is chosen, and the figure counts as unknown. */
  readonly contested: readonly Contest[]
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
}

export const lineRow = ({ key, line, figures, year, councils }: LineParts): LineRow => {
  const reports = actualReports(figures, year)
  const budget = budgetFigures(figures, councils)
  const actual = actualFigures(reports, councils)
  const [latest] = reports.counted.slice(-1)
  const cells = namedCells(line, figures)
  return {
    ref: `councilSavings:${year}/line/${key}`,
    line: key,
    name: attestedValue(line.name) ?? key,
    service: attestedValue(line.service),
    group: attestedValue(line.group),
    nature: attestedValue(line.nature),
    class: attestedValue(figures.class),
    basis: attestedValue(figures.budget.basis),
    recurrence: attestedValue(figures.budget.recurrence),
    sharingBasis: attestedValue(figures.budget.sharingBasis),
    budget,
    actual,
    variance: varianceOf(budget.total, actual.total),
    printedVariance: latest && attestedValue(latest.printedVariance),
    varianceCause: latest && attestedValue(latest.varianceCause),
    reports: reports.counted,
    contested: cells.flatMap(([field, cell]) => (cell.is === 'contested' ? [{ field, rivals: cell.rivals }] : [])),
    entries: positionsOf(...cells.map(([, cell]) => witnessesOf(cell))),
  }
}

const budgetFigures = ({ budget }: LineYear, councils: readonly Key[]): Figures => ({
  total: sumOf([figureOf(budget.total)]),
  byCouncil: Object.fromEntries(councils.map((council) => [council, cellOf(budget.shares[council])])),
})

const cellOf = (share: Attested<number> | undefined): Figures['byCouncil'][string] =>
  share === undefined ? 'notEvidenced' : sumOf([figureOf(share)])

const actualFigures = (reports: ActualReports, councils: readonly Key[]): Figures => ({
  total: actualTotal(reports),
  byCouncil: Object.fromEntries(councils.map((council) => [council, actualShare(reports, council) ?? 'notEvidenced'])),
})

const namedCells = (
  line: Readonly<Line>,
  { class: savingClass, budget, reports }: LineYear,
): readonly (readonly [string, Attested<unknown>])[] => [
  ['name', line.name],
  ['group', line.group],
  ['nature', line.nature],
  ['service', line.service],
  ['class', savingClass],
  ...figureCells('budget', budget),
  ['budget, sharing basis', budget.sharingBasis],
  ...Object.values(reports).flatMap((report) => [
    ...figureCells(`${report.stage} to ${report.period.to}`, report),
    ['method', report.method] as const,
    ['printed variance', report.printedVariance] as const,
    ['cause of the variance', report.varianceCause] as const,
  ]),
]

const figureCells = (
  what: string,
  { total, shares, basis, recurrence }: Pick<Report, 'total' | 'shares' | 'basis' | 'recurrence'>,
): readonly (readonly [string, Attested<unknown>])[] => [
  [`${what}, total`, total],
  [`${what}, basis`, basis],
  [`${what}, recurrence`, recurrence],
  ...Object.entries(shares).map(([council, share]) => [`${what}, share of ${council}`, share] as const),
]

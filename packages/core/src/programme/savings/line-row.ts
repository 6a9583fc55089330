import { positionsOf, type Row } from '../../slice/row.ts'
import { sumOf } from '../../values/amount.ts'
import { type Attested, attestedValue, type Claim, figureOf, witnessesOf } from '../../values/attested.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { type ActualReports, actualReports, actualShare, actualTotal } from './actual.ts'
import { type Figures, NO_VARIANCE, type Variance, varianceOf } from './figures.ts'
import type { Figure, Line, LineYear, Report, StatedClass } from './state.ts'

/** A line of the financial summary in one year; amounts in pence. */
export interface LineRow extends Row {
  readonly line: Key
  readonly name: string
  readonly service: Key | undefined
  readonly group: Key | undefined
  readonly nature: 'saving' | 'transitionalCost' | undefined
  /** Undefined where no source tells, or sources disagree. */
  readonly class: StatedClass | undefined
  /** Before or after transitional cost; undefined where no source tells, or budget and actual differ. */
  readonly basis: string | undefined
  /** Undefined where no source tells, or budget and actual differ. */
  readonly recurrence: string | undefined
  /** By what the councils share it, as stated. */
  readonly sharingBasis: string | undefined
  readonly budget: QualifiedFigures
  readonly actual: QualifiedFigures
  readonly variance: Variance
  /** The variance that sources print beside the figures; undefined where none does. */
  readonly printedVariance: number | undefined
  readonly varianceCause: string | undefined
  /** The reports that the actual is made of. */
  readonly reports: readonly Readonly<Report>[]
  /** Where sources disagree: no rival is chosen, and the figure counts as unknown. */
  readonly contested: readonly Contest[]
}

/** Figures with what their source says of them. */
export interface QualifiedFigures extends Figures {
  readonly basis: string | undefined
  readonly recurrence: string | undefined
  /** Approximately, at least, at most; undefined where the figures are as they are. */
  readonly qualifier: string | undefined
  /** How far, in pence, they may be off by rounding; undefined where no source tells. */
  readonly goodTo: number | undefined
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
    basis: agreed(budget.basis, actual.basis),
    recurrence: agreed(budget.recurrence, actual.recurrence),
    sharingBasis: attestedValue(figures.budget.sharingBasis),
    budget,
    actual,
    // Figures before transitional cost and figures after it have no variance.
    variance: haveOneBasis(budget, actual) ? varianceOf(budget.total, actual.total) : NO_VARIANCE,
    printedVariance: latest && attestedValue(latest.printedVariance),
    varianceCause: latest && attestedValue(latest.varianceCause),
    reports: reports.counted,
    contested: cells.flatMap(([field, cell]) => (cell.is === 'contested' ? [{ field, rivals: cell.rivals }] : [])),
    entries: positionsOf(...cells.map(([, cell]) => witnessesOf(cell))),
  }
}

const budgetFigures = ({ budget }: LineYear, councils: readonly Key[]): QualifiedFigures => ({
  total: sumOf([figureOf(budget.total)]),
  byCouncil: Object.fromEntries(councils.map((council) => [council, cellOf(budget.shares[council])])),
  ...qualitiesOf([budget]),
})

/** What all figures of a sum have in common; they may be off by as much as all of them together. */
const qualitiesOf = (figures: readonly Readonly<Figure>[]): Omit<QualifiedFigures, keyof Figures> => {
  const goodTo = figures.flatMap((figure) => attestedValue(figure.goodTo) ?? [])
  return {
    basis: agreed(...figures.map(({ basis }) => attestedValue(basis))),
    recurrence: agreed(...figures.map(({ recurrence }) => attestedValue(recurrence))),
    qualifier: agreed(...figures.map(({ qualifier }) => attestedValue(qualifier))),
    goodTo: goodTo.length === 0 ? undefined : goodTo.reduce((all, each) => all + each, 0),
  }
}

/** The one value that is given, however often; undefined where there is none, or several. */
const agreed = (...values: readonly (string | undefined)[]): string | undefined => {
  const given = [...new Set(values.filter((value) => value !== undefined))]
  return given.length === 1 ? given[0] : undefined
}

export const haveOneBasis = (one: QualifiedFigures, other: QualifiedFigures): boolean =>
  one.basis === undefined || other.basis === undefined || one.basis === other.basis

const cellOf = (share: Attested<number> | undefined): Figures['byCouncil'][string] =>
  share === undefined ? 'notEvidenced' : sumOf([figureOf(share)])

const actualFigures = (reports: ActualReports, councils: readonly Key[]): QualifiedFigures => ({
  total: actualTotal(reports),
  byCouncil: Object.fromEntries(councils.map((council) => [council, actualShare(reports, council) ?? 'notEvidenced'])),
  ...qualitiesOf(reports.counted),
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
  { total, shares, basis, recurrence, qualifier, goodTo }: Figure,
): readonly (readonly [string, Attested<unknown>])[] => [
  [`${what}, total`, total],
  [`${what}, basis`, basis],
  [`${what}, recurrence`, recurrence],
  [`${what}, qualifier`, qualifier],
  [`${what}, good to`, goodTo],
  ...Object.entries(shares).map(([council, share]) => [`${what}, share of ${council}`, share] as const),
]

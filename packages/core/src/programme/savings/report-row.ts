import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import type { SetAside } from './actual.ts'
import { type Report, reportKey } from './state.ts'

/** A reported figure of a line and year, as it was reported. */
export interface ReportRow extends Row, Readonly<Report> {}

/** One that is not part of the actual, and why. */
export interface SetAsideRow extends ReportRow {
  readonly because: SetAside['because']
}

/** @param line the ref of the line and year that it is of. */
export const reportRow = (line: string, report: Readonly<Report>): ReportRow => ({
  ...report,
  ref: `${line}/report/${reportKey(report)}`,
  entries: positionsOf(...reportCells(report).map(([, cell]) => witnessesOf(cell))),
})

/** The cells of a report, by what they are called. */
export const reportCells = (report: Readonly<Report>): readonly (readonly [string, Attested<unknown>])[] => [
  ['total', report.total],
  ['basis', report.basis],
  ['recurrence', report.recurrence],
  ['qualifier', report.qualifier],
  ['good to', report.goodTo],
  ...Object.entries(report.shares).map(([council, share]) => [`share of ${council}`, share] as const),
  ['stage', report.statedStage],
  ['method', report.method],
  ['printed variance', report.printedVariance],
  ['cause of the variance', report.varianceCause],
  ...Object.entries(report.causes).map(([cause, amount]) => [`part of the variance by ${cause}`, amount] as const),
]

import { type ExpectedFigures, figuresOfPeriods, nameOf, type SaidOfPeriod } from './figures-of-periods.ts'

/** What a `SavingReported` says, as far as figures go. */
export interface ReportData extends SaidOfPeriod {
  readonly line: string
  /** How the figure came about. */
  readonly method: string
}

/** The actual of one line and year: what any source calls an estimate is not there at all (law M4). */
export const expectedActual = (reports: readonly ReportData[], councils: readonly string[]): ExpectedFigures => {
  const estimated = new Set(reports.filter(({ method }) => method === 'estimated').map(nameOf))
  return figuresOfPeriods(
    reports.filter((report) => !estimated.has(nameOf(report))),
    councils,
  )
}

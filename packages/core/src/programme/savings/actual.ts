import { ONE_UNKNOWN, type Sum, sumOf } from '../../values/amount.ts'
import { claimedValues, figureOf } from '../../values/attested.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import { STAGES } from './events.ts'
import { byPeriod, type NotCounted, type Picked, pickCounted } from './pick-counted.ts'
import type { LineYear, Report } from './state.ts'

/** The reports that make up the actual of a line and year, and what becomes of the others. */
export interface ActualReports extends Omit<Picked<Readonly<Report>>, 'setAside'> {
  /** All others, in order of their periods, each with why it is not counted. */
  readonly setAside: readonly SetAside[]
}

/** A report that is not part of the actual. */
export interface SetAside {
  readonly report: Readonly<Report>
  /** As other figures, or `estimate`: by its method, which some source calls an estimate (law M4). */
  readonly because: NotCounted | 'estimate'
}

/** Picks what counts as the actual of a line and year (law M3). No estimate is among it (law M4). */
export const actualReports = ({ reports }: Readonly<LineYear>, year: FinancialYear): ActualReports => {
  const all = Object.values(reports)
  const picked = pickCounted(
    all.filter((report) => !isEstimate(report)),
    year,
    finality,
  )
  const setAside = [
    ...all.filter(isEstimate).map((report): SetAside => ({ report, because: 'estimate' })),
    ...picked.setAside.map(({ figure, because }): SetAside => ({ report: figure, because })),
  ]
  setAside.sort((a, b) => byPeriod(a.report, b.report) || finality(b.report) - finality(a.report))
  return { ...picked, setAside }
}

/** The sum of the counted reports; unknown where there is none. */
export const actualTotal = ({ counted }: ActualReports): Sum =>
  counted.length === 0 ? ONE_UNKNOWN : sumOf(counted.map(({ total }) => figureOf(total)))

/** What the counted reports give for one council; undefined where one of them gives nothing (law M4). */
export const actualShare = ({ counted }: ActualReports, council: string): Sum | undefined => {
  const shares = counted.flatMap(({ shares }) => shares[council] ?? [])
  return counted.length === 0 || shares.length < counted.length ? undefined : sumOf(shares.map(figureOf))
}

/** An estimate is one as soon as one source says so. */
const isEstimate = ({ method }: Readonly<Report>): boolean => claimedValues(method).includes('estimated')

const finality = ({ stage }: Pick<Report, 'stage'>): number => STAGES.indexOf(stage)

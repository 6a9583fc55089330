import {
  attestedValue,
  type Books,
  formatDay,
  type programme,
  type RiskRow,
  type ScaleRow,
} from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { cellInWords, ifStated } from '../words/cell-in-words.ts'
import { count } from '../words/count.ts'

const COLUMNS: readonly Column[] = [
  { heading: 'Rank', width: 4, align: 'right' },
  { heading: 'Ref', width: 5 },
  { heading: 'Risk', width: 40 },
  { heading: 'Likelihood × impact', width: 19 },
  { heading: 'Printed', width: 7, align: 'right' },
  { heading: 'Going', width: 7 },
]

/** The register, ranked by what is computed, with what was printed beside it. */
export const risksLines = (books: Books<typeof programme>): readonly string[] => {
  const { scales, unscored, closed } = books.riskRegister()
  const scored = scales.filter(({ risks }) => risks.length > 0)
  return [
    ...title('Risks', '-'),
    ...(scored.length + unscored.length === 0 ? ['These papers tell of no risk that this ledger holds.'] : []),
    ...scored.flatMap(scaleLines),
    ...(unscored.length === 0 ? [] : paragraph(unscored.map(trendOf).join('; '), 'Named without a score: ')),
    ...(closed.length === 0 ? [] : paragraph(closed.map(titleOf).join('; '), 'Closed: ')),
  ]
}

const scaleLines = ({ risks, totals }: ScaleRow): readonly string[] => [
  ...drawTable(COLUMNS, risks.map(cellsOf)),
  '',
  ...paragraph(
    `${count(totals.risks, 'risk')}; computed ${totals.computed.known} in all, printed ${totals.printed.known}; ${count(totals.mismatches, 'printed score')} not likelihood times impact.`,
  ),
]

const cellsOf = (row: RiskRow): readonly string[] => [
  row.rank === undefined ? '' : String(row.rank),
  cellInWords(row.printedRef, (ref) => ref),
  titleOf(row),
  row.likelihood === undefined || row.impact === undefined
    ? 'contested'
    : `${row.likelihood.step} × ${row.impact.step} = ${row.computed}`,
  cellInWords(row.printed, String),
  ifStated(row.trend, (trend) => trend),
]

const titleOf = ({ title: cell, risk }: RiskRow): string => attestedValue(cell) ?? risk

const trendOf = (row: RiskRow): string =>
  row.trend.is === 'known'
    ? `${titleOf(row)} (${row.trend.value} by a paper of ${formatDay(row.trend.on)})`
    : titleOf(row)

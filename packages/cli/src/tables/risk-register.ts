import type { RiskMovement, RiskRegister, RiskRow } from '@programme-ledger/core'
import type { Cell, Table } from '@programme-ledger/reports'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { wordCell } from './cells/word-cell.ts'
import { spaced } from './spaced.ts'
import { type ColumnOf, count, tableOf, text } from './table-of.ts'

/** The risks, scale by scale and ranked; then those that are on no scale, closed, or may not be there yet. */
export const riskRegisterTables = (register: RiskRegister): readonly Table[] => {
  const moved = register.movements === undefined ? [] : [movedColumn]
  const tableOfRisks = (id: string, caption: string, rows: readonly RiskRow[]): Table =>
    tableOf(rows, { id, caption, columns: [...COLUMNS, ...moved] })
  const beside = [
    tableOfRisks('unscored', 'Risks without a score on one scale', register.unscored),
    tableOfRisks('closed', 'Closed risks', register.closed),
    tableOfRisks('undetermined', 'Risks that may not be on the register yet: undetermined', register.undetermined),
  ]
  return [
    ...register.scales.map(({ scale, risks }) => tableOfRisks(`scale-${scale}`, `Risks on the scale ${scale}`, risks)),
    ...beside.filter(({ rows }) => rows.length > 0),
  ]
}

const stepCell = (step: RiskRow['likelihood'], score: RiskRow['score']): Cell =>
  step === undefined ? scoreless(score) : { is: 'value', value: step.step }

const scoreless = (score: RiskRow['score']): Cell =>
  score.is === 'contested'
    ? { is: 'contested', rivals: score.rivals.map(({ value }) => `${value.likelihood} × ${value.impact}`) }
    : { is: 'missing', why: 'notStated' }

const COLUMNS: readonly ColumnOf<RiskRow>[] = [
  count('rank', 'Rank', ({ rank }) =>
    rank === undefined ? { is: 'missing', why: 'notApplicable' } : { is: 'value', value: rank },
  ),
  text('risk', 'Risk', ({ title }) => attestedCell(title)),
  count('likelihood', 'Likelihood', ({ likelihood, score }) => stepCell(likelihood, score)),
  count('impact', 'Impact', ({ impact, score }) => stepCell(impact, score)),
  count('score', 'Score', ({ computed }) => wordCell(computed)),
  count('printed', 'As printed', ({ printed }) => attestedFigure(printed)),
  text('trend', 'Trend', ({ trend }) => attestedCell(trend, spaced)),
]

const movedColumn: ColumnOf<RiskRow> = text('movement', 'Moved', ({ movement }) => movementCell(movement))

const movementCell = (movement: RiskMovement | undefined): Cell =>
  movement === undefined ? { is: 'missing', why: 'notApplicable' } : { is: 'value', value: spaced(movement.direction) }

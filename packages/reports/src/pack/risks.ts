import {
  attestedValue,
  positionsOf,
  type RiskMovement,
  type RiskRow,
  riskMovement,
  type ScaleRow,
  type StepRow,
} from '@programme-ledger/core'
import { heading, list, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Block, Cell, Chart, Part } from '../document.ts'
import { counted } from '../words/counted.ts'
import { inWords } from '../words/in-words.ts'
import type { Material } from './material.ts'

type Movements = ReadonlyMap<string, RiskMovement>

/** The risks scale by scale, with where each came from since the last pack; and the matrix. */
export const risksPart = ({ books, before }: Material): Part => {
  const register = books.riskRegister()
  const moved = before === undefined ? [] : riskMovement(before.books.riskRegister(), register)
  const movements = new Map(moved.map((movement) => [movement.risk, movement]))
  const scales = register.scales.filter(({ risks }) => risks.length > 0)
  const gone = moved.filter(({ direction }) => direction === 'withdrawn')
  const isEmpty = scales.length + register.unscored.length + register.closed.length + register.undetermined.length === 0
  return {
    id: 'risks',
    title: 'Risks',
    blocks: [
      ...(isEmpty ? [paragraph('No risk is on the register by papers to that day.')] : []),
      ...scales.flatMap((scale) => scaleBlocks(scale, movements, before !== undefined)),
      ...others('Without a score', register.unscored, movements),
      ...others('Closed', register.closed, movements),
      ...others('Perhaps on the register by that day', register.undetermined, movements),
      ...(gone.length === 0
        ? []
        : [
            paragraph(
              `${counted(gone.length, 'risk')} of the last pack ${gone.length === 1 ? 'is' : 'are'} not on the register by these papers.`,
              'note',
              positionsOf(...gone.map(({ entries }) => entries)),
            ),
          ]),
    ],
  }
}

const scaleBlocks = (scale: ScaleRow, movements: Movements, hasBefore: boolean): readonly Block[] => [
  heading(`Risks on the scale ${inWords(scale.scale)}`),
  matrixOf(scale, movements),
  statedTable({
    id: `risks-${scale.scale}`,
    caption: `Risks on the scale ${inWords(scale.scale)}, the highest first`,
    columns: {
      rank: ['Rank', 'count'],
      risk: ['Risk', 'text'],
      owner: ['Owner', 'text'],
      likelihood: ['Likelihood', 'text'],
      impact: ['Impact', 'text'],
      score: ['Score', 'count'],
      printed: ['Printed score', 'count'],
      ...(hasBefore && { movement: ['Since the last pack', 'text'] as const }),
      mitigation: ['What is done about it', 'text'],
    },
    rows: scale.risks.map((row) =>
      rowOf(row, { ...riskCells(row), ...(hasBefore && { movement: movementCell(movements.get(row.risk)) }) }),
    ),
    notes: [
      'Score: likelihood times impact. Scores of two scales are never compared, and no colour is given to a score.',
    ],
  }),
]

const riskCells = (row: RiskRow): Readonly<Record<string, Cell>> => ({
  rank: row.rank === undefined ? missing('unknown') : value(row.rank),
  risk: value(titleOf(row)),
  owner: textCell(row.owner),
  likelihood: stepCell(row, 'likelihood'),
  impact: stepCell(row, 'impact'),
  score:
    row.computed === undefined
      ? cellOf(row.score, ({ likelihood, impact }) => likelihood * impact)
      : value(row.computed),
  printed: cellOf(row.printed, (score) => score),
  mitigation: textCell(row.mitigation),
})

const titleOf = ({ title, risk, state }: RiskRow): string =>
  `${attestedValue(title) ?? inWords(risk)}${state === 'accepted' ? ' (accepted)' : ''}`

const stepCell = (row: RiskRow, which: 'likelihood' | 'impact'): Cell => {
  const at = row[which]
  if (at === undefined) return cellOf(row.score, (score) => score[which])
  return value(at.word.is === 'known' ? `${at.step} ${at.word.value}` : `${at.step}`)
}

const movementCell = (movement: RiskMovement | undefined): Cell => {
  if (movement === undefined) return missing('notStated')
  const { direction, from, toldBy } = movement
  const was = from?.computed === undefined ? '' : `, from ${from.computed}`
  const told = toldBy === 'trend' ? ', in the words of its source' : ''
  if (direction === 'unknown') return missing('unknown')
  return value(
    direction === 'up' || direction === 'down' ? `${direction}${toldBy === 'scores' ? was : told}` : inWords(direction),
  )
}

const matrixOf = (scale: ScaleRow, movements: Movements): Chart => {
  const marks = scale.risks.flatMap((row) => {
    const at = placeOf(row)
    return at === undefined ? [] : [{ row, at, from: placeBefore(movements.get(row.risk), scale.scale, at) }]
  })
  return {
    is: 'chart',
    id: `risk-matrix-${scale.scale}`,
    title: `Risk matrix, ${inWords(scale.scale)}`,
    description: `${counted(marks.length, 'risk')} by likelihood and impact; where one moved since the last pack, from where.`,
    drawing: {
      is: 'matrix',
      likelihoods: scale.likelihood.map(stepInWords),
      impacts: scale.impact.map(stepInWords),
      marks: marks.map(({ row, at, from }) => ({ name: nameOf(row), at, from })),
    },
    table: table({
      id: `risk-matrix-${scale.scale}-data`,
      caption: 'How many risks stand where',
      columns: {
        likelihood: ['Likelihood', 'text'],
        ...Object.fromEntries(
          scale.impact.map((step) => [`impact-${step.step}`, [stepInWords(step), 'count'] as const]),
        ),
      },
      rows: [...scale.likelihood].reverse().map((likelihood) =>
        rowOf(
          {
            ref: scale.ref,
            entries: positionsOf(
              ...scale.risks.filter((risk) => risk.likelihood?.step === likelihood.step).map(({ entries }) => entries),
            ),
          },
          {
            likelihood: value(stepInWords(likelihood)),
            ...Object.fromEntries(
              scale.impact.map(({ step }) => [`impact-${step}`, value(countAt(scale, likelihood.step, step))]),
            ),
          },
        ),
      ),
      notes: ['Down: likelihood. Across: impact.'],
    }),
  }
}

/** Its printed number and its title, by which a list beside the matrix can be read. */
const nameOf = (row: RiskRow): string => {
  const ref = attestedValue(row.printedRef)
  return ref === undefined ? titleOf(row) : `${ref} ${titleOf(row)}`
}

const stepInWords = ({ step, word }: StepRow): string => (word.is === 'known' ? `${step} ${word.value}` : `${step}`)

const placeOf = ({ likelihood, impact }: RiskRow): readonly [number, number] | undefined =>
  likelihood === undefined || impact === undefined ? undefined : [likelihood.step, impact.step]

const placeBefore = (
  movement: RiskMovement | undefined,
  scale: string,
  [likelihood, impact]: readonly [number, number],
): readonly [number, number] | undefined => {
  const score = movement?.from && attestedValue(movement.from.score)
  if (score === undefined || score.scale !== scale) return undefined
  const isSame = score.likelihood === likelihood && score.impact === impact
  return isSame ? undefined : [score.likelihood, score.impact]
}

const countAt = ({ matrix }: ScaleRow, likelihood: number, impact: number): number =>
  matrix.find((cell) => cell.likelihood === likelihood && cell.impact === impact)?.count ?? 0

const others = (title: string, rows: readonly RiskRow[], movements: Movements): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        heading(title),
        ...list(
          rows.map((row) => {
            const direction = movements.get(row.risk)?.direction
            const trend = attestedValue(row.trend)
            const moved =
              direction === undefined || direction === 'unknown' ? '' : `, ${inWords(direction)} since the last pack`
            return {
              text: `${titleOf(row)}${trend === undefined ? '' : `, going ${trend}`}${moved}`,
              entries: row.entries,
            }
          }),
        ),
      ]

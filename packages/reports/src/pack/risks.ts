import {
  attestedValue,
  positionsOf,
  type RiskMovement,
  type RiskRegister,
  type RiskRow,
  riskMovement,
  type ScaleRow,
  type StepRow,
} from '@programme-ledger/core'
import { heading, list, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Block, Cell, Chart, Part } from '../document.ts'
import { claimsIn } from '../words/claims-in.ts'
import { counted } from '../words/counted.ts'
import { inWords } from '../words/in-words.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { Material } from './material.ts'

type Movements = ReadonlyMap<string, RiskMovement>

/** The risks scale by scale, with where each came from since the position before; and the matrix. */
export const risksPart = ({ books, before, numbered }: Material): Part => {
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
      ...scales.flatMap((scale) =>
        scaleBlocks(scale, {
          movements,
          since: before?.short,
          isOnly: scales.length === 1,
          numbers: numbersOn(scale, numbered),
        }),
      ),
      ...ofSeveralScales(register),
      ...others(
        'Without a score',
        register.unscored.filter(({ score }) => score.is !== 'contested'),
        movements,
      ),
      ...others('Closed', register.closed, movements),
      ...others('Perhaps on the register by that day', register.undetermined, movements),
      ...(gone.length === 0
        ? []
        : [
            paragraph(
              `${counted(gone.length, 'risk')} that ${gone.length === 1 ? 'was' : 'were'} on the register by ${before?.name} ${gone.length === 1 ? 'is' : 'are'} not on it by these papers.`,
              'note',
              positionsOf(...gone.map(({ entries }) => entries)),
            ),
          ]),
    ],
  }
}

interface Beside {
  readonly movements: Movements
  /** Since when they moved: `15 January 2010`; undefined where nothing is compared. */
  readonly since: string | undefined
  readonly isOnly: boolean
  readonly numbers: Numbers
}

/** By the key of the risk. */
type Numbers = ReadonlyMap<string, number>

const numbersOn = ({ scale, risks }: ScaleRow, numbered: RiskRegister): Numbers => {
  const ranked = numbered.scales.find((each) => each.scale === scale)?.risks ?? []
  const keys = new Set([...ranked, ...risks].map(({ risk }) => risk))
  return new Map([...keys].map((risk, index) => [risk, index + 1]))
}

const numberOf = ({ risk }: RiskRow, numbers: Numbers): number => numbers.get(risk) ?? 0

/** One risk has one number, in the picture and in the table, whether or not another has the same score. */
const scaleBlocks = (scale: ScaleRow, { movements, since, isOnly, numbers }: Beside): readonly Block[] => [
  ...(isOnly ? [] : [heading(`Scored by ${scaleInWords(scale)}`)]),
  matrixOf(scale, { movements, since, numbers }),
  statedTable({
    id: `risks-${scale.scale}`,
    caption: 'The risks, the highest first',
    columns: {
      number: ['No.', 'count'],
      risk: ['Risk', 'text'],
      owner: ['Owner', 'text'],
      likelihood: ['Likelihood', 'text'],
      impact: ['Impact', 'text'],
      score: ['Score', 'count'],
      ...(since !== undefined && { movement: [`Since ${since}`, 'text'] as const }),
      mitigation: ['What is done about it', 'text'],
    },
    rows: scale.risks.map((row) =>
      rowOf(row, {
        number: value(numberOf(row, numbers)),
        ...riskCells(row),
        ...(since !== undefined && { movement: movementCell(movements.get(row.risk)) }),
      }),
    ),
    notes: [
      'Score: likelihood times impact. Scores of two scales are never compared, and no colour is given to a score.',
      ...misprinted(scale.risks, numbers),
    ],
  }),
]

/** A scale has no name of its own: it is told by its steps. */
const scaleInWords = ({ likelihood, impact }: ScaleRow): string =>
  `likelihood ${stepsInWords(likelihood)} and impact ${stepsInWords(impact)}`

const stepsInWords = (steps: readonly StepRow[]): string =>
  [steps[0], steps.at(-1)].flatMap((step) => (step === undefined ? [] : [stepInWords(step)])).join(' to ')

/** Sources disagree on which scale they are scored: they are ranked on none, and all that is said is shown. */
const ofSeveralScales = ({ scales, unscored }: RiskRegister): readonly Block[] => {
  const items = unscored.flatMap((row) => {
    if (row.score.is !== 'contested') return []
    const scores = row.score.rivals.map((rival) => scoreInWords(rival.value, scales))
    return [{ text: `${titleOf(row)}: contested: ${scores.join(' or ')}`, entries: row.entries }]
  })
  return items.length === 0 ? [] : [heading('Scored on several scales'), ...list(items)]
}

const scoreInWords = ({ scale, likelihood, impact }: Score, scales: readonly ScaleRow[]): string => {
  const on = scales.find((each) => each.scale === scale)
  const stepOf = (steps: readonly StepRow[] | undefined, step: number): string => {
    const row = steps?.find((each) => each.step === step)
    return row === undefined ? `${step}` : stepInWords(row)
  }
  const steps = `likelihood ${stepOf(on?.likelihood, likelihood)}, impact ${stepOf(on?.impact, impact)}`
  return `${likelihood * impact} (${steps}${on === undefined ? '' : `; by ${scaleInWords(on)}`})`
}

type Score = Extract<RiskRow['score'], { readonly is: 'known' }>['value']

/** What a register prints otherwise than its own likelihood and impact make it. */
const misprinted = (risks: readonly RiskRow[], numbers: Numbers): readonly string[] =>
  risks.flatMap((row) => {
    const others = claimsIn(row.printed).filter((score) => score !== row.computed)
    return others.length === 0
      ? []
      : [`No. ${numberOf(row, numbers)} is printed with a score of ${others.join(' or ')}.`]
  })

const riskCells = (row: RiskRow): Readonly<Record<string, Cell>> => ({
  risk: value(`${titleOf(row)}${inRegister(row)}`),
  owner: textCell(row.owner),
  likelihood: stepCell(row, 'likelihood'),
  impact: stepCell(row, 'impact'),
  score:
    row.computed === undefined
      ? cellOf(row.score, ({ likelihood, impact }) => likelihood * impact)
      : value(row.computed),
  mitigation: textCell(row.mitigation),
})

const titleOf = ({ title, risk, state }: RiskRow): string =>
  `${attestedValue(title) ?? inWords(risk)}${state === 'accepted' ? ' (accepted)' : ''}`

/** By which number its own register has it. */
const inRegister = ({ printedRef }: RiskRow): string =>
  printedRef.is === 'unknown' ? '' : ` (${claimsIn(printedRef).join(' or ')} in the register)`

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

const matrixOf = (scale: ScaleRow, { movements, since, numbers }: Omit<Beside, 'isOnly'>): Chart => {
  const marks = scale.risks.flatMap((row) => {
    const at = placeOf(row)
    return at === undefined
      ? []
      : [{ number: numberOf(row, numbers), row, at, from: placeBefore(movements.get(row.risk), scale.scale, at) }]
  })
  const moved = marks.filter(({ from }) => from !== undefined).length
  return {
    is: 'chart',
    id: `risk-matrix-${scale.scale}`,
    title: 'Where each risk stands',
    description: drawnInWords(marks.length, scale.risks.length - marks.length, movedInWords(moved, since)),
    drawing: {
      is: 'matrix',
      likelihoods: scale.likelihood.map(stepInWords),
      impacts: scale.impact.map(stepInWords),
      marks: marks.map(({ number, row, at, from }) => ({ number, name: titleOf(row), at, from })),
    },
    table: table({
      id: `risk-numbers-${scale.scale}`,
      caption: 'Numbers of the risks, by likelihood (down) and impact (across)',
      columns: {
        likelihood: ['Likelihood', 'text'],
        ...Object.fromEntries(
          scale.impact.map((step) => [`impact-${step.step}`, [`Impact ${stepInWords(step)}`, 'text'] as const]),
        ),
      },
      rows: [...scale.likelihood].reverse().map((likelihood) => {
        const at = marks.filter((mark) => mark.at[0] === likelihood.step)
        return rowOf(
          { ref: scale.ref, entries: positionsOf(...at.map(({ row }) => row.entries)) },
          {
            likelihood: value(stepInWords(likelihood)),
            ...Object.fromEntries(
              scale.impact.map(({ step }) => [
                `impact-${step}`,
                numbersCell(at.filter((mark) => mark.at[1] === step).map(({ number }) => number)),
              ]),
            ),
          },
        )
      }),
    }),
  }
}

/** @param disputed how many risks sources disagree about: they have no one place. */
const drawnInWords = (drawn: number, disputed: number, moved: string): string => {
  if (drawn === 0) return `No risk is drawn: of ${counted(disputed, 'risk')} sources disagree about the score.`
  const [are, their] = disputed === 1 ? ['is', 'its score'] : ['are', 'their scores']
  const others = disputed === 0 ? '' : ` ${disputed} more ${are} not drawn, as sources disagree about ${their}.`
  return `${counted(drawn, 'risk')} by likelihood and impact, under their numbers in the table of risks.${others}${moved}`
}

const movedInWords = (moved: number, since: string | undefined): string => {
  if (since === undefined) return ''
  return moved === 0
    ? ` None of them moved on this scale since ${since}.`
    : ` ${counted(moved, 'risk')} moved since ${since}: an arrow comes from where it stood before.`
}

const numbersCell = (numbers: readonly number[]): Cell =>
  value(numbers.length === 0 ? 'none' : listInWords(numbers.map(String)))

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

const others = (title: string, rows: readonly RiskRow[], movements: Movements): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        heading(title),
        ...list(
          rows.map((row) => {
            const direction = movements.get(row.risk)?.direction
            const trend = attestedValue(row.trend)
            const moved = direction === undefined || direction === 'unknown' ? '' : `, ${inWords(direction)} since then`
            return {
              text: `${titleOf(row)}${trend === undefined ? '' : `, going ${trend}`}${moved}`,
              entries: row.entries,
            }
          }),
        ),
      ]

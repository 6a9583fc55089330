import type { Change, Comparison } from '@programme-ledger/core'
import type { Cell } from '@programme-ledger/reports'
import { cellInWords, changeInWords, effectInWords, type OpenParts } from '@programme-ledger/reports/words'
import { hanging } from '../terminal/hanging.ts'
import { figureCell } from './figure-cell.ts'
import { type FigureCause, type FigureChange, figureChanges } from './figure-changes.ts'
import { isMoney } from './is-money.ts'
import { valueInWords } from './value-in-words.ts'

/** What changed, row by row: each figure with what it was and is, and under figures that the same entries changed, those entries. */
export const changeLines = ({ view, changes }: Comparison, width: number): readonly string[] => {
  if (changes.length === 0) return ['', 'Nothing is otherwise.']
  const figures = [...new Set(changes.map(({ ref }) => ref))].map((ref) => {
    const own = changes.filter((change) => change.ref === ref)
    return { ref, row: own[0]?.row ?? 'stayed', changes: figureChanges(own, (figure) => isMoney(view, figure)) }
  })
  const count = figures.reduce((all, { changes: own }) => all + own.length, 0)
  const isDisputed = changes.some(({ before, after }) => isContested(before) || isContested(after))
  const ground = { view, width, openParts: isDisputed ? 'not known or contested' : 'not known' } as const
  return [
    '',
    `${counted(count, 'figure is', 'figures are')} otherwise, in ${counted(figures.length, 'row', 'rows')}.`,
    ...figures.flatMap(({ ref, row, changes: own }) =>
      rowLines(
        ref,
        own.map((each) => inLines(each, ground)),
        row,
      ),
    ),
  ]
}

interface Ground {
  readonly view: string
  readonly width: number
  /** Sums count what sources disagree about as unknown: where there is such a thing, nothing tells which of the two a part is. */
  readonly openParts: OpenParts
}

const isContested = (figure: unknown): boolean => figureCell(figure, false)?.is === 'contested'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const ROW = { appeared: ' (was not there before)', stayed: '', vanished: ' (is not there any more)' } as const

/** A figure with its causes. */
interface FigureInLines {
  readonly figure: string
  readonly causes: readonly string[]
}

const rowLines = (
  ref: string | undefined,
  figures: readonly FigureInLines[],
  row: Change['row'],
): readonly string[] => [
  '',
  `${ref ?? 'Beside the rows'}${ROW[row]}`,
  ...figures.flatMap(({ figure, causes }, at) => {
    const next = figures[at + 1]?.causes.join('\n')
    return next === causes.join('\n') ? [figure] : [figure, ...causes]
  }),
]

const inLines = ({ figure, was, is, isSum, row, causes }: FigureChange, ground: Ground): FigureInLines => {
  const money = isMoney(ground.view, figure)
  const say = (cell: Cell): string => (isSum ? saySum(cell, money, ground.openParts) : cellInWords(cell, 'text'))
  const only = row === 'appeared' ? is : row === 'vanished' ? was : undefined
  const says = only === undefined ? changeInWords(was, is, say) : say(only)
  return {
    figure: hanging(`  ${figure}: `, says, ground.width),
    causes: causes.map((each) => hanging('      ', causeInWords(each, money, ground.openParts), ground.width)),
  }
}

const saySum = (cell: Cell, money: boolean, openParts: OpenParts): string => {
  const kind = money ? 'pence' : 'count'
  if (cell.is === 'missing' && cell.why === 'unknown') return openParts
  return cell.is === 'atLeast'
    ? `${cellInWords({ is: 'value', value: cell.value }, kind)}, and ${cell.unknown} ${openParts}`
    : cellInWords(cell, kind)
}

const causeInWords = ({ cause, isRestated, effect }: FigureCause, money: boolean, openParts: OpenParts): string => {
  const amount = effect === undefined ? '' : effectInWords(effect, (each) => valueInWords(each, money), openParts)
  const lead = amount === '' ? '' : `${amount}${effect?.unknown === 0 ? '' : ':'} `
  if (cause === undefined) return `${lead}by the day alone`
  const reason = cause.reason === undefined ? '' : ` (${cause.reason})`
  return `${lead}${isRestated ? 'restatement: ' : ''}entry ${cause.entry}${reason}: ${cause.says}`
}

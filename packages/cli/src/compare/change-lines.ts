import type { Cause, Change, Comparison } from '@programme-ledger/core'
import { hanging } from '../terminal/hanging.ts'
import { isMoney } from './is-money.ts'
import { differenceInWords, valueInWords } from './value-in-words.ts'

/** What changed, row by row: each figure with what it was and is, and under figures that the same entries changed, those entries. */
export const changeLines = ({ view, changes }: Comparison, width: number): readonly string[] => {
  if (changes.length === 0) return ['', 'Nothing is otherwise.']
  const rows = [...new Set(changes.map(({ ref }) => ref))]
  return [
    '',
    `${counted(changes.length, 'figure is', 'figures are')} otherwise, in ${counted(rows.length, 'row', 'rows')}.`,
    ...rows.flatMap((ref) =>
      rowLines(
        ref,
        changes.filter((change) => change.ref === ref).map((change) => inLines(view, change, width)),
        changes.find((change) => change.ref === ref)?.row ?? 'stayed',
      ),
    ),
  ]
}

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

const inLines = (view: string, { figure, before, after, causes, row }: Change, width: number): FigureInLines => {
  const money = isMoney(view, figure)
  const [was, is] = [valueInWords(before, money), valueInWords(after, money)]
  const { sinceLastReported, restated, byTheDay } = causes
  const says = row === 'appeared' ? is : row === 'vanished' ? was : `${was} → ${is}`
  const line = (text: string): string => hanging('      ', text, width)
  return {
    figure: hanging(`  ${figure}: `, says, width),
    causes: [
      ...sinceLastReported.map((cause) => line(causeInWords('', cause, money))),
      ...restated.map((cause) => line(causeInWords('restatement: ', cause, money))),
      ...(byTheDay === undefined ? [] : [line(`${differenceInWords(byTheDay.amount, money)}by the day alone`)]),
    ],
  }
}

const causeInWords = (kind: string, { entry, amount, reason, says }: Cause, money: boolean): string =>
  `${differenceInWords(amount, money)}${kind}entry ${entry}${reason === undefined ? '' : ` (${reason})`}: ${says}`

import type { Cause, Change, Comparison } from '@programme-ledger/core'
import { isMoney } from './is-money.ts'
import { differenceInWords, valueInWords } from './value-in-words.ts'

/** What changed, row by row: each figure with what it was and is, and the entries that made it so. */
export const changeLines = ({ view, changes }: Comparison): readonly string[] => {
  if (changes.length === 0) return ['', 'Nothing is otherwise.']
  const rows = [...new Set(changes.map(({ ref }) => ref))]
  return [
    '',
    `${changes.length} ${changes.length === 1 ? 'figure is' : 'figures are'} otherwise, in ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}.`,
    ...rows.flatMap((ref) =>
      rowLines(
        view,
        ref,
        changes.filter((change) => change.ref === ref),
      ),
    ),
  ]
}

const ROW = { appeared: ' (was not there before)', stayed: '', vanished: ' (is not there any more)' } as const

const rowLines = (view: string, ref: string | undefined, changes: readonly Change[]): readonly string[] => {
  const [first] = changes
  return [
    '',
    `${ref ?? 'Beside the rows'}${first === undefined ? '' : ROW[first.row]}`,
    ...changes.flatMap((change) => figureLines(view, change)),
  ]
}

const figureLines = (view: string, { figure, before, after, causes }: Change): readonly string[] => {
  const money = isMoney(view, figure)
  const { sinceLastReported, restated, byTheDay } = causes
  return [
    `  ${figure}: ${valueInWords(before, money)} → ${valueInWords(after, money)}`,
    ...sinceLastReported.map((cause) => causeLine('', cause, money)),
    ...restated.map((cause) => causeLine('restatement: ', cause, money)),
    ...(byTheDay === undefined ? [] : [`      ${differenceInWords(byTheDay.amount, money)}by the day alone`]),
  ]
}

const causeLine = (kind: string, { entry, amount, reason, says }: Cause, money: boolean): string =>
  `      ${differenceInWords(amount, money)}${kind}entry ${entry}${reason === undefined ? '' : ` (${reason})`}: ${says}`

import { type Cause, type Causes, type Change, isWhole } from '@programme-ledger/core'
import type { Cell } from '@programme-ledger/reports'
import { type Effect, sumCell } from '@programme-ledger/reports/words'
import { figureCell } from './figure-cell.ts'

/** A figure that is another than it was: as a view gives it, or a sum with how much of it is known. */
export interface FigureChange {
  readonly figure: string
  /** What it was and is; undefined where it was, or is, not there. */
  readonly was: Cell | undefined
  readonly is: Cell | undefined
  /** A sum of which a comparison tells apart what is known and how many parts are not. */
  readonly isSum: boolean
  readonly row: Change['row']
  readonly causes: readonly FigureCause[]
}

/** What changed it; no entry where the day did by itself. */
export interface FigureCause {
  readonly cause: Cause | undefined
  readonly isRestated: boolean
  /** By how much; undefined where the figure does not add up. */
  readonly effect: Effect | undefined
}

/**
 * The changes of one row, figure by figure. What is known of a sum, how many of its parts are not, and that no source gives it at all are
 * one figure: apart, a sum that is no longer known would look like one that fell to nothing.
 */
export const figureChanges = (
  changes: readonly Change[],
  isMoney: (figure: string) => boolean,
): readonly FigureChange[] => {
  const byFigure = new Map<string, readonly Change[]>()
  for (const change of changes) {
    const name = change.figure.replace(PART, '')
    byFigure.set(name, [...(byFigure.get(name) ?? []), change])
  }
  return [...byFigure].flatMap(([figure, parts]) =>
    isWholeSum(parts) ? [sumChange(figure, parts)] : parts.map((part) => plainChange(part, isMoney(part.figure))),
  )
}

const PART = /\.(?:known|unknown)$/

/** Of these, what is known of both sides is no part of the whole: the rest may turn it round. */
const DIFFERENCES: ReadonlySet<string> = new Set(['variance.amount'])

const partOf = (parts: readonly Change[], ending: '.known' | '.unknown'): Change | undefined =>
  parts.find(({ figure }) => figure.endsWith(ending))

/** Where only one part of a sum changed, a comparison does not tell how large the other is, unless the sum came or went as a whole. */
const isWholeSum = (parts: readonly Change[]): boolean => {
  const ofSum = parts.filter(({ figure }) => PART.test(figure))
  return ofSum.length > 1 || ofSum.some(({ before, after }) => before === undefined || after === undefined)
}

const sumChange = (figure: string, parts: readonly Change[]): FigureChange => ({
  figure,
  was: sumAt(figure, parts, 'before'),
  is: sumAt(figure, parts, 'after'),
  isSum: true,
  row: parts[0]?.row ?? 'stayed',
  causes: causesOf(parts),
})

const sumAt = (figure: string, parts: readonly Change[], end: 'before' | 'after'): Cell | undefined => {
  const instead = parts.find(({ figure }) => !PART.test(figure))?.[end]
  if (instead !== undefined) return figureCell(instead, false)
  const [known, unknown] = [partOf(parts, '.known')?.[end], partOf(parts, '.unknown')?.[end]]
  if (known === undefined && unknown === undefined) return undefined
  const sum = { known: Number(known ?? 0), unknown: Number(unknown ?? 0) }
  return DIFFERENCES.has(figure) && !isWhole(sum) ? { is: 'missing', why: 'undetermined' } : sumCell(sum)
}

const plainChange = (change: Change, isMoney: boolean): FigureChange => {
  const { figure, before, after } = change
  // Of a sum that is known as far as it was, the comparison does not tell how much that is.
  return figure.endsWith('.unknown') && typeof before === 'number' && typeof after === 'number'
    ? { ...toldAs(change), figure: figure.replace(PART, ''), was: howFarKnown(before), is: howFarKnown(after) }
    : { ...toldAs(change), figure, was: figureCell(before, isMoney), is: figureCell(after, isMoney) }
}

const howFarKnown = (unknown: number): Cell => ({
  is: 'value',
  value: unknown === 0 ? 'known in full' : `known but for ${unknown} ${unknown === 1 ? 'part' : 'parts'}`,
})

const toldAs = (change: Change): Pick<FigureChange, 'isSum' | 'row' | 'causes'> => ({
  isSum: false,
  row: change.row,
  causes: causesOf([change]),
})

const causesOf = (parts: readonly Change[]): readonly FigureCause[] => {
  const ofParts = parts.map(({ figure, causes }) => ({ isUnknown: figure.endsWith('.unknown'), causes }))
  const told = (which: keyof Omit<Causes, 'byTheDay'>): readonly FigureCause[] => {
    const all = ofParts.flatMap(({ causes }) => causes[which])
    const entries = [...new Set(all.map(({ entry }) => entry))].sort((a, b) => a - b)
    return entries.map((entry) => ({
      cause: all.find((cause) => cause.entry === entry),
      isRestated: which === 'restated',
      effect: effectOf(
        ofParts.flatMap(({ isUnknown, causes }) =>
          causes[which].flatMap((cause) => (cause.entry === entry ? [{ isUnknown, amount: cause.amount }] : [])),
        ),
      ),
    }))
  }
  const byTheDay = ofParts.flatMap(({ isUnknown, causes }) =>
    causes.byTheDay === undefined ? [] : [{ isUnknown, amount: causes.byTheDay.amount }],
  )
  return [
    ...told('sinceLastReported'),
    ...told('restated'),
    ...(byTheDay.length === 0 ? [] : [{ cause: undefined, isRestated: false, effect: effectOf(byTheDay) }]),
  ]
}

const effectOf = (
  amounts: readonly { readonly isUnknown: boolean; readonly amount: number | undefined }[],
): Effect | undefined => {
  if (amounts.every(({ amount }) => amount === undefined)) return undefined
  const sum = (isUnknown: boolean): number =>
    amounts.reduce((all, each) => (each.isUnknown === isUnknown ? all + (each.amount ?? 0) : all), 0)
  return { known: sum(false), unknown: sum(true) }
}

import { addSums, ONE_UNKNOWN, type Sum, subtract } from '../../values/amount.ts'
import { type Attested, attestedValue, figureOf } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Figure } from './state.ts'

/** A figure in all and by council, in pence. */
export interface Figures {
  readonly total: Sum
  /** `notEvidenced` where a source gives none for the council: no figure is made up (law M4). */
  readonly byCouncil: Readonly<Record<Key, Sum | 'notEvidenced'>>
}

/** Figures with what their source says of them. */
export interface QualifiedFigures extends Figures {
  readonly basis: string | undefined
  readonly recurrence: string | undefined
  /** Approximately, at least, at most; undefined where the figures are as they are. */
  readonly qualifier: string | undefined
  /** How far, in pence, they may be off by rounding; undefined where no source tells. */
  readonly goodTo: number | undefined
}

/** Figures for what has passed of a year. */
export interface Reaching {
  /** The day to which they reach from the start of the year without a gap; undefined where nothing covers its first day. */
  readonly upTo: Day | undefined
}

/** Actual less budget, in pence; savings count positive, so that more than budgeted is favourable. */
export interface Variance {
  readonly amount: Sum
  readonly direction: 'favourable' | 'adverse' | 'none' | 'undetermined'
}

export const varianceOf = (budget: Sum, actual: Sum): Variance => {
  const amount = subtract(actual, budget)
  return { amount, direction: directionOf(amount) }
}

export const addVariances = (variances: readonly Variance[]): Variance => {
  const amount = addSums(variances.map((each) => each.amount))
  return { amount, direction: directionOf(amount) }
}

/** Where the two cannot be compared. */
export const NO_VARIANCE: Variance = { amount: ONE_UNKNOWN, direction: 'undetermined' }

const directionOf = ({ known, unknown }: Sum): Variance['direction'] => {
  if (unknown > 0) return 'undetermined'
  return known > 0 ? 'favourable' : known < 0 ? 'adverse' : 'none'
}

/** Adds up figures cell by cell; a council has a figure only where every child gives one (law M4). */
export const addFigures = (children: readonly Figures[], councils: readonly Key[]): Figures => ({
  total: addSums(children.map(({ total }) => total)),
  byCouncil: addByCouncil(
    children.map(({ byCouncil }) => byCouncil),
    councils,
  ),
})

export const addByCouncil = (
  children: readonly Figures['byCouncil'][],
  councils: readonly Key[],
): Figures['byCouncil'] =>
  Object.fromEntries(
    councils.map((council) => [council, addCells(children.map((byCouncil) => byCouncil[council] ?? 'notEvidenced'))]),
  )

const addCells = (cells: readonly (Sum | 'notEvidenced')[]): Sum | 'notEvidenced' => {
  const evidenced = cells.filter((cell) => cell !== 'notEvidenced')
  return evidenced.length < cells.length || cells.length === 0 ? 'notEvidenced' : addSums(evidenced)
}

/** What a source gives for each council. */
export const sharesByCouncil = (
  shares: Readonly<Keyed<Attested<number>>>,
  councils: readonly Key[],
): Figures['byCouncil'] =>
  Object.fromEntries(
    councils.map((council) => [
      council,
      shares[council] === undefined ? 'notEvidenced' : oneFigure(figureOf(shares[council])),
    ]),
  )

export const oneFigure = (figure: number | 'unknown'): Sum =>
  figure === 'unknown' ? ONE_UNKNOWN : { known: figure, unknown: 0 }

/** What all figures of a sum have in common; they may be off by as much as all of them together. */
export const qualitiesOf = (figures: readonly Readonly<Figure>[]): Omit<QualifiedFigures, keyof Figures> => ({
  basis: agreed(...figures.map(({ basis }) => attestedValue(basis))),
  recurrence: agreed(...figures.map(({ recurrence }) => attestedValue(recurrence))),
  qualifier: agreed(...figures.map(({ qualifier }) => attestedValue(qualifier))),
  goodTo: roundingOf(figures.map(({ goodTo }) => attestedValue(goodTo))),
})

/**
 * What some figures that are added up have in common. Basis and recurrence are those that every one of them states: of a sum
 * nothing is said that is not said of all of it. A sum is qualified as soon as a part of it is; it may be off by as much as all
 * its parts together.
 */
export const sharedQualities = (
  children: readonly Omit<QualifiedFigures, keyof Figures>[],
): Omit<QualifiedFigures, keyof Figures> => {
  return {
    basis: statedOfAll(children.map(({ basis }) => basis)),
    recurrence: statedOfAll(children.map(({ recurrence }) => recurrence)),
    qualifier: agreed(...children.map(({ qualifier }) => qualifier)),
    goodTo: roundingOf(children.map(({ goodTo }) => goodTo)),
  }
}

/** How far a sum may be off: as far as all its parts together; undefined where no source tells of any. */
export const roundingOf = (parts: readonly (number | undefined)[]): number | undefined => {
  const told = parts.filter((goodTo) => goodTo !== undefined)
  return told.length === 0 ? undefined : told.reduce((all, each) => all + each, 0)
}

/** The one value that is stated of each; undefined where one is silent, or they differ. */
export const statedOfAll = (values: readonly (string | undefined)[]): string | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined

/** The one value that is given, however often; undefined where there is none, or several. */
export const agreed = (...values: readonly (string | undefined)[]): string | undefined => {
  const given = [...new Set(values.filter((value) => value !== undefined))]
  return given.length === 1 ? given[0] : undefined
}

/** Figures before transitional cost and figures after it have no variance. */
export const haveOneBasis = (one: QualifiedFigures, other: QualifiedFigures): boolean =>
  one.basis === undefined || other.basis === undefined || one.basis === other.basis

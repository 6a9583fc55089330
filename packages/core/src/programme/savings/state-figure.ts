import type { Unknown } from '../../values/amount.ts'
import { attestEach } from '../../values/attest-each.ts'
import { attestOnce, type Witness, whereStated } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import type { Figure } from './state.ts'

interface FigureData {
  readonly total: number | Unknown
  readonly shares?: Readonly<Record<Key, number | Unknown>> | undefined
  readonly basis: string
  readonly recurrence: string
  readonly qualifier?: string | undefined
  readonly goodTo?: number | undefined
}

/** Takes in the fields that budgets and reports have in common. */
export const stateFigure = (figure: Figure, data: FigureData, fact: Witness): undefined => {
  figure.total = attestOnce(figure.total, data.total, fact, 'total')
  figure.basis = attestOnce(figure.basis, whereStated(data.basis), fact, 'basis')
  figure.recurrence = attestOnce(figure.recurrence, whereStated(data.recurrence), fact, 'recurrence')
  if (data.qualifier !== undefined) figure.qualifier = attestOnce(figure.qualifier, data.qualifier, fact, 'qualifier')
  if (data.goodTo !== undefined) figure.goodTo = attestOnce(figure.goodTo, data.goodTo, fact, 'goodTo')
  attestEach(figure.shares, data.shares, fact, 'shares')
}

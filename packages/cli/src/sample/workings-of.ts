import { formatPounds } from '@programme-ledger/core'
import type { Population } from './population.ts'
import { POPULATIONS, type PopulationName } from './populations.ts'
import type { Reconciliation } from './reconcile.ts'
import type { Sample } from './select-by-money.ts'

interface Workings {
  readonly population: PopulationName
  readonly whole: Population
  readonly tie: Reconciliation
  readonly drawn: Sample
  readonly seed: number
}

const LABEL = 24

/** How the sample was drawn, in the terms of auditors, and how the population ties to the total of the books. */
export const workingsOf = ({ population, whole, tie, drawn, seed }: Workings): readonly string[] => {
  const { bookValue, negativeValue, difference } = tie
  const selections = drawn.selected.reduce((sum, { hits }) => sum + hits, 0)
  return [
    line('Method', 'monetary-unit sampling, fixed interval from a random start'),
    line('Population', `${POPULATIONS[population]}, in order of their refs`),
    line('Book value', `${formatPounds(bookValue)} in ${tie.sampled.length} items`),
    line('Sampling interval', formatPounds(drawn.interval)),
    line('Random start', `${formatPounds(drawn.randomStart)}, by the seed ${seed}`),
    line('Selections', `${selections} in ${drawn.selected.length} items`),
    line('Ties to', `${whole.totalOf}: ${formatPounds(whole.total.known)}`),
    line('', tieInWords(bookValue, negativeValue, difference)),
  ]
}

const line = (label: string, text: string): string => `${label.padEnd(LABEL)}${text}`

const tieInWords = (bookValue: number, negative: number, difference: number): string => {
  const sum = negative === 0 ? formatPounds(bookValue) : `${formatPounds(bookValue)} and ${formatPounds(negative)}`
  return difference === 0
    ? `${sum} make it up: the population is complete`
    : `${sum} do not make it up: ${formatPounds(difference)} of the total is in no item`
}

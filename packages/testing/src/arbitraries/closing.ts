import type { Day, Draft } from '@programme-ledger/core'
import { type Chain, closeChains, reversalOf } from './chains.ts'
import type { Said } from './said.ts'
import { FIRST_DAY } from './vocabulary.ts'

/** The last day that is closed by what stands in some chains; before all days where nothing is. */
export const closedThrough = (chains: readonly Chain[]): Day =>
  closeChains(chains)
    .filter((chain) => reversalOf(chains, chain) === undefined)
    .map(({ head }) => throughOf(head))
    .reduce(laterOf, '0001-01-01')

/** Whether a fact, or a reversal, is of a closed period, or undoes something that is. */
export const reachesBehind = (chains: readonly Chain[], { type, data, effectiveOn }: Said): boolean => {
  const isClosed = (day: Day): boolean => day > FIRST_DAY && day <= closedThrough(chains)
  if (type === 'PeriodClosed' || type === 'Voided') return false
  if (type !== 'Reversed') return isClosed(effectiveOn)
  const { reverses } = data as { readonly reverses: string }
  const undone = chains.find(({ ids }) => ids.includes(reverses))?.head
  return undone !== undefined && undone.type !== 'PeriodClosed' && [effectiveOn, undone.effectiveOn].some(isClosed)
}

// The data of every close has this field.
const throughOf = ({ data }: Draft): Day => (data as { readonly through: Day }).through

/** The later of two days. */
export const laterOf = (one: Day, other: Day): Day => [one, other].toSorted()[1] ?? other

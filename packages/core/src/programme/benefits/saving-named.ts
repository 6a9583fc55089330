import { type Attested, attestedValue, notStated, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { NamedKeys } from '../../values/name-keys.ts'
import type { Expectation, SavingsReads } from '../savings/state.ts'
import { type Money, NO_MONEY } from './state.ts'

/**
 * A saving that is forecast or claimed in a place of its own and is the same money as a benefit's. Its amount is that of the
 * savings: it is shown beside the benefit's own and added to nothing.
 */
export interface SavingNamed extends Readonly<Money> {
  readonly kind: 'forecast' | 'claim'
  readonly key: Key
  /** Whose it is, where it is one council's. */
  readonly council: Attested<Key>
  /** The entries that say that it is the same money. */
  readonly by: readonly number[]
  readonly inferred: boolean
}

interface Named {
  readonly forecasts?: Readonly<NamedKeys>
  readonly claims?: Readonly<NamedKeys>
}

/** Forecasts, then claims, each by key. One that the savings do not know by then has no amount. */
export const savingsNamed = (
  savings: Pick<SavingsReads, 'forecasts' | 'claims'>,
  { forecasts = {}, claims = {} }: Named,
): readonly SavingNamed[] => [
  ...ofKind('forecast', savings.forecasts, forecasts),
  ...ofKind('claim', savings.claims, claims),
]

const ofKind = (
  kind: SavingNamed['kind'],
  savings: Readonly<Keyed<Readonly<Expectation>>>,
  named: Readonly<NamedKeys>,
): readonly SavingNamed[] =>
  Object.entries(named)
    .sort(([one], [other]) => byText(one, other))
    .map(([key, link]) => {
      const { amount, qualifier, goodTo } = savings[key] ?? NO_MONEY
      const by = witnessesOf(link)
      const inferred = link.is === 'known' && link.inferred
      return { kind, key, council: savings[key]?.council ?? notStated(), amount, qualifier, goodTo, by, inferred }
    })

/** The entries behind what a named saving shows. */
export const witnessesOfSaving = ({ by, council, amount, qualifier, goodTo }: SavingNamed): readonly number[] => [
  ...by,
  ...[council, amount, qualifier, goodTo].flatMap(witnessesOf),
]

/** Whether the savings that are named say how much, each of them. */
export const sayHowMuch = (savings: readonly SavingNamed[]): boolean =>
  savings.length > 0 && savings.every(({ amount }) => attestedValue(amount) !== undefined)

import { compose, defineSlice, Key, Pence } from '@programme-ledger/core'
import type { Said } from '@programme-ledger/testing'
import fc from 'fast-check'
import { z } from 'zod'

interface Pot {
  isOpen: boolean
  paid: number
}

/** The smallest programme whose facts lean on each other: money goes into pots, and a pot must be open by then. */
export const pots = compose(
  defineSlice({
    name: 'pots',
    events: {
      'pots/Opened': z.strictObject({ pot: Key }),
      'pots/Paid': z.strictObject({ amount: Pence, pot: Key }),
    },
    initial: (): { pots: { [pot: string]: Pot } } => ({ pots: {} }),
    on: {
      'pots/Opened': (own, { data: { pot } }) => {
        own.pots[pot] = { isOpen: true, paid: own.pots[pot]?.paid ?? 0 }
      },
      // A pot that nobody opened becomes one of which nothing is known, as it must: what was paid was paid.
      'pots/Paid': (own, { data: { pot, amount } }) => {
        own.pots[pot] = { isOpen: own.pots[pot]?.isOpen ?? false, paid: (own.pots[pot]?.paid ?? 0) + amount }
      },
    },
    rules: {
      'money goes into a pot that somebody spoke of': (all, { type, data }) =>
        type !== 'pots/Paid' || all.pots.pots[data.pot] !== undefined
          ? undefined
          : { field: 'data.pot', problem: `is ${data.pot}, of which nobody spoke`, remedy: 'open it first' },
    },
  }),
)

const aPot = fc.constantFrom('moving', 'training')
const aDay = fc.constantFrom<Said['effectiveOn'][]>('2011-03-31', '2011-03-31', '2010-03-31')

/** Pots that are opened, and money that is paid into them, mostly in the order of its days. */
export const aPotFact = (): fc.Arbitrary<Said> =>
  fc.oneof(
    { arbitrary: fc.tuple(aPot, aDay).map(([pot, on]) => fact('pots/Opened', { pot }, on)), weight: 1 },
    { arbitrary: fc.tuple(aPot, aDay).map(([pot, on]) => fact('pots/Paid', { amount: 1, pot }, on)), weight: 2 },
  )

const fact = (type: string, data: object, effectiveOn: Said['effectiveOn']): Said => ({ type, data, effectiveOn })

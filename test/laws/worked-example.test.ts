import { compose, type Draft, defineSlice, Key, openLedger, openMemoryStore, Pence } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

/** One pot of money: what may be spent, and what was. */
const budget = defineSlice({
  name: 'budget',
  events: {
    'budget/Set': z.strictObject({ amount: Pence, pot: Key }),
    'budget/Spent': z.strictObject({ amount: Pence, pot: Key }),
  },
  initial: (): { set: number; spent: number } => ({ set: 0, spent: 0 }),
  on: {
    'budget/Set': (own, { data }) => {
      own.set += data.amount
    },
    'budget/Spent': (own, { data }) => {
      own.spent += data.amount
    },
  },
  views: { spent: ({ all }) => all.budget.spent, set: ({ all }) => all.budget.set },
})

const at = (day: string): number => Date.parse(`2011-${day}T12:00:00Z`)

const openExample = async () => {
  const clock = { now: at('04-01') }
  const store = openMemoryStore({ clock: () => clock.now })
  const ledger = await openLedger({
    store,
    ledger: 'example',
    programme: compose(budget),
    create: { firstDay: '2011-04-01' },
    clock: () => clock.now,
  })
  type Envelope = Partial<Omit<Draft, 'type' | 'data'>>
  const record = async (
    recorded: string,
    fact:
      | {
          readonly type: 'budget/Set' | 'budget/Spent'
          readonly data: { readonly pot: string; readonly amount: number }
        }
      | { readonly type: 'Reversed'; readonly data: { readonly reverses: string } },
    effectiveOn: '2011-04-01' | '2011-05-10' | '2011-05-20' | '2011-07-20',
    envelope: Envelope = {},
  ): Promise<string> => {
    clock.now = at(recorded)
    const draft = ledger.draft({
      actor: { role: 'accountant' },
      evidence: 'systemExtract',
      knownOn: effectiveOn,
      sources: [{ kind: 'systemExtract', ref: 'general ledger' }],
      ...envelope,
      ...fact,
      effectiveOn,
    })
    await ledger.record([draft])
    return draft.id
  }
  const money = (type: 'budget/Set' | 'budget/Spent', amount: number) => ({ type, data: { amount, pot: 'moving' } })
  await record('04-02', money('budget/Set', 100), '2011-04-01')
  const first = await record('05-10', money('budget/Spent', 40), '2011-05-10')
  const late = await record('06-03', money('budget/Spent', 25), '2011-05-20')
  await record('07-15', money('budget/Spent', 30), '2011-05-10', { supersedes: first, reason: 'materialError' })
  await record('07-20', { type: 'Reversed', data: { reverses: late } }, '2011-07-20')
  const spent = async (day: '2011-05-31' | '2011-07-31', position: number): Promise<number> =>
    (await ledger.asAt(day, { through: { position } })).spent()
  return { ledger, spent }
}

describe('the worked example of the two axes of time', () => {
  it.each([
    ['2011-05-31', 3, 40],
    ['2011-05-31', 4, 65],
    ['2011-05-31', 5, 55],
    ['2011-05-31', 6, 55],
    ['2011-07-31', 4, 65],
    ['2011-07-31', 6, 30],
  ] as const)('has spent, as at %s by entries to position %i, %i', async (day, position, expected) => {
    const { spent } = await openExample()
    expect(await spent(day, position)).toBe(expected)
  })

  it('changes at 31 May from position 3 to 6 by +25 for the late entry and −10 for the correction', async () => {
    const { spent } = await openExample()
    const [three, four, five, six] = await Promise.all([3, 4, 5, 6].map((position) => spent('2011-05-31', position)))
    expect([four, five, six].map((after, index) => Number(after) - Number([three, four, five][index]))).toEqual([
      25, -10, 0,
    ])
  })

  it('counts a reversal from its day on, and not before', async () => {
    const { ledger } = await openExample()
    expect((await ledger.asAt('2011-07-19')).spent()).toBe(55)
    expect((await ledger.asAt('2011-07-20')).spent()).toBe(30)
    expect((await ledger.asAt('2011-07-20')).set()).toBe(100)
  })

  it('answers by an instant as by the position that it pins', async () => {
    const { ledger, spent } = await openExample()
    const byInstant = await ledger.asAt('2011-05-31', { through: { instant: at('07-01') } })
    expect(byInstant.basis.position).toBe(4)
    expect(byInstant.spent()).toBe(await spent('2011-05-31', 4))
  })
})

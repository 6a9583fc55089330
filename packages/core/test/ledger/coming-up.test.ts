import { describe, expect, it } from 'vitest'
import { openTally } from './open-tally.ts'

/** Known from the first day on. */
const BY_THEN = { knownOn: '2010-04-01' } as const

describe('what comes up', () => {
  it('is what is known and takes effect only after the day, the next first, in words', async () => {
    const { ledger, opened, paid } = await openTally()
    await ledger.record([
      opened('jar', BY_THEN),
      paid('jar', 7, { effectiveOn: '2010-09-01', ...BY_THEN }),
      paid('jar', 5, { effectiveOn: '2010-06-01', ...BY_THEN }),
    ])
    const books = await ledger.asAt('2010-05-31')
    expect(books.comingUp()).toEqual([
      {
        ref: expect.stringMatching(/^comingUp:takesEffect\//),
        on: '2010-06-01',
        asStated: undefined,
        type: 'tally/Paid',
        comes: 'takesEffect',
        isUndetermined: false,
        words: '5 pence go into the jar',
        entries: [4],
      },
      expect.objectContaining({ on: '2010-09-01', words: '7 pence go into the jar' }),
    ])
    const [next] = books.comingUp()
    expect(books.explain(next?.ref ?? '').entries.map(({ entry }) => entry.position)).toEqual([4])
    expect((await ledger.asAt('2010-06-01')).comingUp().map(({ on }) => on)).toEqual(['2010-09-01'])
    expect((await ledger.asAt('2010-09-01')).comingUp()).toEqual([])
  })

  it('is not what only a later paper tells, whatever papers the question allows', async () => {
    const { ledger, opened, paid } = await openTally()
    await ledger.record([opened('jar', BY_THEN), paid('jar', 5, { effectiveOn: '2010-06-01', knownOn: '2010-04-30' })])
    for (const options of [{}, { knownOn: '2010-04-15' }, { knownOn: '2010-12-31' }] as const) {
      expect((await ledger.asAt('2010-04-15', options)).comingUp()).toEqual([])
      expect((await ledger.asAt('2010-04-30', options)).comingUp()).toHaveLength(
        options.knownOn === '2010-04-15' ? 0 : 1,
      )
    }
  })

  it('is also what stands and is to be undone', async () => {
    const { ledger, opened, paid, reversed } = await openTally()
    const payment = paid('jar', 5, BY_THEN)
    await ledger.record([opened('jar', BY_THEN), payment])
    await ledger.record([reversed(payment.id, BY_THEN)])
    expect((await ledger.asAt('2010-05-31')).comingUp()).toMatchObject([
      { comes: 'isUndone', on: '2010-07-20', words: '5 pence go into the jar', entries: [3] },
    ])
    expect((await ledger.asAt('2010-07-20')).comingUp()).toEqual([])
  })

  it('may have come to pass already where its source is vague', async () => {
    const { ledger, opened, paid } = await openTally()
    const vague = { earliest: '2010-06-01', asStated: 'in summer' } as const
    await ledger.record([
      opened('jar', BY_THEN),
      paid('jar', 5, { effectiveOn: '2010-08-31', effective: vague, ...BY_THEN }),
    ])
    expect((await ledger.asAt('2010-05-31')).comingUp()).toMatchObject([
      { asStated: 'in summer', isUndetermined: false },
    ])
    expect((await ledger.asAt('2010-07-01')).comingUp()).toMatchObject([
      { asStated: 'in summer', isUndetermined: true },
    ])
  })

  it('tells a fact by the name of its type where its slice has no words for it', async () => {
    const { ledger, opened } = await openTally()
    await ledger.record([opened('tin', { effectiveOn: '2010-07-01', ...BY_THEN })])
    expect((await ledger.asAt('2010-05-31')).comingUp()).toMatchObject([{ words: 'Pot opened' }])
  })
})

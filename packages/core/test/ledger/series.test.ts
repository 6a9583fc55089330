import { describe, expect, expectTypeOf, it } from 'vitest'
import { openTally } from './open-tally.ts'

/** A jar into which 100 went on 10 May, and 25 on 20 May as a paper of July tells; the 25 were undone on 20 July. */
const openJar = async () => {
  const tally = await openTally()
  const { ledger, opened, paid, reversed } = tally
  const late = paid('jar', 25, { effectiveOn: '2010-05-20', knownOn: '2011-07-01' })
  await ledger.record([opened('jar'), paid('jar', 100), late])
  await ledger.record([reversed(late.id, { knownOn: '2011-07-02' })])
  const penceBy = async (options: Parameters<typeof ledger.series<'paid'>>[1]) =>
    (await ledger.series('paid', options)).map(({ basis, answer }) => [basis.asAt, answer.rows[0]?.pence])
  return { ...tally, penceBy }
}

describe('a series', () => {
  it('answers at the end of each step, and on the last day', async () => {
    const { penceBy } = await openJar()
    expect(await penceBy({ from: '2010-04-01', through: '2010-08-15', step: 'month' })).toEqual([
      ['2010-04-30', 0],
      ['2010-05-31', 125],
      ['2010-06-30', 125],
      ['2010-07-31', 100],
      ['2010-08-15', 100],
    ])
  })

  it('answers whenever the answer changes', async () => {
    const { penceBy, ledger, paid } = await openJar()
    await ledger.record([
      paid('jar', 7, { effectiveOn: '2010-06-30', effective: { earliest: '2010-06-01', asStated: 'in June' } }),
    ])
    expect(await penceBy({ from: '2010-04-15', through: '2010-12-31', step: 'change' })).toEqual([
      ['2010-04-15', 0],
      ['2010-05-10', 100],
      ['2010-05-20', 125],
      ['2010-06-30', 132],
      ['2010-07-20', 107],
    ])
  })

  it('uses papers to a day, or to each day that it asks about', async () => {
    const { penceBy } = await openJar()
    const months = { from: '2010-05-01', through: '2010-07-31', step: 'quarter' } as const
    expect(await penceBy({ ...months, knownOn: '2011-07-01' })).toEqual([
      ['2010-06-30', 125],
      ['2010-07-31', 125],
    ])
    expect(await penceBy({ ...months, knownOn: '2011-01-01' })).toEqual([
      ['2010-06-30', 100],
      ['2010-07-31', 100],
    ])
    expect(await penceBy({ from: '2010-05-31', through: '2011-07-31', step: 'year', knownOn: 'eachDay' })).toEqual([
      ['2011-03-31', 100],
      ['2011-07-31', 100],
    ])
  })

  it('answers by each change of what was known, where it uses papers to each day', async () => {
    const { penceBy } = await openJar()
    expect(await penceBy({ from: '2010-05-01', through: '2011-12-31', step: 'change', knownOn: 'eachDay' })).toEqual([
      ['2010-05-01', undefined],
      ['2011-01-01', 100],
      ['2011-07-01', 125],
      ['2011-07-02', 100],
    ])
  })

  it('answers on every day as the books of that day do', async () => {
    const { ledger } = await openJar()
    for (const { basis, answer } of await ledger.series('paid', {
      from: '2010-05-01',
      through: '2010-08-01',
      step: 'day',
    }))
      expect(answer).toEqual((await ledger.asAt(basis.asAt)).paid())
  })

  it('knows the type of what the view answers', async () => {
    const { ledger } = await openJar()
    const points = await ledger.series('paid', { from: '2010-05-31', through: '2010-05-31', step: 'day' })
    expectTypeOf(points[0]?.answer.rows[0]?.pence).toEqualTypeOf<number | undefined>()
  })

  it.each([
    [{ from: '2010-05-31', through: '2010-05-30', step: 'day' }, 'is before `from`: give the last day of the stretch'],
    [{ from: '2010-05-31', through: '2010-06-31', step: 'day' }, 'is not a calendar day'],
    [
      { from: '2010-05-31', through: '2010-06-30', step: 'fortnight' },
      'step: is "fortnight": give one of day, week, month, quarter, year, change',
    ],
    [{ from: '2010-05-31', through: '2010-06-30', step: 'day', steps: 2 }, 'steps'],
  ])('refuses %j', async (options, problem) => {
    const { ledger } = await openJar()
    await expect(ledger.series('paid', options as never)).rejects.toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining(problem),
    })
  })

  it('names the views that there are where it is asked for another', async () => {
    const { ledger } = await openJar()
    const asked = ledger.series('payed' as never, { from: '2010-05-31', through: '2010-06-30', step: 'day' } as never)
    await expect(asked).rejects.toMatchObject({
      code: 'invalid-option',
      message: 'There is no view payed: give one of paid',
    })
  })
})

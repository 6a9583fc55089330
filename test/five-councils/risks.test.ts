import { riskMovement } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { ALL_KNOWN, type FiveBooks, fiveAt, HALF_YEAR, YEAR_END } from './recorded.ts'

const scoresIn = (books: FiveBooks) =>
  books
    .riskRegister()
    .scales.flatMap(({ scale, risks }) => risks.map(({ risk, computed, state }) => [scale, risk, computed, state]))

describe('risks on two scales', () => {
  it('stand each on the scale that it was scored on last', async () => {
    expect(scoresIn(await fiveAt('2015-06-30'))).toEqual([
      ['three-by-three', 'partner-leaves', 6, 'open'],
      ['three-by-three', 'two-systems', 6, 'open'],
      ['three-by-three', 'old-vehicles', 2, 'open'],
    ])
    expect(scoresIn(await fiveAt(HALF_YEAR))).toEqual([
      ['five-by-five', 'partner-leaves', 20, 'open'],
      ['five-by-five', 'two-systems', 6, 'open'],
      ['three-by-three', 'old-vehicles', 2, 'open'],
    ])
  })

  it('are accepted and closed, and the one that nobody lists any more stays open', async () => {
    expect(scoresIn(await fiveAt(YEAR_END))).toContainEqual(['five-by-five', 'partner-leaves', 8, 'accepted'])
    const books = await fiveAt(ALL_KNOWN)
    expect(scoresIn(books)).toEqual([
      ['five-by-five', 'partner-leaves', 8, 'accepted'],
      ['three-by-three', 'old-vehicles', 2, 'open'],
    ])
    expect(books.riskRegister().closed.map(({ risk }) => risk)).toEqual(['two-systems'])
  })

  it('do not move from one scale to another by more or less', async () => {
    const registers = async (before: '2015-06-30' | typeof HALF_YEAR, after: typeof HALF_YEAR | typeof YEAR_END) =>
      riskMovement((await fiveAt(before)).riskRegister(), (await fiveAt(after)).riskRegister())
    const onAnother = await registers('2015-06-30', HALF_YEAR)
    expect(onAnother.map(({ risk, direction }) => [risk, direction])).toEqual([
      ['old-vehicles', 'unchanged'],
      ['partner-leaves', 'notComparable'],
      ['two-systems', 'notComparable'],
    ])
    const onOne = await registers(HALF_YEAR, YEAR_END)
    expect(onOne.map(({ risk, direction }) => [risk, direction])).toEqual([
      ['old-vehicles', 'unchanged'],
      ['partner-leaves', 'down'],
      ['two-systems', 'unchanged'],
    ])
  })
})

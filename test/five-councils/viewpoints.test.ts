import { attestedValue } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { five, pounds } from './fact.ts'
import { ALL_KNOWN, entriesOfFive, type FiveBooks, fiveAt, fiveThrough, HALF_YEAR, YEAR_END } from './recorded.ts'

const balancesIn = (books: FiveBooks) =>
  books
    .sharing({ service: 'waste', year: '2015/16' })
    .flatMap(({ councils }) => councils.map(({ council, balance }) => [council, balance]))

const positionOf = async (
  is: (entry: Awaited<ReturnType<typeof entriesOfFive>>[number]) => boolean,
): Promise<number> => {
  const entry = (await entriesOfFive()).find(is)
  if (entry === undefined) throw new Error('There is no such entry')
  return entry.position
}

describe('the position at the end of the year', () => {
  it('is one by the papers of that day, and another by those of nine months later', async () => {
    const atTheTime = Object.fromEntries(balancesIn(await fiveAt(YEAR_END)))
    // Of what is spent once no outturn is apportioned. 120,000 − 109,800; 100,000 − 91,500; and so on: 47,650 in all.
    expect(atTheTime).toEqual(
      Object.fromEntries(
        Object.entries(five(10_200, 8_500, 6_800, 18_750, 3_400)).map(([council, amount]) => [
          council,
          { known: pounds(amount), unknown: 0 },
        ]),
      ),
    )
    // What is calculated in June is no fact of March, whatever papers are used.
    expect(Object.fromEntries(balancesIn(await fiveAt(YEAR_END, ALL_KNOWN)))).toEqual(atTheTime)
    expect(Object.fromEntries(balancesIn(await fiveAt(ALL_KNOWN)))).toMatchObject({ alder: { known: pounds(-9_080) } })
  })

  it('carries its basis', async () => {
    const { basis } = await fiveAt(YEAR_END, ALL_KNOWN)
    const { length } = await entriesOfFive()
    expect(basis).toMatchObject({ asAt: YEAR_END, knownOn: ALL_KNOWN, position: length, isReconstructed: true })
  })
})

describe('a count that was mistyped', () => {
  const isOfJuly = ({ type, effectiveOn }: { readonly type: string; readonly effectiveOn: string }): boolean =>
    type === 'DriverMeasured' && effectiveOn === '2015-07-31'
  const beyond = (books: FiveBooks) =>
    books.findings().filter(({ finding }) => finding === 'a driver has moved beyond its tolerance')

  it('was beyond the tolerance by the entries made until it was corrected, and never by any paper', async () => {
    const first = await positionOf(isOfJuly)
    // 36,000 of 105,400 are 34.2 per cent, where 30 stood.
    expect(beyond(await fiveThrough('2015-08-31', first))).toMatchObject([{ subject: 'sharing-scheme/waste-costs' }])
    expect(beyond(await fiveThrough('2015-08-31', first + 1))).toEqual([])
    expect(beyond(await fiveAt('2015-08-31'))).toEqual([])
  })

  it('is beyond it by the third count, until an apportionment goes by that', async () => {
    expect(beyond(await fiveAt(HALF_YEAR))).toEqual([])
    expect(beyond(await fiveAt(YEAR_END))).toHaveLength(1)
    expect(beyond(await fiveAt(ALL_KNOWN))).toEqual([])
  })
})

describe('a decision that was undone', () => {
  const decisionsAt = async (day: '2016-02-29' | '2016-03-01') => {
    const [matter] = (await fiveAt(day)).decisions({ matter: 'waste-vehicles' }).matters
    return matter?.decisions.map(({ decision, officer }) => [decision, attestedValue(officer)])
  }

  it('counts until the day on which it is, and was found to be outside its delegation', async () => {
    expect(await decisionsAt('2016-02-29')).toEqual([
      ['vehicles-first', 'head of waste'],
      ['vehicles-second', 'head of waste'],
    ])
    expect(await decisionsAt('2016-03-01')).toEqual([['vehicles-first', 'head of waste']])
    const outside = (books: FiveBooks) =>
      books.findings().filter(({ finding }) => finding === 'a decision was taken outside its delegation')
    expect(outside(await fiveAt('2016-02-29'))).toMatchObject([
      { severity: 'serious', subject: 'matter/waste-vehicles' },
    ])
    expect(outside(await fiveAt('2016-03-01'))).toEqual([])
  })

  it('still stands behind the row that it stood in', async () => {
    const { row, undone } = (await fiveAt(ALL_KNOWN)).explain('decisions:waste-vehicles/decision/vehicles-second')
    expect(row).toBeUndefined()
    expect(undone.map(({ entry, reversals }) => [entry.type, reversals.map(({ effectiveOn }) => effectiveOn)])).toEqual(
      [['DecisionTaken', ['2016-03-01']]],
    )
  })
})

import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { notStated, witnessesOf } from '../../src/values/attested.ts'
import type { Day } from '../../src/values/day.ts'
import {
  type AttestedWhen,
  attestLastWhen,
  attestWhen,
  exactDayOf,
  latestDayOf,
  orderOf,
  type When,
  whenOf,
} from '../../src/values/when.ts'
import { at } from './witness.ts'

describe('when something happened', () => {
  it('is one day where it is known to the day', () => {
    expect(whenOf({ effectiveOn: '2010-01-04' })).toEqual({ earliest: '2010-01-04', latest: '2010-01-04' })
  })

  it('lies between two days where the source is vague', () => {
    expect(whenOf({ effectiveOn: '2009-06-30', effective: { earliest: '2009-06-01' } })).toEqual({
      earliest: '2009-06-01',
      latest: '2009-06-30',
    })
  })

  it('has no earliest day where the source sets none', () => {
    expect(whenOf({ effectiveOn: '2009-06-30', effective: { earliest: null } })).toEqual({
      earliest: null,
      latest: '2009-06-30',
    })
  })
})

/** What the entry at a position says of a day in June 2009, or of a stretch of them; `null` sets no earliest day. */
const june = (position: number, latest: number, earliest: number | null = latest, inferred = false) => {
  const day = (n: number): Day => `2009-06-${String(n).padStart(2, '0')}` as Day
  return {
    ...at(position, day(latest), inferred ? { inferredFields: ['effectiveOn'] } : {}),
    ...(earliest === latest ? {} : { effective: { earliest: earliest === null ? null : day(earliest) } }),
  }
}
type Said = ReturnType<typeof june>

const cellOf = (...said: readonly Said[]): AttestedWhen => said.reduce<AttestedWhen>(attestWhen, notStated())

/** The stretches that a cell gives, as days of June, with who speaks for each. */
const stretches = (cell: AttestedWhen): readonly string[] => {
  if (cell.is === 'unknown') return []
  const dayOf = (day: string | null): string => (day === null ? '?' : String(Number(day.slice(8))))
  return (cell.is === 'known' ? [cell] : cell.rivals).map(
    ({ value: { earliest, latest }, by }) => `${dayOf(earliest)}-${dayOf(latest)} by ${by.join(' ')}`,
  )
}

describe('sources of when something happened', () => {
  it('agree on the day where one says June and another 15 June, by both', () => {
    const cell = cellOf(june(2, 15), june(3, 30, 1))
    expect(cell).toEqual({
      is: 'known',
      value: { earliest: '2009-06-15', latest: '2009-06-15' },
      on: '2009-06-15',
      by: [2, 3],
      inferred: false,
      stated: [
        { value: { earliest: '2009-06-15', latest: '2009-06-15' }, on: '2009-06-15', by: [2], inferred: false },
        { value: { earliest: '2009-06-01', latest: '2009-06-30' }, on: '2009-06-30', by: [3], inferred: false },
      ],
    })
  })

  it('agree on the days that they have in common, though none of them says just those', () => {
    const cell = cellOf(june(2, 20, 1), june(3, 30, 15))
    expect(cell.is).toBe('known')
    expect(stretches(cell)).toEqual(['15-20 by 2 3'])
    expect(stretches(cellOf(june(2, 20, null), june(3, 30, 15)))).toEqual(['15-20 by 2 3'])
    expect(stretches(cellOf(june(2, 20, null), june(3, 30, null)))).toEqual(['?-20 by 2 3'])
  })

  it('are rivals where they have no day in common', () => {
    const cell = cellOf(june(2, 14, 1), june(3, 15))
    expect(cell.is).toBe('contested')
    expect(stretches(cell)).toEqual(['1-14 by 2', '15-15 by 3'])
  })

  it('speak for each rival that they are vague enough to suit, and once in all', () => {
    const cell = cellOf(june(2, 15), june(3, 20), june(4, 30, 1))
    expect(stretches(cell)).toEqual(['15-15 by 2 4', '20-20 by 3 4'])
    expect(witnessesOf(cell)).toEqual([2, 4, 3])
  })

  it('are rivals in chains: each agrees with the next, but the first not with the last', () => {
    expect(stretches(cellOf(june(2, 10, 1), june(3, 20, 8), june(4, 30, 15)))).toEqual(['8-10 by 2 3', '15-20 by 3 4'])
  })

  it('corroborate each other where they say the same, and keep no list of it', () => {
    const cell = cellOf(june(3, 15), june(2, 15))
    expect(cell).not.toHaveProperty('stated')
    expect(stretches(cell)).toEqual(['15-15 by 2 3'])
  })

  it('leave inferred what a source that infers adds to those that state', () => {
    expect(cellOf(june(2, 15, 15, true), june(3, 30, 1))).toMatchObject({ is: 'known', inferred: true })
    expect(cellOf(june(2, 15), june(3, 30, 1, true))).toMatchObject({ is: 'known', inferred: false })
    expect(cellOf(june(2, 15, 15, true), june(3, 15))).toMatchObject({ is: 'known', inferred: false })
    expect(cellOf(june(2, 15, 15, true))).toMatchObject({ is: 'known', inferred: true })
  })

  const STRETCHES = [1, 2, 3, 4].flatMap((latest) =>
    [null, 1, 2, 3, 4].flatMap((earliest) => ((earliest ?? 0) <= latest ? [{ earliest, latest }] : [])),
  )
  const TRIPLES = STRETCHES.flatMap((one) =>
    STRETCHES.flatMap((two) => STRETCHES.map((three) => [one, two, three] as const)),
  )
  const ORDERS = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const

  it('make the same cell in whatever order they come (law T3): any three within four days', () => {
    const cells = TRIPLES.map((triple) => {
      const said = triple.map(({ earliest, latest }, index) => june(index + 2, latest, earliest))
      return ORDERS.map((order) => cellOf(...order.flatMap((index) => said[index] ?? [])))
    })
    expect(cells).toHaveLength(14 ** 3)
    expect(cells.filter(([first, ...others]) => others.some((other) => !isDeepStrictEqual(other, first)))).toEqual([])
    expect(new Set(cells.map(([first]) => first?.is))).toEqual(new Set(['known', 'contested']))
  })

  it('are known where a day suits all of them, and contested where none does: any three within four days', () => {
    const wrong = TRIPLES.filter((triple) => {
      const isAllowed = (day: number) => triple.every(({ earliest, latest }) => (earliest ?? 0) <= day && day <= latest)
      // A day before all that are named stands for any day at all.
      const daysOfAll = [0, 1, 2, 3, 4].filter(isAllowed)
      const cell = cellOf(...triple.map(({ earliest, latest }, index) => june(index + 2, latest, earliest)))
      if (daysOfAll.length === 0) return cell.is !== 'contested'
      const [first, last] = [daysOfAll[0] === 0 ? '?' : daysOfAll[0], daysOfAll.at(-1)]
      return stretches(cell).join() !== `${first}-${last} by 2 3 4`
    })
    expect(wrong).toEqual([])
  })
})

describe('when something last happened', () => {
  const lastOf = (...said: readonly Said[]) => said.reduce<AttestedWhen>(attestLastWhen, notStated())

  it('is told by the latest day, which takes the place of those before', () => {
    expect(stretches(lastOf(june(2, 10), june(3, 20)))).toEqual(['20-20 by 3'])
    expect(stretches(lastOf(june(2, 10), june(3, 20, 5)))).toEqual(['5-20 by 3'])
  })

  it('is as close as the closest source of one latest day says, in either order', () => {
    for (const said of [
      [june(2, 20, 1), june(3, 20)],
      [june(3, 20), june(2, 20, 1)],
    ])
      expect(stretches(lastOf(...said))).toEqual(['20-20 by 2 3'])
  })
})

describe('the order of two steps', () => {
  it.each<readonly [string, AttestedWhen, AttestedWhen, ReturnType<typeof orderOf>]>([
    ['a day and a later one', cellOf(june(2, 10)), cellOf(june(3, 11)), 'before'],
    ['a day and an earlier one', cellOf(june(2, 11)), cellOf(june(3, 10)), 'after'],
    ['one and the same day', cellOf(june(2, 10)), cellOf(june(3, 10)), 'undetermined'],
    ['a day and a stretch about it', cellOf(june(2, 10)), cellOf(june(3, 30, 1)), 'undetermined'],
    ['a stretch without a beginning and a later day', cellOf(june(2, 9, null)), cellOf(june(3, 10)), 'before'],
    ['a day and a stretch without a beginning', cellOf(june(2, 5)), cellOf(june(3, 10, null)), 'undetermined'],
    ['rivals and a day between them', cellOf(june(2, 5), june(3, 15)), cellOf(june(4, 10)), 'undetermined'],
    ['rivals and a day after both', cellOf(june(2, 5), june(3, 15)), cellOf(june(4, 16)), 'before'],
    ['rivals and a day before both', cellOf(june(2, 5), june(3, 15)), cellOf(june(4, 4)), 'after'],
    ['what is not stated and a day', notStated<When>(), cellOf(june(4, 4)), 'undetermined'],
  ])('of %s', (_, one, other, expected) => {
    expect(orderOf(one, other)).toBe(expected)
  })
})

describe('the exact day', () => {
  it('is that of all sources together, where they leave no other', () => {
    expect(exactDayOf(cellOf(june(2, 15)))).toBe('2009-06-15')
    expect(exactDayOf(cellOf(june(2, 15), june(3, 30, 1)))).toBe('2009-06-15')
  })

  it('is none where it is vague, where sources disagree, and where nothing is said', () => {
    expect(exactDayOf(cellOf(june(2, 30, 1)))).toBeUndefined()
    expect(exactDayOf(cellOf(june(2, 10), june(3, 30)))).toBeUndefined()
    expect(exactDayOf(notStated())).toBeUndefined()
  })
})

describe('the latest day that a source claims', () => {
  it('is the end of what one source says', () => {
    expect(latestDayOf(cellOf(june(2, 30, 1)))).toBe('2009-06-30')
  })

  it('is that of the last rival, in whatever order they came', () => {
    expect(latestDayOf(cellOf(june(2, 10), june(3, 30, 11)))).toBe('2009-06-30')
    expect(latestDayOf(cellOf(june(3, 30, 11), june(2, 10)))).toBe('2009-06-30')
  })

  it('is before every day where none says', () => {
    expect(latestDayOf(notStated()) < '0001-01-01').toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { fact, openBook } from '../fixture.ts'
import { movementIn, transferred } from './movements.ts'

const vague = transferred('2009-06-30', {}, { effective: { earliest: '2009-06-01', asStated: 'in June 2009' } })
const book = openBook(vague, transferred('2009-05-01', { movement: 'ict-2009', headcount: 7 }))

describe('a movement that its source dates vaguely', () => {
  it('has not happened before the earliest day', async () => {
    const { movements, totals } = (await (await book).asAt('2009-05-31')).staffPosition()
    expect(movements.map(({ movement }) => movement)).toEqual(['ict-2009'])
    expect(totals.movements).toBe(1)
  })

  it.each(['2009-06-01', '2009-06-29'] as const)('is undetermined on %s: shown, and in no total', async (day) => {
    const books = await (await book).asAt(day)
    const row = { isUndetermined: true, counts: false, headcount: { value: 21 }, entries: [6] }
    expect(movementIn(books)).toMatchObject(row)
    expect(movementIn(books, 'ict-2009')).toMatchObject({ isUndetermined: false, counts: true })
    expect(books.staffPosition()).toMatchObject({
      employers: [
        { employer: 'bromsgrove', arrived: { known: 7, unknown: 0 }, entries: [7] },
        { employer: 'redditch', left: { known: 7, unknown: 0 } },
      ],
      totals: { movements: 1, tupe: 1, moved: { known: 7, unknown: 0 } },
    })
  })

  it('counts from the latest day on', async () => {
    const books = await (await book).asAt('2009-06-30')
    expect(movementIn(books)).toMatchObject({
      isUndetermined: false,
      counts: true,
      on: { value: { earliest: '2009-06-01', latest: '2009-06-30' } },
    })
    expect(books.staffPosition().totals).toMatchObject({ movements: 2, moved: { known: 28, unknown: 0 } })
  })
})

describe('a movement that was undone on a vague day', () => {
  const id = '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E'
  const undone = fact(
    'Reversed',
    '2010-06-30',
    { reverses: id },
    { effective: { earliest: '2010-06-01', asStated: 'in June 2010' } },
  )
  const reversed = openBook(transferred('2009-06-01', {}, { id }))

  it('counts, and is undetermined, until it was undone for certain', async () => {
    const movements = await reversed
    await movements.record(undone)
    const rowAt = async (day: '2010-05-31' | '2010-06-01' | '2010-06-29') => movementIn(await movements.asAt(day))
    expect(await rowAt('2010-05-31')).toMatchObject({ isUndetermined: false, counts: true })
    expect(await rowAt('2010-06-01')).toMatchObject({ isUndetermined: true, counts: true })
    expect(await rowAt('2010-06-29')).toMatchObject({ isUndetermined: true, counts: true })
    const after = (await movements.asAt('2010-06-30')).staffPosition()
    expect(after).toMatchObject({ movements: [], employers: [], totals: { movements: 0 } })
  })
})

import { describe, expect, it } from 'vitest'
import { openBook } from '../fixture.ts'
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
    expect(movementIn(books)).toMatchObject({ isUndetermined: true, headcount: { value: 21 }, entries: [6] })
    expect(movementIn(books, 'ict-2009').isUndetermined).toBe(false)
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
      on: { value: { earliest: '2009-06-01', latest: '2009-06-30' } },
    })
    expect(books.staffPosition().totals).toMatchObject({ movements: 2, moved: { known: 28, unknown: 0 } })
  })
})

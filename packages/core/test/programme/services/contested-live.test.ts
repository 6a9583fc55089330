import { describe, expect, it } from 'vitest'
import { found, openBook } from '../fixture.ts'
import { statusOf, wentLive } from './status-of.ts'

const FINDING = 'sources disagree about a service'
const book = openBook(wentLive('2010-01-04'), wentLive('2010-02-01', { knownOn: '2010-06-30' }))

describe('a service of which sources disagree when it went live', () => {
  it('is not live before the first of the days', async () => {
    const books = await (await book).asAt('2010-01-03')
    expect(statusOf(books).stage).toBe('named')
    expect(found(books, FINDING)).toEqual([])
  })

  it.each(['2010-01-04', '2010-01-31'] as const)(
    'is contested between the days, on %s: shows both, and chooses none',
    async (day) => {
      const books = await (await book).asAt(day)
      expect(statusOf(books)).toMatchObject({
        stage: 'contested',
        live: {
          is: 'contested',
          rivals: [
            { value: { earliest: '2010-01-04', latest: '2010-01-04' }, by: [6] },
            { value: { earliest: '2010-02-01', latest: '2010-02-01' }, by: [7] },
          ],
        },
      })
      expect(found(books, FINDING)).toMatchObject([{ severity: 'serious', subject: 'service/ict', entries: [6, 7] }])
    },
  )

  it('is live after the last of the days, and the day stays contested', async () => {
    const books = await (await book).asAt('2010-02-01')
    expect(statusOf(books)).toMatchObject({ stage: 'live', live: { is: 'contested' }, entries: [4, 6, 7] })
    expect(found(books, FINDING)).toMatchObject([{ subject: 'service/ict', entries: [6, 7] }])
  })

  it('is live by papers that know of one day only', async () => {
    const books = await (await book).asAt('2010-01-15', { knownOn: '2010-06-29' })
    expect(statusOf(books)).toMatchObject({ stage: 'live', live: { is: 'known', by: [6] } })
    expect(found(books, FINDING)).toEqual([])
  })

  it('is known where another source gives the same day', async () => {
    const books = await (await openBook(wentLive('2010-01-04'), wentLive('2010-01-04'))).asAt('2010-01-04')
    expect(statusOf(books)).toMatchObject({ stage: 'live', live: { is: 'known', by: [6, 7] } })
    expect(found(books, FINDING)).toEqual([])
  })

  it('is contested until the latest day of a vague rival', async () => {
    const vague = wentLive('2010-02-01', { effective: { earliest: '2010-01-20', asStated: 'late in January' } })
    const books = await (await openBook(wentLive('2010-01-04'), vague)).asAt('2010-01-25')
    expect(statusOf(books).stage).toBe('contested')
  })

  it('has all rivals behind its row, those of a later day included', async () => {
    expect(statusOf(await (await book).asAt('2010-01-15')).entries).toEqual([4, 6, 7])
  })
})

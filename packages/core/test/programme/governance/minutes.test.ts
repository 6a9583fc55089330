import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found, type ProgrammeBooks } from '../fixture.ts'
import { BOARD, constituted, type Data, met } from './governance-drafts.ts'

const MEETING = 'board-2008-09-01'
const CONFIRMED = fact('MinutesConfirmed', '2008-11-01', { meeting: MEETING })
const FACTS = [BOARD, constituted('2008-06-30')]

const stateIn = (books: ProgrammeBooks) => books.bodies()[0]?.meetings[0]?.minutesState
const disagreements = (books: ProgrammeBooks) => found(books, 'sources disagree about who decides or what was decided')

describe('the minutes of a meeting', () => {
  it('are a draft until they are confirmed, which contradicts nothing', async () => {
    const facts = [...FACTS, met('2008-09-01', { minutes: 'draft' }), CONFIRMED]
    expect(stateIn(await booksAt('2008-10-31', ...facts))).toBe('draft')
    const books = await booksAt('2008-11-01', ...facts)
    expect(stateIn(books)).toBe('confirmed')
    expect(disagreements(books)).toEqual([])
  })

  it('may be known only to have been confirmed, on a day that no source gives', async () => {
    const signed = fact(
      'MinutesConfirmed',
      '2009-03-31',
      { meeting: MEETING },
      {
        effective: { earliest: '2008-09-02', asStated: 'the copy that was published is signed' },
      },
    )
    const facts = [...FACTS, met('2008-09-01'), signed]
    expect(stateIn(await booksAt('2009-03-31', ...facts))).toBe('confirmed')
    expect((await booksAt('2008-12-31', ...facts)).bodies()).toMatchObject([
      { isUndetermined: true, meetings: [{ minutesState: 'notStated' }] },
    ])
  })

  it('cannot have been confirmed where none were taken', async () => {
    const books = await booksAt('2008-12-31', ...FACTS, met('2008-09-01', { minutes: 'none' }), CONFIRMED)
    expect(stateIn(books)).toBe('contested')
    expect(found(books, 'minutes are confirmed that were never taken')).toEqual([
      {
        severity: 'serious',
        subject: `meeting/${MEETING}`,
        message:
          'Shared Services Board of 1 September 2008: one source says that no minutes were taken (entry 8), and another that they were confirmed (entry 9)',
        entries: [8, 9],
      },
    ])
    const none = await booksAt('2008-12-31', ...FACTS, met('2008-09-01', { minutes: 'none' }))
    expect(stateIn(none)).toBe('none')
    expect(found(none, 'minutes are confirmed that were never taken')).toEqual([])
  })

  it('are said to be confirmed in one way only', async () => {
    // What people record is not typed.
    const minutes = 'confirmed' as unknown as Data<'BodyMet'>['minutes']
    const said: Fact = met('2008-09-01', { minutes })
    await expect(booksAt('2008-12-31', ...FACTS, said)).rejects.toThrow('data.minutes')
  })
})

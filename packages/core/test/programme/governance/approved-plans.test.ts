import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, found } from '../fixture.ts'
import { revised, set } from '../plan/plan-drafts.ts'
import { BOARD, constituted } from './governance-drafts.ts'

const name = 'a body that only advises has approved when a target is due'
const foundIn = async (...facts: readonly Fact[]) => found(await booksAt('2009-12-31', BOARD, ...facts), name)
const byBoard = { approvedBy: 'board' } as const
const ADVISES = constituted('2008-06-30')
const DECIDES = constituted('2008-06-30', { power: 'decides' })

describe('a plan that a body approves', () => {
  it('is found where the body only advises: all of one day together', async () => {
    const both = [
      set('2008-09-01', byBoard),
      set('2008-09-01', { ...byBoard, name: 'Lead the medium-term wins', target: 'medium-term' }),
    ]
    expect(await foundIn(ADVISES, ...both)).toEqual([
      {
        severity: 'note',
        subject: 'party/board',
        about: ['target/medium-term', 'target/quick-wins'],
        message:
          'Shared Services Board is recorded to have approved on 1 September 2008 when 2 targets are due, and could only advise it (entry 7): Lead the medium-term wins; Implement the quick wins',
        entries: [7, 8, 9],
      },
    ])
    expect(await foundIn(ADVISES, set('2008-09-01'), revised('2009-01-15', byBoard))).toMatchObject([
      {
        message:
          'Shared Services Board is recorded to have approved on 15 January 2009 when a target is due, and could only advise it (entry 7): Implement the quick wins',
      },
    ])
  })

  it('is not found where the body decides, nor where nobody says what it may do', async () => {
    expect(await foundIn(DECIDES, set('2008-09-01', byBoard))).toEqual([])
    expect(await foundIn(set('2008-09-01', byBoard))).toEqual([])
  })

  it('is not found where a council approved it as well', async () => {
    const asWell = set('2008-09-01', { approvedBy: 'redditch' })
    expect(await foundIn(ADVISES, set('2008-09-01', byBoard), asWell)).toEqual([])
  })

  it('is not found where a council approved the same move on a day of its own', async () => {
    const later = revised('2009-01-20', { approvedBy: 'redditch' })
    expect(await foundIn(ADVISES, set('2008-09-01'), revised('2009-01-15', byBoard), later)).toEqual([])
    const another = revised('2009-01-20', { approvedBy: 'redditch', dueOn: '2010-03-31' })
    expect(await foundIn(ADVISES, set('2008-09-01'), revised('2009-01-15', byBoard), another)).toHaveLength(1)
  })

  it('may have been only advised where no source tells what the body might do by then', async () => {
    const vague: Envelope = { effective: { earliest: '2008-07-01', asStated: 'in the autumn' } }
    const perhaps = constituted('2008-11-30', { power: 'advises' }, vague)
    expect(await foundIn(DECIDES, perhaps, set('2008-09-01', byBoard))).toMatchObject([
      { severity: 'note', message: expect.stringContaining('and may have been able only to advise it (entry 8)') },
    ])
  })
})

import { attestedValue } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { ALL, DAYS, in2009, in2010, in2011, latenessOf, targetOf } from './three-dates.ts'

describe('the three phases', () => {
  it('of identifying quick wins was met on 1 September 2008, as far as the Board goes', () => {
    for (const books of ALL) expect(attestedValue(targetOf(books, 'phase-1-identified').metOn)).toBe('2008-09-01')
  })

  it.each([
    [DAYS[0], in2009],
    [DAYS[1], in2010],
    [DAYS[2], in2011],
  ] as const)(
    'of implementing quick wins was not met by 21 August 2009, and no later paper says that it was: at %s',
    (_, books) => {
      // 202 days after the day that the Board moved it to, 233 after the published one, 234 after “before 31 December”.
      expect(latenessOf(books, 'phase-1-implemented')).toEqual({
        '2008-12-30': ['notMet', 234],
        '2008-12-31': ['notMet', 233],
        '2009-01-31': ['notMet', 202],
      })
    },
  )

  it('of the second, what is to be shared was agreed by August 2009, nobody says when', () => {
    const { state, metOn } = targetOf(in2009, 'phase-2-identified')
    expect([state, metOn.is]).toEqual(['met', 'unknown'])
  })

  it('of the second was not implemented on 31 July 2009', () => {
    expect(latenessOf(in2009, 'phase-2-implemented')).toEqual({ '2009-07-31': ['notMet', 21] })
    expect(latenessOf(in2010, 'phase-2-implemented')).toEqual({ '2009-07-31': ['notMet', 168] })
  })

  it('of the second came 157 days late for ICT, whose staff moved, and for the staff of CCTV & Lifeline', () => {
    expect(latenessOf(in2010, 'ict-implemented')).toEqual({ '2009-07-31': ['metLate', 157] })
    const moved = in2010.staffPosition().movements.map(({ movement, on }) => [movement, attestedValue(on)])
    expect(moved).toEqual([
      ['cctv-lifeline-2010', { earliest: '2010-01-04', latest: '2010-01-04' }],
      ['ict-2010', { earliest: '2010-01-04', latest: '2010-01-04' }],
    ])
  })

  it('of the second came for Economic Development on 1 June 2011', () => {
    expect(attestedValue(targetOf(in2011, 'economic-development-implemented').metOn)).toBe('2011-06-01')
  })

  it('of the third ends with a business case that both Councils agreed, on a day that is not known', () => {
    const [overall] = in2009.decisions({ matter: 'overall-business-case' }).matters
    expect(targetOf(in2009, 'phase-3-business-case')).toMatchObject({ state: 'met', metOn: { is: 'unknown' } })
    expect(overall?.approvedByAll).toBe('yes')
  })

  it('of the third is followed by a joint chief executive from 30 July 2009', () => {
    expect(in2009.offices()[0]?.holders.at(-1)?.on).toBe('2009-07-30')
  })
})

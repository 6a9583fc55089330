import type { StaffPosition, Sum } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { recordInSqlite } from './recorded-programme.ts'

const ledger = await recordInSqlite()
const books = await ledger.asAt('2011-06-30')

const netOf = ({ employers }: StaffPosition): Record<string, Sum> =>
  Object.fromEntries(employers.map(({ employer, net }) => [employer, net]))

describe('staff moved by 30 June 2011', () => {
  const position = books.staffPosition()

  it('are known by 7 movements, 3 with a headcount, 4 called TUPE, one of them a return', () => {
    expect(position.totals).toMatchObject({
      movements: 7,
      withHeadcount: 3,
      withoutHeadcount: 4,
      tupe: 4,
      returns: 1,
      moved: { known: 32, unknown: 4 },
    })
  })

  it('leave Bromsgrove 11 fewer, plus 4 movements of unstated size', () => {
    expect(netOf(position)).toEqual({
      bdc: { known: -11, unknown: 4 },
      rbc: { known: 12, unknown: 2 },
      wcc: { known: 0, unknown: 2 },
      wfdc: { known: -1, unknown: 0 },
    })
  })

  it('are as many as came: the known net changes cancel out', () => {
    expect(position.employers.reduce((sum, { net }) => sum + net.known, 0)).toBe(0)
  })

  it('are what the papers say of each movement', () => {
    const of = position.movements.map(({ movement, from, to, headcount }) =>
      [movement, ...[from, to, headcount].map((cell) => (cell.is === 'known' ? cell.value : cell.is))].join(' '),
    )
    expect(of).toEqual([
      'cctv-lifeline-2010 bdc rbc 21',
      'hr-od-2011 bdc rbc unknown',
      'ict-2010 rbc bdc 10',
      'leisure-2011 bdc rbc unknown',
      'payroll-2011 wfdc rbc 1',
      'property-out bdc wcc unknown',
      'property-return wcc bdc unknown',
    ])
  })

  it('count one full-time equivalent apart from people', () => {
    const stated = position.movements.filter(({ fte }) => fte.is === 'known')
    expect(stated.map(({ movement, fte }) => [movement, fte.is === 'known' && fte.value])).toEqual([
      ['payroll-2011', 1],
    ])
  })
})

describe('staff moved, taking what is inferred as unknown', () => {
  const position = books.staffPosition({ inferences: 'without' })

  it('leave 21 people who came from an employer not known', () => {
    expect(netOf(position)).toEqual({
      bdc: { known: 10, unknown: 4 },
      rbc: { known: 12, unknown: 2 },
      unknown: { known: -21, unknown: 0 },
      wcc: { known: 0, unknown: 2 },
      wfdc: { known: -1, unknown: 0 },
    })
  })

  it('are still 32', () => {
    expect(position.totals.moved).toEqual({ known: 32, unknown: 4 })
  })
})

describe('staff moved by earlier days, using papers to then', () => {
  it('are none by 21 August 2009', async () => {
    const then = (await ledger.asAt('2009-08-21', { knownOn: '2009-08-21' })).staffPosition()

    expect(then.movements).toEqual([])
    expect(then.employers).toEqual([])
    expect(then.totals.moved).toEqual({ known: 0, unknown: 0 })
  })

  it('are 31 by 15 January 2010', async () => {
    const then = (await ledger.asAt('2010-01-15', { knownOn: '2010-01-15' })).staffPosition()

    expect(then.totals.moved).toEqual({ known: 31, unknown: 0 })
    expect(netOf(then)).toEqual({ bdc: { known: -11, unknown: 0 }, rbc: { known: 11, unknown: 0 } })
  })

  it('were the same 31 by 3 months later, and their day was 4 January 2010', async () => {
    const before = (await ledger.asAt('2010-01-03')).staffPosition()
    const after = (await ledger.asAt('2010-04-15')).staffPosition()

    expect(before.totals.moved).toEqual({ known: 0, unknown: 0 })
    expect(after.totals.moved).toEqual({ known: 31, unknown: 0 })
    // Property and Leisure may have moved from 16 January 2010 on: shown, and in no total.
    expect(after.movements.filter(({ isUndetermined }) => isUndetermined).map(({ movement }) => movement)).toEqual([
      'leisure-2011',
      'property-out',
    ])
  })
})

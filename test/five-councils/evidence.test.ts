import { describe, expect, it } from 'vitest'
import { ALL_KNOWN, fiveAt, HALF_YEAR, YEAR_END } from './recorded.ts'

describe('what the programme of the five rests on', () => {
  it('is one file, and two meetings of which one has its minutes', async () => {
    const { documents, meetings, unregistered } = (await fiveAt(ALL_KNOWN)).sources()
    expect(documents.map(({ document }) => document)).toEqual(['board-minutes', 'office-file'])
    expect(unregistered).toEqual([])
    expect(meetings.map(({ citedAs, documents: attached, awaiting }) => [citedAs, attached.length, awaiting])).toEqual([
      ['the Joint Committee, May 2015', 0, 1],
      ['the Programme Board, November 2014', 1, 0],
    ])
  })

  it('contradicts itself twice: once resolved, once not', async () => {
    const statesOn = async (day: typeof ALL_KNOWN | typeof HALF_YEAR | typeof YEAR_END) =>
      (await fiveAt(day)).contradictions().map(({ contradiction, state }) => [contradiction, state])
    expect(await statesOn(HALF_YEAR)).toEqual([])
    expect(await statesOn(YEAR_END)).toEqual([['damson-rounds', 'resolved']])
    expect(await statesOn(ALL_KNOWN)).toEqual([
      ['damson-rounds', 'resolved'],
      ['elder-share', 'open'],
    ])
  })

  it('was noted of the county, and given out in a pack', async () => {
    const books = await fiveAt(ALL_KNOWN)
    expect(books.noted()).toMatchObject([
      { fact: 'visit' },
      { fact: 'county-interest', about: { value: ['party/orchard'] } },
    ])
    expect(books.packs()).toMatchObject([{ pack: 'half-year-2015' }])
  })
})

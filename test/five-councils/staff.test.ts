import { describe, expect, it } from 'vitest'
import { ALL_KNOWN, fiveAt, HALF_YEAR } from './recorded.ts'

const people = (known: number, unknown = 0) => ({ known, unknown })

describe('the staff of five councils', () => {
  it('leave four employers for a fifth, and what is not known stands on both sides', async () => {
    const { employers, totals } = (await fiveAt(HALF_YEAR)).staffPosition()
    // To Alder: 28 of Birch, 20 of Cedar, of Damson nobody knows. To Cedar: 8 of Damson. Elder's 12 go in October.
    expect(employers.map(({ employer, arrived, left, net }) => [employer, arrived, left, net])).toEqual([
      ['alder', people(48, 1), people(0), people(48, 1)],
      ['birch', people(0), people(28), people(-28)],
      ['cedar', people(8), people(20), people(-12)],
      ['damson', people(0), people(8, 1), people(-8, 1)],
    ])
    expect(totals).toMatchObject({ movements: 4, withoutHeadcount: 1, returns: 0, moved: people(56, 1) })
  })

  it('are five employers in the end: Elder joins, and nine come back of eight who went', async () => {
    const { employers, totals } = (await fiveAt(ALL_KNOWN)).staffPosition()
    // Alder 48 + 12; Cedar 8 − 20 − 9; Damson −8 + 9 and what went to Alder.
    expect(employers.map(({ employer, net }) => [employer, net])).toEqual([
      ['alder', people(60, 1)],
      ['birch', people(-28)],
      ['cedar', people(-21)],
      ['damson', people(1, 1)],
      ['elder', people(-12)],
    ])
    // 56 + 12 + 9.
    expect(totals).toMatchObject({ movements: 6, returns: 1, tupe: 6, moved: people(77, 1) })
  })

  it('balance with what was stated of Revenues by three of them', async () => {
    const { employers } = (await fiveAt(ALL_KNOWN)).staffPosition()
    // Alder 40 + 28 + 20 + 12 and those of Damson; Birch 30 − 28; Cedar 20 − 20, whatever came for the museums.
    expect(
      employers.flatMap(({ employer, services }) => services.map(({ headcount }) => [employer, headcount])),
    ).toEqual([
      ['alder', people(100, 1)],
      ['birch', people(2)],
      ['cedar', people(0)],
    ])
  })

  it('are placed by a sixth council, which goes on employing them', async () => {
    const { beside, employers, placings } = (await fiveAt(ALL_KNOWN)).staffPosition()
    expect(placings).toMatchObject([
      { from: { value: 'orchard' }, with: { value: 'birch' }, form: { value: 's113Placing' }, headcount: { value: 6 } },
    ])
    expect(employers.map(({ employer }) => employer)).not.toContain('orchard')
    // 5 and 2 posts; 3 redundancies, and of Waste nobody knows.
    expect(beside).toMatchObject({ placed: people(6), postsDeleted: people(7), redundancies: people(3, 1) })
  })

  it('of Elder are consulted through their union until six weeks before they move', async () => {
    const { consultations, measures } = (await fiveAt(HALF_YEAR)).staffPosition()
    expect(consultations).toMatchObject([
      { movement: { value: 'revenues-elder' }, with: { value: ['staff-union'] }, endsOn: { value: '2015-08-15' } },
    ])
    expect(measures).toMatchObject([{ by: 'alder', liabilityInformationGivenOn: { value: '2015-09-20' } }])
  })
})

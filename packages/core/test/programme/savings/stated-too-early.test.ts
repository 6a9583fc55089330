import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { outturn, registered, toDate, validated } from './saving-drafts.ts'

const FINDING = 'a result is stated before its period is over'
const EARLY = { knownOn: '2011-02-21' } as const
const foundIn = async (...facts: readonly Fact[]) => found(await booksAt('2011-12-31', registered(), ...facts), FINDING)

describe('a result that is stated before its period is over', () => {
  it('is found of a final figure, by each paper that is too early', async () => {
    expect(await foundIn(outturn(47_800, {}, EARLY), outturn(47_800))).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'ICT 2010/11: the final outturn to 31 March 2011, £478, is from a paper of 21 February 2011, before the period was over: give the date of the paper that has the result, or record it as provisional or as a forecast',
        entries: [7],
      },
    ])
  })

  it.each([
    ['audited', 'notStated', 1],
    ['finalOutturn', 'assumedAtBudget', 1],
    ['monitoring', 'measured', 1],
    ['provisionalOutturn', 'measured', 1],
    ['provisionalOutturn', 'notStated', 0],
    ['monitoring', 'estimated', 0],
  ] as const)('%s, %s: %i', async (stage, method, count) => {
    expect(await foundIn(toDate('2011-03-31', 478, { stage, method }, EARLY))).toHaveLength(count)
  })

  it('is found of a figure that is not counted, too', async () => {
    const measured = toDate('2011-03-31', 500, { stage: 'provisionalOutturn' }, EARLY)
    expect(await foundIn(outturn(478), measured)).toMatchObject([{ entries: [8] }])
  })

  it('is found of what finance validated', async () => {
    const early: Fact = { ...validated('2010-04-01', '2011-03-31', 470), ...EARLY }
    expect(await foundIn(outturn(478), early)).toMatchObject([
      { message: expect.stringContaining('what is validated to 31 March 2011 is from a paper of 21 February 2011') },
    ])
  })

  it('is not found of a paper of the last day, or later', async () => {
    const later = toDate('2010-09-30', 230, { stage: 'finalOutturn' }, { knownOn: '2011-02-21' })
    expect(await foundIn(outturn(478), later)).toEqual([])
  })
})

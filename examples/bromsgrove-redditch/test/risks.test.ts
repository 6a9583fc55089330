import { attestedValue } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { recordInMemory } from './recorded-programme.ts'

const ledger = await recordInMemory()
const books = await ledger.asAt('2011-06-30')
const register = books.riskRegister({ since: '2010-01-15' })
const findings = books.findings()
const [scale, ...otherScales] = register.scales
if (scale === undefined) throw new Error('the books have no scale of risks')

/** The number of a risk in the register as printed. */
const printedRefs = (risks: typeof scale.risks): readonly number[] =>
  risks.map(({ printedRef }) => Number(attestedValue(printedRef)))

const known = (value: number) => ({ known: value, unknown: 0 })

describe('the risk register of 30 June 2011', () => {
  it.each([
    [1, 12, [6]],
    [2, 9, [11, 13]],
    [4, 8, [2, 14]],
    [6, 6, [1, 5, 9, 12]],
    [10, 4, [4]],
    [11, 3, [3, 7]],
    [13, 2, [8]],
    [14, 1, [10]],
  ])('has at rank %i, with likelihood × impact %i, the risks %j', (rank, product, refs) => {
    const there = scale.risks.filter((row) => row.rank === rank)

    expect(printedRefs(there)).toEqual(refs)
    expect(there.map(({ computed }) => computed)).toEqual(refs.map(() => product))
  })

  it('ranks risk 10 with risk 8 by the printed scores', () => {
    const thirteenth = scale.risks.filter(({ printedRank }) => printedRank === 13)
    expect(printedRefs(thirteenth)).toEqual([8, 10])
  })

  it('adds up to 84 as printed and to 83 as computed, over 14 risks', () => {
    expect(scale.totals).toMatchObject({
      risks: 14,
      likelihood: known(29),
      impact: known(39),
      printed: known(84),
      computed: known(83),
      mismatches: 1,
    })
    expect(84 / scale.totals.risks).toBe(6)
    expect((83 / scale.totals.risks).toFixed(2)).toBe('5.93')
  })

  it('has four steps of likelihood and of impact, in the words of the paper', () => {
    const steps = (which: 'likelihood' | 'impact') =>
      scale[which].map(({ word, count }) => [attestedValue(word), count])

    expect(steps('likelihood')).toEqual([
      ['Low', 4],
      ['Medium', 5],
      ['Significant', 5],
      ['High', 0],
    ])
    expect(steps('impact')).toEqual([
      ['Low', 1],
      ['Marginal', 4],
      ['Major', 6],
      ['Critical', 3],
    ])
  })

  it('fills nine cells of the matrix', () => {
    const filled = scale.matrix.flatMap(({ likelihood, impact, count }) =>
      count === 0 ? [] : [[likelihood, impact, count]],
    )
    expect(filled).toEqual([
      [1, 1, 1],
      [1, 2, 1],
      [1, 3, 2],
      [2, 2, 1],
      [2, 3, 2],
      [2, 4, 2],
      [3, 2, 2],
      [3, 3, 2],
      [3, 4, 1],
    ])
  })

  it('says of every risk of Appendix B what is done about it', () => {
    expect(scale.risks.filter(({ mitigation }) => mitigation.is !== 'known')).toEqual([])
  })

  it('knows one scale only, and gives no colour', () => {
    expect(otherScales).toEqual([])
    expect(JSON.stringify(register)).not.toMatch(/green|amber|"red"|rag/i)
  })
})

describe('the directions of risks', () => {
  const risks = [...scale.risks, ...register.unscored]
  const observed = risks.flatMap(({ risk, history }) =>
    history.flatMap(({ on, trend, score }) => (trend.is === 'known' ? [[risk, trend.value, on, score.is]] : [])),
  )

  it('are told three times, two of them without any score', () => {
    expect(observed).toEqual([
      ['senior-staff-loss', 'down', '2011-06-30', 'known'],
      ['political-buy-in', 'up', '2009-08-21', 'unknown'],
      ['political-buy-in', 'up', '2010-01-15', 'unknown'],
    ])
  })

  it('never stand between two scores: no risk was scored twice', () => {
    const scored = risks.map(({ history }) => history.filter(({ score }) => score.is === 'known').length)
    expect(Math.max(...scored)).toBe(1)
  })

  it('repeat themselves for political buy-in, which the register of 2011 does not have', () => {
    const messages = findings.flatMap(({ finding, subject }) => (subject === 'risk/political-buy-in' ? finding : []))
    expect(messages).toEqual(
      expect.arrayContaining([
        'a trend is repeated without a score',
        'a risk is no longer mentioned',
        'a risk has no mitigation',
      ]),
    )
  })
})

describe('the risks that nobody scored', () => {
  const states = register.unscored.map(({ risk, state }) => [risk, state]).sort()

  it('are six, one of them accepted', () => {
    expect(states).toEqual([
      ['bromsgrove-capacity', 'open'],
      ['gaps-after-recruitment', 'open'],
      ['political-buy-in', 'open'],
      ['regulatory-check-teams', 'open'],
      ['regulatory-year-3', 'accepted'],
      ['staff-challenge-and-morale', 'open'],
    ])
  })

  it('have the third year of regulatory services accepted by its Management Board on 11 May 2011', () => {
    const row = register.unscored.find(({ risk }) => risk === 'regulatory-year-3')

    expect(row?.acceptedBy).toMatchObject({ is: 'known', value: 'wrs-management-board', on: '2011-05-11' })
    expect(row?.lastMentioned).toBe('2011-06-30')
  })

  it('are silent since 2009 and 2010 in three cases, and none is closed', () => {
    const silent = findings.filter(({ finding }) => finding === 'a risk is no longer mentioned')

    expect(silent.map(({ subject }) => subject).sort()).toEqual([
      'risk/bromsgrove-capacity',
      'risk/gaps-after-recruitment',
      'risk/political-buy-in',
    ])
    expect(register.closed).toEqual([])
  })
})

describe('the register by the papers of the time', () => {
  it.each([
    ['2008-09-17', []],
    ['2009-08-21', ['bromsgrove-capacity', 'political-buy-in']],
    ['2010-01-15', ['bromsgrove-capacity', 'gaps-after-recruitment', 'political-buy-in']],
  ] as const)('of %s has no score, and the risks %j', async (day, risks) => {
    const then = (await ledger.asAt(day, { knownOn: day })).riskRegister()

    expect(then.scales).toEqual([])
    expect(then.unscored.map(({ risk }) => risk).sort()).toEqual(risks)
  })

  it('has 13 of the 14 scored risks as new since January 2010, and one as gone down by the word of its paper', () => {
    const moved = scale.risks.map(({ printedRef, movement }) => [attestedValue(printedRef), movement?.direction])
    expect(moved.filter(([, direction]) => direction !== 'new')).toEqual([['3', 'down']])
  })
})

describe('the findings on the register', () => {
  it('have one serious one: the printed score of risk 10', () => {
    const serious = findings.filter(({ severity, subject }) => severity === 'serious' && subject.startsWith('risk'))
    expect(serious.map(({ finding, subject }) => [finding, subject])).toEqual([
      ['a printed score is not likelihood times impact', 'risk/wett-conflict'],
    ])
  })

  it('say once that no paper names an owner of any of 20 risks', () => {
    const [found, ...others] = findings.filter(({ finding }) => finding === 'risks have no owner')

    expect(others).toEqual([])
    expect(found?.message).toContain('20 of 20 risks')
  })
})

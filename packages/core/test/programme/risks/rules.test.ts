import { describe, expect, it } from 'vitest'
import { type Fact, fact, openBook, refusalOf } from '../fixture.ts'
import { acceptedBy, adopted, closed, registered, rescored, scored } from './risk-drafts.ts'

const BY = { fact: 1, rule: 'an event names a registered risk', field: 'data.risk' }

describe('a book of risks refuses', () => {
  it.each([
    rescored('2011-01-01', { trend: 'up' }),
    fact('MitigationChanged', '2011-01-01', { risk: 'capacity', mitigation: 'hire' }),
    acceptedBy('2011-01-01'),
    closed('2011-01-01'),
  ])('$type of a risk that nobody registered', async (event) => {
    expect(await refusalOf(event)).toEqual([
      {
        ...BY,
        problem: 'names capacity, which is no registered risk by then',
        remedy: 'register it by RiskRegistered, on the day that it was put on the register',
      },
    ])
  })

  it('every event of a risk that nobody registered, the second as well', async () => {
    expect(await refusalOf(rescored('2011-01-01', { trend: 'up' }), closed('2011-02-01'))).toMatchObject([
      BY,
      { ...BY, fact: 2 },
    ])
  })

  it('a risk that is rescored before it was put on the register', async () => {
    expect(await refusalOf(rescored('2010-12-31', { trend: 'up' }), registered('2011-01-01'))).toMatchObject([BY])
  })

  it('a risk of a service that nobody registered', async () => {
    expect(await refusalOf(registered('2011-01-01', { service: 'waste' }))).toMatchObject([
      { rule: 'a risk concerns a registered service', field: 'data.service' },
    ])
  })

  it('a risk accepted by a body that nobody registered', async () => {
    expect(await refusalOf(registered('2011-01-01'), acceptedBy('2011-01-01', { by: 'the-board' }))).toMatchObject([
      { fact: 2, rule: 'a risk is accepted by a registered party', field: 'data.by' },
    ])
  })

  it('a score on a scale that nobody adopted by then', async () => {
    const refusal = {
      rule: 'a score names an adopted scale',
      field: 'data.score.scale',
      problem: 'names case, which is no adopted scale by then',
      remedy: 'adopt it by RiskScaleAdopted, on the day that it was adopted or on the first day of the ledger',
    }
    expect(await refusalOf(registered('2011-01-01', { score: scored(1, 1) }))).toEqual([{ fact: 1, ...refusal }])
    const late = adopted({}, { effectiveOn: '2011-02-01', knownOn: '2011-02-01' })
    expect(await refusalOf(late, registered('2011-01-01', { score: scored(1, 1) }))).toEqual([{ fact: 2, ...refusal }])
  })

  it('every step that is off its scale, at once, and says what lies on it', async () => {
    expect(await refusalOf(adopted(), registered('2011-01-01', { score: scored(5, 7) }))).toEqual([
      {
        fact: 2,
        rule: 'a likelihood lies on its scale',
        field: 'data.score.likelihood',
        problem: 'is 5, which is off the scale case',
        remedy: 'give a likelihood from 1 (Low) to 4 (High)',
      },
      {
        fact: 2,
        rule: 'an impact lies on its scale',
        field: 'data.score.impact',
        problem: 'is 7, which is off the scale case',
        remedy: 'give an impact from 1 (Low) to 4 (Critical)',
      },
    ])
  })

  it('a step off the scale in a rescoring', async () => {
    expect(
      await refusalOf(adopted(), registered('2011-01-01'), rescored('2011-02-01', { score: scored(1, 5) })),
    ).toMatchObject([{ fact: 3, rule: 'an impact lies on its scale' }])
  })

  it('a correction of the scale that leaves a score off it', async () => {
    const book = await openBook()
    const wide: Fact = { ...adopted(), id: '01J00000000000000000000001' }
    await book.record(wide, registered('2011-01-01', { score: scored(4, 4) }))
    const narrow = adopted(
      { likelihood: ['Low', 'High'] },
      { supersedes: '01J00000000000000000000001', reason: 'transcription' },
    )
    expect(await book.refuse(narrow)).toMatchObject([{ rule: 'a likelihood lies on its scale' }])
  })
})

describe('a book of risks takes', () => {
  it('the least and the greatest step of a scale', async () => {
    const book = await openBook(adopted())
    await book.record(
      registered('2011-01-01', { score: scored(1, 4) }),
      registered('2011-01-01', { risk: 'other', score: scored(4, 1) }),
    )
    expect((await book.asAt('2011-01-01')).riskRegister().scales[0]?.totals.risks).toBe(2)
  })

  it('a step of the longer of two scales that sources adopt under one name', async () => {
    const longer = [...'ABCDE']
    const book = await openBook(adopted(), adopted({ likelihood: longer, impact: longer }))
    await book.record(registered('2011-01-01', { score: scored(5, 5) }))
    expect((await book.asAt('2011-01-01')).riskRegister().scales[0]?.totals.computed.known).toBe(25)
  })

  it('a risk that is rescored after it was closed', async () => {
    const book = await openBook(adopted(), registered('2011-01-01'), closed('2011-02-01'))
    await book.record(rescored('2011-03-01', { score: scored(1, 1) }))
    expect((await book.asAt('2011-03-01')).riskRegister().closed).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, fact, openBook, type ProgrammeBooks } from '../fixture.ts'
import { adopted, closed, onlyScale, registered, rescored, rowOf, scored } from './risk-drafts.ts'

const SPRING: Envelope = { effective: { earliest: '2011-03-01', asStated: 'in spring 2011' }, knownOn: '2011-03-01' }

/** Of all that is found, what says that something is undetermined. */
const undeterminedIn = (books: ProgrammeBooks) =>
  books
    .findings()
    .filter(({ finding, message }) => /undetermined|vague/.test(`${finding} ${message}`))
    .map(({ finding, entries }) => [finding, entries])
const NAME = 'what happened by the day is undetermined'

describe('a risk that was spoken of on a vague day', () => {
  const registration = registered('2011-01-01', { score: scored(2, 3) })
  const books = (day: '2011-02-28' | '2011-04-15' | '2011-05-31', ...facts: readonly Fact[]) =>
    booksAt(day, adopted(), registration, ...facts)

  it('may have been rescored', async () => {
    const rescoring = rescored('2011-05-31', { score: scored(3, 3) }, SPRING)
    const between = await books('2011-04-15', rescoring)
    expect(rowOf(between, 'capacity')).toMatchObject({
      computed: 6,
      undetermined: { state: 'open', score: { value: { likelihood: 3, impact: 3 } } },
      entries: [6, 7, 8],
    })
    // Once, by the entry that is vague.
    expect(undeterminedIn(between)).toEqual([[NAME, [8]]])
    expect(rowOf(await books('2011-02-28', rescoring), 'capacity').undetermined).toBeUndefined()
    const after = await books('2011-05-31', rescoring)
    expect(rowOf(after, 'capacity')).toMatchObject({ computed: 9, undetermined: undefined })
    expect(undeterminedIn(after)).toEqual([])
  })

  it('may have been closed, and counts until then', async () => {
    const between = await books('2011-04-15', closed('2011-05-31', SPRING))
    expect(rowOf(between, 'capacity')).toMatchObject({ state: 'open', rank: 1, undetermined: { state: 'closed' } })
    expect(onlyScale(between).totals.risks).toBe(1)
  })

  it('may be on the register, and is neither ranked nor counted', async () => {
    const late = registered('2011-05-31', { risk: 'systems', title: 'IT systems', score: scored(4, 4) }, SPRING)
    const between = await books('2011-04-15', late)
    expect(between.riskRegister().undetermined).toMatchObject([
      { risk: 'systems', computed: 16, rank: undefined, undetermined: undefined, entries: [6, 8] },
    ])
    expect(onlyScale(between)).toMatchObject({ risks: [{ risk: 'capacity', rank: 1 }], totals: { risks: 1 } })
    expect(undeterminedIn(between)).toEqual([[NAME, [8]]])
    expect((await books('2011-05-31', late)).riskRegister().undetermined).toEqual([])
  })

  it('may have been taken back, and counts until then', async () => {
    const id = '01J00000000000000000000003'
    const book = await openBook(adopted(), registered('2011-01-01', { score: scored(2, 3) }, { id }))
    await book.record(fact('Reversed', '2011-05-31', { reverses: id }, SPRING))
    const between = await book.asAt('2011-04-15')
    expect(rowOf(between, 'capacity')).toMatchObject({ rank: 1, undetermined: { state: 'notRegistered' } })
    expect(undeterminedIn(between)).toEqual([[NAME, [7]]])
    expect((await book.asAt('2011-05-31')).riskRegister()).toMatchObject({ scales: [{ risks: [] }], undetermined: [] })
  })

  it('was not vague on an earlier day from which its movement is told', async () => {
    const between = await books('2011-04-15', rescored('2011-05-31', { score: scored(3, 3) }, SPRING))
    expect(rowOf(between, 'capacity', { since: '2011-02-28' }).movement).toMatchObject({
      direction: 'unchanged',
      entries: [6, 7, 8],
    })
    const asked = between.riskRegister({ since: '2011-02-28' })
    expect(asked.undetermined).toEqual(between.riskRegister().undetermined)
  })
})

import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, fact, openBook } from '../fixture.ts'
import { rowsIn } from '../rows-in.ts'
import { businessCaseRisks } from './business-case-risks.ts'
import { acceptedBy, adopted, closed, registered, rescored, scored } from './risk-drafts.ts'

describe('the rows of the risk register', () => {
  it('have refs of their own, and lead to the entries behind them', async () => {
    const books = await booksAt('2011-06-30', ...businessCaseRisks)
    const rows = rowsIn(books.riskRegister())
    const refs = rows.map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    // The scale and its totals, 8 steps, 16 cells; 15 risks, 16 days on which they were scored or a trend was told.
    expect(refs).toHaveLength(2 + 8 + 16 + 15 + 16)
    for (const row of rows) {
      expect(row.entries).not.toEqual([])
      expect(row.entries).toEqual([...new Set(row.entries)].toSorted((a, b) => a - b))
    }
    for (const ref of ['scale/case/cell/4x4', 'risk/wett', 'risk/wett/on/2011-06-30', 'scale/case/totals']) {
      const { row, entries } = books.explain(`riskRegister:${ref}`)
      expect(entries.map(({ entry }) => entry.position)).toEqual(row?.entries)
    }
  })
})

describe('what is coming up of risks', () => {
  it('is told in sentences', async () => {
    const book = await openBook()
    const known: Envelope = { knownOn: '2011-01-01' }
    await book.record(
      adopted({ likelihood: ['Low', 'High'], impact: ['Low', 'Bad'] }, { ...known, effectiveOn: '2011-01-02' }),
      registered('2011-01-03', { score: scored(1, 2) }, known),
      registered('2011-01-04', { risk: 'morale', title: 'Morale' }, known),
      fact('MitigationChanged', '2011-01-04', { risk: 'morale', mitigation: 'listen' }, known),
      rescored('2011-01-05', { score: scored(2, 2), trend: 'up' }, known),
      rescored('2011-01-06', { trend: 'unchanged' }, known),
      acceptedBy('2011-01-07', { by: 'redditch' }, known),
      acceptedBy('2011-01-08', {}, known),
      closed('2011-01-09', known),
    )
    expect((await book.asAt('2011-01-01')).comingUp().map(({ words }) => words)).toEqual([
      'Risks are scored on the scale case: likelihood Low, High; impact Low, Bad',
      'Lack of staff capacity is put on the risk register, likelihood 1 (Low) × impact 2 (Bad) on the scale case',
      'Morale is put on the risk register',
      'What is done about Morale changes: listen',
      'Lack of staff capacity is scored likelihood 2 (High) × impact 2 (Bad) on the scale case and is reported going up',
      'Lack of staff capacity is reported unchanged',
      'Lack of staff capacity is accepted by Redditch Borough Council',
      'Lack of staff capacity is accepted',
      'Lack of staff capacity leaves the risk register: the team is in post',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, type Fact } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, revised, yearIn } from './saving-drafts.ts'

const whole = (known: number) => ({ known, unknown: 0 })
const NOT_KNOWN = { known: 0, unknown: 1 }
const since = (each: Fact, earliest: Day): Fact => ({ ...each, effective: { earliest, asStated: 'this summer' } })

describe('a vaguely dated saving', () => {
  const facts = [
    registered(),
    budgeted(500, { shares: { redditch: 500 } }),
    since(revised('2010-09-30', 300, { shares: { redditch: 300 } }), '2010-06-01'),
  ]

  it('leaves what its line and totals have undetermined, until the last day that it may be of', async () => {
    const during = await booksAt('2010-07-15', ...facts)
    const maybe = { budget: { total: whole(300), byCouncil: { redditch: whole(300) } } }
    expect(lineIn(during)).toMatchObject({
      budget: { total: whole(500) },
      undetermined: { ...maybe, originalBudget: { total: whole(500) }, actual: { total: NOT_KNOWN } },
      entries: [6, 7, 8],
    })
    const { overall, groups, beforeTransitionalCosts, transitionalCosts } = yearIn(during)
    for (const total of [overall, ...groups, beforeTransitionalCosts])
      expect(total).toMatchObject({ budget: { total: whole(500) }, undetermined: maybe, entries: [6, 7, 8] })
    expect(transitionalCosts.undetermined).toBeUndefined()
    for (const day of ['2010-05-31', '2010-09-30'] as const)
      expect(lineIn(await booksAt(day, ...facts)).undetermined).toBeUndefined()
  })

  it('is a line apart, in no total, where nothing is certain of it', async () => {
    const more = [
      registered({ line: 'payroll', name: 'Payroll' }),
      since(outturn(40, { line: 'payroll', shares: { bromsgrove: 40 } }), '2011-03-01'),
    ]
    const year = yearIn(await booksAt('2011-03-15', ...facts, ...more))
    expect(year.lines.map(({ line, undetermined }) => [line, undetermined])).toEqual([['ict', undefined]])
    expect(year.undeterminedLines).toMatchObject([
      { ref: 'councilSavings:2010/11/line/payroll', actual: { total: whole(40) }, entries: [9, 10] },
    ])
    expect(year).toMatchObject({ councils: ['redditch'], overall: { actual: { total: NOT_KNOWN } } })
  })

  it('makes a year of its own, without lines, where nothing is certain of the year', async () => {
    const vague = since(budgeted(500), '2010-03-01')
    const year = yearIn(await booksAt('2010-03-15', registered(), vague))
    expect(year).toMatchObject({ lines: [], undeterminedLines: [{ line: 'ict' }] })
  })

  it('that may have been undone leaves nothing certain', async () => {
    const id = '01K0000000000000000000000A'
    const undone = since(
      {
        type: 'Reversed',
        data: { reverses: id },
        effectiveOn: '2010-12-31',
        knownOn: '2010-12-31',
        actor: { role: 'committee clerk' },
        sources: [{ kind: 'document', ref: 'the report of the board' }],
        evidence: 'reported',
      } as Fact,
      '2010-10-01',
    )
    const books = await booksAt('2010-11-15', registered(), { ...budgeted(500), id } as Fact, undone)
    expect(lineIn(books)).toMatchObject({
      budget: { total: whole(500) },
      undetermined: { budget: { total: NOT_KNOWN } },
    })
  })

  it('can be asked for the entries behind it', async () => {
    const books = await booksAt('2010-07-15', ...facts)
    const { ref, entries } = lineIn(books)
    expect(books.explain(ref).entries.map(({ entry }) => entry.position)).toEqual(entries)
  })
})

import { describe, expect, it } from 'vitest'
import { booksAt, type Fact } from '../fixture.ts'
import { agreed, budgeted, counted, distributed, settled } from './sharing-drafts.ts'

describe('what is coming up', () => {
  it('is told in sentences', async () => {
    const ahead: readonly Fact[] = [
      agreed(),
      agreed(
        [{ by: 'equal' }],
        {
          parts: [
            { for: 'oneOffCost', steps: [{ by: 'equal' }] },
            { for: 'income', steps: [{ by: 'equal' }] },
          ],
          startsOn: '2011-04-01',
        },
        '2011-01-21',
      ),
      counted('2011-02-01', 'unknown', 45),
      budgeted({ bromsgrove: 49_500_000, redditch: 40_500_000 }),
      settled('redditch', 'bromsgrove', 860_000),
      distributed({ bromsgrove: 1_100_000 }, { retained: 900_000 }),
    ]
    const known = ahead.map((each) => ({ ...each, knownOn: '2011-01-01' }) as Fact)
    const books = await booksAt('2011-01-01', ...known)
    const both = 'Bromsgrove District Council and Redditch Borough Council'
    const year = 'from 1 April 2011 to 31 March 2012'
    expect(books.comingUp().map(({ words }) => words)).toEqual([
      `${both} agree how to share the running cost of ICT`,
      `${both} agree how to share the one-off cost, the income of ICT from 1 April 2011`,
      'A count of payslips is taken: Bromsgrove District Council an unstated number, Redditch Borough Council 45',
      `£900,000, the running cost by the budget of ICT ${year}, is shared: Bromsgrove District Council £495,000, Redditch Borough Council £405,000`,
      `Redditch Borough Council pays Bromsgrove District Council £8,600 for ICT ${year}`,
      `£20,000 that ICT had over ${year} is distributed: Bromsgrove District Council £11,000; £9,000 is retained`,
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { five, pounds, whole } from './fact.ts'
import { ALL_KNOWN, type FiveBooks, fiveAt, HALF_YEAR, YEAR_END } from './recorded.ts'

const partly = (amount: number) => ({ known: pounds(amount), unknown: 1 })

const yearIn = (books: FiveBooks) => {
  const [year] = books.councilSavings({ year: '2015/16' })
  if (year === undefined) throw new Error('Nothing is saved in 2015/16')
  return year
}
const lineIn = (books: FiveBooks, key: 'revenues' | 'transition' | 'waste') => {
  const line = yearIn(books).lines.find((each) => each.line === key)
  if (line === undefined) throw new Error(`There is no line ${key}`)
  return line
}

describe('what five councils save', () => {
  it('is budgeted by council, but for one share', async () => {
    const { councils, overall } = yearIn(await fiveAt(HALF_YEAR))
    expect(councils).toEqual(['alder', 'birch', 'cedar', 'damson', 'elder'])
    // Revenues 30, 25, 20, 15, 10; Waste 20, 15, 10, 10 and ?; moving −2 each. 100 + 60 − 10 in all.
    expect(overall.budget).toMatchObject({
      total: whole(150_000),
      byCouncil: five(whole(48_000), whole(38_000), whole(28_000), whole(23_000), partly(8_000)),
    })
  })

  it('is vired by one council from one line to another, and stays what it was in all', async () => {
    const books = await fiveAt(YEAR_END)
    expect(lineIn(books, 'revenues').budget).toMatchObject({
      total: whole(104_000),
      byCouncil: five(whole(34_000), whole(25_000), whole(20_000), whole(15_000), whole(10_000)),
    })
    expect(lineIn(books, 'waste').budget).toMatchObject({
      total: whole(56_000),
      byCouncil: five(whole(16_000), whole(15_000), whole(10_000), whole(10_000), partly(0)),
    })
    expect(yearIn(books).overall.budget.total).toEqual(whole(150_000))
  })

  it('is reported for half a year without shares: no council has an actual then', async () => {
    const { overall } = yearIn(await fiveAt(YEAR_END))
    expect(overall.actual.byCouncil).toEqual(
      five('notEvidenced', 'notEvidenced', 'notEvidenced', 'notEvidenced', 'notEvidenced'),
    )
  })

  it('is in the end what each line says, and what one of them leaves out is unknown', async () => {
    const { overall } = yearIn(await fiveAt(ALL_KNOWN))
    // Revenues 30, 24, 19, 12, 9; Waste 20, 15, 10, 5 and ?; moving −3 each. 94 + 55 − 15 in all.
    expect(overall.actual).toMatchObject({
      total: whole(134_000),
      byCouncil: five(whole(47_000), whole(36_000), whole(26_000), whole(14_000), partly(6_000)),
    })
    // 134 − 150.
    expect(overall.variance).toEqual({ amount: whole(-16_000), direction: 'adverse' })
  })

  it('was more by the first outturn than by the later one', async () => {
    const totalOn = async (knownOn: '2016-06-29' | '2016-06-30' | '2016-09-14' | '2016-09-15') =>
      lineIn(await fiveAt(YEAR_END, knownOn), 'revenues').actual.total
    expect(await totalOn('2016-06-29')).toEqual(whole(45_000))
    expect(await totalOn('2016-06-30')).toEqual(whole(97_000))
    expect(await totalOn('2016-09-14')).toEqual(whole(97_000))
    expect(await totalOn('2016-09-15')).toEqual(whole(94_000))
  })

  it('is realised as far as finance validated it', async () => {
    const books = await fiveAt(ALL_KNOWN)
    expect(lineIn(books, 'revenues').realised).toMatchObject({
      total: whole(90_000),
      byCouncil: five(whole(29_000), whole(23_000), whole(18_000), whole(11_000), whole(9_000)),
    })
    // Of Waste and of moving nothing is validated.
    expect(yearIn(books).overall.realised.total).toEqual({ known: pounds(90_000), unknown: 2 })
  })

  it('is estimated where it is asked for, by the budget of each of the five', async () => {
    const [year] = (await fiveAt(ALL_KNOWN)).councilSavings({ estimate: 'proRataToBudget', year: '2015/16' })
    const estimated = (key: string) => year?.lines.find(({ line }) => line === key)?.estimate?.byCouncil
    // £94,000 by 34 : 25 : 20 : 15 : 10; two pennies are over, for Alder (…6.92) and Birch (…5.38).
    const pence = five(3_073_077, 2_259_616, 1_807_692, 1_355_769, 903_846)
    expect(estimated('revenues')).toEqual(
      Object.fromEntries(Object.entries(pence).map(([council, known]) => [council, { known, unknown: 0 }])),
    )
    expect(Object.values(pence).reduce((all, share) => all + share, 0)).toBe(pounds(94_000))
    // Nobody says what Elder was to have of Waste: there is nothing to go by.
    expect(estimated('waste')).toEqual(
      five('notEvidenced', 'notEvidenced', 'notEvidenced', 'notEvidenced', 'notEvidenced'),
    )
  })

  it('is reported of the next year by four of five: of the fifth nothing is made up', async () => {
    const books = await fiveAt(ALL_KNOWN)
    const [next] = books.councilSavings({ year: '2016/17' })
    expect(next?.councils).toEqual(['alder', 'birch', 'cedar', 'damson', 'elder'])
    expect(next?.overall).toMatchObject({
      budget: {
        byCouncil: five(whole(30_000), whole(25_000), whole(20_000), whole(15_000), whole(20_000)),
      },
      actual: {
        total: whole(50_000),
        byCouncil: five<unknown>(whole(15_000), whole(12_000), whole(10_000), whole(8_000), 'notEvidenced'),
      },
    })
  })

  it('is printed in all as the lines come to, but for the share that one of them leaves out', async () => {
    const books = await fiveAt(HALF_YEAR)
    expect(books.printedTotals()).toMatchObject([{ table: 'budget-book' }])
    const { casts } = books.savingCasts()
    const printed = casts.filter(({ ref }) => ref.startsWith('savingCasts:2015/16/budget-book/overall/down/budget-of-'))
    expect(printed.map(({ figure, computed, agrees }) => [figure, computed, agrees])).toEqual([
      ['budget of alder', pounds(48_000), 'exactly'],
      ['budget of birch', pounds(38_000), 'exactly'],
      ['budget of cedar', pounds(28_000), 'exactly'],
      ['budget of damson', pounds(23_000), 'exactly'],
      ['budget of elder', 'unknown', 'untested'],
    ])
  })

  it('is claimed and forecast beside, and in no total', async () => {
    const books = await fiveAt(ALL_KNOWN)
    expect(books.savingClaims()).toMatchObject([{ key: 'damson-rounds', council: { value: 'damson' } }])
    expect(books.savingForecasts()).toMatchObject([{ key: 'revenues-next-year' }])
    expect(books.savingLines().map(({ line }) => line)).toEqual(['revenues', 'transition', 'waste'])
  })

  it('is measured against the baselines of four, and one that nobody knows', async () => {
    const baselines = (await fiveAt(ALL_KNOWN)).savingBaselines()
    expect(Object.fromEntries(baselines.map(({ council, current }) => [council, current.amount]))).toMatchObject({
      alder: { value: pounds(140_000) },
      birch: { value: pounds(110_000) },
      cedar: { value: pounds(85_000) },
      damson: { value: pounds(70_000) },
      elder: { is: 'unknown' },
    })
  })
})

import { describe, expect, it } from 'vitest'
import { csv } from '../src/tables/csv.ts'
import { tables } from '../src/tables/tables.ts'
import { viewsAsJson } from '../src/views-as-json.ts'
import { recordInMemory } from './recorded-programme.ts'

const books = await (await recordInMemory()).asAt('2011-06-30')
const written = tables(books)
const tableOf = (name: string) => {
  const table = written.find((each) => each.name === name)
  if (table === undefined) throw new Error(`there is no table ${name}`)
  return table
}

describe('the lists beside the page', () => {
  it('have a cell for each column in every row', () => {
    for (const { columns, rows } of written) expect(rows.filter(({ length }) => length !== columns.length)).toEqual([])
  })

  it('hold every matter, recommendation, target, measure and noted fact', () => {
    const { matters } = books.decisions()
    const namesIn = (name: string) => new Set(tableOf(name).rows.map(([first]) => first))

    expect(namesIn('matters')).toEqual(new Set(matters.map(({ name }) => name)))
    expect(tableOf('recommendations').rows).toHaveLength(matters.flatMap((row) => row.recommendations).length)
    expect(namesIn('targets')).toEqual(new Set(books.plan().targets.map(({ name }) => name)))
    expect(namesIn('performance')).toEqual(new Set(books.performance().map(({ name }) => name)))
    expect(tableOf('noted').rows).toHaveLength(books.noted().length)
  })

  it('say of a council without a decision that none is recorded', () => {
    const ofPayroll = tableOf('matters').rows.filter(
      ([matter, , council]) => matter === 'Payroll to pass to Redditch' && council === 'Redditch Borough Council',
    )
    expect(ofPayroll.map((row) => row.slice(3))).toEqual([['no decision', 'not stated', 'not recorded', '']])
  })

  it('are quoted where a cell has a comma, a quotation mark or a line of its own', () => {
    const rows = [
      ['plain', 'a, b'],
      ['"so called"', 'two\nlines'],
    ]
    expect(csv({ name: 'any', columns: ['one', 'two'], rows })).toBe(
      ['one,two', 'plain,"a, b"', '"""so called""","two\nlines"', ''].join('\n'),
    )
  })

  it('stand beside the views as plain data, which say from where they are seen', () => {
    const views = JSON.parse(viewsAsJson(books))
    expect(views.basis).toEqual(JSON.parse(JSON.stringify(books.basis)))
    expect(views.funding.totals.states.received.fundings).toBe(0)
    expect(views.sharing).toEqual([])
  })
})

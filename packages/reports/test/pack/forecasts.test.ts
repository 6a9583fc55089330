import { expect, it } from 'vitest'
import { boardPack, type Cell, type ReportDocument, renderMarkdown } from '../../src/index.ts'
import { columnIn, partIn, tableIn, textsIn } from './find-in.ts'
import { programmeOfTwo, reported, type Told } from './programme-of-two.ts'

const YEAR = { from: '2010-04-01', to: '2011-03-31' }

const forecast = (key: string, data: object): Told => ({
  type: 'SavingForecast',
  on: '2010-09-01',
  data: { forecast: key, basis: 'net', period: YEAR, ...data },
})

const withShares = reported(12_000, {})
const ofBoth: Told = { ...withShares, data: { ...withShares.data, shares: { ash: 500_000, elm: 700_000 } } }

const packOf = async (...told: readonly Told[]): Promise<ReportDocument> =>
  boardPack(await programmeOfTwo(ofBoth, ...told), { asAt: '2011-06-30', audience: 'exempt' })

const columnsOf = (document: ReportDocument, id: string): readonly string[] =>
  tableIn(document, id).columns.map(({ id: column }) => column)
const notStated: Cell = { is: 'missing', why: 'notStated' }
const whole = (shown: number | string): Cell => ({ is: 'value', value: shown })

it.each([
  ['one service', { service: 'payroll' }],
  ['one line', { line: 'payroll' }],
  ['what it says that it covers', { scope: 'salaries only' }],
  ['cashable savings', { class: 'cashable' }],
  ['savings before transitional costs', { basis: 'gross' }],
  ['three years', { period: { from: '2010-04-01', to: '2013-03-31' } }],
  ['a period that nobody states', { period: undefined }],
])('keeps a forecast of %s out of the figures of the year, and lists it as what it is', async (_, data) => {
  const document = await packOf(forecast('part', { council: 'ash', amount: 100_000_00, ...data }))
  for (const id of ['savings-by-council', 'council-ash-savings', 'savings-over-time-data'])
    expect(columnsOf(document, id)).not.toContain('forecast')
  expect(textsIn(partIn(document, 'council-ash')).filter((text) => text.includes('£100,000'))).toHaveLength(1)
  expect(textsIn(partIn(document, 'council-elm')).filter((text) => text.includes('£100,000'))).toEqual([])
  expect(columnIn(document, 'forecasts', 'amount')).toEqual([whole(100_000_00)])
})

it('says of the forecast of a part which service it is of, what it covers, how much it is and for when', async () => {
  const document = await packOf(
    forecast('part', { council: 'ash', service: 'payroll', scope: 'salaries only', amount: 100_000_00 }),
    forecast('later', {
      council: 'ash',
      service: 'ict',
      amount: 'unknown',
      period: { from: '2011-01-01', to: '2011-12-31' },
    }),
  )
  expect(textsIn(partIn(document, 'council-ash'))).toEqual(
    expect.arrayContaining([
      'ICT: no figure for 1 January 2011 to 31 December 2011',
      'Payroll (salaries only): £100,000 for 2010/11',
    ]),
  )
})

it('shows a forecast of all savings of a council beside them, in thousands as the rest of the table', async () => {
  const document = await packOf(forecast('all', { council: 'ash', amount: 6_400_00 }))
  expect(columnIn(document, 'savings-by-council', 'forecast')).toEqual([whole(6_400_00), notStated, notStated])
  expect(columnIn(document, 'council-ash-savings', 'forecast')).toEqual([whole(6_400_00)])
  expect(columnsOf(document, 'council-elm-savings')).not.toContain('forecast')
  expect(columnIn(document, 'savings-over-time-data', 'forecast')).toEqual([whole(6_400_00), notStated, notStated])
  expect(renderMarkdown(document)).toMatch(/\| 2010\/11 \| Ash \| not [a-z]+ \| 5 \| not [a-z]+ \| 6 \| \[\d/)
  expect(textsIn(partIn(document, 'council-ash')).filter((text) => text.includes('6,400'))).toEqual([])
})

it('shows a forecast of a year in which nothing is budgeted or reported yet on the page of its council', async () => {
  const next = { from: '2011-04-01', to: '2012-03-31' }
  const document = await packOf(forecast('next', { council: 'ash', amount: 9_000_00, period: next }))
  expect(columnIn(document, 'council-ash-savings', 'year')).toEqual([whole('2010/11'), whole('2011/12')])
  expect(columnIn(document, 'council-ash-savings', 'forecast')).toEqual([notStated, whole(9_000_00)])
})

it('shows a forecast that names no council beside the savings of all', async () => {
  const document = await packOf(forecast('all', { amount: 20_000_00, basis: 'notStated' }))
  expect(columnIn(document, 'savings-by-council', 'forecast')).toEqual([notStated, notStated, whole(20_000_00)])
  expect(tableIn(document, 'savings-by-council').notes).toContain(
    'Whether before or after transitional costs is not stated of the forecast: all councils 2010/11.',
  )
})

it('keeps what its source says of how exact it is, and draws no such figure', async () => {
  const document = await packOf(forecast('all', { council: 'ash', amount: 2_000_000_00, qualifier: 'atLeast' }))
  const atLeast = { is: 'value', value: 2_000_000_00, qualifier: 'atLeast' }
  expect(columnIn(document, 'savings-by-council', 'forecast')[0]).toEqual(atLeast)
  expect(columnIn(document, 'savings-over-time-data', 'forecast')[0]).toEqual(atLeast)
  const [, , , budgets, , forecasts] =
    [...renderMarkdown(document).matchAll(/\| 2010\/11 \| Ash \|.*$/gm)][0]?.[0].split(' | ') ?? []
  expect([budgets, forecasts]).toEqual(['5', 'at least 2,000'])
  const charts = document.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'chart' ? [block] : [])),
  )
  const drawing = charts.find(({ id }) => id === 'savings-over-time')?.drawing
  expect(drawing?.is === 'bars' && drawing.series.map(({ name }) => name)).toEqual(['Reported'])
})

it('shows two forecasts of the same savings, and neither chooses one nor adds them', async () => {
  const document = await packOf(
    forecast('first', { council: 'ash', amount: 6_000_00 }),
    forecast('second', { council: 'ash', amount: 7_000_00 }),
  )
  expect(columnIn(document, 'savings-by-council', 'forecast')[0]).toEqual({
    is: 'contested',
    rivals: [6_000_00, 7_000_00],
  })
})

import { expect, it } from 'vitest'
import { boardPack, type ReportDocument } from '../../src/index.ts'
import { columnIn, tableIn } from './find-in.ts'
import { programmeOfTwo, reported, type Told } from './programme-of-two.ts'

const JUNE = { asAt: '2011-06-30', audience: 'exempt' } as const

const packOf = async (...told: readonly Told[]): Promise<ReportDocument> =>
  boardPack(await programmeOfTwo(...told), JUNE)

const contested = (...rivals: readonly number[]) => ({ is: 'contested', rivals })
const unknown = { is: 'missing', why: 'unknown' }
const whole = (figure: number) => ({ is: 'value', value: figure })

const withData = (told: Told, data: object): Told => ({ ...told, data: { ...told.data, ...data } })

const line: Told = {
  type: 'SavingLineRegistered',
  on: '2010-04-01',
  data: { line: 'ict', name: 'ICT', group: 'services', nature: 'saving' },
}

const budgeted = (total: number, data: object = {}): Told => ({
  type: 'SavingBudgeted',
  on: '2010-04-01',
  data: {
    ...{ line: 'payroll', year: '2010/11', class: 'cashable', basis: 'gross', recurrence: 'recurring' },
    ...{ total, ...data },
  },
})

it('shows what each source says of a reported saving, by council and in all, and what the total comes to by each', async () => {
  const document = await packOf(
    line,
    withData(reported(12_000), { shares: { ash: 500_000, elm: 700_000 } }),
    withData(reported(24_000), { shares: { ash: 900_000, elm: 1_500_000 } }),
    withData(reported(1_000), { line: 'ict', shares: { ash: 50_000, elm: 50_000 } }),
  )
  // By line: the lines in order of their keys, the total of all last.
  expect(columnIn(document, 'savings-2010-11', 'reported')).toEqual([
    whole(100_000),
    contested(1_200_000, 2_400_000),
    contested(1_300_000, 2_500_000),
  ])
  expect(columnIn(document, 'savings-2010-11', 'actual-ash')).toEqual([
    whole(50_000),
    contested(500_000, 900_000),
    contested(550_000, 950_000),
  ])
  expect(columnIn(document, 'savings-by-council', 'reported')).toEqual([
    contested(550_000, 950_000),
    contested(750_000, 1_550_000),
    contested(1_300_000, 2_500_000),
  ])
  expect(columnIn(document, 'council-ash-savings', 'reported')).toEqual([contested(550_000, 950_000)])
})

it('calls a total unknown, and not unstated, where sources disagree about several of its parts', async () => {
  const document = await packOf(
    line,
    reported(12_000),
    reported(24_000),
    withData(reported(1_000), { line: 'ict' }),
    withData(reported(2_000), { line: 'ict' }),
  )
  expect(columnIn(document, 'savings-2010-11', 'reported').at(-1)).toEqual(unknown)
})

it('shows the rivals of what finance validated', async () => {
  const validated = (amount: number): Told => ({
    type: 'SavingValidated',
    on: '2011-03-31',
    data: {
      line: 'payroll',
      period: { from: '2010-04-01', to: '2011-03-31' },
      amount,
      measure: 'yearToDate',
      by: 'finance officer',
    },
  })
  const document = await packOf(reported(12_000), validated(1_000_000), validated(1_100_000))
  expect(columnIn(document, 'savings-2010-11', 'validated')).toEqual([
    contested(1_000_000, 1_100_000),
    contested(1_000_000, 1_100_000),
  ])
})

it('adds what was vired to each rival of a budget, and shows no rival of a budget that was stated anew', async () => {
  const vired: Told = {
    type: 'BudgetVired',
    on: '2010-06-01',
    data: { virement: 'to-ict', year: '2010/11', from: 'payroll', to: 'ict', amount: 10_000 },
  }
  const moved = await packOf(line, budgeted(100_000), budgeted(200_000), budgeted(50_000, { line: 'ict' }), vired)
  expect(columnIn(moved, 'savings-2010-11', 'budget').slice(0, 2)).toEqual([whole(60_000), contested(90_000, 190_000)])

  const revised: Told = {
    type: 'SavingBudgetRevised',
    on: '2010-10-01',
    data: { line: 'payroll', year: '2010/11', total: 150_000, reason: 'a slip in the first' },
  }
  const anew = await packOf(budgeted(100_000), budgeted(200_000), revised)
  expect(columnIn(anew, 'savings-2010-11', 'budget')[0]).toEqual(whole(150_000))
})

const transferred = (movement: string, data: object, on: Told['on'] = '2010-07-01'): Told => ({
  type: 'StaffTransferred',
  on,
  data: {
    ...{ movement, service: 'payroll', from: 'ash', to: 'elm', mechanism: 'tupe', mechanismAsWorded: 'transfer' },
    ...data,
  },
})

it('shows what each source says of the people who came and left', async () => {
  const document = await packOf(transferred('a', { headcount: 10 }), transferred('a', { headcount: 16 }))
  expect(columnIn(document, 'staff-employers', 'left')).toEqual([contested(10, 16), whole(0)])
  expect(columnIn(document, 'staff-employers', 'net')).toEqual([contested(-10, -16), contested(10, 16)])
})

it('draws no sum of people of which a part is not known, and keeps an employer of whom nothing else is known', async () => {
  const oak: Told = { type: 'PartyRegistered', on: '2010-04-01', data: { party: 'oak', name: 'Oak', kind: 'council' } }
  const document = await packOf(
    oak,
    transferred('a', { headcount: 12 }),
    transferred('b', { from: 'oak', to: 'elm', headcount: 'unknown' }, '2010-09-01'),
  )
  const { columns, rows } = tableIn(document, 'staff-over-time-data')
  const last = Object.fromEntries(columns.map(({ id, title }) => [title, rows.at(-1)?.cells[id]]))
  expect(last['Elm Borough Council']).toEqual({ is: 'atLeast', value: 12, unknown: 1 })
  expect(last.Oak).toEqual({ is: 'missing', why: 'notStated' })
  const [chart] = document.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'chart' && block.id === 'staff-over-time' ? [block] : [])),
  )
  const drawn = chart?.drawing.is === 'steps' ? chart.drawing.series : []
  expect(drawn.find(({ name }) => name === 'Elm Borough Council')?.values).toEqual([0, 12, undefined, undefined])
})

it('says in the chart of savings how much is known of each figure, year by year', async () => {
  const later = { period: { from: '2011-04-01', to: '2011-05-31' } }
  const document = await packOf(
    line,
    reported(12_000),
    { ...withData(reported(9_000), later), on: '2011-05-31' },
    { ...withData(reported(0), { ...later, line: 'ict', total: 'unknown' }), on: '2011-05-31' },
  )
  expect(tableIn(document, 'savings-over-time-data').rows.map(({ cells }) => [cells.year, cells.reported])).toEqual([
    [said('2010/11'), whole(1_200_000)],
    [said('2011/12'), { is: 'atLeast', value: 900_000, unknown: 1 }],
  ])
})

const said = (words: string) => ({ is: 'value', value: words })

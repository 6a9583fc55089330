import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { boardPack, type ReportDocument, renderMarkdown } from '../../src/index.ts'
import { renderCsv } from '../../src/render/csv/render-csv.ts'
import { againstSchema } from '../render/pack-schema.ts'
import { columnIn, tableIn } from './find-in.ts'
import { programmeOfTwo, reported, type Told } from './programme-of-two.ts'

const YEAR = { from: '2010-04-01', to: '2011-03-31' }

const forecast = (key: string, data: object): Told => ({
  type: 'SavingForecast',
  on: '2010-09-01',
  data: { forecast: key, council: 'ash', basis: 'net', period: YEAR, ...data },
})

const claimed = (data: object): Told => ({
  type: 'SavingClaimed',
  on: '2010-09-01',
  data: { claim: 'of-payroll', service: 'payroll', class: 'cashable', ...data },
})

const benefit: Told = {
  type: 'BenefitExpected',
  on: '2010-04-01',
  data: { benefit: 'faster', name: 'Faster payment', service: 'payroll', kind: 'benefit' },
}

const assessed = (data: object): Told => ({
  type: 'BenefitAssessed',
  on: '2011-03-31',
  data: { benefit: 'faster', status: 'achieved', printedStatus: 'achieved', ...data },
})

const packOf = async (...told: readonly Told[]): Promise<ReportDocument> =>
  boardPack(await programmeOfTwo(...told), { asAt: '2011-06-30', audience: 'exempt' })

const rowsOf = (document: ReportDocument, file: string): readonly Readonly<Record<string, string>>[] =>
  parse(renderCsv(document).get(file) ?? '', { columns: true })

it('keeps a forecast that its source qualifies in pence, and in pounds in CSV with how exact it is beside it', async () => {
  const document = await packOf(reported(12_000), forecast('all', { amount: 50_000_00, qualifier: 'atLeast' }))
  expect(columnIn(document, 'savings-by-council', 'forecast')[0]).toEqual({
    is: 'value',
    value: 50_000_00,
    qualifier: 'atLeast',
  })
  const [ash] = rowsOf(document, 'savings-by-council.csv')
  expect([ash?.forecast, ash?.['forecast.qualifier']]).toEqual(['50000.00', 'at least'])
  expect(renderMarkdown(document)).toContain('| at least 50 |')
  expect(againstSchema(document)).toEqual([])
})

it('keeps rivals in pence, each with how exact its own source calls it', async () => {
  const document = await packOf(
    reported(12_000),
    forecast('first', { amount: 50_000_00, qualifier: 'atLeast' }),
    forecast('second', { amount: 70_000_00 }),
  )
  expect(columnIn(document, 'savings-by-council', 'forecast')[0]).toEqual({
    is: 'contested',
    rivals: [50_000_00, 70_000_00],
    qualifiers: ['atLeast', null],
  })
  const [ash] = rowsOf(document, 'savings-by-council.csv')
  expect([ash?.forecast, ash?.['forecast.rivals']]).toEqual(['contested', 'at least 50000.00 | 70000.00'])
  expect(renderMarkdown(document)).toContain('| contested: at least 50 or 70 |')
  expect(againstSchema(document)).toEqual([])
})

it('has the rivals of a claimed saving as what they are, and does not give one the qualifier of the other', async () => {
  const document = await packOf(
    claimed({ amount: 1_000_00, qualifier: 'approximately' }),
    claimed({ amount: 2_000_00 }),
  )
  expect(columnIn(document, 'claims', 'amount')).toEqual([
    { is: 'contested', rivals: [1_000_00, 2_000_00], qualifiers: ['approximately', null] },
  ])
  const [row] = rowsOf(document, 'claims.csv')
  expect([row?.amount, row?.['amount.rivals']]).toEqual(['contested', 'about 1000.00 | 2000.00'])
  expect(renderMarkdown(document)).toContain('| contested: about £1,000 or £2,000 |')
})

it('has an amount of which only the qualifier is contested each way', async () => {
  const document = await packOf(
    claimed({ amount: 1_000_00, qualifier: 'approximately' }),
    claimed({ amount: 1_000_00, qualifier: 'atMost' }),
  )
  expect(columnIn(document, 'claims', 'amount')).toEqual([
    { is: 'contested', rivals: [1_000_00, 1_000_00], qualifiers: ['approximately', 'atMost'] },
  ])
})

it('has what a benefit brought in pence, its rivals too, and what became of its saving beside it', async () => {
  const document = await packOf(
    benefit,
    assessed({ amount: 1_000_00, saving: 'cameInPart' }),
    assessed({ amount: 2_000_00, saving: 'cameInPart' }),
  )
  expect(columnIn(document, 'benefits', 'money')).toEqual([{ is: 'contested', rivals: [1_000_00, 2_000_00] }])
  expect(columnIn(document, 'benefits', 'saving')).toEqual([{ is: 'value', value: 'came in part' }])
  expect(tableIn(document, 'benefits').columns.find(({ id }) => id === 'money')?.kind).toBe('pence')
  const [row] = rowsOf(document, 'benefits.csv')
  expect([row?.money, row?.['money.rivals']]).toEqual(['contested', '1000.00 | 2000.00'])
})

it('has the savings of then and now in pence, with how many parts of them are not known', async () => {
  const line: Told = {
    type: 'SavingLineRegistered',
    on: '2010-04-01',
    data: { line: 'ict', name: 'ICT', group: 'services', nature: 'saving' },
  }
  const unknown = reported(0)
  const ledger = await programmeOfTwo(line, reported(12_000), {
    ...unknown,
    data: { ...unknown.data, line: 'ict', total: 'unknown' },
  })
  const document = await boardPack(ledger, {
    asAt: '2011-06-30',
    audience: 'exempt',
    since: { asAt: '2011-01-31' },
  })
  const { columns, rows } = tableIn(document, 'savings-then-and-now')
  expect(columns.map(({ kind }) => kind)).toEqual(['text', 'thousands', 'thousands'])
  expect(rows.map(({ cells }) => [cells.figure, cells.is])).toContainEqual([
    { is: 'value', value: 'Reported savings 2010/11' },
    { is: 'atLeast', value: 12_000_00, unknown: 1 },
  ])
})

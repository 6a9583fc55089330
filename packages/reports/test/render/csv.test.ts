import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../src/document.ts'
import { boardPack } from '../../src/index.ts'
import { neutralised } from '../../src/render/csv/neutralised.ts'
import { renderCsv } from '../../src/render/csv/render-csv.ts'
import { realProgramme } from '../pack/real-programme.ts'
import { everyKindOfDocument, everyKindOfTable } from './every-kind.ts'
import { faultsInPackage } from './faults-in-package.ts'
import { HOSTILE_NAMES } from './hostile-names.ts'

interface Field {
  readonly name: string
  readonly type: string
  readonly unit?: string
}

interface Resource {
  readonly path: string
  readonly schema: {
    readonly fields: readonly Field[]
    readonly missingValues: readonly { readonly value: string; readonly label: string }[]
  }
}

const packageOf = (document: ReportDocument): readonly Resource[] =>
  (JSON.parse(renderCsv(document).get('datapackage.json') ?? '') as { readonly resources: readonly Resource[] })
    .resources

const rowsOf = (document: ReportDocument, path: string): readonly Readonly<Record<string, string>>[] =>
  parse(renderCsv(document).get(path) ?? '', { columns: true })

const document = everyKindOfDocument()

describe('the files', () => {
  it('are as the golden files have them', async () => {
    const files = renderCsv(document)
    const savings = files.get('savings.csv') ?? ''
    expect(savings.split('\r\n')).toHaveLength(1 + 5 + 1)
    await expect(savings.replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/savings.csv')
    await expect(files.get('datapackage.json')).toMatchFileSnapshot('golden/datapackage.json')
  })

  it('are one a table, those behind charts and the evidence included, all of them described', () => {
    const paths = packageOf(document).map(({ path }) => path)
    expect(paths).toHaveLength(1 + 7 + 1)
    expect([...renderCsv(document).keys()]).toEqual([...paths, 'datapackage.json'])
  })

  it('give amounts in pounds to the penny, with no separators and a plain minus sign', () => {
    const [ict, payroll] = rowsOf(document, 'savings.csv')
    expect([ict?.amount, ict?.thousands, payroll?.amount]).toEqual(['100.50', '149999.00', '-50.00'])
  })

  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [-12_345, '-123.45'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('give %d pence as %s', (pence, pounds) => {
    const table = everyKindOfTable()
    const rows = table.rows.map((row) => ({ ...row, cells: { amount: { is: 'value', value: pence } as const } }))
    const amounts = rowsOf(
      { ...document, parts: [{ id: 'a', title: 'A', blocks: [{ ...table, rows }] }] },
      'savings.csv',
    )
    expect(amounts.map(({ amount }) => amount)).toEqual(rows.map(() => pounds))
  })

  it('say what is missing by a word, and keep beside a figure what it cannot say', () => {
    const [ict, payroll, , elections] = rowsOf(document, 'savings.csv')
    expect([payroll?.day, payroll?.people, elections?.thousands]).toEqual([
      'undetermined',
      'suppressed',
      'not evidenced',
    ])
    expect([ict?.['amount.unknown'], payroll?.['amount.unknown']]).toEqual(['0', '2'])
    expect([elections?.amount, elections?.['amount.rivals']]).toEqual(['contested', 'at least 100.00 | 200.00'])
    expect([payroll?.thousands, payroll?.['thousands.qualifier'], ict?.['thousands.qualifier']]).toEqual([
      '-151000.00',
      'about',
      '',
    ])
    expect([ict?.['line.inferred'], payroll?.['line.inferred']]).toEqual(['false', 'true'])
  })

  it('tell sums from what they add, and name row and entries', () => {
    const rows = rowsOf(document, 'savings.csv')
    expect(rows.map((row) => row['row.role'])).toEqual(['row', 'row', 'subtotal', 'row', 'total'])
    expect([rows[0]?.['row.ref'], rows[0]?.['row.entries']]).toEqual(['savings:ict', '1 2 3'])
  })
})

describe('the data package', () => {
  it.each([['ICT'], ...HOSTILE_NAMES.map((name) => [name])])('is true of every field of every file: %j', (name) => {
    expect(faultsInPackage(renderCsv(everyKindOfDocument(name)))).toEqual([])
    expect(packageOf(everyKindOfDocument(name)).every(({ path }) => /^[a-z0-9-]+\.csv$/.test(path))).toBe(true)
  })

  it('is true of the packs of the real programme', async () => {
    for (const audience of ['exempt', 'public'] as const) {
      const pack = await boardPack(await realProgramme(), { asAt: '2011-06-30', audience })
      expect(faultsInPackage(renderCsv(pack))).toEqual([])
    }
  })

  it.each<readonly [string, (files: Map<string, string>) => unknown, string]>([
    ['a file that is not there', (files) => files.delete('savings.csv'), 'savings.csv is not there'],
    ['a file that is not described', (files) => files.set('other.csv', 'a'), 'other.csv is not described'],
    ['a field more', (files) => alter(files, 'savings.csv', 'row.role', 'row.roll'), 'savings.csv has other fields'],
    ['a day that is none', (files) => alter(files, 'savings.csv', '2011-03-31', '2011-02-31'), 'day: 2011-02-31'],
    ['half a penny', (files) => alter(files, 'savings.csv', '100.50', '100.505'), 'amount: 100.505'],
    [
      'a word that it does not explain',
      (files) => alter(files, 'savings.csv', 'suppressed', 'hidden'),
      'people: hidden',
    ],
    [
      'a type that there is not',
      (files) => alter(files, 'datapackage.json', '"type": "date"', '"type": "day"'),
      'type',
    ],
    [
      'a path out of its folder',
      (files) => alter(files, 'datapackage.json', '"savings.csv"', '"../savings.csv"'),
      'path',
    ],
  ])('does not pass with %s', (_, spoil, fault) => {
    const files = new Map(renderCsv(document))
    spoil(files)
    expect(faultsInPackage(files).join()).toContain(fault)
  })

  it('gives amounts their unit, and each word for what is missing its meaning', () => {
    const [savings] = packageOf(document)
    expect(savings?.schema.fields.find(({ name }) => name === 'thousands')).toMatchObject({
      type: 'number',
      unit: 'GBP',
    })
    expect(savings?.schema.missingValues.map(({ value }) => value)).toEqual([
      '',
      'unknown',
      'not stated',
      'not evidenced',
      'not applicable',
      'undetermined',
      'suppressed',
      'withheld',
      'contested',
    ])
    expect(savings?.schema.missingValues.every(({ label }) => label.length > 10)).toBe(true)
  })
})

const alter = (files: Map<string, string>, name: string, from: string, to: string): unknown =>
  files.set(
    name,
    (files.get(name) ?? '').replace(from, () => to),
  )

describe('texts that a spreadsheet would run', () => {
  it.each(HOSTILE_NAMES)('do not begin as a formula does: %j', (name) => {
    for (const [path, text] of renderCsv(everyKindOfDocument(name))) {
      if (!path.endsWith('.csv')) continue
      const cells: readonly (readonly string[])[] = parse(text)
      for (const cell of cells.flat())
        if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    }
  })

  it.each([...HOSTILE_NAMES, "''=1", "'tis", 'ICT'])('can be had back as they were: %j', (name) => {
    const undone = neutralised(name).replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')
    expect(undone).toBe(name)
  })
})

import { describe, expect, it } from 'vitest'
import { boardPack, renderMarkdown } from '../../src/index.ts'
import { columnIn, partIn, tableIn, textsIn } from './find-in.ts'
import { programmeOfTwo, reported, type Told } from './programme-of-two.ts'

const JUNE = { asAt: '2011-06-30', audience: 'public' } as const
const WITHHELD = { is: 'missing', why: 'withheld' }

const status = (service: string, rag: string, others: Partial<Told> = {}): Told => ({
  type: 'StatusReported',
  on: '2011-06-30',
  data: { service, rag, definitions: 'board' },
  ...others,
})

describe('what is exempt', () => {
  const exempt = { disclosure: 'exempt' } as const

  it('is withheld where it stands, and what is open is shown beside it', async () => {
    const ledger = await programmeOfTwo(status('payroll', 'green'), status('ict', 'red', exempt))
    const document = await boardPack(ledger, JUNE)
    expect(columnIn(document, 'live-services', 'status')).toEqual([WITHHELD, { is: 'value', value: 'green' }])
    expect(textsIn(partIn(document, 'services')).at(-1)).toContain('Withheld from this part: ')
  })

  it('does not bring back what it took the place of', async () => {
    const green = status('ict', 'green', { on: '2011-01-31' })
    const ledger = await programmeOfTwo(green, status('ict', 'red', exempt))
    const [ict] = columnIn(await boardPack(ledger, JUNE), 'live-services', 'status')
    expect(ict).toEqual(WITHHELD)
  })

  it('takes the totals that would give it away with it', async () => {
    const other = { line: 'ict', name: 'ICT', group: 'services', nature: 'saving' }
    const registered = { type: 'SavingLineRegistered', on: '2010-04-01', data: other } as const
    const secret = reported(90_000, exempt)
    const ledger = await programmeOfTwo(registered, reported(12_000), {
      ...secret,
      data: { ...secret.data, line: 'ict' },
    })
    const document = await boardPack(ledger, JUNE)
    const rows = tableIn(document, 'savings-2010-11').rows
    expect(rows.map(({ ref, cells }) => [ref, cells.reported])).toEqual([
      ['councilSavings:2010/11/line/payroll', { is: 'value', value: 12_000_00 }],
      ['councilSavings:2010/11/overall', WITHHELD],
    ])
    expect(JSON.stringify(document)).not.toMatch(/90,000|102,000|9000000|10200000/)
  })

  it('is shown to those who may see it', async () => {
    const ledger = await programmeOfTwo(status('ict', 'red', exempt))
    const document = await boardPack(ledger, { ...JUNE, audience: 'exempt' })
    expect(columnIn(document, 'live-services', 'status')[0]).toEqual({ is: 'value', value: 'red' })
  })
})

describe('a count of one to four people', () => {
  const moved = (headcount: number, movement: string, from = 'ash', to = 'elm'): Told => ({
    type: 'StaffTransferred',
    on: '2010-07-01',
    data: {
      movement,
      service: 'payroll',
      from,
      to,
      headcount,
      mechanism: 'tupe',
      mechanismAsWorded: `all ${headcount}`,
    },
  })

  it('is suppressed, and no sum gives it away', async () => {
    const document = await boardPack(await programmeOfTwo(moved(12, 'first'), moved(3, 'second')), JUNE)
    expect(columnIn(document, 'staff-movements', 'people')).toEqual([
      { is: 'value', value: 12 },
      { is: 'missing', why: 'suppressed' },
    ])
    expect(columnIn(document, 'staff-employers', 'left')).toContainEqual({ is: 'atLeast', value: 12, unknown: 1 })
    expect(renderMarkdown(document)).not.toMatch(/\b15\b.*people|all 3/)
  })

  it('says that it is suppressed where a sum has nothing else', async () => {
    const document = await boardPack(await programmeOfTwo(moved(3, 'only')), JUNE)
    expect(columnIn(document, 'council-ash-staff', 'left')).toEqual([{ is: 'missing', why: 'suppressed' }])
  })

  it('is not called unstated by a finding', async () => {
    const document = await boardPack(await programmeOfTwo(moved(3, 'only')), JUNE)
    expect(renderMarkdown(document)).not.toContain('A headcount is not stated')
  })

  it('is shown where it is nobody, and where it is five', async () => {
    const document = await boardPack(await programmeOfTwo(moved(0, 'none'), moved(5, 'some')), JUNE)
    expect(columnIn(document, 'staff-movements', 'people')).toEqual([
      { is: 'value', value: 0 },
      { is: 'value', value: 5 },
    ])
  })

  it('takes the smallest other service of an employer with it where it stands alone', async () => {
    const stated = (headcount: number, service?: string): Told => ({
      type: 'HeadcountStated',
      on: '2010-07-01',
      data: { employer: 'ash', headcount, ...(service !== undefined && { service }) },
    })
    const ledger = await programmeOfTwo(stated(100), stated(3, 'ict'), stated(97, 'payroll'))
    expect(JSON.stringify(await boardPack(ledger, JUNE))).not.toMatch(/\b97\b/)
  })
})

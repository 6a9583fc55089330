import { describe, expect, it } from 'vitest'
import { type Fact, fact, openBook, party, refusalOf } from './fixture.ts'
import { defined, measured } from './performance/kpi-drafts.ts'
import { budgeted, outturn, registered } from './savings/saving-drafts.ts'
import { agreed, counted, settled, budgeted as shared } from './sharing/sharing-drafts.ts'

/** A fact that is written wrongly. */
const misspelt = (each: Fact, wrong: object): Fact =>
  // What people record is not typed.
  ({ ...each, ...wrong }) as Fact

const NO_FIELD = { data: { line: 'ict', nam: 'ICT', group: 'services', nature: 'saving' } }

describe('a registration that is misspelt', () => {
  it.each([
    ['a field', NO_FIELD, 'data.name'],
    ['a value', { data: { line: 'ict', name: 'ICT', group: 'services', nature: 'savings' } }, 'data.nature'],
    ['the day', { effectiveOn: '2007-04-31' }, 'effectiveOn'],
    ['the event type', { type: 'SavingLineRegisterd' }, 'type'],
  ])('in %s is all that is wrong: what uses the line is not', async (_, wrong, field) => {
    const refusals = await refusalOf(misspelt(registered(), wrong), budgeted(500), outturn(478))
    expect(refusals.filter((each) => each.fact > 1)).toEqual([])
    expect(refusals.map((each) => each.field)).toContain(field)
  })

  it('hides nothing else that is wrong', async () => {
    const refusals = await refusalOf(
      misspelt(registered(), NO_FIELD),
      budgeted(500, { line: 'payroll' }),
      budgeted(500, { shares: { elm: 500 } }),
      outturn(478, {}, { effectiveOn: '2011-03-30' }),
    )
    expect(refusals.filter((each) => each.fact > 1).map((each) => [each.fact, each.field])).toEqual([
      [2, 'data.line'],
      [3, 'data.shares'],
      [4, 'effectiveOn'],
    ])
  })

  it('hides no name that another kind of entry would bring', async () => {
    const line = misspelt(registered({ line: 'payroll' }), { data: { ...NO_FIELD.data, line: 'payroll' } })
    const live = fact('ServiceWentLive', '2010-01-04', { service: 'payroll', partners: ['redditch'] })
    expect((await refusalOf(line, live)).map((each) => [each.fact, each.field])).toContainEqual([2, 'data.service'])
  })

  it('stands in for none of several names that are missing with another', async () => {
    const ash = misspelt(party('ash', 'Ash'), { data: { party: 'ash', name: 'Ash', kind: 'councl' } })
    const live = (...partners: string[]) => fact('ServiceWentLive', '2010-01-04', { service: 'ict', partners })
    expect((await refusalOf(ash, live('ash', 'redditch'))).map((each) => each.fact)).toEqual([1])
    expect((await refusalOf(ash, live('ash', 'elm'))).map((each) => each.fact)).toEqual([1, 2])
  })

  it('is no excuse for a batch that comes after it', async () => {
    const book = await openBook()
    await book.refuse(misspelt(registered(), NO_FIELD), budgeted(500))
    expect((await book.refuse(budgeted(500))).map((each) => each.field)).toEqual(['data.line'])
  })
})

describe('a registration that its own rule refuses', () => {
  it('is all that is wrong: what uses it is not', async () => {
    const refusals = await refusalOf(registered({ service: 'nope' }), budgeted(500))
    expect(refusals.map((each) => [each.fact, each.field])).toEqual([[1, 'data.service']])
  })

  it('is all that is wrong where it comes before the first day of the ledger', async () => {
    const early = misspelt(registered(), { effectiveOn: '2007-03-31', knownOn: '2007-03-31' })
    expect((await refusalOf(early, budgeted(500))).map((each) => each.fact)).toEqual([1])
  })
})

describe('a draft that others rest on and that is misspelt', () => {
  it.each([
    { what: 'the KPI', wanted: defined(), naming: [measured('2011-06-30', 70)] },
    { what: 'the scheme', wanted: agreed(), naming: [shared({ redditch: 1 })] },
    {
      what: 'the driver',
      wanted: counted('2011-01-01', 55, 45),
      naming: [shared({ redditch: 1 }, { inputs: { driver: 'payslips' } }), agreed([{ by: 'equal' }])],
    },
    {
      what: 'the apportionment',
      wanted: shared({ redditch: 1 }),
      naming: [settled('redditch', 'bromsgrove', 1, { apportionment: 'ict-budget' }), agreed()],
    },
  ])('is all that is wrong where it would bring $what', async ({ wanted, naming }) => {
    const wrong = misspelt(wanted, { data: { ...wanted.data, nam: 'a field that there is not' } })
    expect((await refusalOf(...naming)).map((each) => each.fact)).toContain(1)
    expect((await refusalOf(wrong, ...naming)).map((each) => [each.fact, each.field])).toEqual([[1, 'data.nam']])
  })
})

describe('an entry that is misspelt', () => {
  it('is all that is wrong where another of its batch corrects or reverses it, or is inferred from it', async () => {
    const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
    const live = misspelt(fact('ServiceWentLive', '2010-01-04', { service: 'ict', partners: ['redditch'] }), {
      id: ID,
      evidence: 'heard',
    })
    const refusals = await refusalOf(
      live,
      fact('Reversed', '2010-02-01', { reverses: ID }),
      fact(
        'StatusReported',
        '2010-03-01',
        { service: 'ict', rag: 'green', definitions: 'none-stated' },
        { inferredFrom: [ID] },
      ),
    )
    expect(refusals.map((each) => [each.fact, each.field])).toEqual([[1, 'evidence']])
  })
})

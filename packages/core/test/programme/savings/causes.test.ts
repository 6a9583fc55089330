import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found, refusalOf } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, reported, toDate, yearIn } from './saving-drafts.ts'

const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', registered(), ...facts)
const whole = (known: number) => ({ known, unknown: 0 })
type Causes = NonNullable<Extract<Fact, { readonly type: 'SavingReported' }>['data']['causes']>
const causes = (...stated: Causes): { readonly causes: Causes } => ({ causes: stated })

describe('the causes of a variance', () => {
  it('are what sources state, and what is left over', async () => {
    const stated = causes({ cause: 'vacancy', amount: 18 }, { cause: 'price', amount: -30 })
    const books = await booksOf(budgeted(500), outturn(478, stated))
    expect(lineIn(books).causes).toEqual({
      stated: { vacancy: whole(18), price: whole(-30) },
      notStated: whole(-10),
      recurring: { known: -30, unknown: 1 },
    })
  })

  it('are added up over the periods of a year, and over the lines of a total', async () => {
    const first = toDate('2010-09-30', 230, causes({ cause: 'vacancy', amount: -5 }))
    const last = reported(
      '2010-10-01',
      '2011-03-31',
      248,
      causes({ cause: 'vacancy', amount: -7 }, { cause: 'scope', amount: -10 }),
    )
    const payroll = { line: 'payroll' }
    const books = await booksOf(
      registered({ ...payroll, name: 'Payroll' }),
      budgeted(500),
      first,
      last,
      budgeted(100, payroll),
      outturn(104, { ...payroll, ...causes({ cause: 'scope', amount: 4 }) }),
    )
    expect(lineIn(books).causes.stated).toEqual({ vacancy: whole(-12), scope: whole(-10) })
    expect(yearIn(books).overall.causes).toEqual({
      stated: { vacancy: whole(-12), scope: whole(-6) },
      notStated: whole(0),
      recurring: whole(-6),
    })
  })

  it('are unknown where an amount is, or the variance', async () => {
    const unknown = causes({ cause: 'vacancy', amount: 'unknown' })
    expect(lineIn(await booksOf(budgeted(500), outturn(478, unknown))).causes).toMatchObject({
      stated: { vacancy: { known: 0, unknown: 1 } },
      notStated: { unknown: 1 },
      recurring: { known: 0, unknown: 1 },
    })
    const early = await booksOf(budgeted(500), toDate('2010-12-31', 350))
    expect(lineIn(early).causes).toEqual({
      stated: {},
      notStated: { known: 0, unknown: 1 },
      recurring: { known: 0, unknown: 1 },
    })
  })

  it('are contested where sources give different amounts for one', async () => {
    const one = outturn(478, causes({ cause: 'vacancy', amount: -22 }))
    const other = outturn(478, causes({ cause: 'vacancy', amount: -20 }))
    const books = await booksOf(budgeted(500), one, other)
    expect(lineIn(books).causes.stated).toEqual({ vacancy: { known: 0, unknown: 1 } })
    expect(found(books, 'sources disagree about a saving')).toMatchObject([{ entries: [8, 9] }])
  })

  it('stand once each in a report', async () => {
    const twice = outturn(478, causes({ cause: 'vacancy', amount: 1 }, { cause: 'vacancy', amount: 2 }))
    expect(await refusalOf(registered(), twice)).toMatchObject([
      { field: 'data.causes', problem: 'names a cause twice' },
    ])
    expect(await refusalOf(registered(), outturn(478, causes()))).toMatchObject([{ problem: 'names no cause' }])
  })
})

describe('the part of a variance that recurs', () => {
  it.each<readonly [string, Fact, Fact, { readonly known: number; readonly unknown: number }]>([
    ['nothing where the variance is none', budgeted(478), outturn(478), whole(0)],
    ['nothing of vacancies', budgeted(460), outturn(478, causes({ cause: 'vacancy', amount: 18 })), whole(0)],
    ['nothing of timing', budgeted(460), outturn(478, causes({ cause: 'timing', amount: 18 })), whole(0)],
    [
      'what prices and volumes explain',
      budgeted(460),
      outturn(478, causes({ cause: 'price', amount: 10 }, { cause: 'volume', amount: 8 })),
      whole(18),
    ],
    ['unknown where no source states a cause', budgeted(460), outturn(478), { known: 0, unknown: 1 }],
    [
      'unknown of another cause',
      budgeted(460),
      outturn(478, causes({ cause: 'other', amount: 18 })),
      { known: 0, unknown: 1 },
    ],
    [
      'nothing of a one-off saving',
      budgeted(460, { recurrence: 'oneOff' }),
      outturn(478, { recurrence: 'oneOff' }),
      whole(0),
    ],
  ])('is %s', async (_, budget, actual, recurring) => {
    expect(lineIn(await booksOf(budget, actual)).causes.recurring).toEqual(recurring)
  })

  it('is nothing of a transitional cost, once the year is over', async () => {
    const cost = { line: 'redundancy' }
    const line = registered({ ...cost, name: 'Redundancy', nature: 'transitionalCost' })
    const books = await booksOf(line, budgeted(-130, cost), outturn(-75, cost))
    expect(lineIn(books, 'redundancy').causes).toMatchObject({ notStated: whole(55), recurring: whole(0) })
    const early = await booksOf(line, budgeted(-130, cost), toDate('2010-12-31', -60, cost))
    expect(lineIn(early, 'redundancy').causes.recurring).toEqual({ known: 0, unknown: 1 })
  })
})

describe('causes do not add up to their variance', () => {
  const FINDING = 'causes do not add up to their variance'

  it('is found, with by how much', async () => {
    const books = await booksOf(budgeted(50_000), outturn(47_800, causes({ cause: 'vacancy', amount: -2_000 })))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message: 'The causes of the variance of ICT 2010/11 add up to £2 more than it is: it is −£22',
        entries: [6, 7, 8],
      },
    ])
  })

  it('is not found where they do within the rounding, none is stated, or the variance cannot be told', async () => {
    const part = causes({ cause: 'vacancy', amount: -20 })
    expect(found(await booksOf(budgeted(500, { goodTo: 2 }), outturn(478, part)), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500), outturn(478)), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500), toDate('2010-12-31', 350, part)), FINDING)).toEqual([])
  })
})

describe('the cause of a variance is not stated', () => {
  const FINDING = 'the cause of a variance is not stated'

  it('is found where neither words nor figures say why', async () => {
    expect(found(await booksOf(budgeted(500), outturn(478)), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'saving-line/ict/2010/11',
        message: 'The actual of ICT 2010/11 is £0.22 less than its budget, and no source states why',
        entries: [6, 7, 8],
      },
    ])
  })

  it('is not found where a source says why, or there is no variance to be told', async () => {
    expect(found(await booksOf(budgeted(500), outturn(478, { varianceCause: 'vacancies' })), FINDING)).toEqual([])
    const stated = causes({ cause: 'vacancy', amount: -22 })
    expect(found(await booksOf(budgeted(500), outturn(478, stated)), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500), outturn(500)), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500), toDate('2010-12-31', 350)), FINDING)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found, refusalOf } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, toDate, validated, yearIn } from './saving-drafts.ts'

const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', registered(), ...facts)
const whole = (known: number) => ({ known, unknown: 0 })
const YEAR = ['2010-04-01', '2011-03-31'] as const

describe('a saving that finance validated', () => {
  it('is realised, beside the actual and never in it', async () => {
    const shares = { bromsgrove: 250, redditch: 220 }
    const books = await booksOf(budgeted(500), outturn(478), validated(...YEAR, 470, { shares, validation: 'ledgers' }))
    expect(lineIn(books)).toMatchObject({
      actual: { total: whole(478), byCouncil: { bromsgrove: 'notEvidenced', redditch: 'notEvidenced' } },
      realised: {
        total: whole(470),
        byCouncil: { bromsgrove: whole(250), redditch: whole(220) },
        upTo: '2011-03-31',
      },
      validations: [
        {
          by: { value: 'section 151 officer' },
          validation: { value: 'ledgers' },
          notCounted: undefined,
          entries: [9],
        },
      ],
    })
    expect(yearIn(books).overall).toMatchObject({ actual: { total: whole(478) }, realised: { total: whole(470) } })
  })

  it('is unknown, and not nothing, where none was', async () => {
    const books = await booksOf(budgeted(500, { shares: { redditch: 500 } }), outturn(478))
    expect(lineIn(books).realised).toEqual({
      total: { known: 0, unknown: 1 },
      byCouncil: { redditch: 'notEvidenced' },
      goodTo: undefined,
      upTo: undefined,
    })
  })

  it('is the sum of periods that share no day, the longest of those that do', async () => {
    const half = validated('2010-04-01', '2010-09-30', 230)
    const quarter = validated('2010-07-01', '2010-09-30', 119)
    const rest = validated('2010-10-01', '2010-12-31', 120)
    for (const facts of [
      [half, quarter, rest],
      [rest, quarter, half],
    ]) {
      const books = await booksOf(...facts)
      expect(lineIn(books).realised).toMatchObject({ total: whole(350), upTo: '2010-12-31' })
      expect(lineIn(books).validations.map(({ notCounted }) => notCounted)).toEqual([
        undefined,
        'overlapping',
        undefined,
      ])
      expect(found(books, 'validated periods overlap')).toMatchObject([
        {
          severity: 'warning',
          message:
            'ICT: what is validated for 1 July 2010 to 30 September 2010 covers days that another validation covers, and is not counted',
          entries: [8 - 1 + facts.indexOf(quarter)],
        },
      ])
    }
  })

  it('is the latest of a cumulative series, without a word of overlap', async () => {
    const series = (['2010-06-30', '2010-09-30', '2011-03-31'] as const).map((to, index) =>
      validated('2010-04-01', to, 100 * (index + 1), { measure: 'yearToDate' }),
    )
    const books = await booksOf(...series)
    expect(lineIn(books).realised).toMatchObject({ total: whole(300), upTo: '2011-03-31' })
    expect(lineIn(books).validations.map(({ notCounted }) => notCounted)).toEqual([
      'inYearToDate',
      'inYearToDate',
      undefined,
    ])
    expect(found(books, 'validated periods overlap')).toEqual([])
  })

  it('may be validated by two who agree', async () => {
    const books = await booksOf(validated(...YEAR, 470), validated(...YEAR, 470, { by: 'finance manager' }))
    expect(lineIn(books)).toMatchObject({
      realised: { total: whole(470) },
      validations: [{ by: { is: 'contested' }, entries: [7, 8] }],
    })
    expect(found(books, 'sources disagree about a saving')).toEqual([])
  })

  it('is contested where two validations of one period differ', async () => {
    const books = await booksOf(validated(...YEAR, 470), validated(...YEAR, 471))
    expect(lineIn(books).realised.total).toEqual({ known: 0, unknown: 1 })
    expect(found(books, 'sources disagree about a saving')).toMatchObject([{ entries: [7, 8] }])
  })

  it('is dated the last day of its period, which lies in one year, and names a line and parties', async () => {
    const dated = { ...validated(...YEAR, 470), effectiveOn: '2011-06-30' } as const
    expect(await refusalOf(registered(), dated)).toMatchObject([
      { field: 'effectiveOn', remedy: 'a validated figure is dated the last day of its period, 31 March 2011' },
    ])
    expect(await refusalOf(registered(), validated('2010-03-31', '2010-04-01', 1))).toMatchObject([
      { field: 'data.period', remedy: 'validate each year by itself' },
    ])
    expect(await refusalOf(validated(...YEAR, 470))).toMatchObject([{ field: 'data.line' }])
    expect(await refusalOf(registered(), validated(...YEAR, 470, { shares: { nobody: 1 } }))).toMatchObject([
      { field: 'data.shares' },
    ])
  })
})

describe('nothing of a year is validated', () => {
  const FINDING = 'nothing of a year is validated'

  it('is found once a year that has reports', async () => {
    const more = [registered({ line: 'payroll', name: 'Payroll' }), outturn(50, { line: 'payroll' })]
    expect(found(await booksOf(outturn(478), ...more), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'saving-year/2010/11',
        message: 'No saving of 2010/11 was validated by finance: what is reported is not called realised',
        entries: [6, 7, 8, 9],
      },
    ])
  })

  it('is not found where anything is, or nothing is reported', async () => {
    expect(found(await booksOf(outturn(478), validated(...YEAR, 'unknown')), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500)), FINDING)).toEqual([])
  })
})

describe('a validated saving differs from the reported one', () => {
  const FINDING = 'a validated saving differs from the reported one'

  it('is found where both reach the same day', async () => {
    expect(found(await booksOf(outturn(478), validated(...YEAR, 470)), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message: '£4.70 of ICT 2010/11 is validated up to 31 March 2011, and £4.78 is reported',
        entries: [7, 8],
      },
    ])
  })

  it('is not found where they agree within the rounding, reach different days, or one is unknown', async () => {
    expect(found(await booksOf(outturn(478, { goodTo: 8 }), validated(...YEAR, 470)), FINDING)).toEqual([])
    expect(found(await booksOf(outturn(478), validated(...YEAR, 470, { goodTo: 8 })), FINDING)).toEqual([])
    expect(found(await booksOf(toDate('2010-12-31', 350), validated(...YEAR, 470)), FINDING)).toEqual([])
    expect(found(await booksOf(outturn(478), validated(...YEAR, 'unknown')), FINDING)).toEqual([])
    expect(found(await booksOf(validated(...YEAR, 470)), FINDING)).toEqual([])
  })
})

describe('a saving is validated by a role that is not finance’s', () => {
  const FINDING = 'a saving is validated by a role that is not finance’s'
  const validatedBy = async (by: string) => found(await booksOf(validated(...YEAR, 470, { by })), FINDING)

  it('is found', async () => {
    expect(await validatedBy('programme manager')).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'ICT: what is validated to 31 March 2011 is validated by the role "programme manager", which does not say that it is finance\'s: only the section 151 officer, or finance for them, validates',
        entries: [7],
      },
    ])
  })

  it.each(['Section 151 Officer', 's151 officer', 'head of financial services', 'Chief Accountant', 'treasurer'])(
    'is not found of the %s',
    async (by) => expect(await validatedBy(by)).toEqual([]),
  )
})

describe('a saving is validated by who reported it', () => {
  const FINDING = 'a saving is validated by who reported it'
  const by = 'Finance Manager'

  it('is found where the role that validates recorded or authorised the report', async () => {
    const reporter = { role: 'finance manager' }
    const recorded = await booksOf(outturn(478, {}, { actor: reporter }), validated(...YEAR, 478, { by }))
    expect(found(recorded, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'ICT: what is validated to 31 March 2011 is validated by the Finance Manager, who also reported it: another should validate it',
        entries: [7, 8],
      },
    ])
    const authorised = outturn(478, {}, { authorisedBy: reporter })
    expect(found(await booksOf(authorised, validated(...YEAR, 478, { by })), FINDING)).toHaveLength(1)
  })

  it('is not found of another role, or of another stretch of the year', async () => {
    expect(found(await booksOf(outturn(478), validated(...YEAR, 478, { by })), FINDING)).toEqual([])
    const half = toDate('2010-09-30', 230, {}, { actor: { role: 'finance manager' } })
    const rest = validated('2010-10-01', '2011-03-31', 248, { by })
    expect(found(await booksOf(half, rest), FINDING)).toEqual([])
  })
})

describe('a saving is validated that nobody reported', () => {
  const FINDING = 'a saving is validated that nobody reported'

  it('is found where no report of the line covers a day of the period', async () => {
    const half = toDate('2010-09-30', 230)
    const rest = validated('2010-10-01', '2011-03-31', 248)
    expect(found(await booksOf(half, rest), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'ICT 2010/11: a saving is validated for 1 October 2010 to 31 March 2011, and no entry reports one of those days: record by SavingReported what was validated',
        entries: [8],
      },
    ])
    const other = registered({ line: 'payroll', name: 'Payroll' })
    expect(found(await booksOf(other, outturn(478, { line: 'payroll' }), rest), FINDING)).toHaveLength(1)
  })

  it('is not found where one does, be it counted or not', async () => {
    expect(found(await booksOf(outturn(478), validated(...YEAR, 478)), FINDING)).toEqual([])
    const estimate = outturn(478, { method: 'estimated' })
    expect(found(await booksOf(estimate, validated(...YEAR, 478)), FINDING)).toEqual([])
  })
})

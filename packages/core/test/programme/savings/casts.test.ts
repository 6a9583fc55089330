import { describe, expect, it } from 'vitest'
import { figureOf } from '../../../src/index.ts'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { budgeted, outturn, registered, reported, revised, validated } from './saving-drafts.ts'

type PrintedData = Extract<Fact, { readonly type: 'PrintedTotalStated' }>['data']

const printed = (figures: PrintedData['printed'], more: Partial<PrintedData> = {}): Fact =>
  fact('PrintedTotalStated', '2011-06-30', {
    label: 'Total savings',
    of: { kind: 'overall' },
    printed: figures,
    table: 'appendix-a',
    year: '2010/11',
    ...more,
  })
const split = (bromsgrove: number | 'unknown', redditch: number | 'unknown') => ({ shares: { bromsgrove, redditch } })
const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', registered(), ...facts)
/** Each cast by its ref, and how it stands. */
const castsOf = async (...facts: readonly Fact[]) =>
  (await booksOf(...facts))
    .savingCasts()
    .casts.map(({ ref, printed: stated, computed, agrees }) => [
      ref.replace('savingCasts:2010/11/', ''),
      figureOf(stated),
      computed,
      agrees,
    ])

describe('the casts of the savings', () => {
  it('are across and of the variance of each line, and across, of the variance and down of each printed total', async () => {
    const shares = { bromsgrove: 265_00, redditch: 235_00 }
    expect(
      await castsOf(
        budgeted(500_00, { shares }),
        outturn(478_00, { printedVariance: -22_00 }),
        printed({ budget: 500_00, budgetShares: shares, actual: 480_00, variance: -22_00 }),
      ),
    ).toEqual([
      ['line/ict/across/budget', 500_00, 500_00, 'exactly'],
      ['line/ict/variance', -22_00, -22_00, 'exactly'],
      ['appendix-a/overall/across/budget', 500_00, 500_00, 'exactly'],
      ['appendix-a/overall/down/actual', 480_00, 478_00, 'differs'],
      ['appendix-a/overall/down/budget', 500_00, 500_00, 'exactly'],
      ['appendix-a/overall/down/budget-of-bromsgrove', 265_00, 265_00, 'exactly'],
      ['appendix-a/overall/down/budget-of-redditch', 235_00, 235_00, 'exactly'],
      ['appendix-a/overall/down/variance', -22_00, -22_00, 'exactly'],
      ['appendix-a/overall/variance', -22_00, -20_00, 'differs'],
    ])
  })

  it('are counted by whether they hold, fail, or cannot be tested', async () => {
    const books = await booksOf(
      budgeted(500_00, split(265_00, 235_00)),
      outturn(478_00, { printedVariance: -23_00 }),
      printed({ actual: 478_00 }),
      printed({ actual: 9_00 }, { of: { kind: 'group', group: 'of-no-line' } }),
    )
    expect(books.savingCasts().checks).toEqual({ hold: 2, fail: 1, untested: 1 })
    expect(books.savingCasts({ year: '2011/12' })).toEqual({
      casts: [],
      checks: { hold: 0, fail: 0, untested: 0 },
    })
  })

  it('that fail are each a finding, and no other is', async () => {
    const books = await booksOf(
      budgeted(500_00, split(265_00, 237_00)),
      revised('2010-08-01', 490_00, split(250_00, 240_00)),
      outturn(478_00, { printedVariance: -22_00, ...split(250_00, 229_00) }),
      validated('2010-04-01', '2011-03-31', 478_00, split(250_00, 220_00)),
      printed({
        budget: 490_00,
        budgetShares: { bromsgrove: 250_00, redditch: 241_00 },
        actual: 478_00,
        variance: -13_00,
      }),
    )
    const findings = [
      'shares do not add up to their total',
      'a printed variance differs from actual less budget',
      'a printed total contradicts itself',
      'a printed total differs from its lines',
    ].flatMap((finding) => found(books, finding).map(({ subject, entries }) => [subject, entries[0]]))
    const { casts, checks } = books.savingCasts()
    const failing = casts.filter(({ agrees }) => agrees === 'differs')

    expect(failing.map(({ kind, figure }) => `${kind}: ${figure}`)).toEqual([
      'across: the budget',
      'across: the final outturn to 31 March 2011',
      'across: what is validated to 31 March 2011',
      'variance: variance',
      'across: the budget',
      'down: budget of redditch',
      'down: variance',
      'variance: variance',
    ])
    expect(checks.fail).toBe(8)
    expect(findings.map(([subject]) => subject).sort()).toEqual(failing.map(({ subject }) => subject).sort())
  })

  it('hold within the rounding of their figures', async () => {
    const rounded = { goodTo: 1_00 }
    expect(
      await castsOf(
        budgeted(500_00, { ...split(265_00, 236_00), ...rounded }),
        outturn(478_00, { printedVariance: -21_00, ...rounded }),
        printed({ budget: 501_00, budgetShares: { bromsgrove: 264_00, redditch: 234_00 } }, rounded),
      ),
    ).toEqual([
      ['line/ict/across/budget', 500_00, 501_00, 'withinRounding'],
      ['line/ict/variance', -21_00, -22_00, 'withinRounding'],
      ['appendix-a/overall/across/budget', 501_00, 498_00, 'withinRounding'],
      ['appendix-a/overall/down/budget', 501_00, 500_00, 'withinRounding'],
      ['appendix-a/overall/down/budget-of-bromsgrove', 264_00, 265_00, 'withinRounding'],
      ['appendix-a/overall/down/budget-of-redditch', 234_00, 236_00, 'differs'],
    ])
  })

  it('cannot be tested where a part is unknown, contested or of another period', async () => {
    expect(
      await castsOf(
        budgeted(500_00, split(265_00, 'unknown')),
        reported('2010-04-01', '2010-09-30', 200_00),
        reported('2010-10-01', '2011-03-31', 300_00, { printedVariance: 1_00 }),
        printed({ actual: 400_00, budgetShares: { bromsgrove: 265_00 } }),
        printed({ actual: 500_00 }),
      ),
    ).toEqual([
      ['line/ict/across/budget', 500_00, 'unknown', 'untested'],
      ['line/ict/variance', 1_00, 'unknown', 'untested'],
      ['appendix-a/overall/down/actual', 'unknown', 500_00, 'untested'],
      ['appendix-a/overall/down/budget-of-bromsgrove', 265_00, 265_00, 'exactly'],
    ])
  })

  it('each lead to the entries of both figures, and name those that print the one', async () => {
    const books = await booksOf(budgeted(500_00), outturn(478_00), printed({ actual: 480_00 }))
    const [cast] = books.savingCasts().casts
    expect(cast).toMatchObject({ subject: 'saving-total/2010/11/overall', printed: { by: [9] }, entries: [6, 7, 8, 9] })
    expect(books.explain(cast?.ref ?? '').entries.map(({ entry }) => entry.type)).toEqual([
      'SavingLineRegistered',
      'SavingBudgeted',
      'SavingReported',
      'PrintedTotalStated',
    ])
  })
})

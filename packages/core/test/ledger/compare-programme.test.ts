import { describe, expect, it } from 'vitest'
import type { Change, Comparison, Day } from '../../src/index.ts'
import { FIRST_DAY, fact, openBook, service } from '../programme/fixture.ts'
import { highlight, project } from '../programme/plan/plan-drafts.ts'
import { budgeted, outturn, registered } from '../programme/savings/saving-drafts.ts'
import { coloured } from '../programme/services/status-of.ts'

const YEAR_END = '2011-03-31'
/** The position at the end of the year, using papers to a day. */
const usingPapersTo = (knownOn: Day) => ({ asAt: YEAR_END, knownOn }) as const
const [REPORT, CORRECTION] = ['01J0ZQ4V6W7X8Y9Z0A1B2C3D4E', '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F'] as const

const changeOf = ({ changes }: Comparison, ref: string | undefined, figure: string): Change => {
  const found = changes.find((change) => change.ref === ref && change.figure === figure)
  if (found === undefined) throw new Error(`${ref} ${figure} is as it was`)
  return found
}

/** The ICT line, and a report of its outturn in a paper of 30 June 2011, at position 7. */
const openWithOutturn = (total: number | 'unknown') =>
  openBook(registered(), outturn(total, {}, { id: REPORT, knownOn: '2011-06-30' }))

/** Another figure in its place, at position 8. */
const corrected = (total: number, knownOn: Day, reason: 'laterInformation' | 'materialError' | 'transcription') =>
  outturn(total, {}, { id: CORRECTION, knownOn, supersedes: REPORT, reason })

const ACTUAL = ['councilSavings:2010/11/overall', 'actual.total.known'] as const

describe('a figure of savings', () => {
  it('was later information: 478 by the paper of June is 471 by that of September', async () => {
    const book = await openWithOutturn(478_00)
    await book.record(corrected(471_00, '2011-09-30', 'laterInformation'))
    const comparison = await book.compare('councilSavings', {
      from: usingPapersTo('2011-06-30'),
      to: usingPapersTo('2011-09-30'),
    })
    const actual = changeOf(comparison, ...ACTUAL)
    expect(actual).toMatchObject({ before: 478_00, after: 471_00, row: 'stayed', causes: { restated: [] } })
    expect(actual.causes.sinceLastReported).toMatchObject([
      {
        entry: 8,
        amount: -7_00,
        reason: 'laterInformation',
        corrects: 7,
        knownOn: '2011-09-30',
        type: 'SavingReported',
      },
    ])
  })

  it('was not there before its paper, and counts as none', async () => {
    const book = await openWithOutturn(478_00)
    const comparison = await book.compare('councilSavings', {
      from: usingPapersTo(YEAR_END),
      to: usingPapersTo('2011-06-30'),
    })
    const actual = changeOf(comparison, ...ACTUAL)
    expect(actual).toMatchObject({ before: undefined, after: 478_00, row: 'appeared' })
    expect(actual.causes.sinceLastReported).toMatchObject([{ entry: 7, amount: 478_00, corrects: undefined }])
    // What stands in no row is named from the answer down, and a year by its name.
    expect(changeOf(comparison, undefined, '2010/11.year')).toMatchObject({ row: 'stayed', after: '2010/11' })
  })

  it('was restated where an error was approved as one', async () => {
    const book = await openWithOutturn(478_00)
    await book.record(corrected(471_00, '2011-09-30', 'materialError'))
    const { causes } = changeOf(
      await book.compare('councilSavings', { from: usingPapersTo('2011-06-30'), to: usingPapersTo('2011-09-30') }),
      ...ACTUAL,
    )
    expect(causes).toMatchObject({ sinceLastReported: [], restated: [{ entry: 8, amount: -7_00 }] })
  })

  it('was a slip in copying: what was mistyped counts only in the log as it was', async () => {
    const book = await openWithOutturn(487_00)
    await book.record(corrected(478_00, '2011-06-30', 'transcription'))
    const actual = async (from: object, to: object) =>
      changeOf(
        await book.compare('councilSavings', { from: { asAt: YEAR_END, ...from }, to: { asAt: YEAR_END, ...to } }),
        ...ACTUAL,
      )
    const asEntered = await actual({ through: { position: 7 } }, {})
    expect(asEntered.causes.sinceLastReported).toMatchObject([{ entry: 8, amount: -9_00, reason: 'transcription' }])
    // The paper always said 478: 487 was no figure of any day.
    const byPapers = await actual({ knownOn: '2011-06-29' }, { knownOn: '2011-06-30' })
    expect(byPapers.causes.sinceLastReported).toMatchObject([{ entry: 8, amount: 478_00 }])
  })

  it('was unknown and is known: sums add up, and the cell lists its entries without amounts', async () => {
    const book = await openWithOutturn('unknown')
    await book.record(corrected(478_00, '2011-09-30', 'laterInformation'))
    const comparison = await book.compare('councilSavings', {
      from: usingPapersTo('2011-06-30'),
      to: usingPapersTo('2011-09-30'),
    })
    const causesOf = (ref: string, figure: string) => changeOf(comparison, ref, figure).causes.sinceLastReported
    expect(causesOf(...ACTUAL)).toMatchObject([{ entry: 8, amount: 478_00 }])
    expect(causesOf(ACTUAL[0], 'actual.total.unknown')).toMatchObject([{ entry: 8, amount: -1 }])
    const [cell] = comparison.changes.filter(({ ref, figure }) => ref?.includes('/report/') && figure === 'total')
    expect(cell).toMatchObject({ before: { is: 'unknown' }, after: { is: 'known', value: 478_00 } })
    expect(cell?.causes.sinceLastReported).toMatchObject([{ entry: 8, amount: undefined }])
  })

  it('is of the year that the view is asked for', async () => {
    const book = await openBook(registered(), budgeted(100_00), budgeted(50_00, { year: '2011/12' }))
    const budgetOf = async (year: '2010/11' | '2011/12') => {
      const { changes } = await book.compare('councilSavings', {
        from: { asAt: '2010-03-31' },
        to: { asAt: '2010-04-01' },
        options: { year },
      })
      return changes.filter(({ figure }) => figure === 'budget.total.known').map(({ ref, after }) => [ref, after])
    }
    expect(await budgetOf('2010/11')).toContainEqual(['councilSavings:2010/11/overall', 100_00])
    expect(await budgetOf('2011/12')).toContainEqual(['councilSavings:2011/12/overall', 50_00])
    expect(await budgetOf('2011/12')).not.toContainEqual(['councilSavings:2010/11/overall', 100_00])
    const refused = book.compare('councilSavings', {
      from: { asAt: '2010-03-31' },
      to: { asAt: '2010-04-01' },
      options: { yaer: '2010/11' } as object,
    })
    await expect(refused).rejects.toMatchObject({ code: 'invalid-option' })
  })
})

describe('a status', () => {
  it('lists the entries that changed it, without amounts; those that say it again are none of them', async () => {
    const book = await openBook(
      coloured('2010-01-31', 'green'),
      coloured('2010-02-28', 'green'),
      coloured('2010-03-31', 'amber'),
    )
    const comparison = await book.compare('currentStatus', { from: { asAt: '2010-01-31' }, to: { asAt: '2010-03-31' } })
    const rag = changeOf(comparison, 'currentStatus:ict', 'rag')
    expect(rag).toMatchObject({ before: { value: 'green' }, after: { value: 'amber' } })
    expect(rag.causes.sinceLastReported).toMatchObject([{ entry: 8, amount: undefined, type: 'StatusReported' }])
    expect(changeOf(comparison, 'currentStatus:counts/all', 'green').causes.sinceLastReported).toMatchObject([
      { entry: 8, amount: -1 },
    ])
  })

  it('is first determined by the entry of which it was undetermined', async () => {
    const vague = { effective: { earliest: '2009-06-01', asStated: 'in summer 2009' } } as const
    const book = await openBook(
      fact('ServiceWentLive', '2009-09-30', { service: 'ict', partners: ['bromsgrove'] }, vague),
    )
    const comparison = await book.compare('currentStatus', { from: { asAt: '2009-07-31' }, to: { asAt: '2009-09-30' } })
    const causesOf = (figure: string) => changeOf(comparison, 'currentStatus:ict', figure).causes.sinceLastReported
    expect(causesOf('undetermined')).toMatchObject([{ entry: 6, how: 'takenIn' }])
    expect(causesOf('stage')).toMatchObject([{ entry: 6 }])
  })

  it('tells which of two services is new', async () => {
    const book = await openBook(service('payroll', 'Payroll'))
    await book.record(fact('ServiceWentLive', '2009-06-30', { service: 'payroll', partners: ['bromsgrove'] }))
    await book.record(fact('ServiceRegistered', FIRST_DAY, { service: 'housing', name: 'Housing' }))
    const asAt = '2010-03-31'
    const { changes } = await book.compare('currentStatus', {
      from: { asAt, through: { position: 6 } },
      to: { asAt },
    })
    const rows = changes.filter(({ figure }) => figure === 'stage')
    expect(rows.map(({ ref, row, before, after }) => [ref, row, before, after])).toEqual([
      ['currentStatus:housing', 'appeared', undefined, 'named'],
      ['currentStatus:payroll', 'stayed', 'named', 'live'],
    ])
  })
})

describe('what the day alone changes', () => {
  it('is no entry’s doing: so much of a project’s time is behind it', async () => {
    const reported = { projectedEnd: '2012-05-31', startedOn: '2010-03-01' } as const
    const book = await openBook(project(), highlight('2011-03-31', reported))
    const { changes } = await book.compare('plan', { from: { asAt: '2011-03-31' }, to: { asAt: '2011-04-10' } })
    const [elapsed] = changes.filter(({ figure }) => figure === 'elapsed.days')
    expect(elapsed?.causes).toEqual({ sinceLastReported: [], restated: [], byTheDay: { amount: 10 } })
    const back = await book.compare('plan', { from: { asAt: '2011-04-10' }, to: { asAt: '2011-03-31' } })
    expect(back.changes.find(({ figure }) => figure === 'elapsed.days')?.causes.byTheDay).toEqual({ amount: -10 })
  })

  it('stands beside what an entry changed, and adds up with it', async () => {
    const reported = { projectedEnd: '2012-05-31', startedOn: '2010-03-01' } as const
    const book = await openBook(project(), highlight('2011-03-31', reported))
    const from = { asAt: '2011-03-31', knownOn: '2011-03-01' } as const
    const comparison = await book.compare('plan', { from, to: { asAt: '2011-04-10' } })
    const [elapsed] = comparison.changes.filter(({ figure }) => figure === 'elapsed.days')
    expect(elapsed).toMatchObject({ before: undefined, row: 'appeared', causes: { byTheDay: undefined } })
    expect(elapsed?.causes.sinceLastReported).toMatchObject([{ entry: 7, amount: elapsed?.after }])
  })
})

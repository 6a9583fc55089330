import { describe, expect, it } from 'vitest'
import { recordInSqlite } from './recorded-programme.ts'

const ledger = await recordInSqlite()
const books = await ledger.asAt('2011-06-30')

describe('at 30 June 2011, in one call each', () => {
  it('what has my council saved? £585,000 budgeted for Redditch; what came of it is not evidenced, and nothing is validated', () => {
    const [year] = books.councilSavings({ year: '2010/11' })
    expect(year?.overall.budget.byCouncil.rbc).toEqual({ known: 58_500_000, unknown: 0 })
    expect(year?.overall.actual.byCouncil).toEqual({ bdc: 'notEvidenced', rbc: 'notEvidenced' })
    expect(year?.overall.actual.total).toEqual({ known: 117_900_000, unknown: 0 })
    expect(year?.overall.realised.total.known).toBe(0)
    expect(year?.overall.realised.total.unknown).toBeGreaterThan(0)
  })

  it('did the benefits arrive? 16 of 46 did, one in part, one did not; of 21 no paper says', () => {
    const { counts } = books.benefitRealisation().totals
    expect(counts.achieved + counts.exceeded + counts.completed).toBe(16)
    expect(counts).toMatchObject({ partlyAchieved: 1, notAchieved: 1, tooEarly: 3, notStated: 21 })
  })

  it('which risks moved since January 2010? one down by the word of its source, none by two scores', () => {
    const { movements = [] } = books.riskRegister({ since: '2010-01-15' })
    const moved = movements.filter(({ direction }) => ['up', 'down'].includes(direction))
    expect(moved).toMatchObject([{ risk: 'senior-staff-loss', direction: 'down', toldBy: 'trend', from: undefined }])
    expect(movements.filter(({ toldBy }) => toldBy === 'scores')).toEqual([])
    expect(movements.filter(({ direction }) => direction === 'new')).toHaveLength(16)
  })

  it('what here can I not rely on? seven serious findings, and the warnings and notes behind them, each with its entries', () => {
    const findings = books.findings()
    expect(findings.flatMap(({ severity, subject }) => (severity === 'serious' ? subject : []))).toEqual([
      'matter/business-case-funding', // one council’s money
      'matter/payroll-transfer', // one council’s decision
      'risk/wett-conflict', // 1 × 1 printed as 2
      'matter/concordat', // sent to the Councils without what the Board had changed
      'target/wrs-workshop', // 13 or 15 June
      'target/wrs-wyatt-house', // met, or on track
      'target/wrs-wyatt-house', // due 30 June, or 1 July
    ])
    expect(findings.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['service/property', 'saving-line/payroll/2010/11']),
    )
  })
})

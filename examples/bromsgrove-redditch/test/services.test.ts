import { attestedValue, type StatusRow } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { recordInSqlite } from './recorded-programme.ts'

const ledger = await recordInSqlite()
const books = await ledger.asAt('2011-06-30')
const { services, counts } = books.currentStatus()
const live = services.filter(({ stage }) => stage === 'live')
const underway = services.filter(({ stage }) => stage === 'underway')
const keysOf = (rows: readonly StatusRow[]): readonly string[] => rows.map(({ service }) => service).sort()
const hasPartner = (party: string) => (row: StatusRow) =>
  row.partners.some((each) => each.party === party && attestedValue(each.as) === 'partner')

describe('the colours at 30 June 2011', () => {
  it('are 16 green, 2 amber and 1 red', () => {
    expect(counts).toMatchObject({
      all: { green: 16, amber: 2, red: 1, contested: 0 },
      live: { green: 11, amber: 1, red: 0, contested: 0 },
      underway: { green: 5, amber: 1, red: 1, contested: 0 },
    })
  })

  it('are amber for Regulatory Services and HR & OD, red for Bereavement Services', () => {
    const coloured = (colour: string) => keysOf(services.filter(({ rag }) => attestedValue(rag) === colour))

    expect(coloured('amber')).toEqual(['hr-od', 'regulatory'])
    expect(coloured('red')).toEqual(['bereavement'])
  })

  it('stand for the 12 services that are live and the 7 that are underway', () => {
    const section = (name: string) => services.filter((row) => attestedValue(row.section) === name)

    expect(keysOf(section('live'))).toEqual(keysOf(live))
    expect(keysOf(section('underway'))).toEqual(keysOf(underway))
    expect([live.length, underway.length]).toEqual([12, 7])
  })

  it('have the meaning that the paper gives them', () => {
    const rated = services.filter(({ rag }) => rag.is === 'known')
    expect(rated.filter(({ ragMeans }) => ragMeans === undefined)).toEqual([])
  })
})

describe('the live services', () => {
  it('have Redditch as a partner in 12, Bromsgrove in 11: it left Property on 1 April 2011', async () => {
    const property = async (day: '2011-03-31' | '2011-04-01') =>
      (await ledger.asAt(day)).currentStatus().services.filter(({ service }) => service === 'property')

    expect(live.filter(hasPartner('rbc'))).toHaveLength(12)
    expect(keysOf(live.filter((row) => !hasPartner('bdc')(row)))).toEqual(['property'])
    expect((await property('2011-03-31')).filter(hasPartner('bdc'))).toHaveLength(1)
    expect((await property('2011-04-01')).filter(hasPartner('bdc'))).toHaveLength(0)
  })

  it('have a line of Appendix A in 5 cases and none in 7', () => {
    const withLine = new Set(
      books.councilSavings().flatMap(({ lines }) => lines.flatMap(({ service }) => service ?? [])),
    )
    const inAppendix = live.filter(({ service }) => withLine.has(service))

    expect(keysOf(inAppendix)).toEqual(['cctv-lifeline', 'climate-change', 'ict', 'payroll', 'procurement'])
    expect(live.length - inAppendix.length).toBe(7)
  })

  it('are outnumbered by 6 lines of Appendix A that are no rated services', () => {
    const rated = new Set(services.filter(({ rag }) => rag.is === 'known').map(({ service }) => service))
    const lines = books.councilSavings().flatMap((year) => year.lines)

    expect(
      lines
        .filter(({ service }) => !rated.has(service ?? ''))
        .map(({ line }) => line)
        .sort(),
    ).toEqual(['abandoned-vehicles', 'dog-warden', 'insurance', 'smt-gross', 'smt-transitional', 'web-developer'])
  })

  it('leave out 3 that are said to be run jointly', () => {
    const jointly = services.filter(({ isWorkedJointly, stage }) => isWorkedJointly && stage !== 'live')
    expect(keysOf(jointly)).toEqual(['bereavement', 'emergency-planning', 'hr-od'])
  })

  it('went live on the days that the papers allow', () => {
    const days = live.map(({ service, live: cell }) => {
      if (cell.is !== 'known') return `${service} ${cell.is}`
      const { earliest, latest } = cell.value
      return `${service} ${earliest === latest ? latest : `${earliest} ${latest}`}${cell.inferred ? ' inferred' : ''}`
    })
    expect(days.sort()).toEqual([
      'cctv-lifeline 2010-06-09',
      'climate-change 2009-07-01 2009-12-31 inferred',
      'community-safety 2009-06-01 2009-06-30',
      'economic-development 2011-06-01',
      'elections 2010-01-16 2010-06-30',
      'ict 2010-01-04 2010-01-15',
      'internal-audit 2010-01-16 2011-04-01',
      'payroll 2008-09-01 2009-08-21 inferred',
      'policy-performance-partnerships 2011-06-20',
      'procurement 2007-11-01 2007-11-30 inferred',
      'property 2010-01-16 2011-03-31',
      'regulatory 2010-01-16 2011-06-30',
    ])
  })

  it('went live on 3 exact days, in 2 months, within bounds in 3, by inference in 1, undated in 3', () => {
    const kinds: Record<string, number> = {}
    for (const kind of live.map(kindOfDate)) kinds[kind] = (kinds[kind] ?? 0) + 1

    expect(kinds).toEqual({ exact: 3, month: 2, bounds: 3, inferred: 1, undated: 3 })
  })
})

/** How a go-live is dated. Whether it is by the words of its source, or undated, its entry says. */
const kindOfDate = ({ service, ref, live: cell }: StatusRow): string => {
  if (cell.is !== 'known') return cell.is
  const { earliest, latest } = cell.value
  if (earliest === latest) return 'exact'
  if (earliest?.slice(0, 7) === latest.slice(0, 7) && earliest.endsWith('-01')) return 'month'
  const goLive = books.explain(ref).entries.find(({ entry }) => entry.type === 'ServiceWentLive')?.entry
  if (goLive?.effective?.asStated.startsWith('undated')) return 'undated'
  return service === 'payroll' && cell.inferred ? 'inferred' : 'bounds'
}

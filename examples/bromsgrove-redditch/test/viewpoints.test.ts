import type { Day, Stage } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { drafts, recordInSqlite } from './recorded-programme.ts'

const ledger = await recordInSqlite()

const rowAt = async (service: string, asAt: Day, knownOn?: Day) => {
  const books = await ledger.asAt(asAt, knownOn === undefined ? {} : { knownOn })
  const row = books.currentStatus().services.find((each) => each.service === service)
  return { stage: row?.stage, undetermined: row?.undetermined }
}

const servicesAt = async (stage: Stage, asAt: Day, knownOn?: Day): Promise<readonly string[]> => {
  const books = await ledger.asAt(asAt, knownOn === undefined ? {} : { knownOn })
  const { services } = books.currentStatus()
  return services
    .filter((row) => row.stage === stage)
    .map(({ service }) => service)
    .sort()
}

describe('the basis', () => {
  it('comes with every answer', async () => {
    const all = await ledger.asAt('2011-06-30')
    const then = await ledger.asAt('2009-08-21', { knownOn: '2009-08-21' })

    expect({ ...all.basis }).toMatchObject({ asAt: '2011-06-30', knownOn: 'all', position: drafts.length + 1 })
    expect({ ...then.basis }).toMatchObject({ asAt: '2009-08-21', knownOn: '2009-08-21', position: drafts.length + 1 })
    expect(all.basis.root).toMatch(/^[0-9a-f]{64}$/)
    expect(all.explain('councilSavings:2010/11/overall').basis).toBe(all.basis)
  })

  it('has one root for one log, whatever the day and the papers', async () => {
    const roots = [
      (await ledger.asAt('2011-06-30')).basis.root,
      (await ledger.asAt('2009-08-21', { knownOn: '2009-08-21' })).basis.root,
      (await ledger.asAt('2010-01-15', { knownOn: '2010-01-15' })).basis.root,
    ]
    expect(new Set(roots).size).toBe(1)
  })

  it('has another root for a shorter log, and one that ends with the papers of 15 January 2010 tells the same of then', async () => {
    // The ledger's own first entry comes before all drafts.
    const position = drafts.filter(({ knownOn }) => knownOn <= '2010-01-15').length + 1
    const all = await ledger.asAt('2010-01-15', { knownOn: '2010-01-15' })
    const pinned = await ledger.asAt('2010-01-15', { knownOn: '2010-01-15', through: { position } })

    expect(pinned.basis.position).toBe(position)
    expect(pinned.basis.root).not.toBe(all.basis.root)
    expect(pinned.currentStatus()).toEqual(all.currentStatus())
    expect(pinned.staffPosition()).toEqual(all.staffPosition())
  })
})

describe('at 21 August 2009', () => {
  const DAY = '2009-08-21'

  it('two services are live, both by inference, using papers to then', async () => {
    expect(await servicesAt('live', DAY, DAY)).toEqual(['payroll', 'procurement'])
    expect(await servicesAt('underway', DAY, DAY)).toEqual(['community-safety', 'elections'])
  })

  it('hosts of two services are agreed and of two proposed, using papers to then', async () => {
    const { services } = (await ledger.asAt(DAY, { knownOn: DAY })).currentStatus()
    const agreed = services.flatMap(({ service, hosts }) => (hosts.is === 'known' ? `${service} ${hosts.value}` : []))
    const proposed = services.flatMap(({ service, proposedHosts: hosts }) =>
      hosts.is === 'known' ? `${service} ${hosts.value}` : [],
    )

    expect(agreed.sort()).toEqual(['community-safety rbc', 'elections bdc'])
    expect(proposed.sort()).toEqual(['cctv-lifeline rbc', 'ict bdc'])
  })

  it('no colour and no saving is reported, and 2 claims are made, using papers to then', async () => {
    const books = await ledger.asAt(DAY, { knownOn: DAY })

    expect(books.currentStatus().counts.all).toMatchObject({ green: 0, amber: 0, red: 0, contested: 0 })
    // Claims that name no year stand beside that of the day: it has no lines.
    expect(books.councilSavings()).toMatchObject([
      { year: '2009/10', lines: [], claims: { savings: 2, ofNoStatedYear: 2 } },
    ])
    expect(books.savingClaims().map(({ key }) => key)).toEqual(['acting-joint-chief-executive-2008', 'payroll-2008'])
    expect(books.savingForecasts()).toEqual([])
  })

  it('one opportunity is declined', async () => {
    expect(await servicesAt('declined', DAY, DAY)).toEqual(['benefits-services-manager'])
    expect(await servicesAt('declined', DAY)).toEqual(['benefits-services-manager'])
  })

  it('Community Safety is live, and Climate Change may be, using the paper of 2011', async () => {
    expect(await servicesAt('live', DAY)).toEqual(['community-safety', 'payroll', 'procurement'])
    expect((await rowAt('climate-change', DAY)).undetermined).toBe('live')
  })
})

describe('at 15 January 2010', () => {
  const DAY = '2010-01-15'

  it('ICT is live and CCTV & Lifeline has passed to Redditch, using papers to then', async () => {
    expect(await servicesAt('live', DAY, DAY)).toEqual(['ict', 'payroll', 'procurement'])
    expect(await servicesAt('transferred', DAY, DAY)).toEqual(['cctv-lifeline'])
    expect(await servicesAt('underway', DAY, DAY)).toEqual(['community-safety', 'elections'])
  })

  it('Community Safety and Climate Change are live too, and no other may be, using the papers of 2011', async () => {
    const { services } = (await ledger.asAt(DAY)).currentStatus()

    expect(await servicesAt('live', DAY)).toEqual([
      'climate-change',
      'community-safety',
      'ict',
      'payroll',
      'procurement',
    ])
    expect(services.filter(({ undetermined }) => undetermined === 'live')).toEqual([])
  })
})

describe('Community Safety, in operation since June 2009 by a paper of June 2011', () => {
  it.each([
    ['2009-05-31', { stage: 'identified', undetermined: 'underway' }],
    ['2009-06-15', { stage: 'identified', undetermined: 'live' }],
    ['2009-06-30', { stage: 'live', undetermined: undefined }],
  ] as const)('at %s is %o', async (day, expected) => {
    expect(await rowAt('community-safety', day)).toEqual(expected)
  })

  it.each(['2009-08-21', '2010-01-15'] as const)('is underway at and by the papers of %s', async (day) => {
    expect(await rowAt('community-safety', day, day)).toEqual({ stage: 'underway', undetermined: undefined })
  })
})

import { addDays, attestedValue, type Books, type Day, programme } from '@programme-ledger/core'
import { answersOf } from '@programme-ledger/testing'
import { describe, expect, it } from 'vitest'
import { OUTSIDE_FILES, readEventFiles, recordByPaper } from '../src/event-file.ts'
import { drafts, FOLDER, recordInMemory } from './recorded-programme.ts'

const outside = readEventFiles(FOLDER, OUTSIDE_FILES)
/** The last of the records is of June 2012. */
const later = (): number => Date.UTC(2012, 6, 1, 9)
const without = await recordInMemory(later)
const withOutside = await recordInMemory(later)
await recordByPaper(withOutside, outside)

const RECORD_DAYS = [...new Set(outside.map(({ knownOn }) => knownOn))]
const [firstDay = '2008-09-15'] = RECORD_DAYS

const dayBefore = (day: Day): Day => addDays(day, -1)

/** All that books answer, but for what they rest on. */
const saidBy = (books: Books<typeof programme>): Readonly<Record<string, unknown>> => {
  const { basis: _, ...said } = answersOf(programme, books)
  return said
}

/** The position of the last entry that records known before a day leave in the log: the ledger's own first entry, the documents', and theirs. */
const positionBefore = (day: Day): number => 1 + drafts.length + outside.filter(({ knownOn }) => knownOn < day).length

describe('the public records', () => {
  it('are documents by their name and address, without a hash: nobody holds the file', () => {
    const cited = outside.flatMap(({ sources }) => sources)
    const own = cited.filter(({ ref }) => !ref.endsWith('.txt'))

    expect(cited.filter(({ kind }) => kind !== 'document')).toEqual([])
    expect(own.filter(({ ref, sha256 }) => !/ \(.+\)$/.test(ref) || sha256 !== undefined)).toEqual([])
    for (const { sources } of outside) expect(sources.some((source) => own.includes(source))).toBe(true)
  })

  it('are found as documents that are not registered', async () => {
    const found = (await withOutside.asAt('2012-06-30')).findings()
    const refs = new Set(
      outside.flatMap(({ sources }) => sources.flatMap(({ ref }) => (ref.endsWith('.txt') ? [] : ref))),
    )
    expect(found.filter(({ finding }) => finding === 'a cited document is not registered')).toHaveLength(refs.size)
  })

  it('come in the order of their days, each with an id of its own, and of people by role', () => {
    const ids = [...drafts, ...outside].map(({ id }) => id)
    expect(RECORD_DAYS).toEqual([...RECORD_DAYS].sort())
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(outside.map(({ actor }) => JSON.stringify(actor)))).toEqual(new Set(['{"role":"ledger steward"}']))
  })
})

describe('no earlier view', () => {
  it.each(['2008-09-01', '2008-09-14'] as const)('is another for the records, using papers to %s', async (knownOn) => {
    for (const asAt of [knownOn, firstDay, '2011-06-30'] as const)
      expect(saidBy(await withOutside.asAt(asAt, { knownOn }))).toEqual(saidBy(await without.asAt(asAt, { knownOn })))
  })

  it.each(RECORD_DAYS)('is another for those of %s and later, using papers to the day before', async (day) => {
    const viewpoint = { knownOn: dayBefore(day) }
    const without = { ...viewpoint, through: { position: positionBefore(day) } }
    for (const asAt of [day, '2012-06-30'] as const)
      expect(saidBy(await withOutside.asAt(asAt, viewpoint))).toEqual(saidBy(await withOutside.asAt(asAt, without)))
  })

  it('is compared in all that the slices show', async () => {
    const asked = Object.keys(saidBy(await without.asAt(firstDay)))
    expect(asked).toEqual(expect.arrayContaining(['currentStatus', 'councilSavings', 'decisions', 'plan', 'costs']))
  })

  it.each(RECORD_DAYS)('but what is known by the records of %s is, from that day on', async (day) => {
    const citedBy = async (knownOn: Day) =>
      (await withOutside.asAt('2012-06-30', { knownOn })).sources().unregistered.map(({ citedAs }) => citedAs)
    const ofThatDay = outside.flatMap(({ knownOn, sources }) => (knownOn === day ? (sources[0]?.ref ?? []) : []))
    const [before, since] = [await citedBy(dayBefore(day)), await citedBy(day)]

    expect(since).toEqual(expect.arrayContaining(ofThatDay.filter((ref) => !ref.endsWith('.txt'))))
    expect(since.length).toBeGreaterThanOrEqual(before.length)
  })
})

describe('the concordat', () => {
  it('is not one text: the Councils approved it in two, on two days', async () => {
    const [before] = (await without.asAt('2008-09-17')).decisions({ matter: 'concordat' }).matters
    const books = await withOutside.asAt('2008-09-17', { knownOn: '2008-09-17' })
    const [concordat] = books.decisions({ matter: 'concordat' }).matters

    expect(before?.positions.map(({ outcome }) => outcome)).toEqual(['notRecorded', 'notRecorded'])
    expect(
      concordat?.positions.map(({ council, outcome, version }) => [council, outcome, attestedValue(version)]),
    ).toEqual([
      ['bdc', 'approved', 'council-2008-09-17'],
      ['rbc', 'approvedAsAmended', 'redditch-2008-09-15'],
    ])
    expect(concordat?.differences.map(({ in: what }) => what)).toEqual(['version', 'amendments'])
  })

  it('lets, as Redditch has it, either council end the alliance', async () => {
    const [concordat] = (await withOutside.asAt('2008-09-17'))
      .agreements()
      .filter(({ matter }) => matter === 'concordat')
    const [clause] = concordat?.clauses.filter((each) => each.clause === 'c7-1') ?? []
    expect(JSON.stringify(clause?.history)).toContain('Either council may choose to end the alliance')
  })

  it('is by the next decisions of Bromsgrove offered to one group leader, and not to two', async () => {
    const [membership] = (await withOutside.asAt('2008-09-17')).decisions({ matter: 'board-membership' }).matters
    expect(membership?.positions.map(({ council, outcome }) => [council, outcome])).toEqual([
      ['bdc', 'approvedAsAmended'],
      ['rbc', 'notRecorded'],
    ])
  })
})

describe('the remaining services', () => {
  const dueOn = async (knownOn: Day) => {
    const { targets } = (await withOutside.asAt('2011-07-20', { knownOn })).plan()
    const target = targets.find((each) => each.target === 'remaining-services')
    return target && attestedValue(target.dueOn)
  }

  it('are due by the end of the calendar year as known on 30 June 2011, of the financial year as known on 20 July', async () => {
    expect([await dueOn('2011-06-30'), await dueOn('2011-07-19'), await dueOn('2011-07-20')]).toEqual([
      '2011-12-31',
      '2011-12-31',
      '2012-03-31',
    ])
  })
})

describe('the two rows of Policy, Performance and Partnerships that are headed as costs', () => {
  it('are of nothing known by the documents alone', async () => {
    const books = await without.asAt('2011-06-30')
    const [contradiction] = books.contradictions().filter((row) => row.contradiction === 'i-08')

    expect(contradiction?.state).toBe('open')
    expect(books.savingForecasts().filter(({ key }) => /^ppp-(bdc|rbc)$/.test(key))).toEqual([])
  })

  it('are savings with the record of January 2011: £77,000, then £83,000 of Redditch, £11,000, then £16,000 of Bromsgrove', async () => {
    const books = await withOutside.asAt('2011-06-30', { knownOn: '2011-06-30' })
    const of = (council: string) =>
      [books.savingForecasts(), books.savingClaims()].map((rows) =>
        rows.filter(({ key }) => key === `ppp-${council}`).map(({ amount }) => attestedValue(amount)),
      )
    const [contradiction] = books.contradictions().filter((row) => row.contradiction === 'i-08')

    expect(of('rbc')).toEqual([[7_700_000], [8_300_000]])
    expect(of('bdc')).toEqual([[1_100_000], [1_600_000]])
    expect(contradiction?.state).toBe('resolved')
  })
})

describe('Regulatory Services', () => {
  it('have two hosts and one employer from 1 June 2010, known since the Joint Committee met', async () => {
    const rowOf = async (knownOn: Day) =>
      (await withOutside.asAt('2010-06-11', { knownOn }))
        .currentStatus()
        .services.find(({ service }) => service === 'regulatory')
    const [before, since] = [await rowOf('2010-06-10'), await rowOf('2010-06-11')]

    expect([before?.hosts.is, before?.employingAuthority.is]).toEqual(['unknown', 'unknown'])
    expect(since && attestedValue(since.hosts)).toEqual(['bdc', 'rbc'])
    expect(since && attestedValue(since.employingAuthority)).toBe('bdc')
  })

  it('have minutes of September 2010 that were corrected in November', async () => {
    const toldBy = async (knownOn: Day) =>
      (await withOutside.asAt('2011-06-30', { knownOn }))
        .noted({ about: 'service/regulatory' })
        .flatMap(({ fact, what }) => (fact === 'wrs-delays-2010' ? attestedValue(what) : []))

    expect(await toldBy('2010-11-24')).toEqual([expect.stringContaining('neither its budget nor its deadline')])
    expect(await toldBy('2010-11-25')).toEqual([expect.stringContaining('neither the savings of the business case')])
  })
})

describe('phase one of ICT', () => {
  it('costs £238,100 of capital, half of it each council’s, and £60,000 of revenue', async () => {
    const { costs } = (await withOutside.asAt('2010-01-15', { knownOn: '2010-01-15' })).costs({ service: 'ict' })
    const figures = costs.flatMap(({ cost, figures: stated }) =>
      stated.map(({ amount, shares }) => [
        cost,
        attestedValue(amount),
        Object.values(shares).map((share) => attestedValue(share)),
      ]),
    )
    expect(figures).toEqual([
      ['ict-phase-one-capital', 23_810_000, [11_905_000, 11_905_000]],
      ['ict-phase-one-revenue', 6_000_000, []],
    ])
  })
})

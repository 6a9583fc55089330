import { type Day, type Draft, isLedgerError, programme } from '@programme-ledger/core'
import { booksAt, type History, recordHistory, ulidOf } from '@programme-ledger/testing'
import { describe, expect, it } from 'vitest'

const recorded = (type: string, data: object, effectiveOn: Day, more: Partial<Draft> = {}): Omit<Draft, 'id'> => ({
  type,
  schemaVersion: 1,
  data,
  actor: { role: 'programme office' },
  effectiveOn,
  knownOn: effectiveOn,
  sources: [{ kind: 'document', ref: 'board report' }],
  evidence: 'reported',
  ...more,
})

/** A ledger of parties, a service and a line, and then what is told, each with when it was entered. */
const ledgerOf = (...told: readonly (readonly [string, Omit<Draft, 'id'>])[]) => {
  const first = [
    recorded('PartyRegistered', { kind: 'council', name: 'Bromsgrove', party: 'bdc' }, '2009-04-01'),
    recorded('PartyRegistered', { kind: 'council', name: 'Redditch', party: 'rbc' }, '2009-04-01'),
    recorded('ServiceRegistered', { name: 'ICT', service: 'ict' }, '2009-04-01'),
    recorded('SavingLineRegistered', { group: 'other', line: 'ict', name: 'ICT', nature: 'saving' }, '2009-04-01'),
  ].map((draft, index) => ({ ...draft, id: ulidOf(1, index) }))
  const history: History = {
    firstDay: '2009-04-01',
    openedAt: Date.parse('2009-04-01T12:00:00Z'),
    batches: [
      { drafts: first, recordedAt: Date.parse('2009-04-01T12:00:00Z') },
      ...told.map(([instant, draft], index) => ({
        drafts: [{ ...draft, id: idOf(index + 1) }],
        recordedAt: Date.parse(instant),
      })),
    ],
  }
  return recordHistory(programme, history)
}

/** The id of the n-th thing that is told. */
const idOf = (n: number): string => ulidOf(0, n)

const outturn = (total: number, more: Partial<Draft> = {}) =>
  recorded(
    'SavingReported',
    {
      basis: 'gross',
      class: 'cashable',
      line: 'ict',
      measure: 'yearToDate',
      method: 'measured',
      period: { from: '2010-04-01', to: '2011-03-31' },
      recurrence: 'recurring',
      stage: 'finalOutturn',
      total,
    },
    '2011-03-31',
    { knownOn: '2011-06-30', ...more },
  )

const budget = recorded(
  'SavingBudgeted',
  { basis: 'gross', class: 'cashable', line: 'ict', recurrence: 'recurring', total: 400, year: '2010/11' },
  '2010-04-01',
)

describe('an outturn of 478 that was final at 471', () => {
  const told = () =>
    ledgerOf(
      ['2010-04-01T12:00:00Z', budget],
      ['2011-07-01T12:00:00Z', outturn(478)],
      [
        '2011-10-01T12:00:00Z',
        outturn(471, { knownOn: '2011-09-30', supersedes: idOf(2), reason: 'laterInformation' }),
      ],
    )

  it.each([
    ['2011-03-31', { known: 0, unknown: 1 }],
    ['2011-06-29', { known: 0, unknown: 1 }],
    ['2011-06-30', { known: 478, unknown: 0 }],
    ['2011-09-29', { known: 478, unknown: 0 }],
    ['2011-09-30', { known: 471, unknown: 0 }],
  ] as const)('is, using papers to %s, %o', async (knownOn, expected) => {
    const { ledger } = await told()
    const books = await booksAt(ledger, { asAt: '2011-03-31', knownOn })
    expect(books.councilSavings()[0]?.overall.actual.total).toEqual(expected)
  })

  it('is not yet known on the day before its period ends, whatever the papers say', async () => {
    const { ledger } = await told()
    const books = await booksAt(ledger, { asAt: '2011-03-30' })
    expect(books.councilSavings()[0]?.overall.actual.total).toEqual({ known: 0, unknown: 1 })
  })
})

describe('an outturn of 478 that was typed as 487', () => {
  const told = () =>
    ledgerOf(
      ['2010-04-01T12:00:00Z', budget],
      ['2011-07-01T12:00:00Z', outturn(487)],
      ['2011-07-05T12:00:00Z', outturn(478, { supersedes: idOf(2), reason: 'transcription' })],
    )

  it('is 487 using entries made to 2 July', async () => {
    const { ledger } = await told()
    const through = { instant: Date.parse('2011-07-02T23:59:59Z') }
    const books = await booksAt(ledger, { asAt: '2011-03-31', through })
    expect(books.councilSavings()[0]?.overall.actual.total).toEqual({ known: 487, unknown: 0 })
  })

  it('is 478 using papers to 30 June and all entries: the paper never said 487', async () => {
    const { ledger } = await told()
    const books = await booksAt(ledger, { asAt: '2011-03-31', knownOn: '2011-06-30' })
    expect(books.councilSavings()[0]?.overall.actual.total).toEqual({ known: 478, unknown: 0 })
  })

  it('is unknown, and not 487, using papers to before there was one', async () => {
    const { ledger } = await told()
    const books = await booksAt(ledger, { asAt: '2011-03-31', knownOn: '2011-06-29' })
    expect(books.councilSavings()[0]?.overall.actual.total).toEqual({ known: 0, unknown: 1 })
  })
})

describe('a partner that gave up on 20 January, from 1 April on', () => {
  const told = () =>
    ledgerOf(
      [
        '2010-05-01T12:00:00Z',
        recorded('PartnerJoined', { as: 'partner', party: 'rbc', service: 'ict' }, '2010-05-01'),
      ],
      [
        '2011-01-21T12:00:00Z',
        recorded('PartnerWithdrew', { party: 'rbc', service: 'ict' }, '2011-04-01', { knownOn: '2011-01-20' }),
      ],
    )

  it.each([
    ['2011-03-31', ['rbc']],
    ['2011-04-01', []],
  ] as const)('takes part on %s: %o', async (asAt, expected) => {
    const { ledger } = await told()
    const books = await booksAt(ledger, { asAt })
    expect(books.currentStatus().services[0]?.partners.map(({ party }) => party)).toEqual(expected)
  })
})

describe('a service that is in operation since June 2009, by a paper of 30 June 2011', () => {
  const told = () =>
    ledgerOf(
      ['2009-05-01T12:00:00Z', recorded('ProjectStarted', { service: 'ict' }, '2009-05-01')],
      [
        '2011-07-01T12:00:00Z',
        recorded('ServiceWentLive', { partners: ['bdc', 'rbc'], service: 'ict' }, '2009-06-30', {
          effective: { asStated: 'in operation since June 2009', earliest: '2009-06-01' },
          knownOn: '2011-06-30',
        }),
      ],
    )

  it.each([
    [{ asAt: '2009-05-31' }, 'underway', undefined],
    [{ asAt: '2009-06-15' }, 'underway', 'live'],
    [{ asAt: '2009-06-29' }, 'underway', 'live'],
    [{ asAt: '2009-06-30' }, 'live', undefined],
    [{ asAt: '2009-06-30', knownOn: '2010-01-15' }, 'underway', undefined],
    [{ asAt: '2011-06-30', knownOn: '2011-06-29' }, 'underway', undefined],
  ] as const)('%o: %s, may be %s', async (viewpoint, stage, undetermined) => {
    const { ledger } = await told()
    const [row] = (await booksAt(ledger, viewpoint)).currentStatus().services
    expect(row).toMatchObject({ stage, undetermined })
  })
})

describe('a paper that is entered at half past midnight in London', () => {
  const enter = (knownOn: Day, instant: string) =>
    ledgerOf([instant, recorded('ProjectStarted', { service: 'ict' }, '2011-06-01', { knownOn })])

  it.each([
    ['2011-06-30', '2011-06-30T23:30:00Z'],
    ['2011-07-01', '2011-06-30T23:30:00Z'],
    ['2011-01-31', '2011-01-31T23:30:00Z'],
  ] as const)('and dated %s is accepted at %s', async (knownOn, instant) => {
    const { ledger } = await enter(knownOn, instant)
    const books = await booksAt(ledger, { asAt: '2011-06-30' })
    expect(books.currentStatus().services[0]?.stage).toBe('underway')
  })

  it.each([
    ['2011-07-01', '2011-06-30T22:59:59Z'],
    ['2011-02-01', '2011-01-31T23:30:00Z'],
  ] as const)('and dated %s is from the future at %s', async (knownOn, instant) => {
    const error: unknown = await enter(knownOn, instant).catch((reason: unknown) => reason)
    expect(isLedgerError(error, 'paper-from-the-future')).toBe(true)
  })
})

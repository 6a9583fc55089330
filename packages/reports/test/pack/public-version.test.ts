import { describe, expect, it } from 'vitest'
import { boardPack, packFiles, type ReportDocument, renderMarkdown } from '../../src/index.ts'
import { columnIn, partIn, tableIn, textsIn } from './find-in.ts'
import { programmeOfTwo, reported, type Told, tell } from './programme-of-two.ts'
import { shownBy } from './shown-by.ts'

const JUNE = { asAt: '2011-06-30', audience: 'public' } as const
const WITHHELD = { is: 'missing', why: 'withheld' }

const status = (service: string, rag: string, others: Partial<Told> = {}): Told => ({
  type: 'StatusReported',
  on: '2011-06-30',
  data: { service, rag, definitions: 'board' },
  ...others,
})

const party = (key: string): Told => ({
  type: 'PartyRegistered',
  on: '2010-04-01',
  data: { party: key, name: `${key} council`, kind: 'council' },
})

describe('what is exempt', () => {
  const exempt = { disclosure: 'exempt' } as const

  it('is withheld where it stands, and what is open is shown beside it', async () => {
    const ledger = await programmeOfTwo(status('payroll', 'green'), status('ict', 'red', exempt))
    const document = await boardPack(ledger, JUNE)
    expect(columnIn(document, 'live-services', 'status')).toEqual([WITHHELD, { is: 'value', value: 'green' }])
    expect(textsIn(partIn(document, 'services')).at(-1)).toContain('Withheld from this part: ')
    // Of a part in which nothing is, nothing of the kind is said.
    expect(textsIn(partIn(document, 'risks')).join()).not.toContain('Withheld')
  })

  it('does not bring back what it took the place of', async () => {
    const green = status('ict', 'green', { on: '2011-01-31' })
    const ledger = await programmeOfTwo(green, status('ict', 'red', exempt))
    const [ict] = columnIn(await boardPack(ledger, JUNE), 'live-services', 'status')
    expect(ict).toEqual(WITHHELD)
  })

  it('takes the totals that would give it away with it', async () => {
    const other = { line: 'ict', name: 'ICT', group: 'services', nature: 'saving' }
    const registered = { type: 'SavingLineRegistered', on: '2010-04-01', data: other } as const
    const secret = reported(90_000, exempt)
    const ledger = await programmeOfTwo(registered, reported(12_000), {
      ...secret,
      data: { ...secret.data, line: 'ict' },
    })
    const document = await boardPack(ledger, JUNE)
    const rows = tableIn(document, 'savings-2010-11').rows
    expect(rows.map(({ ref, cells }) => [ref, cells.reported])).toEqual([
      ['councilSavings:2010/11/line/payroll', { is: 'value', value: 12_000_00 }],
      ['councilSavings:2010/11/overall', WITHHELD],
    ])
    expect(JSON.stringify(document)).not.toMatch(/90,000|102,000|9000000|10200000/)
  })

  it('gives a column to whom it is about, and not to who stands in the same place', async () => {
    const ledger = await programmeOfTwo(
      party('oak'),
      party('birch'),
      moved(10, 'open', { from: 'birch', to: 'oak' }, { on: '2010-08-01' }),
      moved(10, 'closed', { from: 'ash', to: 'birch' }, { on: '2010-08-01', ...exempt }),
    )
    const { columns, rows } = tableIn(await boardPack(ledger, JUNE), 'staff-over-time-data')
    expect(columns.map(({ id, title }) => [id, title])).toEqual([
      ['day', 'Day'],
      ['employer-birch', 'birch council'],
      ['employer-oak', 'oak council'],
    ])
    // As many as left it came to it: whether it is so is not told either.
    expect(rows.at(-1)?.cells['employer-birch']).toEqual(WITHHELD)
    expect(rows.at(-1)?.cells['employer-oak']).toEqual({ is: 'value', value: 10 })
  })

  it('does not name a part by an earlier name of a council', async () => {
    const named: Told = {
      type: 'PartyRegistered',
      on: '2010-05-01',
      data: { party: 'ash', name: 'Ash and Beech Council', kind: 'council' },
      ...exempt,
    }
    const document = await boardPack(await programmeOfTwo(named), JUNE)
    const whole = await boardPack(await programmeOfTwo(named), { ...JUNE, audience: 'exempt' })
    expect(partIn(whole, 'council-ash').title).not.toBe('Ash District Council')
    expect(partIn(document, 'council-ash').title).toBe('Withheld')
  })

  it('withholds a council’s figure, and leaves those of others in the same year', async () => {
    const line = { line: 'ict', name: 'ICT', group: 'services', nature: 'saving' }
    const registered: Told = { type: 'SavingLineRegistered', on: '2010-04-01', data: line }
    const shared = (line: string, shares: object, others: Partial<Told> = {}): Told => {
      const told = reported(12_000, others)
      return { ...told, data: { ...told.data, line, shares } }
    }
    const ledger = await programmeOfTwo(
      registered,
      shared('payroll', { ash: 5_000_00, elm: 7_000_00 }),
      shared('ict', { ash: 12_000_00, elm: 0 }, exempt),
    )
    const { rows } = tableIn(await boardPack(ledger, JUNE), 'savings-by-council')
    expect(rows.map(({ cells }) => [cells.council, cells.reported])).toEqual([
      [{ is: 'value', value: 'Ash' }, WITHHELD],
      [
        { is: 'value', value: 'Elm' },
        { is: 'value', value: 7_000_00 },
      ],
      [{ is: 'value', value: 'All councils' }, WITHHELD],
    ])
  })

  it('takes with it how many findings are serious, as some may rest on it', async () => {
    const since = { asAt: '2010-06-30' } as const
    const ledger = await programmeOfTwo(moved(3, 'one', {}, { on: '2010-05-01' }))
    const rowIn = async (audience: 'exempt' | 'public') =>
      tableIn(await boardPack(ledger, { ...JUNE, audience, since }), 'then-and-now').rows.find(({ cells }) =>
        JSON.stringify(cells.figure).includes('Findings'),
      )?.cells
    expect(await rowIn('exempt')).toBeDefined()
    expect(await rowIn('public')).toBeUndefined()
  })

  it('is shown to those who may see it', async () => {
    const ledger = await programmeOfTwo(status('ict', 'red', exempt))
    const document = await boardPack(ledger, { ...JUNE, audience: 'exempt' })
    expect(columnIn(document, 'live-services', 'status')[0]).toEqual({ is: 'value', value: 'red' })
  })
})

const moved = (
  headcount: number | 'unknown',
  movement: string,
  others: object = {},
  told: Partial<Told> = {},
): Told => ({
  type: 'StaffTransferred',
  on: '2010-07-01',
  data: {
    ...{ movement, service: 'payroll', from: 'ash', to: 'elm', headcount },
    ...{ mechanism: 'tupe', mechanismAsWorded: `all ${headcount}` },
    ...others,
  },
  ...told,
})

const stated = (
  headcount: number,
  on: Told['on'] = '2010-07-01',
  service?: string,
  told: Partial<Told> = {},
): Told => ({
  type: 'HeadcountStated',
  on,
  data: { employer: 'ash', headcount, ...(service !== undefined && { service }) },
  ...told,
})

const SUPPRESSED = { is: 'missing', why: 'suppressed' }

/** The headcount of the first council as the pack has it, and whatever headcounts its annex tells. */
const headcountsIn = (document: ReportDocument) => ({
  cell: columnIn(document, 'staff-employers', 'headcount')[0],
  told: document.evidence.flatMap(({ says }) => /stated to have (\d+) people/.exec(says)?.[1] ?? []),
})

describe('a count of one to four people', () => {
  it('is suppressed, and with it the sums that take it in', async () => {
    const document = await boardPack(await programmeOfTwo(moved(12, 'first'), moved(3, 'second')), JUNE)
    expect(columnIn(document, 'staff-movements', 'people')).toEqual([{ is: 'value', value: 12 }, SUPPRESSED])
    expect(columnIn(document, 'staff-employers', 'left')).toEqual([SUPPRESSED, { is: 'value', value: 0 }])
    expect(renderMarkdown(document)).not.toMatch(/\b15\b.*people|all 3/)
  })

  it('says that it is suppressed where a sum has nothing else', async () => {
    const document = await boardPack(await programmeOfTwo(moved(3, 'only')), JUNE)
    expect(columnIn(document, 'council-ash-staff', 'left')).toEqual([SUPPRESSED])
  })

  it('is not called unstated by a finding', async () => {
    const document = await boardPack(await programmeOfTwo(moved(3, 'only')), JUNE)
    expect(renderMarkdown(document)).not.toContain('is not stated: Payroll')
  })

  it('reads as suppressed wherever it stands, in sentences too, and in every form', async () => {
    const ledger = await programmeOfTwo(
      moved(3, 'first', { fte: 2.5 }),
      moved(2, 'ahead', {}, { on: '2012-01-01', knownOn: '2011-06-30' }),
      { type: 'PostsDeleted', on: '2010-07-01', data: { deletion: 'one', employer: 'ash', posts: 2, redundancies: 1 } },
      {
        type: 'StaffPlaced',
        on: '2010-07-01',
        data: { placing: 'one', service: 'ict', from: 'ash', with: 'elm', headcount: 1, form: 'secondment' },
      },
      stated(30),
    )
    const document = await boardPack(ledger, { ...JUNE, since: { asAt: '2010-06-01' } })
    expect(columnIn(document, 'staff-movements', 'fte')).toEqual([SUPPRESSED])
    expect(columnIn(document, 'coming-up', 'what')).toEqual([
      {
        is: 'value',
        value:
          'A suppressed number of people of Payroll transfer from Ash District Council to Elm Borough Council (words suppressed)',
      },
    ])
    expect(textsIn(partIn(document, 'changes')).join()).toContain('A suppressed number of people of ICT are placed')
    for (const { name, bytes } of await packFiles(document, { formats: ['html', 'csv', 'markdown', 'json'] })) {
      const text = new TextDecoder().decode(bytes)
      expect(text, name).not.toMatch(/unstated number/)
      expect(text, name).not.toMatch(/\b(?:[1-4]|one|two|three|four) (?:people|person|posts?|redundanc)/)
    }
    // Every statement has a sentence, and each is in the annex.
    const told = document.evidence.map(({ says }) => says).filter((says) => says.includes('uppressed number'))
    expect(told.length).toBe(5)
  })

  it('is told apart from one that no source states', async () => {
    const document = await boardPack(await programmeOfTwo(moved('unknown', 'one'), moved(3, 'other')), JUNE)
    expect(columnIn(document, 'staff-movements', 'people')).toEqual([{ is: 'missing', why: 'notStated' }, SUPPRESSED])
    const says = document.evidence.map((note) => note.says).join()
    expect(says).toContain('An unstated number of people of Payroll transfer')
    expect(says).toContain('A suppressed number of people of Payroll transfer')
  })

  it('reads as suppressed in what was corrected since', async () => {
    const id = '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F'
    const ledger = await programmeOfTwo(moved(3, 'one', {}, { id }))
    await tell(ledger, moved(12, 'one', {}, { supersedes: id, reason: 'laterInformation' }))
    const document = await boardPack(ledger, JUNE)
    for (const column of ['was', 'is'])
      expect(columnIn(document, 'corrections', column)).toEqual([
        {
          is: 'value',
          value:
            'A suppressed number of people of Payroll transfer from Ash District Council to Elm Borough Council (words suppressed)',
        },
      ])
  })

  it('is suppressed where people are what a service is measured by, or what costs are shared by', async () => {
    const measured = (kpi: string, unit: string, value: number): readonly Told[] => [
      { type: 'KpiDefined', on: '2010-04-01', data: { kpi, name: kpi, unit, direction: 'lowerIsBetter' } },
      { type: 'KpiMeasured', on: '2011-03-31', data: { kpi, of: 'actual', value, asStated: `${value} in all` } },
    ]
    const ledger = await programmeOfTwo(
      ...measured('agency', 'agency staff', 3),
      ...measured('calls', 'calls a week', 2),
      {
        type: 'DriverMeasured',
        on: '2011-03-31',
        data: { driver: 'posts', unit: 'posts', counts: { ash: 2, elm: 40 } },
      },
      {
        type: 'DriverMeasured',
        on: '2011-03-31',
        data: { driver: 'calls', unit: 'calls', counts: { ash: 1, elm: 50 } },
      },
    )
    const document = await boardPack(ledger, { ...JUNE, since: { asAt: '2010-06-01' } })
    expect(columnIn(document, 'performance-alone', 'actual')).toEqual([SUPPRESSED, { is: 'value', value: 2 }])
    const text = renderMarkdown(document)
    expect(text).toContain(
      'A count of posts is taken: Ash District Council a suppressed number, Elm Borough Council a suppressed number',
    )
    expect(text).toContain('A count of calls is taken: Ash District Council 1, Elm Borough Council 50')
    expect(text).not.toMatch(/3 agency staff|3 in all/)
  })

  const kpiOf = async (unit: string): Promise<unknown> => {
    const ledger = await programmeOfTwo(
      { type: 'KpiDefined', on: '2010-04-01', data: { kpi: 'one', name: 'One', unit, direction: 'notStated' } },
      { type: 'KpiMeasured', on: '2011-03-31', data: { kpi: 'one', of: 'actual', value: 2 } },
    )
    return columnIn(await boardPack(ledger, JUNE), 'performance-alone', 'actual')[0]
  }

  const UNITS = [
    ...['person', 'persons', 'people', 'staff', 'employee', 'employees', 'employee(s)', 'worker', 'workers'],
    ...[
      'officer',
      'officers',
      'headcount',
      'headcounts',
      'head count',
      'post',
      'posts',
      'posts deleted',
      'vacant post',
    ],
    ...['fte', 'FTE', 'FTEs', 'f.t.e.', 'WTEs', 'full-time equivalent', 'full time equivalents', 'redundancy'],
    ...['redundancies', 'vacancy', 'vacancies', 'job', 'jobs', 'leaver', 'leavers', 'apprentice', 'apprentices'],
    ...['volunteer', 'volunteers', 'Members of Staff', 'agency worker/month'],
  ]

  it.for(UNITS)('is suppressed however its unit says that it is of people: %s', async (unit) => {
    expect(await kpiOf(unit)).toEqual(SUPPRESSED)
  })

  it.for(['calls a week', 'homes', 'postal votes', '% of answers', 'visits after 5 p.m.', 'staffless kiosks'])(
    'is shown where its unit is not of people: %s',
    async (unit) => {
      expect(await kpiOf(unit)).toEqual({ is: 'value', value: 2 })
    },
  )

  it('is shown where it is nobody, and where it is five', async () => {
    const document = await boardPack(await programmeOfTwo(moved(0, 'none'), moved(5, 'some')), JUNE)
    expect(columnIn(document, 'staff-movements', 'people')).toEqual([
      { is: 'value', value: 0 },
      { is: 'value', value: 5 },
    ])
  })

  it('does not leave the field to its rival', async () => {
    const document = await boardPack(await programmeOfTwo(moved(3, 'one'), moved(6, 'one')), JUNE)
    expect(columnIn(document, 'staff-movements', 'people')).toEqual([SUPPRESSED])
    expect(JSON.stringify(document.evidence)).not.toContain('6 people')
  })

  it('does not bring back what was stated before', async () => {
    const document = await boardPack(await programmeOfTwo(stated(20), stated(3, '2011-01-01')), JUNE)
    expect(headcountsIn(document)).toEqual({ cell: SUPPRESSED, told: [] })
  })

  it('is not found by what remains of a headcount when larger counts are taken from it', async () => {
    const document = await boardPack(await programmeOfTwo(stated(20), moved(17, 'one', {}, { on: '2010-08-01' })), JUNE)
    expect(headcountsIn(document)).toEqual({ cell: SUPPRESSED, told: [] })
  })

  it('takes the headcounts of nobody else with it', async () => {
    const small = moved(3, 'one', { from: 'elm', to: 'oak' })
    expect(headcountsIn(await boardPack(await programmeOfTwo(party('oak'), stated(20), small), JUNE))).toEqual({
      cell: { is: 'value', value: 20 },
      told: ['20'],
    })
  })
})

describe('whoever subtracts', () => {
  const registered = { type: 'ServiceRegistered', on: '2010-04-01', data: { service: 'tax', name: 'Tax' } } as const

  /** What may be known of a programme but for one count, or two. */
  const PROGRAMMES: Readonly<Record<string, (one: number, other: number) => readonly Told[]>> = {
    'an employer less its other services': (one) => [
      stated(100 + one),
      stated(one, undefined, 'ict'),
      stated(100, undefined, 'payroll'),
    ],
    'an employer less all services but two': (one, other) => [
      registered,
      stated(100 + one + other),
      stated(100, undefined, 'payroll'),
      stated(one, undefined, 'ict'),
      stated(other, undefined, 'tax'),
    ],
    'an employer less its services on a later day': (one, other) => [
      registered,
      stated(other, '2010-05-01', 'ict'),
      stated(97 + one),
      stated(20, undefined, 'ict'),
      stated(77, undefined, 'payroll'),
      stated(one, undefined, 'tax'),
    ],
    'before less after': (one) => [stated(50, '2010-06-01'), moved(one, 'one'), stated(50 - one, '2010-08-01')],
    'before less after, when nobody says who they left': (one) => [
      stated(50, '2010-06-01'),
      moved(one, 'one', { from: 'unknown' }),
      stated(50 - one, '2010-08-01'),
    ],
    'before less after, when somebody was made redundant': (one) => [
      stated(50, '2010-06-01'),
      {
        type: 'PostsDeleted',
        on: '2010-07-01',
        data: { deletion: 'one', employer: 'ash', posts: 9, redundancies: one },
      },
      stated(50 - one, '2010-08-01'),
    ],
    'what two councils gained less what each of them lost': (one, other) => [
      moved(one, 'one'),
      moved(other, 'other', { from: 'elm', to: 'ash' }),
      moved(30, 'third', {}, { on: '2010-09-01' }),
    ],
  }

  it.for(Object.keys(PROGRAMMES))('finds no small count: %s', async (name) => {
    const packOf = async (one: number, other: number) =>
      shownBy(await boardPack(await programmeOfTwo(...(PROGRAMMES[name]?.(one, other) ?? [])), JUNE))
    const pack = await packOf(1, 1)
    for (const [one, other] of [
      [2, 4],
      [3, 3],
      [4, 1],
    ] as const)
      expect(await packOf(one, other)).toEqual(pack)
  })

  /** What is told at first, and what is told once the first pack is out. */
  const LATER: Readonly<Record<string, (one: number) => readonly [first: readonly Told[], then: readonly Told[]]>> = {
    'people left after the first pack told how many there were': (one) => [
      [stated(50, '2010-06-01')],
      [moved(one, 'one'), stated(50 - one, '2010-08-01')],
    ],
    'people came after a first pack that summed up who came': (one) => [
      [moved(12, 'first')],
      [moved(one, 'one'), moved(20, 'third', {}, { on: '2010-09-01' })],
    ],
    'a small count was corrected to a large one': (one) => [
      [moved(one, 'one', {}, { id: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F' }), stated(50, '2010-06-01')],
      [moved(12, 'one', {}, { supersedes: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F', reason: 'laterInformation' })],
    ],
    'a large count was corrected to a small one': (one) => [
      [moved(12, 'one', {}, { id: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F' }), stated(50, '2010-06-01')],
      [moved(one, 'one', {}, { supersedes: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F', reason: 'laterInformation' })],
    ],
    'a small count was voided': (one) => [
      [moved(one, 'one', {}, { id: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F' }), stated(50, '2010-06-01')],
      [
        {
          type: 'Voided' as Told['type'],
          on: '2010-07-01',
          data: {},
          supersedes: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F',
          reason: 'laterInformation',
        },
        stated(50 - one, '2010-08-01'),
      ],
    ],
    'people returned of a transfer': (one) => [
      [moved(12, 'first')],
      [
        {
          ...moved(one, 'back', { from: 'elm', to: 'ash', returnOf: 'first' }, { on: '2010-10-01' }),
          type: 'StaffReturned',
        },
      ],
    ],
  }

  it.for(Object.keys(LATER))('finds no small count from two packs: %s', async (name) => {
    const packsOf = async (one: number) => {
      const [first, then] = LATER[name]?.(one) ?? [[], []]
      const ledger = await programmeOfTwo(...first)
      const was = await boardPack(ledger, { ...JUNE, asAt: '2010-07-31' })
      await tell(ledger, ...then)
      const since = { asAt: '2010-06-15' } as const
      // The second pack in whole, the first as it would be made today, and both with what changed.
      const others = [JUNE, { ...JUNE, asAt: '2010-07-31' }, { ...JUNE, since }] as const
      return [was, ...(await Promise.all(others.map((options) => boardPack(ledger, options))))].map(shownBy)
    }
    const packs = await packsOf(1)
    for (const one of [2, 3, 4]) expect(await packsOf(one)).toEqual(packs)
  })

  const exempt = { disclosure: 'exempt' } as const

  /** What may be known of a programme but for one exempt count; beside each, counts that would give themselves away. */
  const EXEMPT: Readonly<Record<string, readonly [told: (count: number) => readonly Told[], ...counts: number[]]>> = {
    'before less after': [
      (count) => [stated(90, '2010-06-01'), moved(count, 'one', {}, exempt), stated(90 - count, '2010-08-01')],
      ...[30, 3],
    ],
    'whether another exempt headcount agrees': [
      (count) => [
        stated(30),
        stated(26, '2010-07-01', undefined, exempt),
        stated(count, '2010-07-01', undefined, exempt),
      ],
      ...[26, 27],
    ],
    'whether as many came as are openly said to have left': [
      (count) => [moved(count, 'one', {}, exempt), moved(10, 'other', { from: 'elm', to: 'ash' })],
      ...[10, 9],
    ],
    'whether more returned than were transferred': [
      (count) => [
        moved(12, 'first'),
        {
          ...moved(count, 'back', { from: 'elm', to: 'ash', returnOf: 'first' }, { on: '2010-10-01', ...exempt }),
          type: 'StaffReturned',
        },
      ],
      ...[12, 13],
    ],
    'whether it was corrected to nobody': [
      (count) => [
        moved(12, 'one', {}, { id: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F' }),
        moved(count, 'one', {}, { supersedes: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F', reason: 'laterInformation', ...exempt }),
      ],
      ...[0, 12, 3],
    ],
  }

  it.for(Object.keys(EXEMPT))('finds no count that is exempt: %s', async (name) => {
    const [told, ...counts] = EXEMPT[name] ?? [() => []]
    for (const since of [undefined, { asAt: '2010-06-15' } as const]) {
      const asked = { ...JUNE, ...(since !== undefined && { since }) }
      const packs: unknown[] = []
      for (const count of counts) packs.push(shownBy(await boardPack(await programmeOfTwo(...told(count)), asked)))
      expect(packs.length).toBeGreaterThan(1)
      for (const pack of packs) expect(pack).toEqual(packs[0])
    }
  })
})

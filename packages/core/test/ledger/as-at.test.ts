import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { programme } from '../../src/programme/programme.ts'
import { openTally } from './open-tally.ts'

const day = (text: string): number => Date.parse(`${text}T12:00:00Z`)

/** Payments, a late one, a correction and a reversal, each recorded on a day of its own. */
const openWorkedExample = async () => {
  const tally = await openTally()
  const { ledger, surroundings, opened, paid, reversed } = tally
  await ledger.record([opened('jar')])
  const first = paid('jar', 40, { effectiveOn: '2010-05-10' })
  const late = paid('jar', 25, { effectiveOn: '2010-05-20' })
  const on = async (recordedOn: string, draft: typeof first | ReturnType<typeof reversed>) => {
    surroundings.now = day(recordedOn)
    await ledger.record([draft])
  }
  await on('2012-05-10', first)
  await on('2012-06-03', late)
  await on(
    '2012-07-15',
    paid('jar', 30, { effectiveOn: '2010-05-10', supersedes: first.id, reason: 'laterInformation' }),
  )
  await on('2012-07-20', reversed(late.id, { effectiveOn: '2010-07-20' }))
  return tally
}

describe('books as at a day', () => {
  it.each<readonly [string, `${number}-${number}-${number}`, number, number]>([
    ['after the first payment', '2010-05-31', 3, 40],
    ['after the late one', '2010-05-31', 4, 65],
    ['after the correction', '2010-05-31', 5, 55],
    ['after the reversal, which came later', '2010-05-31', 6, 55],
    ['in July, before the correction', '2010-07-31', 4, 65],
    ['in July, after the reversal', '2010-07-31', 6, 30],
  ])('%s, at %s using entries to %i: %i', async (_, asAt, position, pence) => {
    const { ledger } = await openWorkedExample()
    const books = await ledger.asAt(asAt, { through: { position } })
    expect(books.paid().rows[0]?.pence).toBe(pence)
    expect(books.basis).toMatchObject({ asAt, knownOn: 'all', position })
  })

  it('pinned by an instant are those of the entries made by then', async () => {
    const { ledger } = await openWorkedExample()
    const books = await ledger.asAt('2010-07-31', { through: { instant: day('2012-06-30') } })
    expect(books.basis.position).toBe(4)
  })

  it.each([day('2012-07-20'), day('2013-01-01')])(
    'are not pinned by an instant that could still gain entries: %i',
    async (instant) => {
      const { ledger } = await openWorkedExample()
      await expect(ledger.asAt('2010-07-31', { through: { instant } })).rejects.toMatchObject({
        code: 'invalid-viewpoint',
      })
    },
  )

  it('say whether they are put together afterwards, or were kept at the time', async () => {
    const { ledger } = await openTally()
    expect((await ledger.asAt('2011-12-31')).basis.isReconstructed).toBe(true)
    expect((await ledger.asAt('2012-01-01')).basis.isReconstructed).toBe(false)
  })

  it('carry the Merkle root of the entries that they use', async () => {
    const { ledger, opened } = await openWorkedExample()
    const before = await ledger.asAt('2010-05-31')
    await ledger.record([opened('tin')])
    const pinned = await ledger.asAt('2010-05-31', { through: { position: before.basis.position } })
    expect(before.basis.root).toMatch(/^[0-9a-f]{64}$/)
    expect(pinned.basis).toEqual(before.basis)
    expect((await ledger.asAt('2010-05-31')).basis.root).not.toBe(before.basis.root)
  })

  it('refuse a day that is none, a position that is not there yet, and an option misspelt', async () => {
    const { ledger } = await openWorkedExample()
    await expect(ledger.asAt('2011-02-31')).rejects.toThrow(/2011-03-31/)
    await expect(ledger.asAt('2011-02-28', { through: { position: 7 } })).rejects.toThrow('ends at position 6')
    await expect(ledger.asAt('2011-02-28', { knowOn: '2011-02-28' } as object)).rejects.toThrow(/knowOn/)
  })

  it('refuse options for a view that has none', async () => {
    const { ledger } = await openWorkedExample()
    const { paid, explain } = await ledger.asAt('2010-07-31')
    const ask = paid as (options?: object) => unknown
    expect(() => ask({ pot: 'jar' })).toThrow('paid has no options: ask it without')
    expect(ask(undefined)).toEqual(paid())
    expect(ask({})).toEqual(paid())
    expect(() => ask({ pot: undefined })).toThrow('paid has no options')
    expect(() => explain('paid:jar', { pot: 'jar' })).toThrow('paid has no options')
  })

  it('refuse entries of a type that nobody knows, unless asked to report them', async () => {
    const { ledger, options } = await openWorkedExample()
    const stranger = await openLedger({ ...options, programme })
    const refused = await stranger.asAt('2010-07-31')
    expect(() => refused.currentStatus()).toThrow(expect.objectContaining({ code: 'unknown-event-type', position: 2 }))
    const books = await stranger.asAt('2010-07-31', { unknownTypes: 'report' })
    expect(books.currentStatus().services).toEqual([])
    expect(books.findings().map(({ subject }) => subject)).toEqual([
      'event-type/tally/Paid',
      'event-type/tally/PotOpened',
      // What an entry rests on can be told whatever its type: here it is somebody's word.
      'source/clerk',
    ])
    expect((await ledger.asAt('2010-07-31')).findings()).toEqual([])
  })

  it('refuse entries that nobody knows whatever their day, as they may bear on any answer', async () => {
    const { options } = await openWorkedExample()
    const stranger = await openLedger({ ...options, programme })
    const books = await stranger.asAt('2010-04-01')
    expect(() => books.staffPosition()).toThrow(expect.objectContaining({ code: 'unknown-event-type' }))
  })

  it('find what may have happened by the day, and what may have been undone', async () => {
    const { ledger, opened, paid, reversed } = await openTally()
    const vague = { earliest: '2010-06-01', asStated: 'in summer' } as const
    const payment = paid('jar', 5)
    await ledger.record([opened('jar'), payment, paid('jar', 7, { effectiveOn: '2010-08-31', effective: vague })])
    await ledger.record([reversed(payment.id, { effectiveOn: '2010-08-31', effective: vague })])
    const undetermined = { severity: 'note', finding: 'what happened by the day is undetermined' }
    expect((await ledger.asAt('2010-05-31')).findings()).toEqual([])
    expect((await ledger.asAt('2010-07-01')).findings()).toMatchObject([
      {
        ...undetermined,
        message:
          '5 pence go into the jar: by 1 July 2010 this may have been undone, and may not; its source does not tell',
        entries: [3],
      },
      {
        ...undetermined,
        message: expect.stringContaining('this may have taken effect ("in summer"), and may not'),
        entries: [4],
      },
    ])
    expect((await ledger.asAt('2010-08-31')).findings()).toEqual([])
  })

  it('find what the slices find', async () => {
    const { ledger, opened } = await openWorkedExample()
    await ledger.record([opened('tin')])
    expect((await ledger.asAt('2010-07-31')).findings()).toEqual([
      { finding: 'a pot is empty', severity: 'note', subject: 'pot/tin', message: 'tin is empty', entries: [] },
    ])
  })

  it('find a mistyped entry whose correction is dated by a later paper: in between, neither stands', async () => {
    const { ledger, opened, paid } = await openTally()
    const mistyped = paid('jar', 487, { knownOn: '2010-06-30' })
    const correction = { effectiveOn: '2010-05-10', supersedes: mistyped.id, reason: 'transcription' } as const
    await ledger.record([opened('jar', { knownOn: '2010-04-01' }), mistyped])
    await ledger.record([paid('jar', 478, { ...correction, knownOn: '2010-07-05' })])
    const between = await ledger.asAt('2010-05-31', { knownOn: '2010-06-30' })
    expect(between.paid().rows[0]?.pence).toBe(0)
    expect(between.findings()).toMatchObject([
      {
        severity: 'warning',
        finding: 'a mistyped entry is corrected from a later paper',
        message: expect.stringContaining('dated by a paper that is not used here: neither stands;'),
        entries: [3],
      },
      { finding: 'a pot is empty' },
    ])
    expect((await ledger.asAt('2010-05-31', { knownOn: '2010-07-05' })).findings()).toMatchObject([
      { message: expect.stringContaining('a paper of 5 July 2010: using papers in between'), entries: [3, 4] },
    ])
    expect((await ledger.asAt('2010-05-31')).findings()).toMatchObject([{ entries: [3, 4] }])
    const before = await ledger.asAt('2010-05-31', { knownOn: '2010-06-29' })
    expect(before.findings().map(({ finding }) => finding)).toEqual(['a pot is empty'])
  })

  it('find nothing wrong with a correction of what the same paper said', async () => {
    const { ledger, opened, paid } = await openTally()
    const mistyped = paid('jar', 487)
    await ledger.record([opened('jar'), mistyped])
    await ledger.record([paid('jar', 478, { supersedes: mistyped.id, reason: 'transcription' })])
    expect((await ledger.asAt('2010-05-31')).findings()).toEqual([])
  })

  it('find a reversal whose paper is older than that of what it undoes', async () => {
    const { ledger, opened, paid, reversed } = await openTally()
    const payment = paid('jar', 5)
    await ledger.record([opened('jar'), payment, paid('jar', 1)])
    await ledger.record([reversed(payment.id, { knownOn: '2010-12-31' })])
    expect((await ledger.asAt('2010-05-31')).findings()).toMatchObject([
      { finding: 'a reversal is known before what it reverses', entries: [3, 5] },
    ])
  })

  it('say nothing of a reversal, or of what it undoes, before its paper is known', async () => {
    const { ledger, opened, paid, reversed } = await openTally()
    const payment = paid('jar', 5, { knownOn: '2011-06-30' })
    await ledger.record([opened('jar'), payment, paid('jar', 1)])
    await ledger.record([reversed(payment.id, { knownOn: '2010-12-31' })])
    const foundBy = async (knownOn: '2010-12-31' | '2011-06-29' | '2011-06-30') =>
      (await ledger.asAt('2010-05-31', { knownOn })).findings().map(({ finding }) => finding)
    expect(await foundBy('2010-12-31')).not.toContain('a reversal is known before what it reverses')
    expect(await foundBy('2011-06-29')).not.toContain('a reversal is known before what it reverses')
    expect(await foundBy('2011-06-30')).toContain('a reversal is known before what it reverses')
  })

  it('find a rule broken where papers known by then do not hold its ground', async () => {
    const { ledger, opened, paid } = await openTally()
    await ledger.record([opened('jar', { knownOn: '2011-06-30' }), paid('jar', 5, { knownOn: '2011-01-31' })])
    const books = await ledger.asAt('2011-03-31', { knownOn: '2011-03-31' })
    expect(books.findings()).toMatchObject([
      { severity: 'serious', finding: 'a rule is broken: money goes into a pot that is open', entries: [3] },
    ])
  })
})

describe('an explanation', () => {
  it('gives every entry behind a row, with its chain and its reversals', async () => {
    const { ledger } = await openWorkedExample()
    const { entries, basis } = (await ledger.asAt('2010-05-31')).explain('paid:jar')
    expect(basis.position).toBe(6)
    expect(
      entries.map(({ entry, chain, reversals }) => [
        entry.position,
        chain.map(({ position }) => position),
        reversals.map(({ position }) => position),
      ]),
    ).toEqual([
      [5, [3, 5], []],
      [4, [4], [6]],
    ])
  })

  it('gives what stood in the row until it was reversed', async () => {
    const { ledger } = await openWorkedExample()
    const { row, entries, undone } = (await ledger.asAt('2010-07-31')).explain('paid:jar')
    expect(row).toMatchObject({ pence: 30 })
    expect(entries.map(({ entry }) => entry.position)).toEqual([5])
    expect(undone.map(({ entry, reversals }) => [entry.position, reversals.map(({ position }) => position)])).toEqual([
      [4, [6]],
    ])
  })

  it('gives what stood in the row until it was voided', async () => {
    const { ledger, opened, paid, voided } = await openTally()
    const [kept, mistaken] = [paid('jar', 30), paid('jar', 400)]
    await ledger.record([opened('jar'), kept, mistaken])
    await ledger.record([voided(mistaken.id)])
    const { row, undone } = (await ledger.asAt('2010-07-31')).explain('paid:jar')
    expect(row).toMatchObject({ pence: 30, entries: [3] })
    expect(undone.map(({ entry, chain }) => [entry.position, chain.map(({ position }) => position)])).toEqual([
      [4, [4, 5]],
    ])
  })

  it.each(['paid', 'paidjar', '__proto__:jar', 'toString:jar', ''])('refuses %j, which names no view', async (ref) => {
    const { ledger } = await openWorkedExample()
    const books = await ledger.asAt('2010-05-31')
    expect(() => books.explain(ref)).toThrow('begins with one of paid, comingUp, corrections, closes and a colon')
  })

  it('gives entries that cannot be changed, for the ledger goes on reading them', async () => {
    const { ledger, opened } = await openWorkedExample()
    const { entries } = (await ledger.asAt('2010-05-31')).explain('paid:jar')
    const recorded = await ledger.record([opened('tin')])
    expect(Object.isFrozen(entries[0]?.entry.data)).toBe(true)
    expect(Object.isFrozen(recorded.entries[0]?.sources[0])).toBe(true)
  })

  it('refuses a ref that names no view or no row', async () => {
    const { ledger } = await openWorkedExample()
    const books = await ledger.asAt('2010-05-31')
    expect(() => books.explain('piad:jar')).toThrow('begins with one of paid')
    expect(() => books.explain('paid:hat')).toThrow('have no row paid:hat')
  })
})

describe('opening', () => {
  it('writes the first entry of a new ledger, and finds it again', async () => {
    const { store, options } = await openTally()
    await openLedger(options)
    await openLedger({ ...options, create: { firstDay: '2010-04-01' } })
    for await (const entries of store.read('tally')) {
      expect(entries).toMatchObject([
        { type: 'LedgerOpened', data: { currency: 'GBP', firstDay: '2010-04-01' }, effectiveOn: '2010-04-01' },
      ])
      expect(entries[0]?.data).toHaveProperty('origin', `programme-ledger/tally/${entries[0]?.id}`)
    }
  })

  it('refuses a ledger that is not there, another first day, a log that is no ledger, an option misspelt', async () => {
    const { store, options, opened } = await openTally()
    await expect(openLedger({ ...options, ledger: 'other' })).rejects.toMatchObject({ code: 'ledger-not-found' })
    await expect(openLedger({ ...options, create: { firstDay: '2011-04-01' } })).rejects.toMatchObject({
      code: 'ledger-mismatch',
    })
    await store.append('headless', [opened('jar')], { expectedPosition: 'empty' })
    await expect(openLedger({ ...options, ledger: 'headless' })).rejects.toMatchObject({ code: 'ledger-mismatch' })
    await expect(openLedger({ ...options, programmes: 1 } as typeof options)).rejects.toThrow(/programmes/)
    await expect(openLedger({ ...options, ledger: 'Über uns' })).rejects.toThrow(/is not a key/)
  })

  it('lets two open a new ledger at once', async () => {
    const { store, options } = await openTally()
    const both = { ...options, ledger: 'new', create: { firstDay: '2010-04-01' } } as const
    await Promise.all([openLedger(both), openLedger(both)])
    expect((await store.head('new')).size).toBe(1)
  })
})

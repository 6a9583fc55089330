import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import type { Day } from '../../src/values/day.ts'
import { openTally } from '../ledger/open-tally.ts'

// Faults that other stores of two-timed facts have had, each as a case that this ledger has to get right.

type Tally = Awaited<ReturnType<typeof openTally>>
type Options = Parameters<Tally['ledger']['asAt']>[1]

/** What is in the first pot, as three ways of reading tell it alike: while the log grew, from the store anew, and pinned to its end. */
const penceAt = async (
  { ledger, options, store }: Tally,
  day: Day,
  viewpoint?: Options,
): Promise<number | undefined> => {
  const reread = await openLedger(options)
  const { size } = await store.head('tally')
  const pinned = { through: { position: size }, ...viewpoint }
  const [first, ...others] = await Promise.all([
    penceIn(ledger, day, viewpoint),
    penceIn(reread, day, viewpoint),
    penceIn(reread, day, pinned),
  ])
  for (const other of others) expect(other).toBe(first)
  return first
}

const penceIn = async (ledger: Tally['ledger'], day: Day, viewpoint?: Options): Promise<number | undefined> =>
  (await ledger.asAt(day, viewpoint)).paid().rows[0]?.pence

const instant = (text: string): number => Date.parse(text)

describe('as at a day goes by the day of the fact, and not by when it was appended', () => {
  it('so what is appended years later counts on its own day', async () => {
    const tally = await openTally()
    tally.surroundings.now = instant('2013-06-01T12:00:00Z')
    await tally.ledger.record([tally.opened('jar'), tally.paid('jar', 40, { effectiveOn: '2010-05-10' })])
    expect(await penceAt(tally, '2010-05-09')).toBe(0)
    expect(await penceAt(tally, '2010-05-10')).toBe(40)
  })

  it('so what is appended before its day does not count before it', async () => {
    const tally = await openTally()
    await tally.ledger.record([tally.opened('jar'), tally.paid('jar', 40, { effectiveOn: '2013-06-01' })])
    expect(await penceAt(tally, '2013-05-31')).toBe(0)
    expect(await penceAt(tally, '2013-06-01')).toBe(40)
  })

  it('and papers to a day go by the paper, and not by when it was appended either', async () => {
    const tally = await openTally()
    await tally.ledger.record([
      tally.opened('jar', { knownOn: '2010-04-01' }),
      tally.paid('jar', 40, { knownOn: '2010-06-30' }),
    ])
    expect(await penceAt(tally, '2010-05-31', { knownOn: '2010-06-29' })).toBe(0)
    expect(await penceAt(tally, '2010-05-31', { knownOn: '2010-06-30' })).toBe(40)
  })
})

describe('a batch that says several things of one subject', () => {
  it('keeps each of two facts that are alike, at every day and version', async () => {
    const tally = await openTally()
    await tally.ledger.record([tally.opened('jar'), tally.paid('jar', 7), tally.paid('jar', 7)])
    expect(await penceAt(tally, '2010-05-10')).toBe(14)
    expect(await penceAt(tally, '2010-05-10', { through: { position: 3 } })).toBe(7)
    expect((await tally.ledger.asAt('2010-05-10')).paid().rows[0]?.entries).toEqual([3, 4])
  })

  it('counts a fact once that it states, corrects and corrects again', async () => {
    const tally = await openTally()
    const first = tally.paid('jar', 1, { knownOn: '2010-06-01' })
    const second = tally.paid('jar', 2, {
      supersedes: first.id,
      reason: 'laterInformation',
      knownOn: '2010-07-01',
      effectiveOn: '2010-05-01',
    })
    const third = tally.paid('jar', 4, { supersedes: second.id, reason: 'laterInformation', knownOn: '2010-08-01' })
    await tally.ledger.record([tally.opened('jar', { knownOn: '2010-04-01' }), first, second, third])
    const known = ['2010-05-31', '2010-06-30', '2010-07-31', '2010-08-31'] as const
    const at = (day: Day) => Promise.all(known.map((knownOn) => penceAt(tally, day, { knownOn })))
    expect(await at('2010-05-10')).toEqual([0, 1, 2, 4])
    expect(await at('2010-05-05')).toEqual([0, 0, 2, 0])
    expect(
      await Promise.all([3, 4, 5].map((position) => penceAt(tally, '2010-12-31', { through: { position } }))),
    ).toEqual([1, 2, 4])
  })

  it('undoes a fact that it states and reverses, from the reversal on and not before', async () => {
    const tally = await openTally()
    const payment = tally.paid('jar', 7)
    await tally.ledger.record([tally.opened('jar'), payment, tally.reversed(payment.id), tally.paid('jar', 1)])
    expect(await penceAt(tally, '2010-07-19')).toBe(8)
    expect(await penceAt(tally, '2010-07-20')).toBe(1)
  })
})

describe('a day of which no earliest is known', () => {
  const vague = { effectiveOn: '2010-06-30', effective: { earliest: null, asStated: 'by the end of June' } } as const

  it('may be any day before, and is certain from its latest on', async () => {
    const tally = await openTally()
    await tally.ledger.record([tally.opened('jar'), tally.paid('jar', 7, vague), tally.paid('jar', 1)])
    const undetermined = async (day: Day) =>
      (await tally.ledger.asAt(day))
        .findings()
        .flatMap(({ finding, entries }) => (finding === 'what happened by the day is undetermined' ? entries : []))
    expect(await penceAt(tally, '2010-06-29')).toBe(1)
    expect(await penceAt(tally, '2010-06-30')).toBe(8)
    expect(await undetermined('2010-04-01')).toEqual([3])
    expect(await undetermined('2010-06-29')).toEqual([3])
    expect(await undetermined('2010-06-30')).toEqual([])
  })

  it('is told in the order of its latest day, neither first nor last', async () => {
    const tally = await openTally()
    await tally.ledger.record([
      tally.opened('jar'),
      tally.paid('jar', 3, { effectiveOn: '2010-07-01' }),
      tally.paid('jar', 2, vague),
      tally.paid('jar', 1, { effectiveOn: '2010-06-29' }),
    ])
    expect((await tally.ledger.asAt('2010-12-31')).paid().rows[0]?.entries).toEqual([5, 4, 3])
  })

  it('of a reversal leaves the fact standing until its latest day, and says that it may be undone', async () => {
    const tally = await openTally()
    const payment = tally.paid('jar', 7)
    await tally.ledger.record([tally.opened('jar'), payment, tally.paid('jar', 1)])
    await tally.ledger.record([tally.reversed(payment.id, vague)])
    expect(await penceAt(tally, '2010-06-29')).toBe(8)
    expect((await tally.ledger.asAt('2010-06-29')).findings()).toMatchObject([
      { message: expect.stringContaining('may have been undone') },
    ])
    expect(await penceAt(tally, '2010-06-30')).toBe(1)
  })
})

describe('what is written in one millisecond', () => {
  it('is no correction of one another, however alike: only a link makes one', async () => {
    const tally = await openTally()
    await tally.ledger.record([tally.opened('jar')])
    const first = await tally.ledger.record([tally.paid('jar', 7)])
    const second = await tally.ledger.record([tally.paid('jar', 5)])
    expect(second.entries[0]?.recordedAt).toBe(first.entries[0]?.recordedAt)
    expect(await penceAt(tally, '2010-05-31')).toBe(12)
    expect((await tally.ledger.asAt('2010-05-31')).corrections()).toEqual([])
  })

  it('is told apart by its position where one corrects the other', async () => {
    const tally = await openTally()
    const payment = tally.paid('jar', 7)
    await tally.ledger.record([tally.opened('jar'), payment])
    await tally.ledger.record([tally.paid('jar', 5, { supersedes: payment.id, reason: 'laterInformation' })])
    expect(await penceAt(tally, '2010-05-31', { through: { position: 3 } })).toBe(7)
    expect(await penceAt(tally, '2010-05-31', { through: { position: 4 } })).toBe(5)
  })

  it('is pinned by an instant all or not at all', async () => {
    const tally = await openTally()
    const { ledger, surroundings, opened, paid } = tally
    await ledger.record([opened('jar')])
    await ledger.record([paid('jar', 7)])
    const then = surroundings.now
    surroundings.now += 1
    await ledger.record([paid('jar', 1)])
    expect(await penceAt(tally, '2010-05-31', { through: { instant: then } })).toBe(7)
    expect((await ledger.asAt('2010-05-31', { through: { instant: then - 1 } })).basis.position).toBe(0)
  })
})

describe('a chain of three whose second paper is dated after the third', () => {
  const openChain = async (reason: 'laterInformation' | 'transcription') => {
    const tally = await openTally()
    const first = tally.paid('jar', 1, { knownOn: '2010-06-01' })
    const second = tally.paid('jar', 2, { supersedes: first.id, reason: 'laterInformation', knownOn: '2010-09-01' })
    const third = tally.paid('jar', 4, { supersedes: second.id, reason, knownOn: '2010-07-01' })
    await tally.ledger.record([tally.opened('jar', { knownOn: '2010-04-01' }), first])
    await tally.ledger.record([second])
    await tally.ledger.record([third])
    return tally
  }
  const known = ['2010-05-31', '2010-06-30', '2010-07-01', '2010-08-31', '2010-09-01', '2011-12-31'] as const

  it.each(['laterInformation', 'transcription'] as const)(
    'is what its last link says as soon as that is known, and the second never overtakes it: %s',
    async (reason) => {
      const tally = await openChain(reason)
      const pence = await Promise.all(known.map((knownOn) => penceAt(tally, '2010-12-31', { knownOn })))
      expect(pence).toEqual([0, 1, 4, 4, 4, 4])
    },
  )

  it('is what its second link says from its paper on, in the version before the third', async () => {
    const tally = await openChain('laterInformation')
    const pence = await Promise.all(
      known.map((knownOn) => penceAt(tally, '2010-12-31', { knownOn, through: { position: 4 } })),
    )
    expect(pence).toEqual([0, 1, 1, 1, 2, 2])
  })
})

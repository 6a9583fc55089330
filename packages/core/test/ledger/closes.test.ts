import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../src/ledger/refused-error.ts'
import { openTally } from './open-tally.ts'

type Tally = Awaited<ReturnType<typeof openTally>>
type Drafts = Parameters<Tally['ledger']['record']>[0]

const violationsOf = async ({ ledger }: Tally, drafts: Drafts) => {
  const result = await ledger.safeRecord(drafts)
  if (result.success) return []
  if (!(result.error instanceof RefusedError)) throw result.error
  return result.error.violations
}

const rulesAgainst = async (tally: Tally, ...drafts: Drafts): Promise<readonly string[]> =>
  (await violationsOf(tally, drafts)).map(({ rule }) => rule)

const SILENT = 'what reaches behind a close gives its reason'
const NO_CORRECTION = 'a reason is that of a correction'

/** A jar with a payment in 2010/11 and one after it; the year is closed on 30 June 2011, as entry 5. */
const openClosed = async () => {
  const tally = await openTally()
  const [payment, after] = [tally.paid('jar', 100), tally.paid('jar', 7, { effectiveOn: '2011-05-01' })]
  const close = tally.closed('2011-03-31', { label: 'outturn 2010/11', knownOn: '2011-06-30' })
  await tally.ledger.record([tally.opened('jar'), payment, after])
  await tally.ledger.record([close])
  return { ...tally, payment, after, close }
}

describe('behind a close', () => {
  it('nothing is recorded without a reason, and the refusal names the close', async () => {
    const tally = await openClosed()
    expect(await violationsOf(tally, [tally.paid('jar', 25)])).toMatchObject([
      {
        rule: SILENT,
        field: 'reason',
        problem: 'is missing: outturn 2010/11 was closed on 30 June 2011, through 31 March 2011',
        remedy: 'say laterInformation, reclassification or materialError',
      },
    ])
  })

  it.each(['laterInformation', 'reclassification', 'materialError'] as const)(
    'an entry is let in for %s',
    async (reason) => {
      const tally = await openClosed()
      expect(await rulesAgainst(tally, tally.paid('jar', 25, { reason }))).toEqual([])
      expect((await tally.ledger.asAt('2011-03-31')).paid().rows[0]?.pence).toBe(125)
    },
  )

  it('nothing is recorded for a slip in copying, which is a reason to correct', async () => {
    const tally = await openClosed()
    expect(await rulesAgainst(tally, tally.paid('jar', 25, { reason: 'transcription' }))).toEqual([SILENT])
    const correction = { supersedes: tally.payment.id, reason: 'transcription' } as const
    expect(await rulesAgainst(tally, tally.paid('jar', 90, correction))).toEqual([])
  })

  it('lies the last day that is closed, and not the day after it', async () => {
    const tally = await openClosed()
    expect(await rulesAgainst(tally, tally.paid('jar', 1, { effectiveOn: '2011-03-31' }))).toEqual([SILENT])
    expect(await rulesAgainst(tally, tally.paid('jar', 1, { effectiveOn: '2011-04-01' }))).toEqual([])
  })

  it('lie the reversal of what was closed, whatever its own day, and the return of what was reversed', async () => {
    const tally = await openClosed()
    const late = { effectiveOn: '2011-07-20' } as const
    expect(await rulesAgainst(tally, tally.reversed(tally.payment.id, late))).toEqual([SILENT])
    const reversal = tally.reversed(tally.payment.id, { ...late, reason: 'laterInformation' })
    expect(await rulesAgainst(tally, reversal)).toEqual([])
    expect(await rulesAgainst(tally, tally.reversed(tally.after.id, late))).toEqual([])
    await tally.ledger.record([tally.voided(reversal.id, late)])
    const [close] = (await tally.ledger.asAt('2012-01-01')).closes()
    expect(close?.behind).toEqual([6, 8])
  })

  it('lies no registration: what takes effect on the first day of the ledger', async () => {
    const tally = await openClosed()
    expect(await rulesAgainst(tally, tally.opened('tin'))).toEqual([])
    expect(await rulesAgainst(tally, tally.opened('mug', { reason: 'laterInformation' }))).toEqual([NO_CORRECTION])
  })

  it('an entry of the same batch lies too, where it comes after the close', async () => {
    const tally = await openTally()
    const close = tally.closed('2011-03-31')
    expect(await rulesAgainst(tally, tally.opened('jar'), close, tally.paid('jar', 1))).toEqual([SILENT])
    expect(await rulesAgainst(tally, tally.opened('jar'), tally.paid('jar', 1), close)).toEqual([])
  })

  it('a reason without a correction is let in there, and nowhere else', async () => {
    const tally = await openClosed()
    const open = { effectiveOn: '2011-04-01', reason: 'laterInformation' } as const
    expect(await rulesAgainst(tally, tally.paid('jar', 1, open))).toEqual([NO_CORRECTION])
    expect(await rulesAgainst(tally, tally.voided(tally.close.id))).toEqual([])
    expect(await rulesAgainst(tally, tally.paid('jar', 1, { reason: 'laterInformation' }))).toEqual([NO_CORRECTION])
  })
})

describe('a close', () => {
  it('does not lie after its own day', async () => {
    const tally = await openTally()
    expect(await violationsOf(tally, [tally.closed('2011-07-01')])).toMatchObject([
      { rule: 'a period is closed once it is over', field: 'data.through' },
    ])
    expect(await rulesAgainst(tally, tally.closed('2011-06-30'))).toEqual([])
  })

  it('reaches as far as the one that stands, or corrects it', async () => {
    const tally = await openClosed()
    const shorter = tally.closed('2010-03-31')
    expect(await violationsOf(tally, [tally.closed('2011-03-30')])).toMatchObject([
      {
        rule: 'a close reaches as far as those that stand',
        remedy: `close through that day or a later one, or supersede ${tally.close.id}`,
      },
    ])
    expect(await rulesAgainst(tally, tally.closed('2011-03-31', { label: 'audited' }))).toEqual([])
    const correction = { ...shorter, supersedes: tally.close.id, reason: 'materialError' } as const
    expect(await rulesAgainst(tally, correction)).toEqual([])
    // The second one stands still.
    expect(await rulesAgainst(tally, tally.paid('jar', 1))).toEqual([SILENT])
  })

  it('corrected to an earlier day opens the days between', async () => {
    const tally = await openClosed()
    await tally.ledger.record([
      tally.closed('2010-04-30', { supersedes: tally.close.id, reason: 'materialError', knownOn: '2011-07-31' }),
    ])
    expect(await rulesAgainst(tally, tally.paid('jar', 1))).toEqual([])
    expect(await rulesAgainst(tally, tally.paid('jar', 1, { effectiveOn: '2010-04-30' }))).toEqual([SILENT])
  })

  it('that is reversed lets in what is recorded from then on, whatever its day', async () => {
    const tally = await openClosed()
    await tally.ledger.record([tally.reversed(tally.close.id, { effectiveOn: '2011-09-01' })])
    expect(await rulesAgainst(tally, tally.paid('jar', 25))).toEqual([])
    expect((await tally.ledger.asAt('2011-12-31')).closes()).toMatchObject([{ reopenedOn: '2011-09-01', behind: [] }])
    expect(await rulesAgainst(tally, tally.closed('2010-03-31'))).toEqual([])
  })

  it('is made of no fact, nor a fact of it', async () => {
    const tally = await openClosed()
    const wasFact = tally.closed('2011-03-31', { supersedes: tally.after.id, reason: 'reclassification' })
    const wasClose = tally.paid('jar', 1, { supersedes: tally.close.id, reason: 'reclassification' })
    const rule = 'a correction keeps the event type, unless it reclassifies'
    expect(await rulesAgainst(tally, wasFact)).toEqual([rule])
    expect(await rulesAgainst(tally, wasClose)).toEqual([rule])
  })

  it('changes no figure and no finding', async () => {
    const tally = await openClosed()
    const [before, after] = [4, 5].map((position) => tally.ledger.asAt('2011-12-31', { through: { position } }))
    expect((await after)?.paid()).toEqual((await before)?.paid())
    expect((await after)?.findings()).toEqual((await before)?.findings())
    expect((await after)?.comingUp()).toEqual([])
  })
})

describe('the closes of the books', () => {
  it('say what was closed, when, by which paper, and what reaches behind it', async () => {
    const tally = await openClosed()
    await tally.ledger.record([tally.paid('jar', 25, { reason: 'laterInformation', knownOn: '2011-09-30' })])
    const books = await tally.ledger.asAt('2011-12-31')
    const ref = `closes:${tally.close.id}`
    expect(books.closes()).toEqual([
      {
        ref,
        label: 'outturn 2010/11',
        through: '2011-03-31',
        closedOn: '2011-06-30',
        knownOn: '2011-06-30',
        reopenedOn: undefined,
        behind: [6],
        entries: [5],
      },
    ])
    expect(books.explain(ref).entries.map(({ entry }) => entry.id)).toEqual([tally.close.id])
  })

  it('are those of the day and its papers', async () => {
    const tally = await openClosed()
    await tally.ledger.record([tally.reversed(tally.close.id, { effectiveOn: '2011-09-01', knownOn: '2011-09-15' })])
    const { ledger } = tally
    expect((await ledger.asAt('2011-06-29')).closes()).toEqual([])
    expect((await ledger.asAt('2011-06-30')).closes()).toMatchObject([{ reopenedOn: undefined }])
    expect((await ledger.asAt('2011-09-01')).closes()).toMatchObject([{ reopenedOn: '2011-09-01' }])
    expect((await ledger.asAt('2011-12-31', { knownOn: '2011-06-29' })).closes()).toEqual([])
    expect((await ledger.asAt('2011-12-31', { knownOn: '2011-09-14' })).closes()).toMatchObject([
      { reopenedOn: undefined },
    ])
  })

  it('leave out one that is void', async () => {
    const tally = await openClosed()
    await tally.ledger.record([tally.voided(tally.close.id)])
    const books = await tally.ledger.asAt('2011-12-31')
    expect(books.closes()).toEqual([])
    expect(books.corrections()).toMatchObject([
      { how: 'voided', was: 'Outturn 2010/11 was closed on 30 June 2011, through 31 March 2011' },
    ])
  })
})

describe('what reaches behind a close', () => {
  it('stands among the corrections, with its reason and the close', async () => {
    const tally = await openClosed()
    const late = tally.paid('jar', 25, { reason: 'laterInformation', knownOn: '2011-09-30' })
    await tally.ledger.record([late])
    const books = await tally.ledger.asAt('2011-03-31')
    const behind = {
      ref: `closes:${tally.close.id}`,
      label: 'outturn 2010/11',
      through: '2011-03-31',
      position: 5,
    }
    expect(books.corrections()).toEqual([
      {
        ref: `corrections:priorPeriod/${late.id}`,
        how: 'priorPeriod',
        reason: 'laterInformation',
        knownOn: '2011-09-30',
        from: undefined,
        type: 'tally/Paid',
        was: undefined,
        is: '25 pence go into the jar',
        behind: [behind],
        entries: [5, 6],
      },
    ])
    const ref = `corrections:priorPeriod/${late.id}`
    expect(books.explain(ref).entries.map(({ entry }) => entry.position)).toEqual([5, 6])
    const corrected = tally.paid('jar', 20, { supersedes: late.id, reason: 'materialError', knownOn: '2011-10-31' })
    await tally.ledger.record([corrected])
    expect((await tally.ledger.asAt('2011-03-31')).corrections()).toMatchObject([
      { how: 'priorPeriod' },
      { how: 'superseded', reason: 'materialError', behind: [behind] },
    ])
  })

  it('has its reason where it is a reversal', async () => {
    const tally = await openClosed()
    const reason = 'laterInformation'
    await tally.ledger.record([tally.reversed(tally.payment.id, { effectiveOn: '2011-07-20', reason })])
    expect((await tally.ledger.asAt('2011-12-31')).corrections()).toMatchObject([
      { how: 'reversed', reason, behind: [{ through: '2011-03-31' }] },
    ])
  })

  it('is found, and is a warning where it restates', async () => {
    const tally = await openClosed()
    const [late, wrong] = [
      tally.paid('jar', 25, { reason: 'laterInformation' }),
      tally.paid('jar', 90, { supersedes: tally.payment.id, reason: 'materialError', knownOn: '2011-11-30' }),
    ]
    await tally.ledger.record([late, wrong])
    const books = await tally.ledger.asAt('2012-01-01')
    const finding = 'an entry reaches behind a close'
    const after = 'recorded after outturn 2010/11 was closed on 30 June 2011, through 31 March 2011'
    expect(books.findings()).toEqual([
      {
        finding,
        severity: 'warning',
        subject: `entry/${wrong.id}`,
        about: ['close/2011-03-31'],
        message: `90 pence go into the jar: ${after}, for material error`,
        entries: [5, 7],
      },
      expect.objectContaining({
        finding,
        severity: 'note',
        message: `25 pence go into the jar: ${after}, for later information`,
      }),
    ])
    expect(books.findings({ about: 'close/2011-03-31' })).toHaveLength(2)
    const earlier = await tally.ledger.asAt('2012-01-01', { knownOn: '2011-11-29' })
    expect(earlier.findings().map(({ severity }) => severity)).toEqual(['note'])
  })

  it('is no such thing for papers of a day before the close was known', async () => {
    const tally = await openClosed()
    await tally.ledger.record([tally.paid('jar', 25, { reason: 'laterInformation' })])
    const books = await tally.ledger.asAt('2012-01-01', { knownOn: '2011-06-29' })
    expect(books.paid().rows[0]?.pence).toBe(132)
    expect([...books.corrections(), ...books.closes(), ...books.findings()]).toEqual([])
  })

  it('names every close that it reaches behind', async () => {
    const tally = await openClosed()
    await tally.ledger.record([tally.closed('2011-05-31', { label: 'May' })])
    await tally.ledger.record([
      tally.paid('jar', 1, { reason: 'laterInformation' }),
      tally.paid('jar', 2, { reason: 'laterInformation', effectiveOn: '2011-05-31' }),
    ])
    const books = await tally.ledger.asAt('2012-01-01')
    expect(books.corrections().map(({ behind }) => behind.map(({ label }) => label))).toEqual([
      ['outturn 2010/11', 'May'],
      ['May'],
    ])
    expect(books.closes().map(({ behind }) => behind)).toEqual([[7], [7, 8]])
  })
})

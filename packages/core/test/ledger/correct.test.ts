import { describe, expect, it } from 'vitest'
import { openTally } from './open-tally.ts'

type Tally = Awaited<ReturnType<typeof openTally>>

/** The rules that refuse a batch; none where it is recorded. */
const refusalsOf = async (
  { ledger }: Tally,
  drafts: Parameters<Tally['ledger']['record']>[0],
): Promise<readonly string[]> => {
  const result = await ledger.safeRecord(drafts)
  if (result.success) return []
  return 'violations' in result.error
    ? (result.error.violations as { rule: string }[]).map(({ rule }) => rule)
    : [result.error.code]
}

const openWithJar = async () => {
  const tally = await openTally()
  const [jar, payment] = [tally.opened('jar'), tally.paid('jar', 100)]
  await tally.ledger.record([jar, payment])
  return { ...tally, jar, payment }
}

describe('a correction', () => {
  it('replaces the head of a chain, once', async () => {
    const tally = await openWithJar()
    const corrected = tally.paid('jar', 90, { supersedes: tally.payment.id, reason: 'laterInformation' })
    expect(await refusalsOf(tally, [corrected])).toEqual([])
    const again = tally.paid('jar', 80, { supersedes: tally.payment.id, reason: 'laterInformation' })
    expect(await refusalsOf(tally, [again])).toEqual(['a correction supersedes the head of a chain'])
    expect(
      await refusalsOf(tally, [tally.paid('jar', 80, { supersedes: corrected.id, reason: 'laterInformation' })]),
    ).toEqual([])
  })

  it('is not refused for another of the same batch that comes before it in its chain', async () => {
    const tally = await openWithJar()
    const corrected = tally.paid('jar', 90, { supersedes: tally.payment.id, reason: 'laterInformation' })
    const final = tally.paid('jar', 80, { supersedes: corrected.id, reason: 'laterInformation' })
    expect(await refusalsOf(tally, [corrected, final])).toEqual([])
    expect((await tally.ledger.asAt('2010-12-31')).paid().rows[0]?.pence).toBe(80)
  })

  it('gives its reason, names an entry that is there, and keeps the type', async () => {
    const tally = await openWithJar()
    const { payment, opened, paid } = tally
    expect(await refusalsOf(tally, [paid('jar', 90, { supersedes: payment.id })])).toEqual([
      'a correction gives its reason',
    ])
    expect(
      await refusalsOf(tally, [paid('jar', 90, { supersedes: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E', reason: 'transcription' })]),
    ).toEqual(['a correction supersedes the head of a chain'])
    expect(await refusalsOf(tally, [opened('tin', { supersedes: payment.id, reason: 'transcription' })])).toEqual([
      'a correction keeps the event type, unless it reclassifies',
    ])
    expect(await refusalsOf(tally, [opened('tin', { supersedes: payment.id, reason: 'reclassification' })])).toEqual([])
  })

  it('does not reach the entry that opens the ledger', async () => {
    const tally = await openWithJar()
    const { entries } = (await tally.ledger.asAt('2010-12-31')).explain('paid:jar')
    expect(entries).toHaveLength(1)
    const [opening] = await tally.store.find('tally', [])
    expect(opening).toBeUndefined()
    for await (const [first] of tally.store.read('tally', { through: 1 })) {
      expect(await refusalsOf(tally, [tally.voided(first?.id ?? '')])).toEqual([
        'a correction supersedes the head of a chain',
      ])
      expect(await refusalsOf(tally, [tally.reversed(first?.id ?? '')])).toEqual([
        'a reversal names a fact that stands',
      ])
    }
  })
})

describe('a reason', () => {
  it('is that of a correction: without one, something was forgotten', async () => {
    const tally = await openWithJar()
    expect(await refusalsOf(tally, [tally.paid('jar', 90, { reason: 'laterInformation' })])).toEqual([
      'a reason is that of a correction',
    ])
  })
})

describe('authorising', () => {
  it.each<readonly [string, string, string | undefined, string, string | undefined, boolean]>([
    ['one role', 'clerk', undefined, 'clerk', undefined, true],
    ['two roles of one account', 'clerk', 'jb', 'treasurer', 'jb', true],
    ['two accounts of one role', 'clerk', 'jb', 'clerk', 'mk', false],
    ['two roles', 'clerk', 'jb', 'treasurer', undefined, false],
  ])('by %s', async (_, role, account, otherRole, otherAccount, isRefused) => {
    const tally = await openWithJar()
    const actor = account === undefined ? { role } : { role, account }
    const authorisedBy = otherAccount === undefined ? { role: otherRole } : { role: otherRole, account: otherAccount }
    const refusals = await refusalsOf(tally, [tally.voided(tally.payment.id, { actor, authorisedBy })])
    expect(refusals).toEqual(isRefused ? ['nobody authorises their own entry'] : [])
  })
})

describe('voiding', () => {
  it('leaves nothing of a chain, and closes it', async () => {
    const tally = await openWithJar()
    const voided = tally.voided(tally.payment.id)
    expect(await refusalsOf(tally, [voided])).toEqual([])
    expect((await tally.ledger.asAt('2010-12-31')).paid().rows[0]?.entries).toEqual([])
    expect(
      await refusalsOf(tally, [tally.paid('jar', 1, { supersedes: voided.id, reason: 'transcription' })]),
    ).toContain('a correction supersedes the head of a chain')
    expect(await refusalsOf(tally, [tally.reversed(tally.payment.id)])).toEqual(['a reversal names a fact that stands'])
  })

  it('names what it voids', async () => {
    const tally = await openWithJar()
    const { supersedes: _supersedes, reason: _reason, ...aimless } = tally.voided(tally.payment.id)
    expect(await refusalsOf(tally, [aimless])).toEqual(['voiding supersedes what it voids'])
  })
})

describe('a reversal', () => {
  it('leaves a chain out from its day on, and not before', async () => {
    const tally = await openWithJar()
    await tally.ledger.record([tally.reversed(tally.payment.id)])
    expect((await tally.ledger.asAt('2010-07-19')).paid().rows[0]?.pence).toBe(100)
    expect((await tally.ledger.asAt('2010-07-20')).paid().rows[0]?.pence).toBe(0)
  })

  it('names a chain by any of its ids', async () => {
    const tally = await openWithJar()
    await tally.ledger.record([tally.paid('jar', 90, { supersedes: tally.payment.id, reason: 'laterInformation' })])
    await tally.ledger.record([tally.reversed(tally.payment.id)])
    expect((await tally.ledger.asAt('2010-07-19')).paid().rows[0]?.pence).toBe(90)
    expect((await tally.ledger.asAt('2010-07-20')).paid().rows[0]?.pence).toBe(0)
  })

  it('is not before what it reverses, nor does what it reverses move behind it', async () => {
    const tally = await openWithJar()
    const { payment, paid, reversed } = tally
    expect(await refusalsOf(tally, [reversed(payment.id, { effectiveOn: '2010-05-09' })])).toEqual([
      'a reversal is not before what it reverses',
    ])
    const reversal = reversed(payment.id, { effectiveOn: '2010-05-10' })
    expect(await refusalsOf(tally, [reversal])).toEqual([])
    const moved = paid('jar', 100, { effectiveOn: '2010-05-11', supersedes: payment.id, reason: 'laterInformation' })
    expect(await refusalsOf(tally, [moved])).toEqual(['a reversal is not before what it reverses'])
  })

  it('stands once, is voided and not reversed, and may then be made again', async () => {
    const tally = await openWithJar()
    const { payment, reversed, voided } = tally
    const reversal = reversed(payment.id)
    await tally.ledger.record([reversal])
    expect(await refusalsOf(tally, [reversed(payment.id)])).toEqual(['a reversal names a fact that stands'])
    expect(await refusalsOf(tally, [reversed(reversal.id)])).toEqual(['a reversal names a fact that stands'])
    expect(await refusalsOf(tally, [voided(reversal.id, { effectiveOn: '2010-07-20' })])).toEqual([])
    expect((await tally.ledger.asAt('2010-12-31')).paid().rows[0]?.pence).toBe(100)
    expect(await refusalsOf(tally, [reversed(payment.id, { effectiveOn: '2010-08-01' })])).toEqual([])
    expect((await tally.ledger.asAt('2010-12-31')).paid().rows[0]?.pence).toBe(0)
  })
})

describe('what is undone together with what it leans on', () => {
  const openUndone = async () => {
    const tally = await openTally()
    const [tin, payment] = [tally.opened('tin'), tally.paid('tin', 100)]
    await tally.ledger.record([tin, payment])
    await tally.ledger.record([tally.reversed(payment.id), tally.reversed(tin.id)])
    return tally
  }

  it('was right until then, and stays so whatever is recorded of earlier days', async () => {
    const tally = await openUndone()
    expect(await refusalsOf(tally, [tally.opened('jar')])).toEqual([])
    expect((await tally.ledger.asAt('2010-07-19')).paid().rows.map(({ pence }) => pence)).toEqual([100, 0])
    expect((await tally.ledger.asAt('2010-07-20')).paid().rows.map(({ ref }) => ref)).toEqual(['paid:jar'])
  })

  it('is not left without it on a day before', async () => {
    const tally = await openTally()
    const [tin, payment] = [tally.opened('tin'), tally.paid('tin', 100)]
    await tally.ledger.record([tin, payment, tally.reversed(payment.id)])
    const earlier = tally.reversed(tin.id, { effectiveOn: '2010-07-19' })
    expect(await refusalsOf(tally, [earlier])).toEqual(['money goes into a pot that is open'])
    expect(await refusalsOf(tally, [tally.reversed(tin.id)])).toEqual([])
  })
})

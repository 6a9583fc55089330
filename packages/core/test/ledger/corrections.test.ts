import { describe, expect, it } from 'vitest'
import { openTally } from './open-tally.ts'

const openWithJar = async () => {
  const tally = await openTally()
  const payment = tally.paid('jar', 487)
  await tally.ledger.record([tally.opened('jar'), payment])
  return { ...tally, payment }
}

describe('what was corrected', () => {
  it('is nothing where nothing was', async () => {
    const { ledger } = await openWithJar()
    expect((await ledger.asAt('2012-01-01')).corrections()).toEqual([])
  })

  it('says what was said, what is right, why, by which paper, and leads to both entries', async () => {
    const { ledger, paid, payment } = await openWithJar()
    const right = paid('jar', 478, { supersedes: payment.id, reason: 'materialError', knownOn: '2011-09-30' })
    await ledger.record([right])
    const books = await ledger.asAt('2010-05-01')

    expect(books.corrections()).toEqual([
      {
        ref: `corrections:superseded/${right.id}`,
        how: 'superseded',
        reason: 'materialError',
        knownOn: '2011-09-30',
        from: undefined,
        type: 'tally/Paid',
        was: '487 pence go into the jar',
        is: '478 pence go into the jar',
        behind: [],
        entries: [3, 4],
      },
    ])
    expect(books.explain(`corrections:superseded/${right.id}`).entries.map(({ entry }) => entry.position)).toEqual([
      3, 4,
    ])
  })

  it('is what the papers to a day correct, and of a slip in copying what is corrected by then in the ledger', async () => {
    const { ledger, paid, payment } = await openWithJar()
    const slip = paid('jar', 478, { supersedes: payment.id, reason: 'transcription', knownOn: '2011-11-30' })
    const later = paid('jar', 471, { supersedes: slip.id, reason: 'laterInformation', knownOn: '2011-09-30' })
    await ledger.record([slip])
    await ledger.record([later])
    const told = async (options: Parameters<typeof ledger.asAt>[1]) =>
      (await ledger.asAt('2011-12-31', options)).corrections().map(({ was, is }) => `${was}, no: ${is}`)

    const copied = '487 pence go into the jar, no: 478 pence go into the jar'
    expect(await told({})).toEqual([copied, '478 pence go into the jar, no: 471 pence go into the jar'])
    expect(await told({ knownOn: '2011-09-29' })).toEqual([copied])
    expect(await told({ through: { position: 3 } })).toEqual([])
    // Papers to a day before the payment itself was known have nothing to correct.
    expect(await told({ knownOn: '2010-12-31' })).toEqual([])
  })

  it('is also what was voided, with nothing instead', async () => {
    const { ledger, payment, voided } = await openWithJar()
    await ledger.record([voided(payment.id)])
    expect((await ledger.asAt('2010-05-01')).corrections()).toMatchObject([
      { how: 'voided', reason: 'transcription', was: '487 pence go into the jar', is: undefined, entries: [3, 4] },
    ])
  })

  it('is also what was reversed, from its day on', async () => {
    const { ledger, payment, reversed } = await openWithJar()
    await ledger.record([reversed(payment.id)])
    expect((await ledger.asAt('2010-07-19')).corrections()).toEqual([])
    expect((await ledger.asAt('2010-07-20')).corrections()).toMatchObject([
      { how: 'reversed', reason: undefined, from: '2010-07-20', was: '487 pence go into the jar', is: undefined },
    ])
  })

  it('is a reversal by the day that it was corrected to, and none that was voided', async () => {
    const { ledger, payment, reversed, voided } = await openWithJar()
    const first = reversed(payment.id)
    const moved = reversed(payment.id, {
      effectiveOn: '2010-08-01',
      supersedes: first.id,
      reason: 'laterInformation',
      knownOn: '2011-02-01',
    })
    await ledger.record([first])
    await ledger.record([moved])
    const told = async (day: '2010-07-31' | '2010-08-01') =>
      (await ledger.asAt(day)).corrections().map(({ how, from, was }) => [how, from, was])
    const whenMoved = ['superseded', undefined, 'No longer: 487 pence go into the jar']

    expect(await told('2010-07-31')).toEqual([whenMoved])
    expect(await told('2010-08-01')).toEqual([['reversed', '2010-08-01', '487 pence go into the jar'], whenMoved])

    await ledger.record([voided(moved.id, { effectiveOn: '2010-08-01' })])
    expect((await told('2010-08-01')).map(([how]) => how)).toEqual(['superseded', 'voided'])
  })
})

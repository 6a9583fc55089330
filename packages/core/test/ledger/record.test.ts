import { describe, expect, it } from 'vitest'
import { isLedgerError } from '../../src/errors.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { RefusedError } from '../../src/ledger/refused-error.ts'
import { openTally } from './open-tally.ts'

const violationsOf = async (recording: Promise<unknown>) => {
  const error: unknown = await recording.catch((thrown: unknown) => thrown)
  if (!(error instanceof RefusedError)) throw new Error('was not refused', { cause: error })
  return error.violations
}

describe('recording', () => {
  it('gives the entries as they stand in the log', async () => {
    const { ledger, opened, paid } = await openTally()
    const { entries } = await ledger.record([opened('jar'), paid('jar', 100)])
    expect(entries.map(({ position, batch, type }) => [position, batch, type])).toEqual([
      [2, 2, 'tally/PotOpened'],
      [3, 2, 'tally/Paid'],
    ])
  })

  it('reports everything that is wrong with a batch at once, and records nothing of it', async () => {
    const { ledger, store, opened, paid } = await openTally()
    const nowhere = paid('hat', 100)
    const nothing = paid('tin', 0)
    const misshapen = { ...paid('jar', 1.5), schemaVersion: 2 }
    const early = opened('jar', { effectiveOn: '2010-03-31' })
    const stranger = { ...paid('jar', 1), type: 'tally/Pait' } as unknown as typeof nowhere // The types forbid it.
    const violations = await violationsOf(ledger.record([nowhere, nothing, misshapen, early, stranger]))
    expect(violations.map(({ rule, entry, field }) => [rule, entry, field]).sort()).toEqual(
      [
        ['money goes into a pot that is open', nowhere.id, 'data.pot'],
        ['money goes into a pot that is open', nothing.id, 'data.pot'],
        ['money is never nothing', nothing.id, 'data.pence'],
        ['an entry is of the current schema version', misshapen.id, 'schemaVersion'],
        ['an entry holds the data that its type asks for', misshapen.id, 'data.pence'],
        ['nothing takes effect before the first day of the ledger', early.id, 'effectiveOn'],
        ['an entry is of an event type that the programme knows', stranger.id, 'type'],
      ].sort(),
    )
    expect((await store.head('tally')).size).toBe(1)
  })

  it('says for each violation the rule, the entry, the field, what is wrong and what would be right', async () => {
    const { ledger, paid } = await openTally()
    const draft = paid('hat', 100)
    await expect(ledger.record([draft])).rejects.toThrow(
      `Nothing was recorded, for one reason:\n- money goes into a pot that is open: draft 1 (tally/Paid, ${draft.id}), data.pot hat is not open by then; open it first`,
    )
  })

  it('judges a batch as a whole, whatever the order of its drafts', async () => {
    const { ledger, opened, paid } = await openTally()
    await expect(ledger.record([paid('jar', 100), opened('jar')])).resolves.toHaveProperty('entries.length', 2)
  })

  it('judges a late entry against the history that it lands in', async () => {
    const { ledger, opened, paid } = await openTally()
    await ledger.record([opened('jar', { effectiveOn: '2010-06-01' }), paid('jar', 100, { effectiveOn: '2010-06-02' })])
    const violations = await violationsOf(ledger.record([paid('jar', 50, { effectiveOn: '2010-05-31' })]))
    expect(violations).toMatchObject([{ rule: 'money goes into a pot that is open' }])
  })

  it('refuses a correction that would break an older entry, and names that one', async () => {
    const { ledger, opened, paid, voided } = await openTally()
    const [jar, payment] = [opened('jar'), paid('jar', 100)]
    await ledger.record([jar, payment])
    expect(await violationsOf(ledger.record([voided(jar.id)]))).toMatchObject([
      { entry: payment.id, field: 'data.pot' },
    ])
    await expect(ledger.record([voided(jar.id), voided(payment.id)])).resolves.toBeDefined()
  })

  it('says of an older entry that it was recorded before, and would no longer hold', async () => {
    const { ledger, opened, paid, voided } = await openTally()
    const [jar, payment] = [opened('jar'), paid('jar', 100)]
    await ledger.record([jar, payment])
    const [violation] = await violationsOf(ledger.record([voided(jar.id)]))
    expect(violation).toMatchObject({ entry: payment.id, type: 'tally/Paid', position: 3 })
    expect(violation).not.toHaveProperty('draft')
    await expect(ledger.record([voided(jar.id)])).rejects.toThrow(
      'entry 3 (tally/Paid), recorded before, would no longer hold',
    )
  })

  it('tells what cannot be stored together with everything else', async () => {
    const { ledger, opened } = await openTally()
    const violations = await violationsOf(
      ledger.record([opened('a\u0000b'), opened('tin', { effectiveOn: '2010-03-31' })]),
    )
    expect(violations.map(({ rule, draft }) => [rule, draft])).toEqual([
      ['an entry can be stored as it is', 1],
      ['nothing takes effect before the first day of the ledger', 2],
    ])
  })

  it('refuses an inferred field that the entry does not have', async () => {
    const { ledger, opened } = await openTally()
    const violations = await violationsOf(
      ledger.record([opened('jar', { inferredFields: ['data.pot', 'effectiveOn', 'pot'] })]),
    )
    expect(violations).toMatchObject([
      { field: 'inferredFields', problem: 'names data.pot', remedy: 'name one of effectiveOn, pot' },
    ])
  })

  it('refuses a reversal that would leave an older entry without its ground', async () => {
    const { ledger, opened, paid, reversed } = await openTally()
    const [jar, payment] = [opened('jar'), paid('jar', 100)]
    await ledger.record([jar, payment])
    expect(await violationsOf(ledger.record([reversed(jar.id)]))).toMatchObject([{ entry: payment.id }])
  })

  it('judges at the day before each reversal too', async () => {
    const { ledger, opened, paid, reversed } = await openTally()
    const [jar, payment] = [opened('jar'), paid('jar', 100)]
    await ledger.record([jar, payment, reversed(payment.id)])
    // At the end of time the payment is undone and would not miss the jar; on 19 July it counts.
    const later = opened('jar', { effectiveOn: '2010-06-01', supersedes: jar.id, reason: 'laterInformation' })
    expect(await violationsOf(ledger.record([later]))).toMatchObject([{ entry: payment.id }])
  })

  it('gives the first result to the same drafts again, whatever has happened since', async () => {
    const { ledger, opened, paid, voided } = await openTally()
    const [jar, payment] = [opened('jar'), paid('jar', 100)]
    const first = await ledger.record([jar, payment])
    await ledger.record([voided(payment.id), voided(jar.id)])
    expect(await ledger.record([jar, payment])).toEqual(first)
  })

  it('re-judges and sends again when somebody else recorded first', async () => {
    const { ledger, options, opened, paid } = await openTally()
    const other = await openLedger(options)
    await ledger.record([opened('jar')])
    const payments = Array.from({ length: 10 }, (_, index) => paid('jar', index + 1))
    await Promise.all(payments.map((payment, index) => (index % 2 === 0 ? ledger : other).record([payment])))
    const books = await other.asAt('2010-12-31')
    expect(books.paid().rows[0]?.pence).toBe(55)
    expect(books.basis.position).toBe(12)
  })

  it('answers with the error in place of throwing it, where that is asked for', async () => {
    const { ledger, opened, paid } = await openTally()
    const refused = await ledger.safeRecord([paid('hat', 1)])
    expect(refused.success ? undefined : refused.error.code).toBe('refused')
    expect(await ledger.safeRecord([opened('hat')])).toMatchObject({ success: true, entries: [{ position: 2 }] })
  })

  it.each([[[]], ['draft'], [undefined]])('refuses %j, which is no batch', async (drafts) => {
    const { ledger } = await openTally()
    // The types forbid what is tried here.
    const error: unknown = await ledger.record(drafts as never).catch((thrown: unknown) => thrown)
    expect(isLedgerError(error, 'invalid-value')).toBe(true)
  })

  it('refuses drafts that are nothing like one, with where they stand', async () => {
    const { ledger } = await openTally()
    const violations = await violationsOf(ledger.record([null, 7, {}] as never)) // The types forbid it.
    expect(new Set(violations.map(({ draft }) => draft))).toEqual(new Set([1, 2, 3]))
  })
})

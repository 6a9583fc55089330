import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { openTally } from '../ledger/open-tally.ts'

/** A ledger into which a newer release has written an entry of the ledger's own that this one knows in version 1 only. */
const openNewer = async () => {
  const tally = await openTally()
  const payment = tally.paid('jar', 7)
  await tally.ledger.record([tally.opened('jar'), payment])
  const newer = { ...tally.reversed(payment.id), schemaVersion: 2 }
  await tally.store.append('tally', [newer], { expectedPosition: 3 })
  return tally
}

describe('an event of the ledger itself', () => {
  it('of a newer version is refused when the books are asked, and not read as if it were of this one', async () => {
    const { options } = await openNewer()
    const ledger = await openLedger(options)
    const asked = ledger.asAt('2010-12-31').then((books) => books.paid())
    await expect(asked).rejects.toMatchObject({ code: 'newer-schema-version' })
    await expect(asked).rejects.toThrow('Entry 4 is a Reversed of schema version 2')
  })

  it('of a newer version lets nothing be recorded behind it, however often it is tried', async () => {
    const { ledger, paid, store } = await openNewer()
    for (let tries = 0; tries < 3; tries += 1)
      expect(await ledger.safeRecord([paid('jar', 1)])).toMatchObject({ error: { code: 'newer-schema-version' } })
    expect((await store.head('tally')).size).toBe(4)
  })

  it('of the older version of a log pinned before it is read as ever', async () => {
    const { options } = await openNewer()
    const ledger = await openLedger(options)
    const books = await ledger.asAt('2010-12-31', { through: { position: 3 } })
    expect(books.paid().rows[0]?.pence).toBe(7)
  })

  it('is refused in another version than the current one', async () => {
    const { ledger, opened, reversed } = await openTally()
    const jar = opened('jar')
    await ledger.record([jar])
    const result = await ledger.safeRecord([{ ...reversed(jar.id), schemaVersion: 2 }])
    expect(result).toMatchObject({
      error: { violations: [{ rule: 'an entry is of the current schema version', problem: 'is 2' }] },
    })
  })
})

import { Immer } from 'immer'
import { describe, expect, it } from 'vitest'
import { inTable } from '../../src/values/in-table.ts'
import type { Keyed } from '../../src/values/key.ts'

interface Counted {
  count: number
}

const none = (): Counted => ({ count: 0 })

describe('what a table holds under a key', () => {
  it('is what it has held, and nothing is made', () => {
    const held = { count: 3 }
    const table: Keyed<Counted> = { ict: held }
    const made = () => expect.unreachable('something was made')
    expect(inTable(table, 'ict', made)).toBe(held)
  })

  it('is made where it held nothing, and is held from then on', () => {
    const table: Keyed<Counted> = {}
    const made = inTable(table, 'ict', none)
    expect(made).toEqual({ count: 0 })
    expect(table).toEqual({ ict: { count: 0 } })
    expect(inTable(table, 'ict', none)).toBe(made)
  })

  it('is in a draft of the state what the draft holds', () => {
    const before: Keyed<Counted> = { payroll: { count: 1 } }
    const after = new Immer({ autoFreeze: false }).produce(before, (draft) => {
      expect(inTable(draft, 'ict', none)).toBe(draft.ict)
      inTable(draft, 'ict', none).count += 1
      inTable(draft, 'payroll', none).count += 1
    })
    expect([before, after]).toEqual([{ payroll: { count: 1 } }, { ict: { count: 1 }, payroll: { count: 2 } }])
  })
})

import type { Day } from '@programme-ledger/core'
import { ulidOf } from '@programme-ledger/testing'
import { type DataOf, type Envelope, type Fact, fact as factOf } from '../../packages/core/test/programme/fixture.ts'

export type { DataOf, Envelope, Fact }

/** All that is registered takes effect on this day. */
export const FIRST_DAY: Day = '2014-04-01'

/** A fact out of a report of the programme office, known on the day that it took effect unless its envelope says otherwise. */
export const fact = <Type extends Fact['type']>(
  type: Type,
  effectiveOn: Day,
  data: DataOf<Type>,
  envelope: Envelope = {},
): Fact =>
  factOf(type, effectiveOn, data, {
    actor: { role: 'programme officer' },
    sources: [{ kind: 'document', ref: 'the file of the programme office' }],
    ...envelope,
  })

/** That something exists: it takes effect on the ledger's first day. */
export const registered = <Type extends Fact['type']>(type: Type, data: DataOf<Type>): Fact =>
  fact(type, FIRST_DAY, data)

/** The same id each time, for facts that others correct or undo. */
export const ID = {
  mistypedCount: ulidOf(0, 1),
  firstOutturn: ulidOf(0, 2),
  lateDecision: ulidOf(0, 3),
} as const

/** One figure for each of the five, in the order of their keys. */
export const five = <Each>(alder: Each, birch: Each, cedar: Each, damson: Each, elder: Each) => ({
  alder,
  birch,
  cedar,
  damson,
  elder,
})

/** Whole pounds, in pence. */
export const pounds = (amount: number): number => amount * 100

/** A sum of so many pounds, of which nothing is unknown. */
export const whole = (amount: number) => ({ known: pounds(amount), unknown: 0 })

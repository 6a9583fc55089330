import {
  type Books,
  type Day,
  type Entry,
  type EventStore,
  type Ledger,
  openLedger,
  openMemoryStore,
  programme,
} from '@programme-ledger/core'
import { ulidOf } from '@programme-ledger/testing'
import { FIRST_DAY } from './fact.ts'
import { FIVE_COUNCILS } from './five-councils.ts'

export type FiveBooks = Books<typeof programme>

/** Long after the last paper. */
export const clock = (): number => Date.UTC(2017, 2, 31, 12)

/** Records the programme of the five in one batch for each day on which papers became known, with the same ids each time. */
export const recordFive = async (store: EventStore): Promise<Ledger<typeof programme>> => {
  let made = 0
  const ids = (): string => {
    made += 1
    // Ids of the first millisecond are those that facts bring along.
    return ulidOf(1, made)
  }
  const ledger = await openLedger({
    store,
    ledger: 'five-councils',
    programme,
    clock,
    ids,
    create: { firstDay: FIRST_DAY },
  })
  const drafts = FIVE_COUNCILS.map((each) => ledger.draft(each))
  const days = [...new Set(drafts.map(({ knownOn }) => knownOn))].sort()
  for (const day of days) await ledger.record(drafts.filter(({ knownOn }) => knownOn === day))
  return ledger
}

const store = openMemoryStore({ clock })
const inMemory = await recordFive(store)

/** The books of the five as at a day, using papers to that day or another. */
export const fiveAt = (asAt: Day, knownOn: Day = asAt): Promise<FiveBooks> => inMemory.asAt(asAt, { knownOn })

/** The books of the five as at a day, using all papers and entries made up to a position. */
export const fiveThrough = (asAt: Day, position: number): Promise<FiveBooks> =>
  inMemory.asAt(asAt, { through: { position } })

/** All entries, in the order of their positions. */
export const entriesOfFive = async (): Promise<readonly Entry[]> => {
  const entries: Entry[] = []
  for await (const page of store.read('five-councils')) entries.push(...page)
  return entries
}

/** Half-way through the year in which most of it happens. */
export const HALF_YEAR = '2015-09-30'
/** Its last day. */
export const YEAR_END = '2016-03-31'
/** When all papers about it are there. */
export const ALL_KNOWN = '2016-12-31'

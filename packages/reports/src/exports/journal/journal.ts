import type { Basis, Day } from '@programme-ledger/core'

/**
 * What is counted, each in a unit of its own. A budgeted, a reported and a validated pound are different facts (law M3): under
 * one unit an accounting tool would add them up.
 */
export type Commodity = 'GBP-BUDGETED' | 'GBP-REPORTED' | 'GBP-VALIDATED' | 'PEOPLE'

/** So much in an account: pence, or people. */
export interface Amount {
  readonly account: string
  readonly amount: number
  readonly commodity: Commodity
}

/** What moved on a day, and by which entries. The amounts of one commodity add up to nothing. */
export interface Transaction {
  readonly says: string
  /** The positions of the entries that made it so. */
  readonly entries: readonly number[]
  readonly postings: readonly Amount[]
}

/** What an account holds, with all accounts below it. */
export interface Balance extends Amount {
  /** How many figures more are not known: it is no whole sum. */
  readonly unknown: number
}

/** A day on which something changed. */
export interface JournalDay {
  readonly on: Day
  readonly transactions: readonly Transaction[]
  /** What accounts hold at the end of the day, as views say. */
  readonly balances: readonly Balance[]
}

/** Savings and headcount as double-entry bookkeeping has them, before they are written for one tool or another. */
export interface Journal {
  readonly basis: Basis
  /** By name, each with the day that it is first used on. */
  readonly accounts: readonly { readonly name: string; readonly commodity: Commodity; readonly from: Day }[]
  readonly days: readonly JournalDay[]
  /** What is not in the accounts, and why: unknown and contested amounts, and what is never added. */
  readonly keptOut: readonly string[]
}

/** What holds on a day and is booked: it is taken back, whole or in part, once it does not. */
export interface Booked {
  /** Names it from day to day. */
  readonly key: string
  readonly says: string
  readonly entries: readonly number[]
  readonly postings: readonly Amount[]
}

/** The accounts as views have them on one day. */
export interface Position {
  readonly booked: readonly Booked[]
  readonly balances: readonly Balance[]
  readonly keptOut: readonly string[]
}

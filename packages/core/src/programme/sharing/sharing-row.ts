import type { Row } from '../../slice/row.ts'
import type { Sum } from '../../values/amount.ts'
import type { Attested } from '../../values/attested.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import type { Apportioned } from './apportion.ts'
import type { Charges } from './charges.ts'
import type { Shared } from './events.ts'
import type { Apportionment, Settlement, Surplus, Terms } from './state.ts'

/** A scheme in one financial year; amounts in pence. */
export interface SharingRow extends Row {
  readonly scheme: Key
  readonly year: FinancialYear
  readonly service: Attested<Key>
  /** What the service is called; the key of the scheme where no source says which service it is of. */
  readonly name: string
  /** All its terms, by their first day: those of later years as well. */
  readonly terms: readonly Readonly<Terms>[]
  /** Those that take part in the year, or are given a share of it, by key. */
  readonly councils: readonly SharingCouncil[]
  /** What was apportioned of each kind of amount. */
  readonly parts: readonly SharingPart[]
  readonly apportionments: readonly ApportionmentRow[]
  readonly settlements: readonly SettlementRow[]
  readonly surpluses: readonly SurplusRow[]
  /** What the councils may come to by the day, where a source is too vague to tell; undefined where all is certain. */
  readonly undetermined: readonly MaybeSharing[] | undefined
}

/** What was apportioned of one kind of amount: by the budget, and by the outturn as far as there is one. */
export interface SharingPart {
  readonly for: Shared
  readonly budget: Charges
  readonly outturn: Charges
}

/** What a scheme comes to for one council in a year; amounts in pence. */
export interface SharingCouncil extends Row {
  readonly council: Key
  readonly name: string
  /** Whether it hosts the service by itself, and so holds what is over. */
  readonly isHost: boolean
  /** Of the days of the year. */
  readonly days: { readonly ofMembership: number | 'undetermined'; readonly ofYear: number }
  /** What the service cost it in a whole year before, at the budget of which year; unknown where no source tells. */
  readonly baseline: Sum
  readonly baselineYear: FinancialYear | undefined
  /** Its share of the running cost. */
  readonly charge: { readonly budget: Sum; readonly outturn: Sum }
  /**
   * Its baseline less its charge: of a whole year, and otherwise unknown. `withSurplus` is what it comes to by the budget and
   * what was distributed since, where no outturn was apportioned: a surplus is no saving to a council until it has it.
   */
  readonly saving: { readonly budget: Sum; readonly outturn: Sum; readonly withSurplus: Sum }
  /** What it is to have back, or where negative still to pay, as the outturn is not the budget: of all kinds of amounts. */
  readonly balance: Sum
  /** What it has had of that, less what it has paid. */
  readonly settled: Sum
  /** What is still to be had; of the council that hosts the service, what it has still to collect less what it has to pay. */
  readonly outstanding: Sum
  /** What it was given of surpluses. */
  readonly distributed: Sum
}

/** What a scheme may come to for one council. */
export type MaybeSharing = Omit<SharingCouncil, 'entries' | 'name' | 'ref'>

/** What may be of another scheme or year. */
interface Disputable {
  /**
   * Whether sources put it to another scheme or year as well, and an apportionment also to other days of the year, another kind of
   * amount or another stage: it has a row in each scheme and year, and what it comes to there is unknown. Which ones they are, its
   * cells say.
   */
  readonly isDisputed: boolean
}

export interface ApportionmentRow extends Row, Disputable, Readonly<Apportionment> {
  readonly apportionment: Key
  /** Whether it counts in its stage: another one may be more final, or calculated later. */
  readonly isCounted: boolean
  /** What it comes to by the terms, with every step. */
  readonly expected: Apportioned
}

export interface SettlementRow extends Row, Disputable, Readonly<Settlement> {
  readonly settlement: Key
  /** A payment of the charge itself names an apportionment of the budget; undetermined where only some source says that it does. */
  readonly of: 'balance' | 'charge' | 'undetermined'
}

export interface SurplusRow extends Row, Disputable, Readonly<Surplus> {
  readonly surplus: Key
}

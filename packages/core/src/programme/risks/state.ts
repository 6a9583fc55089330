import {
  type Attested,
  attestedValue,
  attestOnce,
  attestWordsOnce,
  notStated,
  type Witness,
} from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { onDay } from '../../values/on-day.ts'
import type { AttestedWhen } from '../../values/when.ts'
import type { Trend } from './events.ts'

/** How likely and how bad, in steps of one scale. The three are one value: two sources that differ in any are rivals. */
export interface RiskScore {
  readonly scale: Key
  readonly likelihood: number
  readonly impact: number
}

/**
 * All that is said of a risk as of one day. What holds on a later day is what the last day says that speaks of it; what
 * belongs together (a score and its printed product, an acceptance and its body) is taken from one day.
 */
export interface RiskDay {
  readonly on: Day
  title: Attested<string>
  owner: Attested<string>
  service: Attested<Key>
  printedRef: Attested<string>
  mitigation: Attested<string>
  registered: AttestedWhen
  score: Attested<RiskScore>
  /** The product as printed. */
  printed: Attested<number>
  trend: Attested<Trend>
  why: Attested<string>
  accepted: AttestedWhen
  acceptedBy: Attested<Key>
  acceptedBecause: Attested<string>
  closed: AttestedWhen
  closedBecause: Attested<string>
}

/** What a day says of a risk, cell by cell. */
export type RiskCells = Omit<RiskDay, 'on'>

export interface Risk {
  /** In order: every day that anybody spoke of the risk. */
  days: RiskDay[]
}

/** The words of a scale for steps 1, 2, 3 and so on, and how many there are. */
export interface Steps {
  count: Attested<number>
  words: Attested<string>[]
}

/** Sources that word a scale differently, or give it more steps, are rivals: its key names one scale for good. */
export interface RiskScale {
  likelihood: Steps
  impact: Steps
}

/** A register as it was given in full on a day. */
export interface Listing {
  readonly on: Day
  /** The risks that it lists, by key. */
  risks: Keyed<Attested<true>>
}

export interface RisksState {
  risks: Keyed<Risk>
  /** By register, in order: every day that it was given in full. */
  registers: Keyed<Listing[]>
  scales: Keyed<RiskScale>
}

/** The state of the risks, as others may read it. */
export interface RisksReads {
  readonly risks: Readonly<Keyed<RiskReads>>
  readonly registers: Readonly<Keyed<readonly ListingReads[]>>
  readonly scales: Readonly<Keyed<RiskScaleReads>>
}

export interface RiskReads {
  readonly days: readonly Readonly<RiskDay>[]
}

export interface ListingReads {
  readonly on: Day
  readonly risks: Readonly<Keyed<Attested<true>>>
}

export interface StepsReads {
  readonly count: Attested<number>
  readonly words: readonly Attested<string>[]
}

export interface RiskScaleReads {
  readonly likelihood: StepsReads
  readonly impact: StepsReads
}

export const initialRisks = (): RisksState => ({ risks: {}, registers: {}, scales: {} })

/** A day on which nothing is said. */
export const NOTHING_SAID: Readonly<RiskCells> = {
  title: notStated(),
  owner: notStated(),
  service: notStated(),
  printedRef: notStated(),
  mitigation: notStated(),
  registered: notStated(),
  score: notStated(),
  printed: notStated(),
  trend: notStated(),
  why: notStated(),
  accepted: notStated(),
  acceptedBy: notStated(),
  acceptedBecause: notStated(),
  closed: notStated(),
  closedBecause: notStated(),
}

const newRisk = (): Risk => ({ days: [] })

const newDay = (on: Day): RiskDay => ({ on, ...NOTHING_SAID })

/** What is said of a risk as of a day. */
export const riskDayOf = ({ risks }: RisksState, key: Key, on: Day): RiskDay =>
  onDay(inTable(risks, key, newRisk).days, on, newDay)

const noListings = (): Listing[] => []

const newListing = (on: Day): Listing => ({ on, risks: {} })

/** What a register lists as of a day. */
export const listingOf = ({ registers }: RisksState, register: Key, on: Day): Listing =>
  onDay(inTable(registers, register, noListings), on, newListing)

/** Adds the words that a source has for the steps of a scale. */
export const wordSteps = (steps: Steps, words: readonly string[], fact: Witness, field: string): undefined => {
  steps.count = attestOnce(steps.count, words.length, fact, field)
  for (const [index, word] of words.entries())
    steps.words[index] = attestWordsOnce(steps.words[index] ?? notStated(), word, fact, field)
}

/** How many steps a scale has; as many as the source with most gives it, where sources disagree. */
export const stepsIn = ({ words }: StepsReads): number => words.length

/** The word for a step, from 1; not stated where the scale has none. */
export const wordFor = (steps: StepsReads | undefined, step: number): Attested<string> =>
  steps?.words[step - 1] ?? notStated()

/** What a risk is called; its key where its title is not known. */
export const titleOfRisk = ({ risks }: RisksReads, key: Key): string => {
  const title = risks[key]?.days.findLast((day) => day.title.is !== 'unknown')?.title
  return (title && attestedValue(title)) ?? key
}

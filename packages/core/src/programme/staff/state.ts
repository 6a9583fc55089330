import type { Unknown } from '../../values/amount.ts'
import {
  type Attested,
  attest,
  attestOnce,
  attestWordsOnce,
  isInferred,
  notStated,
  type Witness,
  whereStated,
} from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { type AttestedWhen, attestWhen } from '../../values/when.ts'
import type { PlacingForm } from './events.ts'

/** People who changed employer together. */
export interface Movement {
  kind: Attested<'transfer' | 'return'>
  /** The transfer that a return gives back. */
  returnOf: Attested<Key>
  service: Attested<Key>
  from: Attested<Key>
  to: Attested<Key>
  headcount: Attested<number>
  /** Full-time equivalents: another unit than people, and never added to them. */
  fte: Attested<number>
  mechanism: Attested<string>
  mechanismAsWorded: Attested<string>
  on: AttestedWhen
}

/** How many people an employer was stated to have. */
export interface StatedHeadcount {
  employer: Key
  /** In one service, or in all. */
  service: Key | undefined
  headcount: Attested<number>
  /** The headcount as it would be had nothing been inferred. */
  headcountAsStated: Attested<number>
  fte: Attested<number>
  /** The full-time equivalents as they would be had nothing been inferred. */
  fteAsStated: Attested<number>
}

/** Staff who are consulted. */
export interface Consultation {
  service: Attested<Key>
  subject: Attested<string>
  /** The change of employer that it is about. */
  movement: Attested<Key>
  /** Who is consulted for the staff, sorted. */
  with: Attested<readonly Key[]>
  /** Its last day. */
  endsOn: Attested<Day>
  /** When it began; it is said again where its end is. */
  on: AttestedWhen
}

/** What one employer tells of a change of employer. */
export interface Measures {
  movement: Key
  by: Key
  measures: Attested<string>
  /** By when employee liability information is due, as stated, and when it was given. */
  liabilityInformationDueOn: Attested<Day>
  liabilityInformationGivenOn: Attested<Day>
  on: AttestedWhen
}

/** People who work for somebody who does not employ them. */
export interface Placing {
  service: Attested<Key>
  form: Attested<Exclude<PlacingForm, 'notStated'>>
  /** Who employs them. */
  from: Attested<Key>
  with: Attested<Key>
  headcount: Attested<number>
  fte: Attested<number>
  /** Its last day. */
  endsOn: Attested<Day>
  /** When it began; it is said again where its end is. */
  on: AttestedWhen
}

/** Posts that were taken out of an establishment. */
export interface Deletion {
  employer: Attested<Key>
  service: Attested<Key>
  posts: Attested<number>
  fte: Attested<number>
  /** People who were made redundant. */
  redundancies: Attested<number>
  on: AttestedWhen
}

export interface StaffState {
  movements: Keyed<Movement>
  /** By employer, or by employer and service. */
  stated: Keyed<StatedHeadcount>
  consultations: Keyed<Consultation>
  /** By movement and employer. */
  measures: Keyed<Measures>
  placings: Keyed<Placing>
  deletions: Keyed<Deletion>
}

/** The state of the staff, as others may read it. */
export type StaffReads = Reads<StaffState>

export const initialStaff = (): StaffState => ({
  movements: {},
  stated: {},
  consultations: {},
  measures: {},
  placings: {},
  deletions: {},
})

interface MovementData {
  readonly movement: Key
  readonly service: Key
  readonly from: Key | Unknown
  readonly to: Key | Unknown
  readonly headcount: number | Unknown
  readonly fte?: number | undefined
  readonly mechanism: string
  readonly mechanismAsWorded: string
  readonly returnOf?: Key
}

type MovementFact = Witness & {
  readonly effectiveOn: Day
  readonly effective?: { readonly earliest: Day | null } | undefined
  readonly data: MovementData
}

/** A movement is a record under its key: every field is stated once, and another statement is a rival. */
export const moved = ({ movements }: StaffState, kind: 'transfer' | 'return', fact: MovementFact): undefined => {
  const { data } = fact
  const before = movements[data.movement] ?? NO_MOVEMENT
  movements[data.movement] = {
    kind: attestOnce(before.kind, kind, fact, 'kind'),
    returnOf:
      data.returnOf === undefined ? before.returnOf : attestOnce(before.returnOf, data.returnOf, fact, 'returnOf'),
    service: attestOnce(before.service, data.service, fact, 'service'),
    from: attestOnce(before.from, data.from, fact, 'from'),
    to: attestOnce(before.to, data.to, fact, 'to'),
    headcount: attestOnce(before.headcount, data.headcount, fact, 'headcount'),
    fte: data.fte === undefined ? before.fte : attestOnce(before.fte, data.fte, fact, 'fte'),
    mechanism: attestOnce(before.mechanism, whereStated(data.mechanism), fact, 'mechanism'),
    mechanismAsWorded: attestWordsOnce(before.mechanismAsWorded, data.mechanismAsWorded, fact, 'mechanismAsWorded'),
    on: attestWhen(before.on, fact),
  }
}

interface HeadcountData {
  readonly employer: Key
  readonly service?: Key | undefined
  readonly headcount: number | Unknown
  readonly fte?: number | undefined
}

export const headcountStated = (
  { stated }: StaffState,
  fact: Witness & { readonly data: HeadcountData },
): undefined => {
  const { employer, service, headcount, fte } = fact.data
  const key = service === undefined ? employer : `${employer}/${service}`
  const before = stated[key] ?? {
    headcount: notStated<number>(),
    headcountAsStated: notStated<number>(),
    fte: notStated<number>(),
    fteAsStated: notStated<number>(),
  }
  stated[key] = {
    employer,
    service,
    headcount: attest(before.headcount, headcount, fact, 'headcount'),
    headcountAsStated: isInferred(fact, 'headcount')
      ? before.headcountAsStated
      : attest(before.headcountAsStated, headcount, fact, 'headcount'),
    fte: fte === undefined ? before.fte : attest(before.fte, fte, fact, 'fte'),
    fteAsStated:
      fte === undefined || isInferred(fact, 'fte') ? before.fteAsStated : attest(before.fteAsStated, fte, fact, 'fte'),
  }
}

const NO_MOVEMENT: Readonly<Movement> = {
  kind: notStated(),
  returnOf: notStated(),
  service: notStated(),
  from: notStated(),
  to: notStated(),
  headcount: notStated(),
  fte: notStated(),
  mechanism: notStated(),
  mechanismAsWorded: notStated(),
  on: notStated(),
}

import type { Day, EmployerRow, MovementRow } from '../../../src/index.ts'
import { type Envelope, type Fact, fact, type ProgrammeBooks } from '../fixture.ts'

interface Moved {
  readonly movement?: string
  readonly from?: string
  readonly to?: string
  readonly headcount?: number | 'unknown'
  readonly fte?: number
  readonly mechanism?: 'tupe' | 'inAccordanceWithTupe' | 'otherTransfer' | 'notStated'
  readonly mechanismAsWorded?: string
  readonly service?: string
}

/** 21 people of the CCTV service move from Redditch to Bromsgrove, but for what is said otherwise. */
const MOVED = {
  movement: 'cctv-2009',
  service: 'cctv',
  from: 'redditch',
  to: 'bromsgrove',
  headcount: 21,
  mechanism: 'tupe',
  mechanismAsWorded: 'TUPE',
} as const

export const transferred = (on: Day, moved: Moved = {}, envelope: Envelope = {}): Fact =>
  fact('StaffTransferred', on, { ...MOVED, ...moved }, envelope)

/** The people go back, but for what is said otherwise. */
export const returned = (on: Day, moved: Moved & { readonly returnOf?: string } = {}): Fact =>
  fact('StaffReturned', on, {
    ...MOVED,
    movement: 'cctv-2011',
    returnOf: 'cctv-2009',
    from: 'bromsgrove',
    to: 'redditch',
    ...moved,
  })

export const stated = (
  on: Day,
  employer: string,
  headcount: number | 'unknown',
  more: { service?: string } = {},
): Fact => fact('HeadcountStated', on, { employer, headcount, ...more })

type Options = Parameters<ProgrammeBooks['staffPosition']>[0]

export const movementIn = (books: ProgrammeBooks, movement = 'cctv-2009', options?: Options): MovementRow => {
  const row = books.staffPosition(options).movements.find((each) => each.movement === movement)
  if (row === undefined) throw new Error(`There is no movement ${movement}`)
  return row
}

export const employerIn = (books: ProgrammeBooks, employer: string, options?: Options): EmployerRow => {
  const row = books.staffPosition(options).employers.find((each) => each.employer === employer)
  if (row === undefined) throw new Error(`There is no employer ${employer}`)
  return row
}

import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Sum, subtract, sumOf, UNKNOWN, type Unknown } from '../../values/amount.ts'
import {
  type Attested,
  attestedValue,
  figureOf,
  notStated,
  withoutInference,
  witnessesOf,
} from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { balanceOf } from './balance.ts'
import type { Movement, StaffReads } from './state.ts'

type Inferences = 'with' | 'without'
const Options = z.strictObject({ inferences: z.enum(['with', 'without']).default('with') })

export interface StaffPositionOptions {
  /** `without` takes what was inferred as unknown. Default: with. */
  readonly inferences?: Inferences
}

/** People who changed employer together, as far as is known. */
export interface MovementRow extends Row, Readonly<Movement> {
  readonly movement: Key
  /** True where the source is too vague to tell whether it had happened by the day; such a row is in no total. */
  readonly isUndetermined: boolean
}

/** What movements did to an employer, in people; `unknown` counts the movements of unstated size. */
export interface EmployerRow extends Row {
  /** `unknown` gathers the movements of which an end is not known. */
  readonly employer: Key | Unknown
  readonly name: string
  readonly arrived: Sum
  readonly left: Sum
  readonly net: Sum
  /** What the employer was last stated to have in all, and on which day. */
  readonly stated: Attested<number>
  /** The stated headcount and what moved since; undefined where none was stated. */
  readonly headcount: Sum | undefined
}

export interface StaffPosition {
  /** By key. */
  readonly movements: readonly MovementRow[]
  /** By key; those with no movement are left out. */
  readonly employers: readonly EmployerRow[]
  readonly totals: {
    /** How many movements are recorded, returns included. */
    readonly movements: number
    readonly withHeadcount: number
    readonly withoutHeadcount: number
    /** How many a source calls TUPE. */
    readonly tupe: number
    readonly returns: number
    /** How many people moved; `unknown` counts the movements of unstated size. */
    readonly moved: Sum
  }
}

type Ground = Reading<{ readonly parties: PartiesReads; readonly staff: StaffReads }>

/** Who moved from which employer to which, and what that makes for each. */
export const staffPosition =
  (reading: Ground) =>
  (options: StaffPositionOptions = {}): StaffPosition => {
    const { inferences } = parseOptions(Options, options, 'The options of staffPosition')
    const movements = movementRows(reading, inferences)
    const counting = movements.filter(({ isUndetermined }) => !isUndetermined)
    const headcounts = counting.map(({ headcount }) => figureOf(headcount))
    return {
      movements,
      employers: employersOf(reading, counting).map((employer) =>
        employerRow({ reading, inferences, employer, movements: counting }),
      ),
      totals: {
        movements: counting.length,
        withHeadcount: headcounts.filter((headcount) => headcount !== UNKNOWN).length,
        withoutHeadcount: headcounts.filter((headcount) => headcount === UNKNOWN).length,
        tupe: counting.filter(({ mechanism }) => attestedValue(mechanism) === 'tupe').length,
        returns: counting.filter(({ kind }) => attestedValue(kind) === 'return').length,
        moved: sumOf(headcounts),
      },
    }
  }

const movementRows = ({ all, possibly }: Ground, inferences: Inferences): readonly MovementRow[] =>
  // What may have been undone by the day is in the certain reading only, and counts; what may have begun, in the other.
  Object.entries({ ...possibly.staff.movements, ...all.staff.movements })
    .map(([movement, cells]) => movementRow(movement, cells, all.staff.movements[movement] === undefined))
    .filter(({ kind }) => inferences === 'with' || !isInferred(kind))
    .map((row) => (inferences === 'with' ? row : withoutInferredCells(row)))
    .sort((a, b) => (a.movement < b.movement ? -1 : 1))

const movementRow = (movement: Key, cells: Readonly<Movement>, isUndetermined: boolean): MovementRow => ({
  ...cells,
  ref: `staffPosition:movement/${movement}`,
  movement,
  isUndetermined,
  entries: positionsOf(...Object.values(cells).map((cell: Attested<unknown>) => witnessesOf(cell))),
})

/** That people moved at all is inferred: no source says so. */
const isInferred = (kind: Movement['kind']): boolean => withoutInference(kind).is === 'unknown' && kind.is !== 'unknown'

const withoutInferredCells = (row: MovementRow): MovementRow => ({
  ...row,
  kind: withoutInference(row.kind),
  returnOf: withoutInference(row.returnOf),
  service: withoutInference(row.service),
  from: withoutInference(row.from),
  to: withoutInference(row.to),
  headcount: withoutInference(row.headcount),
  fte: withoutInference(row.fte),
  mechanism: withoutInference(row.mechanism),
  mechanismAsWorded: withoutInference(row.mechanismAsWorded),
})

const employersOf = ({ all }: Ground, movements: readonly MovementRow[]): readonly (Key | Unknown)[] => {
  const ends = movements.flatMap(({ from, to }) => [endOf(from), endOf(to)])
  const counted = Object.values(all.staff.stated).map(({ employer }) => employer)
  return [...new Set([...ends, ...counted])].sort()
}

const endOf = (cell: Attested<Key>): Key | Unknown => attestedValue(cell) ?? UNKNOWN

interface EmployerParts {
  readonly reading: Ground
  readonly inferences: Inferences
  readonly employer: Key | Unknown
  readonly movements: readonly MovementRow[]
}

const employerRow = ({ reading: { all }, inferences, employer, movements }: EmployerParts): EmployerRow => {
  const arriving = movements.filter(({ to }) => endOf(to) === employer)
  const leaving = movements.filter(({ from }) => endOf(from) === employer)
  const arrived = sumOf(arriving.map(({ headcount }) => figureOf(headcount)))
  const left = sumOf(leaving.map(({ headcount }) => figureOf(headcount)))
  const recorded = all.staff.stated[employer]?.headcount ?? notStated<number>()
  const statedHeadcount = inferences === 'with' ? recorded : withoutInference(recorded)
  return {
    ref: `staffPosition:employer/${employer}`,
    employer,
    name: employer === UNKNOWN ? 'employer not known' : nameOfParty(all.parties, employer),
    arrived,
    left,
    net: subtract(arrived, left),
    stated: statedHeadcount,
    headcount: balanceOf(statedHeadcount, arriving, leaving),
    entries: positionsOf(witnessesOf(statedHeadcount), ...[...arriving, ...leaving].map(({ entries }) => entries)),
  }
}

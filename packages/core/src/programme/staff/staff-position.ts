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
import type { Key, Keyed } from '../../values/key.ts'
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
  /** True where a source is too vague to tell whether it had happened, or had been undone, by the day. */
  readonly isUndetermined: boolean
  /** Whether the row is in the totals: what may yet have been undone counts until then, what may have happened does not. */
  readonly counts: boolean
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
  /** By key: whoever people moved to or from, or was stated to have any. */
  readonly employers: readonly EmployerRow[]
  readonly totals: Row & {
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
    const counting = movements.filter(({ counts }) => counts)
    const headcounts = counting.map(({ headcount }) => figureOf(headcount))
    return {
      movements,
      employers: employersOf(reading, counting).map((employer) =>
        employerRow({ reading, inferences, employer, movements: counting }),
      ),
      totals: {
        ref: 'staffPosition:totals',
        entries: positionsOf(...counting.map(({ entries }) => entries)),
        movements: counting.length,
        withHeadcount: headcounts.filter((headcount) => headcount !== UNKNOWN).length,
        withoutHeadcount: headcounts.filter((headcount) => headcount === UNKNOWN).length,
        tupe: counting.filter(({ mechanism }) => attestedValue(mechanism) === 'tupe').length,
        returns: counting.filter(({ kind }) => attestedValue(kind) === 'return').length,
        moved: sumOf(headcounts),
      },
    }
  }

const movementRows = ({ all, possibly }: Ground, inferences: Inferences): readonly MovementRow[] => {
  const certain = movementsIn(all.staff, inferences)
  const possible = movementsIn(possibly.staff, inferences)
  return [...new Set([...Object.keys(certain), ...Object.keys(possible)])]
    .sort()
    .flatMap((movement) => movementRow(movement, certain[movement], possible[movement]))
}

/** Without inferences, a movement that no source says happened is left out, and what is inferred of the others is unknown. */
const movementsIn = ({ movements }: StaffReads, inferences: Inferences): Readonly<Keyed<Readonly<Movement>>> => {
  if (inferences === 'with') return movements
  const stated = Object.entries(movements).filter(([, { kind }]) => !isInferredKind(kind))
  return Object.fromEntries(stated.map(([key, movement]) => [key, withoutInferredCells(movement)]))
}

/** What counts for certain stands; what may have happened, or may have been undone, by the day is undetermined. */
const movementRow = (
  movement: Key,
  certain: Readonly<Movement> | undefined,
  possible: Readonly<Movement> | undefined,
): readonly MovementRow[] => {
  const cells = certain ?? possible
  if (cells === undefined) return []
  return [
    {
      ...cells,
      ref: `staffPosition:movement/${movement}`,
      movement,
      isUndetermined: certain === undefined || possible === undefined,
      counts: certain !== undefined,
      entries: positionsOf(...Object.values(cells).map((cell: Attested<unknown>) => witnessesOf(cell))),
    },
  ]
}

/** That people moved at all is inferred: no source says so. */
const isInferredKind = (kind: Movement['kind']): boolean =>
  withoutInference(kind).is === 'unknown' && kind.is !== 'unknown'

const withoutInferredCells = (movement: Readonly<Movement>): Readonly<Movement> => ({
  ...movement,
  kind: withoutInference(movement.kind),
  returnOf: withoutInference(movement.returnOf),
  service: withoutInference(movement.service),
  from: withoutInference(movement.from),
  to: withoutInference(movement.to),
  headcount: withoutInference(movement.headcount),
  fte: withoutInference(movement.fte),
  mechanism: withoutInference(movement.mechanism),
  mechanismAsWorded: withoutInference(movement.mechanismAsWorded),
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
  const recorded = all.staff.stated[employer]
  const statedHeadcount =
    (inferences === 'with' ? recorded?.headcount : recorded?.headcountAsStated) ?? notStated<number>()
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

import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Sum, sumOf, UNKNOWN } from '../../values/amount.ts'
import { attestedValue, figureOf } from '../../values/attested.ts'
import { parseOptions } from '../../values/parse.ts'
import type { PartiesReads } from '../parties/state.ts'
import type { ServicesReads } from '../services/state.ts'
import { type Arrangements, arrangementRows } from './arrangement-rows.ts'
import { type EmployerRow, employerRows } from './employer-rows.ts'
import { type MovementRow, movementRows } from './movement-rows.ts'
import type { StaffReads } from './state.ts'

type Inferences = 'with' | 'without'
const Options = z.strictObject({ inferences: z.enum(['with', 'without']).default('with') })

export interface StaffPositionOptions {
  /** `without` takes what was inferred as unknown. Default: with. */
  readonly inferences?: Inferences
}

export interface StaffPosition extends Arrangements {
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

type Ground = Reading<{ readonly parties: PartiesReads; readonly services: ServicesReads; readonly staff: StaffReads }>

/** Who moved from which employer to which, and what that makes for each. */
export const staffPosition =
  (reading: Ground) =>
  (options: StaffPositionOptions = {}): StaffPosition => {
    const { inferences } = parseOptions(Options, options, 'The options of staffPosition')
    const movements = movementRows(reading, inferences)
    const counting = movements.filter(({ counts }) => counts)
    const headcounts = counting.map(({ headcount }) => figureOf(headcount))
    return {
      ...arrangementRows(reading, inferences),
      movements,
      employers: employerRows({ all: reading.all, inferences, movements: counting }),
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

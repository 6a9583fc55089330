import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import type { VagueRow } from '../../slice/vague-row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Sum, sumOf } from '../../values/amount.ts'
import { type Attested, figureOf, witnessesOf } from '../../values/attested.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Consultation, Deletion, Measures, Placing, StaffReads } from './state.ts'
import { withoutInferredCells } from './without-inferred-cells.ts'

/** Staff who are consulted. */
export interface ConsultationRow extends VagueRow, Readonly<Consultation> {
  readonly consultation: Key
}

/** What one employer tells of the measures that it will take in a change of employer. */
export interface MeasuresRow extends VagueRow, Readonly<Measures> {}

/** People who work for somebody who does not employ them: no movement, and in no sum of movements. */
export interface PlacingRow extends VagueRow, Readonly<Placing> {
  readonly placing: Key
}

/** Posts that were taken out of an establishment. */
export interface DeletionRow extends VagueRow, Readonly<Deletion> {
  readonly deletion: Key
}

/** What is said of staff besides who changed employer; each list by key. */
export interface Arrangements {
  readonly consultations: readonly ConsultationRow[]
  readonly measures: readonly MeasuresRow[]
  readonly placings: readonly PlacingRow[]
  readonly deletions: readonly DeletionRow[]
  /** Sums of what is in no sum of movements; each counts what is not known. */
  readonly beside: Row & {
    /** How many people were ever placed with somebody else. */
    readonly placed: Sum
    readonly postsDeleted: Sum
    /** How many people were made redundant, where posts were deleted. */
    readonly redundancies: Sum
  }
}

type Ground = Pick<Reading<{ readonly staff: StaffReads }>, 'all' | 'possibly'>
type Inferences = 'with' | 'without'

/** What happened by the day besides movements, and what may have. */
export const arrangementRows = ({ all, possibly }: Ground, inferences: Inferences): Arrangements => {
  const rowsOf = <Each extends object>(kind: string, table: (staff: StaffReads) => Readonly<Keyed<Each>>) =>
    vagueRows(`staffPosition:${kind}`, table(all.staff), table(possibly.staff), inferences)
  const placings = rowsOf<Readonly<Placing>>('placing', (staff) => staff.placings).map(named('placing'))
  const deletions = rowsOf<Readonly<Deletion>>('deletion', (staff) => staff.deletions).map(named('deletion'))
  return {
    consultations: rowsOf<Readonly<Consultation>>('consultation', (staff) => staff.consultations).map(
      named('consultation'),
    ),
    measures: rowsOf<Readonly<Measures>>('measures', (staff) => staff.measures).map(({ row }) => row),
    placings,
    deletions,
    beside: sumsBeside(
      placings.filter(({ counts }) => counts),
      deletions.filter(({ counts }) => counts),
    ),
  }
}

const sumsBeside = (placings: readonly PlacingRow[], deletions: readonly DeletionRow[]): Arrangements['beside'] => ({
  ref: 'staffPosition:beside',
  placed: sumOf(placings.map(({ headcount }) => figureOf(headcount))),
  postsDeleted: sumOf(deletions.map(({ posts }) => figureOf(posts))),
  // Where no source speaks of redundancies, none are missing.
  redundancies: sumOf(
    deletions.filter(({ redundancies }) => isSpokenOf(redundancies)).map(({ redundancies }) => figureOf(redundancies)),
  ),
  entries: positionsOf(...[...placings, ...deletions].map(({ entries }) => entries)),
})

const isSpokenOf = (cell: Attested<unknown>): boolean => witnessesOf(cell).length > 0

interface KeyedRow<Each> {
  readonly key: Key
  readonly row: Each & VagueRow
}

const named =
  <Name extends string>(name: Name) =>
  <Each>({ key, row }: KeyedRow<Each>): Each & VagueRow & { readonly [Own in Name]: Key } => ({
    ...row,
    // A computed name is inferred as any string.
    ...({ [name]: key } as { readonly [Own in Name]: Key }),
  })

const vagueRows = <Each extends object>(
  ref: string,
  certain: Readonly<Keyed<Each>>,
  possible: Readonly<Keyed<Each>>,
  inferences: Inferences,
): readonly KeyedRow<Each>[] =>
  [...new Set([...Object.keys(certain), ...Object.keys(possible)])].sort().flatMap((key) => {
    const record = certain[key] ?? possible[key]
    if (record === undefined) return []
    const shown = inferences === 'with' ? record : withoutInferredCells(record)
    const row = {
      ...shown,
      ref: `${ref}/${key}`,
      isUndetermined: certain[key] === undefined || possible[key] === undefined,
      counts: certain[key] !== undefined,
      entries: witnessesIn(shown),
    }
    return [{ key, row }]
  })

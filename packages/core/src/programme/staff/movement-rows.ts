import type { Reading } from '../../slice/reading.ts'
import type { VagueRow } from '../../slice/vague-row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { withoutInference } from '../../values/attested.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Movement, StaffReads } from './state.ts'
import { withoutInferredCells } from './without-inferred-cells.ts'

/** People who changed employer together, as far as is known. */
export interface MovementRow extends VagueRow, Readonly<Movement> {
  readonly movement: Key
}

type Ground = Pick<Reading<{ readonly staff: StaffReads }>, 'all' | 'possibly'>
type Inferences = 'with' | 'without'

/** The movements that happened by the day, and those that may have, by key. */
export const movementRows = ({ all, possibly }: Ground, inferences: Inferences): readonly MovementRow[] => {
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
      entries: witnessesIn(cells),
    },
  ]
}

/** That people moved at all is inferred: no source says so. */
const isInferredKind = (kind: Movement['kind']): boolean =>
  withoutInference(kind).is === 'unknown' && kind.is !== 'unknown'

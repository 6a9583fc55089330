import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { AttestedWhen } from '../../values/when.ts'
import type { ContradictionKind } from './events.ts'
import { type Contradiction, type EvidenceReads, type Resolution, UNKNOWN_CONTRADICTION } from './state.ts'

/** Something that sources do not agree about, and what became of it. */
export interface ContradictionRow extends Row {
  readonly contradiction: Key
  readonly what: Attested<string>
  readonly kind: Attested<ContradictionKind>
  /** What it touches: `service/ict`, `risk/capacity`. */
  readonly about: Attested<readonly string[]>
  /** What the ledger does with it. */
  readonly handling: Attested<string>
  readonly notedOn: AttestedWhen
  /** `undetermined` where a source is too vague to tell whether it had been noted, or resolved, by the day. */
  readonly state: 'open' | 'resolved' | 'undetermined'
  readonly resolution: Attested<Resolution>
}

/** Every contradiction that was noted, by key. */
export const contradictions = ({
  all,
  possibly,
}: Reading<{ readonly evidence: EvidenceReads }>): readonly ContradictionRow[] => {
  const certain = all.evidence.contradictions
  const possible = possibly.evidence.contradictions
  return [...new Set([...Object.keys(certain), ...Object.keys(possible)])]
    .sort(byText)
    .map((key) => contradictionRow(key, certain[key], possible[key]))
}

const contradictionRow = (
  key: Key,
  certain: Readonly<Contradiction> | undefined,
  possible: Readonly<Contradiction> | undefined,
): ContradictionRow => {
  const { what, kind, about, handling, notedOn, resolution } = certain ?? possible ?? UNKNOWN_CONTRADICTION
  const state = stateOf(certain)
  const cells: readonly Attested<unknown>[] = [what, kind, about, handling, notedOn, resolution]
  const possibleResolution =
    state === stateOf(possible) ? [] : witnessesOf((possible ?? UNKNOWN_CONTRADICTION).resolution)
  return {
    ref: `contradictions:${key}`,
    contradiction: key,
    what,
    kind,
    about,
    handling,
    notedOn,
    state: state === undefined || state !== stateOf(possible) ? 'undetermined' : state,
    resolution,
    entries: positionsOf(...cells.map(witnessesOf), possibleResolution),
  }
}

const stateOf = (contradiction: Readonly<Contradiction> | undefined): 'open' | 'resolved' | undefined =>
  contradiction && (contradiction.resolution.is === 'unknown' ? 'open' : 'resolved')

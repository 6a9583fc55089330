import type { Reading } from '../../slice/reading.ts'
import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import type { Attested } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { AttestedWhen } from '../../values/when.ts'
import type { ContradictionKind } from './events.ts'
import { type Contradiction, type EvidenceReads, isResolved, type Resolution, UNKNOWN_CONTRADICTION } from './state.ts'

/** Where a contradiction stands by a day. */
export type ContradictionState = 'notNoted' | 'open' | 'resolved'

/** Something that sources do not agree about, and what became of it. */
export interface ContradictionRow extends Row {
  readonly contradiction: Key
  readonly what: Attested<string>
  readonly kind: Attested<ContradictionKind>
  /** What it touches: `service/ict`, `risk/capacity`. */
  readonly about: Attested<readonly string[]>
  /** What the ledger does with it. */
  readonly handling: Attested<string>
  /** When it was last noted. */
  readonly notedOn: AttestedWhen
  /** Open again where it was noted after it had been resolved. */
  readonly state: ContradictionState
  /** Where it may stand by the day, if that differs and a source is too vague to tell. */
  readonly undetermined: ContradictionState | undefined
  /** How it was last resolved. */
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
  const [state, possibleState] = [stateOf(certain), stateOf(possible)]
  return {
    ref: `contradictions:${key}`,
    contradiction: key,
    what,
    kind,
    about,
    handling,
    notedOn,
    state,
    undetermined: possibleState === state ? undefined : possibleState,
    resolution,
    entries: witnessesIn([certain, state === possibleState ? undefined : possible]),
  }
}

const stateOf = (contradiction: Readonly<Contradiction> | undefined): ContradictionState => {
  if (contradiction === undefined) return 'notNoted'
  return isResolved(contradiction) ? 'resolved' : 'open'
}

import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import type { Attested } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import { possiblyLast, saidLast } from '../../values/possible-order.ts'
import type { Reads } from '../../values/reads.ts'
import { latestDayOf, type When } from '../../values/when.ts'
import type { Acceptance, PlanException, PlanReads } from './state.ts'

/** `undetermined`: its source is too vague to tell whether it was raised by the day. */
export type ExceptionState = 'open' | 'accepted' | 'undetermined'

/** That one body accepts an exception; as it last did. */
export interface AcceptanceRow extends Row {
  readonly by: Key
  /** Contested where sources are too vague to tell which of several days is the last. */
  readonly accepted: Attested<When>
  /** Unknown where one that may be the last gives none. */
  readonly terms: Attested<string>
  /** Whether sources are too vague to tell which of several acceptances is the last. */
  readonly isOutOfOrder: boolean
}

/** A plan that will not be kept, and which bodies have accepted that. */
export interface ExceptionRow extends Row, Readonly<Omit<PlanException, 'acceptances'>> {
  readonly exception: Key
  readonly state: ExceptionState
  /** By key of the body. */
  readonly acceptances: readonly AcceptanceRow[]
  /** What may have become of it by the day, if that differs and a source is too vague to tell. */
  readonly undetermined: ExceptionState | undefined
}

/** All exceptions, the first raised first. */
export const exceptionRows = ({ all, possibly }: Reading<{ readonly plan: PlanReads }>): readonly ExceptionRow[] => {
  const [certain, possible] = [all.plan.exceptions, possibly.plan.exceptions]
  return [...new Set([...Object.keys(certain), ...Object.keys(possible)])]
    .flatMap((key) => exceptionRow(key, certain[key], possible[key]) ?? [])
    .sort((a, b) => byText(latestDayOf(a.raised), latestDayOf(b.raised)) || byText(a.exception, b.exception))
}

const exceptionRow = (
  key: Key,
  certain: Reads<PlanException> | undefined,
  possible: Reads<PlanException> | undefined,
): ExceptionRow | undefined => {
  const cells = certain ?? possible
  if (cells === undefined) return undefined
  const [state, maybe] = [certain, possible].map(stateOf)
  const ref = `plan:exception/${key}`
  const { acceptances, ...rest } = cells
  return {
    ...rest,
    ref,
    exception: key,
    acceptances: Object.entries(acceptances)
      .map(([by, acceptance]) => ({ ref: `${ref}/accepted/${by}`, by, ...acceptanceOf(acceptance) }))
      .sort((a, b) => byText(a.by, b.by)),
    state: state ?? 'undetermined',
    undetermined: state === maybe ? undefined : maybe,
    entries: positionsOf(witnessesIn(cells), possible === undefined ? [] : witnessesIn(possible)),
  }
}

const acceptanceOf = (acceptance: Reads<Acceptance>): Omit<AcceptanceRow, 'ref' | 'by'> => {
  const last = possiblyLast(acceptance.days)
  return {
    accepted: joinCells(last.map(({ when }) => when)),
    terms: saidLast(last.map(({ terms }) => terms)),
    isOutOfOrder: last.length > 1,
    entries: witnessesIn(acceptance),
  }
}

const stateOf = (exception: Reads<PlanException> | undefined): ExceptionState => {
  if (exception === undefined) return 'undetermined'
  return Object.keys(exception.acceptances).length === 0 ? 'open' : 'accepted'
}

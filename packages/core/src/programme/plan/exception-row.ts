import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { latestDayOf } from '../../values/when.ts'
import type { Acceptance, PlanException, PlanReads } from './state.ts'

/** `undetermined`: its source is too vague to tell whether it was raised by the day. */
export type ExceptionState = 'open' | 'accepted' | 'undetermined'

/** That one body accepts an exception; as it last did. */
export interface AcceptanceRow extends Row, Readonly<Omit<Acceptance, 'by'>> {
  readonly by: Key
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
  certain: Readonly<PlanException> | undefined,
  possible: Readonly<PlanException> | undefined,
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
      .map(([by, { accepted, terms, ...named }]) => ({
        ref: `${ref}/accepted/${by}`,
        by,
        accepted,
        terms,
        entries: witnessesIn({ ...named, accepted, terms }),
      }))
      .sort((a, b) => byText(a.by, b.by)),
    state: state ?? 'undetermined',
    undetermined: state === maybe ? undefined : maybe,
    entries: positionsOf(witnessesIn(cells), possible === undefined ? [] : witnessesIn(possible)),
  }
}

const stateOf = (exception: Readonly<PlanException> | undefined): ExceptionState => {
  if (exception === undefined) return 'undetermined'
  return Object.keys(exception.acceptances).length === 0 ? 'open' : 'accepted'
}

import { type Attested, attestedValue } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { sameValue } from '../../values/same-value.ts'
import { type CouncilPosition, hasApproved, type KeyedDecision } from './council-positions.ts'

/** In what approvals of one matter are not the same. */
export interface Difference {
  readonly in: 'version' | 'amendments' | 'conditions' | 'wording'
  /** What each council's approval says, by council; nothing where it says nothing. */
  readonly of: readonly {
    readonly council: Key
    readonly says: readonly string[]
    readonly entries: readonly number[]
  }[]
}

/**
 * In what the approvals differ. A version or a wording that only one of them states is no difference: of the other it is not
 * known. An amendment or a condition that only one of them states is; and so is an approval as amended, in whatever words.
 *
 * @param about the decisions about the matter.
 */
export const differencesBetween = (
  positions: readonly CouncilPosition[],
  about: readonly KeyedDecision[],
): readonly Difference[] => {
  const approvals = positions
    .filter(hasApproved)
    .map((position) => ({ ...position, decided: about.filter(({ key }) => position.decisions.includes(key)) }))
  const found = (
    [
      ['version', ({ version }: KeyedDecision) => oneOf(version)],
      ['amendments', amendmentsIn],
      ['conditions', ({ conditions }: KeyedDecision) => allOf(conditions)],
      ['wording', ({ wording }: KeyedDecision) => oneOf(wording)],
    ] as const
  ).map(([what, saidBy]) => ({
    in: what,
    of: approvals.map(({ council, decided, entries }) => ({
      council,
      says: [...new Set(decided.flatMap(saidBy))].sort(byText),
      entries,
    })),
  }))
  return found.filter(({ in: what, of }) =>
    differ(
      (what === 'version' || what === 'wording' ? of.filter(({ says }) => says.length > 0) : of).map(
        ({ says }) => says,
      ),
    ),
  )
}

const differ = ([first, ...others]: readonly (readonly string[])[]): boolean =>
  others.some((each) => !sameValue(each, first))

const oneOf = (cell: Attested<string>): readonly string[] => {
  const value = attestedValue(cell)
  return value === undefined ? [] : [value]
}

const amendmentsIn = ({ amendments, outcome }: KeyedDecision): readonly string[] => {
  const stated = allOf(amendments)
  return stated.length === 0 && attestedValue(outcome) === 'approvedAsAmended'
    ? ['amended in words that no entry gives']
    : stated
}

const allOf = (cell: Attested<readonly string[]>): readonly string[] => attestedValue(cell) ?? []

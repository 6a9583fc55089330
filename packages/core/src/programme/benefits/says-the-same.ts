import type { Attested } from '../../values/attested.ts'
import { claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { sameValue } from '../../values/same-value.ts'
import type { BenefitPosition } from './benefit-row.ts'

/** Whether two positions say the same of a benefit, whoever says so and since when. */
export const saysTheSame = (one: BenefitPosition, other: BenefitPosition): boolean =>
  sameValue(saidIn(one), saidIn(other))

const saidIn = ({
  standing,
  origin,
  owner,
  baseline,
  measure,
  target,
  dueOn,
  expected,
  assessment,
}: BenefitPosition) => ({
  standing,
  cells: [
    ...[origin, owner, baseline, measure, target, dueOn],
    ...[expected.amount, expected.qualifier, expected.goodTo],
    ...[assessment.status, assessment.printedStatus, assessment.commentary, assessment.saving],
    ...[assessment.amount, assessment.qualifier, assessment.goodTo],
  ].map(saidOf),
  savings: [expected, assessment].map(({ savings }) =>
    savings.map(({ kind, key, amount, qualifier, goodTo }) => [kind, key, ...[amount, qualifier, goodTo].map(saidOf)]),
  ),
})

const saidOf = (cell: Attested<unknown>): readonly string[] =>
  claimedValues(cell)
    .map((value) => JSON.stringify(value))
    .sort(byText)

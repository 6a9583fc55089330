import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import type { AssessmentDay, BenefitReads } from './state.ts'

/** What was said as of one day of how far a benefit has come. Cells that it leaves out are not stated. */
export interface BenefitObservation extends Row, Readonly<AssessmentDay> {}

export const assessmentHistory = (
  ref: string,
  { assessments }: Pick<BenefitReads, 'assessments'>,
): readonly BenefitObservation[] =>
  assessments.map((assessment) => {
    const { on, claims, ...cells } = assessment
    return {
      ...assessment,
      ref: `${ref}/on/${on}`,
      entries: positionsOf(
        ...[...Object.values(cells), ...Object.values(claims)].map((cell: Attested<unknown>) => witnessesOf(cell)),
      ),
    }
  })

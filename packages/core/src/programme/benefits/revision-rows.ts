import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import type { BenefitReads, BenefitRevision } from './state.ts'

/** What was promised otherwise from a day on, and why. Cells that it leaves out are not stated. */
export interface BenefitRevisionRow extends Row, Readonly<BenefitRevision> {}

export const revisionRows = (
  ref: string,
  { revisions }: Pick<BenefitReads, 'revisions'>,
): readonly BenefitRevisionRow[] =>
  revisions.map((revision) => {
    const { on, forecasts, claims, ...cells } = revision
    const named = [...Object.values(forecasts), ...Object.values(claims)]
    return {
      ...revision,
      ref: `${ref}/revised/${on}`,
      entries: positionsOf(...[...Object.values(cells), ...named].map((cell: Attested<unknown>) => witnessesOf(cell))),
    }
  })

import type { Row } from '../../slice/row.ts'
import { type Agreement, agreementOf } from '../../values/agreement.ts'
import type { Unknown } from '../../values/amount.ts'
import { type Attested, figureOf } from '../../values/attested.ts'
import type { FinancialYear } from '../../values/financial-year.ts'

/** A figure of the savings beside what its parts make, in pence. */
export interface SavingCast extends Row {
  readonly year: FinancialYear
  readonly of: 'line' | 'printedTotal'
  /** The line or the printed total, as findings name it: `saving-line/ict/2010/11`. */
  readonly subject: string
  readonly name: string
  /**
   * `across`: the councils' shares make the total beside them. `variance`: it is actual less budget. `down`: a printed total is
   * what its lines add up to.
   */
  readonly kind: 'across' | 'variance' | 'down'
  /** Which figure is held against its parts: `the budget`, `variance`, `budget of redditch`. */
  readonly figure: string
  /** As its source gives it. */
  readonly printed: Attested<number>
  readonly computed: number | Unknown
  readonly agrees: Agreement
}

interface ToCast extends Omit<SavingCast, 'agrees'> {
  /** How far the two may be apart by rounding alone. */
  readonly rounding: number
}

export const castOf = ({ rounding, ...cast }: ToCast): SavingCast => ({
  ...cast,
  agrees: agreementOf(figureOf(cast.printed), cast.computed, rounding),
})

import { type ExpectedFigures, figuresOfPeriods, type SaidOfPeriod } from './figures-of-periods.ts'

/** What a `SavingValidated` says, as far as figures go. */
export interface ValidationData extends Omit<SaidOfPeriod, 'stage' | 'total'> {
  readonly line: string
  readonly amount: number | 'unknown'
}

/** What is realised of one line and year (law M3): what finance validated, and nothing else. */
export const expectedRealised = (
  validations: readonly ValidationData[],
  councils: readonly string[],
): ExpectedFigures =>
  figuresOfPeriods(
    validations.map(({ amount, ...said }) => ({ ...said, stage: 'validated', total: amount })),
    councils,
  )

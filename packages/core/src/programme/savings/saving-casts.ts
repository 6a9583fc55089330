import { z } from 'zod'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Checks, countChecks } from '../../values/agreement.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { figureOf, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { FinancialYear } from '../../values/financial-year.ts'
import { parseOptions } from '../../values/parse.ts'
import type { SavingCast } from './cast.ts'
import { castsOfLines } from './casts-of-lines.ts'
import { castsOfPrinted } from './casts-of-printed.ts'
import type { SavingsReads } from './state.ts'

const Options = z.strictObject({ year: FinancialYear.optional() })

export interface SavingCastsOptions {
  /** Only this financial year. Default: all that the ledger knows of. */
  readonly year?: FinancialYear
}

export interface SavingCasts {
  /** Of lines, then of printed totals; of each by ref. */
  readonly casts: readonly SavingCast[]
  /** How many of them hold. */
  readonly checks: Checks
}

type Ground = Reading<{ readonly savings: SavingsReads }>

/** Whether the figures of the savings go together as they are printed: across, as a variance, and down. None is repaired. */
export const savingCasts =
  (reading: Ground) =>
  (options: SavingCastsOptions = {}): SavingCasts => {
    const { year } = parseOptions(Options, options, 'The options of savingCasts')
    const casts = castsIn(reading).filter((cast) => year === undefined || cast.year === year)
    return { casts, checks: countChecks(casts.map(({ agrees }) => agrees)) }
  }

const castsIn = (reading: Ground): readonly SavingCast[] =>
  [castsOfLines(reading), castsOfPrinted(reading)].flatMap((casts) => casts.toSorted((a, b) => byText(a.ref, b.ref)))

const sharedCasts = oncePerReading(castsIn)

/** A cast whose two figures are known, and are not the same. */
export interface FailedCast extends Omit<SavingCast, 'printed' | 'computed'> {
  readonly printed: number
  readonly computed: number
  /** The positions of the entries that print it. */
  readonly printedBy: readonly number[]
}

/** The casts of some kinds that fail, for the findings. */
export const failedCasts = (
  reading: Ground,
  of: SavingCast['of'],
  ...kinds: readonly SavingCast['kind'][]
): readonly FailedCast[] =>
  sharedCasts(reading)
    .filter((cast) => cast.of === of && kinds.includes(cast.kind) && cast.agrees === 'differs')
    .flatMap((cast) => {
      const [printed, computed] = [figureOf(cast.printed), cast.computed]
      // One that differs has two figures.
      if (printed === UNKNOWN || computed === UNKNOWN) return []
      return [{ ...cast, printed, computed, printedBy: positionsOf(witnessesOf(cast.printed)) }]
    })

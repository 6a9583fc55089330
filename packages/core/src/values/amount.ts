import { z } from 'zod'
import { LedgerError } from '../errors.ts'

/** What a source leaves out. It is a value of its own: not zero, not blank, not absent (law M7). */
export const UNKNOWN = 'unknown'
export type Unknown = typeof UNKNOWN

/** £100bn: more than any programme, and so little that no sum of amounts in a ledger loses a penny. */
const MOST_PENCE = 10_000_000_000_000

/** An amount of money: a whole number of pence, GBP, within £100bn either way (law M1). Savings are positive, costs negative. */
export const Pence = z
  .int({ error: 'is not whole pence: write £1,234.56 as 123456' })
  .min(-MOST_PENCE, { error: 'is beyond £100bn: give an amount in pence within it' })
  .max(MOST_PENCE, { error: 'is beyond £100bn: give an amount in pence within it' })
export type Pence = z.output<typeof Pence>

/** A count of people: whole and never negative. It is another unit than full-time equivalents. */
export const Headcount = z
  .int({ error: 'is not a whole number of people: part-time posts are counted as fte' })
  .nonnegative({ error: 'is a negative number of people: give the number that moved, and where from and to' })
  .max(10_000_000, { error: 'is more people than any employer has: give the number that moved' })
export type Headcount = z.output<typeof Headcount>

/** What is wrong with a value by the schema that it is not unknown for. */
const firstMessage = (errors: readonly (readonly { readonly message: string }[])[] | undefined): string | undefined =>
  errors?.[0]?.[0]?.message

/** The schema of a figure that its source may leave out. */
export const orUnknown = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema, z.literal(UNKNOWN)], {
    error: (issue) =>
      `${firstMessage(issue.errors) ?? 'is not right: give a value'}, or unknown where the source does not say`,
  })

/**
 * A sum that does not hide what it could not add: `known` is the sum of the known figures, `unknown` counts the figures
 * that were not known (law M7).
 */
export interface Sum {
  readonly known: number
  readonly unknown: number
}

export const NOTHING: Sum = { known: 0, unknown: 0 }

/** What stands for a figure that is not known. */
export const ONE_UNKNOWN: Sum = { known: 0, unknown: 1 }

/** A sum went beyond what whole numbers can hold exactly: ±9,007,199,254,740,991. */
const safe = (value: number): number => {
  if (!Number.isSafeInteger(value))
    throw new LedgerError(
      'invalid-value',
      `A sum of ${value} is beyond what can be held to the penny: record smaller amounts`,
    )
  return value
}

export const sumOf = (figures: Iterable<number | Unknown>): Sum => {
  let known = 0
  let unknown = 0
  for (const figure of figures) {
    if (figure === UNKNOWN) unknown += 1
    else known = safe(known + figure)
  }
  return { known, unknown }
}

export const addSums = (sums: Iterable<Sum>): Sum => {
  let known = 0
  let unknown = 0
  for (const sum of sums) {
    known = safe(known + sum.known)
    unknown += sum.unknown
  }
  return { known, unknown }
}

/** What `from` leaves when `taken` is taken away; what is unknown on either side stays unknown. */
export const subtract = (from: Sum, taken: Sum): Sum => ({
  known: safe(from.known - taken.known),
  unknown: from.unknown + taken.unknown,
})

/** True where nothing of the sum is unknown, so that `known` is the figure. */
export const isWhole = (sum: Sum): boolean => sum.unknown === 0

/** A sum as one figure; unknown where anything of it is. */
export const wholeOf = (sum: Sum): number | Unknown => (isWhole(sum) ? sum.known : UNKNOWN)

import { z } from 'zod'
import { Text } from './text.ts'

/** Where a fact comes from. It stands on its own: a fact may be recorded before its document is registered. */
export const Source = z.strictObject({
  /** The paragraph, table or cell: `§16.7.1`, `App A, row ICT`. */
  anchor: Text.optional(),
  kind: z.enum(['document', 'meeting', 'systemExtract', 'officerStatement']),
  /** What the source is called: a file name, a meeting with its date, a role. */
  ref: Text,
  /** SHA-256 of the document, 64 lower-case hex digits. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256: 64 lower-case hex digits' })
    .optional(),
})
export type Source = z.output<typeof Source>

/** How well a fact is evidenced. It never changes a figure: planned, recommended and decided are other event types. */
export const Evidence = z.enum(['minutesConfirmed', 'minutesDraft', 'reported', 'systemExtract', 'stated', 'inferred'])
export type Evidence = z.output<typeof Evidence>

/** Somebody who acts, by role: `committee clerk`. `account` tells two holders of one role apart. */
export const Actor = z.strictObject({ account: Text.optional(), role: Text })
export type Actor = z.output<typeof Actor>

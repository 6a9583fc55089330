import { z } from 'zod'
import { orUnknown } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { Key } from '../../values/key.ts'
import { Rag } from '../../values/rag.ts'
import { Text } from '../../values/text.ts'

/** What sort of thing is to be done by a day. */
export const TargetKind = z.enum(['phase', 'milestone', 'task', 'projectEnd', 'meeting', 'document', 'other'])
export type TargetKind = z.output<typeof TargetKind>

/** How a target stands as reported; `notStated` where the report speaks of it without saying. */
const Outcome = z.enum(['met', 'onTrack', 'atRisk', 'late', 'notMet', 'abandoned', 'notStated'])
export type Outcome = z.output<typeof Outcome>

/** A share of the work as reported, in whole per cent: nobody calculates with it. */
const percentComplete = z
  .int({ error: 'is not whole per cent: give a number from 0 to 100' })
  .min(0, { error: 'is less than nothing: give a number from 0 to 100' })
  .max(100, { error: 'is more than all of it: give a number from 0 to 100' })
  .optional()

const serviceKeys = z
  .array(Key)
  .min(1, { error: 'names no service: leave it out where none is meant' })
  .refine((keys) => new Set(keys).size === keys.length, { error: 'names a service twice: name each once' })
  .optional()

/** These names are the storage format: version them with care. */
export const planEvents = {
  /** That a project has a name, and whose services it moves; it takes effect on the ledger's first day. */
  ProjectRegistered: z.strictObject({ name: Text, project: Key, services: serviceKeys }),

  /**
   * Somebody says by when something is to be done; dated the day that it was said. Said again on a later day it is another
   * statement of the same target, and changes nothing: what moves the day is TargetRevised.
   */
  TargetSet: z.strictObject({
    /** The body that approved it; where several did, each has an entry of its own. */
    approvedBy: Key.optional(),
    /** When it is due, in the words of the source: `before 31 December 2008`, `within 6 months`. */
    asStated: Text.optional(),
    /** The last day that meets it. */
    dueOn: orUnknown(Day),
    kind: TargetKind,
    /** By what it is judged to be met, as stated. */
    measure: Text.optional(),
    name: Text,
    /** The document or part of one that prints it, where one day has it in several. */
    printedIn: Text.optional(),
    project: Key.optional(),
    services: serviceKeys,
    target: Key,
  }),

  /**
   * From its day on a target is due on another day; the days that it was due on before stay visible beside it. Said again on a later
   * day, without another due day in between, it is the same move: the bodies that approve it add up. What one council approved stands
   * until it approves another day itself, or a body does that is no council.
   */
  TargetRevised: z.strictObject({
    /** The body that approved it; where several did, each has an entry of its own. Left out where the source names none. */
    approvedBy: Key.optional(),
    /** The change in the words of the minutes, such as the clause that they name. */
    asMinuted: Text.optional(),
    /** When it is due now, in the words of the source. */
    asStated: Text.optional(),
    /** The last day that meets it now; unknown where the source says only that the old one no longer holds. */
    dueOn: orUnknown(Day),
    /** The last day that met it before, as this source prints it. */
    from: Day.optional(),
    /** By how much it moves as printed, right or wrong: `extended by 3 months`. */
    printedChange: Text.optional(),
    reason: Text.optional(),
    target: Key,
  }),

  /** How a target stands by effectiveOn. It changes no day that the target is due on. */
  TargetReported: z
    .strictObject({
      commentary: Text.optional(),
      /** When it is expected to be met. */
      expectedOn: orUnknown(Day).optional(),
      /** When it was met. */
      metOn: orUnknown(Day).optional(),
      outcome: Outcome,
      percentComplete,
      /** Its colour, where the report gives it one of its own. */
      rag: Rag.optional(),
      target: Key,
    })
    .refine(({ metOn, outcome }) => metOn === undefined || outcome === 'met', {
      path: ['metOn'],
      error: 'is given of what is not reported met: leave it out, or make the outcome met',
    }),

  /** A project's report in brief, as at effectiveOn. */
  HighlightReported: z.strictObject({
    /** What it says of the budget, as stated: `within budget`. */
    budget: Text.optional(),
    /** The set of definitions that the colour was judged by; left out, or `none-stated`, where the report names none. */
    definitions: Key.optional(),
    percentComplete,
    project: Key,
    /** When it says that the project will be complete: a projection, which approves nothing. */
    projectedEnd: orUnknown(Day).optional(),
    rag: Rag,
    /** The report; one that two entries tell of is one report. */
    report: Key,
    startedOn: orUnknown(Day).optional(),
    summary: Text.optional(),
  }),

  /** Somebody reports that a plan will not be kept, and asks for that to be accepted. */
  ExceptionRaised: z.strictObject({
    cause: Text.optional(),
    exception: Key,
    impact: Text.optional(),
    mitigation: Text.optional(),
    project: Key.optional(),
    service: Key.optional(),
    target: Key.optional(),
    what: Text,
  }),

  /** A body accepts that a plan is not kept; others that do as well add to it. That moves no target by itself. */
  ExceptionAccepted: z.strictObject({
    by: Key,
    exception: Key,
    /** On what terms, as stated. */
    terms: Text.optional(),
  }),
}

import { z } from 'zod'
import { Headcount, orUnknown } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'

/** Full-time equivalents: another unit than a headcount. */
const Fte = z
  .number()
  .nonnegative({ error: 'is a negative number of full-time equivalents: give what moved, and where from and to' })

/** How people changed employer. `tupe` only where the source says so. */
const Mechanism = z.enum(['tupe', 'inAccordanceWithTupe', 'otherTransfer', 'notStated'])

/** On what footing people work for somebody else who does not employ them. */
const PlacingForm = z.enum(['secondment', 's113Placing', 'notStated'])
export type PlacingForm = z.output<typeof PlacingForm>

const Posts = z
  .int({ error: 'is not a whole number of posts: parts of posts are counted as fte' })
  .nonnegative({ error: 'is a negative number of posts: give how many there were' })

/** These names are the storage format: version them with care. */
export const staffEvents = {
  /** How many people an employer has, in all or in one service, on effectiveOn. */
  HeadcountStated: z.strictObject({
    employer: Key,
    fte: Fte.optional(),
    headcount: orUnknown(Headcount),
    service: Key.optional(),
  }),

  /** People changed employer. */
  StaffTransferred: z.strictObject({
    from: orUnknown(Key),
    fte: Fte.optional(),
    headcount: orUnknown(Headcount),
    mechanism: Mechanism,
    /** How the source puts it. */
    mechanismAsWorded: Text,
    /** The key of this movement. */
    movement: Key,
    service: Key,
    to: orUnknown(Key),
  }),

  /** People of an earlier transfer went back, or whoever was assigned there when it ended. */
  StaffReturned: z.strictObject({
    from: orUnknown(Key),
    fte: Fte.optional(),
    headcount: orUnknown(Headcount),
    mechanism: Mechanism,
    /** How the source puts it. */
    mechanismAsWorded: Text,
    /** The key of this movement. */
    movement: Key,
    /** The `movement` of the earlier transfer. */
    returnOf: Key,
    service: Key,
    to: orUnknown(Key),
  }),

  /** Staff are consulted from effectiveOn: about a change of employer, or about anything else. */
  StaffConsulted: z.strictObject({
    consultation: Key,
    /** Its last day; said again on a later day, it was extended or cut short. */
    endsOn: Day.optional(),
    /** The change of employer that it is about, which may lie ahead. */
    movement: Key.optional(),
    service: Key,
    /** What it is about, as stated. */
    subject: Text,
    /** Who is consulted for the staff, such as trade unions: parties. */
    with: z.array(Key).min(1, { error: 'names nobody: leave it out where the source does not say' }).optional(),
  }),

  /** An employer tells which measures it will take in a change of employer, which may lie ahead. */
  MeasuresNotified: z.strictObject({
    /** The employer who tells. */
    by: Key,
    /** By when employee liability information is due, where a source says so. */
    liabilityInformationDueOn: Day.optional(),
    /** When it was given. */
    liabilityInformationGivenOn: Day.optional(),
    /** Which measures, as stated; that there are none is one way to put it. */
    measures: Text,
    movement: Key,
  }),

  /**
   * People are placed with somebody else from effectiveOn and stay with their employer, by secondment or under section 113 of
   * the Local Government Act 1972. It is no movement, and in no sum of movements.
   */
  StaffPlaced: z.strictObject({
    /** Its last day; said again on a later day, it was extended or cut short. */
    endsOn: Day.optional(),
    form: PlacingForm,
    /** Who employs them, before and after. */
    from: Key,
    fte: Fte.optional(),
    headcount: orUnknown(Headcount),
    placing: Key,
    service: Key,
    /** With whom. */
    with: orUnknown(Key),
  }),

  /** Posts are taken out of an establishment. Posts are no people: redundancies are how many people went with them. */
  PostsDeleted: z.strictObject({
    deletion: Key,
    employer: Key,
    fte: Fte.optional(),
    posts: orUnknown(Posts),
    redundancies: orUnknown(Headcount).optional(),
    service: Key.optional(),
  }),
}

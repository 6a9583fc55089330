import { z } from 'zod'
import { Headcount, orUnknown } from '../../values/amount.ts'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'

const Fte = z
  .number()
  .nonnegative({ error: 'is a negative number of full-time equivalents: give what moved, and where from and to' })

/** How people changed employer. `tupe` only where the source says so. */
const Mechanism = z.enum(['tupe', 'inAccordanceWithTupe', 'otherTransfer', 'notStated'])

/** These names are the storage format: version them with care. */
export const staffEvents = {
  /** How many people an employer has, in all or in one service, on effectiveOn. */
  HeadcountStated: z.strictObject({
    employer: Key,
    fte: Fte.optional(),
    headcount: orUnknown(Headcount),
    service: Key.optional(),
  }),

  /** People changed employer. `movement` is the key of the event; headcount and full-time equivalents are different units. */
  StaffTransferred: z.strictObject({
    from: orUnknown(Key),
    fte: Fte.optional(),
    headcount: orUnknown(Headcount),
    mechanism: Mechanism,
    mechanismAsWorded: Text,
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
    mechanismAsWorded: Text,
    movement: Key,
    returnOf: Key,
    service: Key,
    to: orUnknown(Key),
  }),
}

import { z } from 'zod'
import { orUnknown } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'

const firstTwice = (keys: readonly Key[]): Key | undefined => keys.find((key, index) => keys.indexOf(key) !== index)

const councils = z
  .array(Key)
  .min(1, { error: 'names nobody: give at least one council' })
  .refine((keys) => firstTwice(keys) === undefined, {
    // What a refinement refuses is a list of keys.
    error: ({ input }) => `names ${firstTwice(input as Key[])} twice: name each council once`,
  })

/** What stands for no definitions in a status. */
export const NONE_STATED = 'none-stated'

/** A colour as reported. What it meant is in the definitions that the report judged by. */
export const Rag = z.enum(['green', 'amber', 'red'])
export type Rag = z.output<typeof Rag>

/** These names are the storage format: version them with care. */
export const serviceEvents = {
  /** That a service is talked about and what it is called; it takes effect on the ledger's first day. */
  ServiceRegistered: z.strictObject({ aliases: z.array(Text).optional(), name: Text, service: Key }),

  OpportunityIdentified: z.strictObject({ parties: councils.optional(), service: Key, trigger: Text.optional() }),
  OpportunityPrioritised: z.strictObject({
    lead: Key.optional(),
    service: Key,
    tier: z.enum(['quickWin', 'mediumTerm', 'remaining']),
  }),
  OpportunityDeclined: z.strictObject({ reason: Text, service: Key }),

  /** Work to move the service began: it is underway until it goes live. */
  ProjectStarted: z.strictObject({ service: Key }),
  /** Given up after it was underway, before it went live. */
  ProjectWithdrawn: z.strictObject({ reason: Text, service: Key }),

  HostProposed: z.strictObject({ hosts: councils, service: Key }),
  /** Who provides the service from now on; several where they host it jointly. */
  HostAgreed: z.strictObject({ hosts: councils, service: Key }),
  /** Who employs the staff of the service; the host and this one need not be the same. */
  EmployingAuthorityAgreed: z.strictObject({ party: orUnknown(Key), service: Key }),

  /** The running of the service passed to a council. It is another fact than going live. */
  ServiceTransferred: z.strictObject({ from: orUnknown(Key), service: Key, to: Key }),
  /** `at` is the local time, where a source gives it. */
  ServiceWentLive: z.strictObject({
    at: z.iso.time({ precision: -1, error: 'is not a time of day: write it as 14:00' }).optional(),
    partners: councils,
    scope: Text.optional(),
    service: Key,
  }),
  /** A source says that the service is run jointly, without declaring it live. */
  SharedWorkingReported: z.strictObject({ service: Key }),
  ServiceEnded: z.strictObject({ reason: Text, service: Key }),

  /** A partner shares control and savings; a customer buys. */
  PartnerJoined: z.strictObject({ as: z.enum(['partner', 'customer']), party: Key, service: Key }),
  /** A partner is to withdraw: it has its part up to and including `endsOn`, and until it is said to have withdrawn. */
  NoticeGiven: z.strictObject({ council: Key, endsOn: Day, reason: Text.optional(), service: Key }),
  PartnerWithdrew: z.strictObject({ party: Key, service: Key }),

  RagDefinitionsAdopted: z.strictObject({
    amber: Text,
    definitions: Key.refine((key) => key !== NONE_STATED, {
      error: 'is what a status says that names no definitions: choose another key',
    }),
    green: Text,
    red: Text,
  }),
  StatusReported: z.strictObject({
    /** The set of definitions the colour was judged by; `none-stated` where the report names none. */
    definitions: Key,
    rag: Rag,
    /** The part of the report: services that are live, or projects underway. */
    section: z.enum(['live', 'underway']).optional(),
    service: Key,
  }),
}

import { z } from 'zod'
import { orUnknown } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { Key } from '../../values/key.ts'
import { keysOnce } from '../../values/keys-once.ts'
import { NONE_STATED, Rag } from '../../values/rag.ts'
import { Text } from '../../values/text.ts'

const councils = keysOnce({ none: 'names nobody: give at least one council', once: 'name each council once' })

/** These names are the storage format: version them with care. */
export const serviceEvents = {
  /** That a service is talked about and what it is called; it takes effect on the ledger's first day. */
  ServiceRegistered: z.strictObject({ aliases: z.array(Text).optional(), name: Text, service: Key }),

  /** Somebody says that a service could be shared. */
  OpportunityIdentified: z.strictObject({
    /** Who could share it. */
    parties: councils.optional(),
    service: Key,
    /** What brought it up, as stated: a vacancy, a survey, a contract that ends. */
    trigger: Text.optional(),
  }),
  /** How soon it is to be worked on. */
  OpportunityPrioritised: z.strictObject({
    /** The council that does the work before a host is agreed. */
    lead: Key.optional(),
    service: Key,
    /** A quick win, for the medium term, or with what remains. */
    tier: z.enum(['quickWin', 'mediumTerm', 'remaining']),
  }),
  /** It was turned down. */
  OpportunityDeclined: z.strictObject({ reason: Text, service: Key }),

  /** Work to move the service began: it is underway until it goes live. */
  ProjectStarted: z.strictObject({ service: Key }),
  /** Given up after it was underway, before it went live. */
  ProjectWithdrawn: z.strictObject({ reason: Text, service: Key }),

  /** Who may come to provide the service; several where they would host it jointly. */
  HostProposed: z.strictObject({ hosts: councils, service: Key }),
  /** Who provides the service from now on; several where they host it jointly. */
  HostAgreed: z.strictObject({ hosts: councils, service: Key }),
  /** Who employs the staff of the service; the host and this one need not be the same. */
  EmployingAuthorityAgreed: z.strictObject({ party: orUnknown(Key), service: Key }),

  /** The running of the service passed to another council, or to another body such as a trust. It is another fact than going live. */
  ServiceTransferred: z.strictObject({ from: orUnknown(Key), service: Key, to: Key }),
  /** The service is declared to run shared from this day on. */
  ServiceWentLive: z.strictObject({
    /** The local time, where a source gives it. */
    at: z.iso.time({ precision: -1, error: 'is not a time of day: write it as 14:00' }).optional(),
    /** Who shares it. */
    partners: councils,
    /** What of it went live, as stated. */
    scope: Text.optional(),
    service: Key,
  }),
  /** A source says that the service is run jointly, without declaring it live. */
  SharedWorkingReported: z.strictObject({ service: Key }),
  /** The shared service came to its end. */
  ServiceEnded: z.strictObject({ reason: Text, service: Key }),

  /** A partner shares control and savings; a customer buys. */
  PartnerJoined: z.strictObject({ as: z.enum(['partner', 'customer']), party: Key, service: Key }),
  /**
   * A partner is to withdraw: it has its part up to and including `endsOn`, and until it is said to have withdrawn, or to have
   * joined as a customer.
   */
  NoticeGiven: z.strictObject({ council: Key, endsOn: Day, reason: Text.optional(), service: Key }),
  /** A party has no part in the service any more; dated the first day that it has none, whenever that was decided. */
  PartnerWithdrew: z.strictObject({ party: Key, service: Key }),

  /** What the colours mean, as a set that reports can name. */
  RagDefinitionsAdopted: z.strictObject({
    amber: Text,
    definitions: Key.refine((key) => key !== NONE_STATED, {
      error: 'is what a status says that names no definitions: choose another key',
    }),
    green: Text,
    red: Text,
  }),
  /** A colour was reported, judged by a set of definitions. */
  StatusReported: z.strictObject({
    /** The set of definitions the colour was judged by; `none-stated` where the report names none. */
    definitions: Key,
    rag: Rag,
    /** The part of the report: services that are live, or projects underway. */
    section: z.enum(['live', 'underway']).optional(),
    service: Key,
  }),
}

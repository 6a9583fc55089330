import type { Section } from '../section.ts'

const BY_BODY = { by: 'body' } as const

/** What the meeting did. */
export const OF_GOVERNANCE: Readonly<Record<string, Section>> = {
  decisions: {
    type: 'DecisionTaken',
    says: 'what was decided, and for which councils',
    subject: 'matter',
    main: 'outcome',
    key: { field: 'decision', of: ['matter', 'councils'] },
    fill: { body: 'body', councils: 'bodyAsCouncil' },
  },
  recommendations: {
    type: 'RecommendationMade',
    says: 'what the body asks councils to decide',
    subject: 'matter',
    main: 'text',
    key: { field: 'recommendation', of: ['matter', 'body'] },
    fill: { body: 'body', meeting: 'meeting' },
    unsaid: { basis: 'notStated' },
  },
  minutesConfirmed: {
    type: 'MinutesConfirmed',
    says: 'earlier meetings whose minutes were confirmed',
    subject: 'meeting',
    main: 'corrections',
    fill: { at: 'meeting' },
  },
  versions: {
    type: 'VersionIssued',
    says: 'versions of documents that were put before the meeting',
    subject: 'matter',
    main: 'version',
  },
  amendments: {
    type: 'ClauseAmended',
    says: 'clauses that are to be worded otherwise',
    subject: 'matter',
    main: 'clause',
    fill: BY_BODY,
    unsaid: { after: 'unknown' },
  },
  delegations: {
    type: 'DelegationGranted',
    says: 'who may decide in a council’s place, and how far',
    subject: 'delegation',
    main: 'to',
    fill: { by: 'body', council: 'bodyAsCouncil' },
  },
  offices: { type: 'OfficeFilled', says: 'offices that were filled', subject: 'office', main: 'title' },
  mandatesEnded: {
    type: 'MandateEnded',
    says: 'bodies, delegations and offices that were ended',
    subject: 'mandate',
    main: 'of',
    fill: BY_BODY,
  },
  bodies: {
    type: 'BodyConstituted',
    says: 'what a body may do, and who sits on it',
    subject: 'body',
    main: 'power',
    unsaid: { power: 'notStated' },
  },
  reviewsRequired: {
    type: 'ReviewRequired',
    says: 'reviews that were agreed, with the day they are due by',
    subject: 'review',
    main: 'dueOn',
    fill: BY_BODY,
  },
  reviewsHeld: {
    type: 'ReviewHeld',
    says: 'reviews that were held',
    subject: 'review',
    main: 'outcome',
    unsaid: { outcome: 'unknown' },
  },
  conflicts: {
    type: 'ConflictDeclared',
    says: 'interests that were declared',
    subject: 'office',
    main: 'about',
    key: { field: 'conflict', of: ['office'] },
  },
}

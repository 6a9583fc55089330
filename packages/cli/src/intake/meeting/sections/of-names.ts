import type { Section } from '../section.ts'

const BY_BODY = { by: 'body' } as const

/** What else was said, and the names of things. */
export const OF_NAMES: Readonly<Record<string, Section>> = {
  noted: {
    type: 'FactNoted',
    says: 'what matters and counts nothing',
    subject: 'fact',
    main: 'what',
    unsaid: { kind: 'event' },
  },
  contradictions: {
    type: 'ContradictionNoted',
    says: 'papers that do not agree',
    subject: 'contradiction',
    main: 'what',
  },
  contradictionsResolved: {
    type: 'ContradictionResolved',
    says: 'how a contradiction was settled',
    subject: 'contradiction',
    main: 'resolution',
    fill: BY_BODY,
  },
  evidence: {
    type: 'EvidenceAttached',
    says: 'documents that bear out what was only stated',
    subject: 'document',
    main: 'source',
  },
  reversed: { type: 'Reversed', says: 'entries that were right until now, and are undone', subject: 'reverses' },
  closes: { type: 'PeriodClosed', says: 'periods whose books are closed', subject: 'label', main: 'through' },
  parties: {
    type: 'PartyRegistered',
    says: 'names of councils and other parties',
    subject: 'party',
    main: 'name',
    dated: 'firstDay',
  },
  services: {
    type: 'ServiceRegistered',
    says: 'names of services',
    subject: 'service',
    main: 'name',
    dated: 'firstDay',
  },
  lines: {
    type: 'SavingLineRegistered',
    says: 'names of lines of the financial summary',
    subject: 'line',
    main: 'name',
    dated: 'firstDay',
  },
  matters: {
    type: 'MatterRegistered',
    says: 'names of what is decided about',
    subject: 'matter',
    main: 'name',
    dated: 'firstDay',
  },
  projects: {
    type: 'ProjectRegistered',
    says: 'names of projects',
    subject: 'project',
    main: 'name',
    dated: 'firstDay',
  },
  benefitsRegistered: {
    type: 'BenefitRegistered',
    says: 'names of benefits',
    subject: 'benefit',
    main: 'name',
    dated: 'firstDay',
  },
  kpis: {
    type: 'KpiDefined',
    says: 'names of measures of performance',
    subject: 'kpi',
    main: 'name',
    dated: 'firstDay',
  },
  documents: {
    type: 'DocumentRegistered',
    says: 'documents that entries cite',
    subject: 'document',
    main: 'title',
    dated: 'firstDay',
  },
}

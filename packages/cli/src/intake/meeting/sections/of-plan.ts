import type { Section } from '../section.ts'

const BY_BODY = { by: 'body' } as const

/** Plan. */
export const OF_PLAN: Readonly<Record<string, Section>> = {
  targetsSet: {
    type: 'TargetSet',
    says: 'what is to be done by when',
    subject: 'target',
    main: 'dueOn',
    fill: { approvedBy: 'body' },
  },
  targetsRevised: {
    type: 'TargetRevised',
    says: 'targets that are due on another day',
    subject: 'target',
    main: 'dueOn',
    fill: { approvedBy: 'body' },
  },
  targets: { type: 'TargetReported', says: 'how targets stand', subject: 'target', main: 'outcome' },
  highlights: {
    type: 'HighlightReported',
    says: 'highlight reports of projects',
    subject: 'project',
    main: 'rag',
    key: { field: 'report', of: ['project'] },
    fill: { definitions: 'definitions' },
  },
  exceptions: { type: 'ExceptionRaised', says: 'plans that will not be kept', subject: 'exception', main: 'what' },
  exceptionsAccepted: {
    type: 'ExceptionAccepted',
    says: 'exceptions that the meeting accepted',
    subject: 'exception',
    main: 'terms',
    fill: BY_BODY,
  },
}

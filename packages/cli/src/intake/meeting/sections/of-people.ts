import type { Section } from '../section.ts'

/** People. */
export const OF_PEOPLE: Readonly<Record<string, Section>> = {
  transfers: {
    type: 'StaffTransferred',
    says: 'staff who changed employer',
    subject: 'movement',
    main: 'headcount',
    unsaid: { headcount: 'unknown', mechanism: 'notStated', mechanismAsWorded: 'as minuted' },
  },
  returns: {
    type: 'StaffReturned',
    says: 'staff who went back',
    subject: 'movement',
    main: 'headcount',
    unsaid: { headcount: 'unknown', mechanism: 'notStated', mechanismAsWorded: 'as minuted' },
  },
  headcounts: {
    type: 'HeadcountStated',
    says: 'how many people an employer has',
    subject: 'employer',
    main: 'headcount',
  },
  consultations: {
    type: 'StaffConsulted',
    says: 'what staff are consulted about',
    subject: 'consultation',
    main: 'subject',
  },
  measures: {
    type: 'MeasuresNotified',
    says: 'what an employer will change for staff who transfer',
    subject: 'movement',
    main: 'measures',
  },
  placings: {
    type: 'StaffPlaced',
    says: 'staff who work for somebody who does not employ them',
    subject: 'placing',
    main: 'headcount',
    unsaid: { form: 'notStated', headcount: 'unknown' },
  },
  postsDeleted: {
    type: 'PostsDeleted',
    says: 'posts that were taken out of an establishment',
    subject: 'deletion',
    main: 'posts',
  },
}

import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import type { Attested } from '../../values/attested.ts'
import type { Keyed } from '../../values/key.ts'
import type { Consultation, Deletion, Measures, Placing, StaffReads } from './state.ts'

type Ground = Reading<{ readonly staff: StaffReads }>
type WordsFor<Each> = Readonly<Partial<Record<keyof Each, string>>>

const OF_CONSULTATIONS: WordsFor<Consultation> = {
  service: 'of which service',
  subject: 'what it is about',
  movement: 'about which change of employer',
  with: 'who is consulted',
  endsOn: 'when it ends',
  on: 'when it began',
}
const OF_MEASURES: WordsFor<Measures> = {
  measures: 'which measures',
  liabilityInformationDueOn: 'when liability information is due',
  liabilityInformationGivenOn: 'when liability information was given',
  on: 'when they were told',
}
const OF_PLACINGS: WordsFor<Placing> = {
  service: 'of which service',
  form: 'in which form',
  from: 'who employs them',
  with: 'with whom',
  headcount: 'how many people',
  fte: 'how many full-time equivalents',
  endsOn: 'when it ends',
  on: 'when it began',
}
const OF_DELETIONS: WordsFor<Deletion> = {
  employer: 'of which employer',
  service: 'of which service',
  posts: 'how many posts',
  fte: 'how many full-time equivalents',
  redundancies: 'how many redundancies',
  on: 'when',
}

/** Sources that disagree about a consultation, about measures, a placing, or posts that were deleted. */
export const contestedArrangements = ({ all: { staff } }: Ground): readonly Finding[] => [
  ...findIn('consultation', staff.consultations, OF_CONSULTATIONS),
  ...findIn('measures', staff.measures, OF_MEASURES, ({ movement }) => `movement/${movement}`),
  ...findIn('placing', staff.placings, OF_PLACINGS),
  ...findIn('deletion', staff.deletions, OF_DELETIONS),
]

const findIn = <Each extends object>(
  kind: string,
  table: Readonly<Keyed<Each>>,
  words: WordsFor<Each>,
  subjectOf: (record: Each, key: string) => string = (_, key) => `${kind}/${key}`,
): readonly Finding[] =>
  Object.entries(table).flatMap(([key, record]) =>
    Object.entries<string>(words as Readonly<Record<string, string>>).flatMap(([name, what]) =>
      findContested(
        subjectOf(record, key),
        `the ${kind} ${key}, ${what}`,
        // Words are given for cells only.
        record[name as keyof Each] as Attested<unknown>,
      ),
    ),
  )

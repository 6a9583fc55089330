import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import type { PartiesReads } from '../parties/state.ts'
import type { ServicesReads } from '../services/state.ts'
import { employerInWords } from './employer-in-words.ts'
import type { Movement, StaffReads } from './state.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly services: ServicesReads; readonly staff: StaffReads }>

/** What each cell of a movement is called in a message about it: `the movement ict-2010, how many people moved`. */
const WORDS: Readonly<Record<keyof Movement, string>> = {
  kind: 'whether people went or came back',
  returnOf: 'which transfer it gives back',
  service: 'of which service',
  from: 'from which employer',
  to: 'to which employer',
  headcount: 'how many people moved',
  fte: 'how many full-time equivalents moved',
  mechanism: 'by which mechanism',
  mechanismAsWorded: 'the words for its mechanism',
  on: 'when it happened',
}

/** Mechanisms as people write them. */
const MECHANISMS: Readonly<Record<string, string>> = {
  tupe: 'TUPE',
  inAccordanceWithTupe: 'in accordance with TUPE',
  otherTransfer: 'another transfer',
}

/** Sources that disagree about a movement. */
export const contestedMovements = ({ all: { staff } }: Ground): readonly Finding[] =>
  Object.entries(staff.movements).flatMap(([key, movement]) =>
    Object.entries(WORDS).flatMap(([cell, words]) => {
      const what = `the movement ${key}, ${words}`
      return cell === 'mechanism'
        ? findContested(`movement/${key}`, what, movement.mechanism, (value) => MECHANISMS[`${value}`] ?? `${value}`)
        : findContested(`movement/${key}`, what, movement[cell as keyof Movement])
    }),
  )

/** Sources that disagree about how many people an employer had on one day. */
export const contestedHeadcounts = ({ all }: Ground): readonly Finding[] =>
  Object.values(all.staff.stated).flatMap((stated) => {
    const subject = `employer/${stated.employer}`
    return [
      ...findContested(subject, `the headcount of ${employerInWords(all, stated)}`, stated.headcount),
      ...findContested(subject, `the full-time equivalents of ${employerInWords(all, stated)}`, stated.fte),
    ]
  })

import type { Day, ProjectRow, StatementRow, TargetRow } from '../../../src/index.ts'
import { type Envelope, type Fact, FIRST_DAY, fact, type ProgrammeBooks } from '../fixture.ts'

export type Data<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>['data']

/** A body that approves plans. */
export const board = (key = 'board', name = 'Shared Services Board'): Fact =>
  fact('PartyRegistered', FIRST_DAY, { party: key, name, kind: 'otherBody' })

export const project = (data: Partial<Data<'ProjectRegistered'>> = {}): Fact =>
  fact('ProjectRegistered', FIRST_DAY, { project: 'wrs', name: 'Regulatory Services', ...data })

/** The quick wins are to be implemented by the end of 2008. */
export const set = (on: Day, data: Partial<Data<'TargetSet'>> = {}, envelope?: Envelope): Fact =>
  fact(
    'TargetSet',
    on,
    { target: 'quick-wins', name: 'Implement the quick wins', kind: 'phase', dueOn: '2008-12-31', ...data },
    envelope,
  )

/** The quick wins are put off by a month. */
export const revised = (on: Day, data: Partial<Data<'TargetRevised'>> = {}, envelope?: Envelope): Fact =>
  fact('TargetRevised', on, { target: 'quick-wins', dueOn: '2009-01-31', ...data }, envelope)

export const reported = (
  on: Day,
  outcome: Data<'TargetReported'>['outcome'],
  data: Partial<Data<'TargetReported'>> = {},
  envelope?: Envelope,
): Fact => fact('TargetReported', on, { target: 'quick-wins', outcome, ...data }, envelope)

/** A highlight report of the project, Amber. */
export const highlight = (on: Day, data: Partial<Data<'HighlightReported'>> = {}, envelope?: Envelope): Fact =>
  fact('HighlightReported', on, { project: 'wrs', report: `wrs-${on}`, rag: 'amber', ...data }, envelope)

export const raised = (on: Day, data: Partial<Data<'ExceptionRaised'>> = {}, envelope?: Envelope): Fact =>
  fact('ExceptionRaised', on, { exception: 'dates', what: 'The project will end later', ...data }, envelope)

export const accepted = (on: Day, data: Partial<Data<'ExceptionAccepted'>> = {}, envelope?: Envelope): Fact =>
  fact('ExceptionAccepted', on, { exception: 'dates', by: 'board', ...data }, envelope)

/** A target of the plan, which is there exactly once. */
export const targetOf = (books: ProgrammeBooks, target = 'quick-wins'): TargetRow =>
  only(
    books.plan().targets.filter((row) => row.target === target),
    target,
  )

export const projectOf = (books: ProgrammeBooks, key = 'wrs'): ProjectRow =>
  only(
    books.plan().projects.filter((row) => row.project === key),
    key,
  )

/** What each statement says of when a target is due, and how many days late it is against that. */
export const datesOf = ({ statements }: Pick<TargetRow, 'statements'>) =>
  statements.map(({ on, how, dueOn, lateness }: StatementRow) => [
    on,
    how,
    dueOn.is === 'known' ? dueOn.value : dueOn.is,
    ...lateness.map(({ verdict, days }) => `${verdict} ${days}`),
  ])

const only = <Row>(rows: readonly Row[], key: string): Row => {
  const [row, ...others] = rows
  if (row === undefined || others.length > 0) throw new Error(`${key} is not in the plan exactly once`)
  return row
}

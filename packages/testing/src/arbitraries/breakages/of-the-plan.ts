import { EXCEPTIONS, PROJECTS, TARGETS } from '../vocabulary.ts'
import { against, type Breakage } from './breakage.ts'

const SERVICES = 'a plan is of registered services'
const APPROVED = 'a plan is approved by a registered party'
const PROJECT = 'a plan is of a registered project'
const TARGET = 'a revised or reported target was set'
const RAISED = 'an accepted exception was raised'
const DEFINITIONS = 'a highlight is judged by definitions that were adopted'
const MET = 'a target is met no later than it is reported'

const [project] = PROJECTS
const [target] = TARGETS
const set = { dueOn: '2011-03-31', kind: 'task', name: 'The lines are laid', target: 'a-late-one' }
const highlight = { project, rag: 'green', report: 'a-late-one' }
const raised = { exception: 'a-late-one', what: 'it will be late' }

/** A day too late for what follows it. */
const LATER = { effectiveOn: '2010-10-01' } as const

/** What is to be done by when: facts that name nobody, and facts that cannot be. */
export const OF_THE_PLAN: readonly Breakage[] = [
  against(SERVICES, (tell) => [
    tell('ProjectRegistered', { name: 'Lines', project: 'a-late-one', services: ['ict', 'nobody'] }),
  ]),
  against(SERVICES, (tell) => [tell('TargetSet', { ...set, services: ['nobody'] })]),
  against(SERVICES, (tell) => [tell('ExceptionRaised', { ...raised, service: 'nobody' })]),
  against(APPROVED, (tell) => [tell('TargetSet', { ...set, approvedBy: 'nobody' })]),
  against(APPROVED, (tell) => [tell('TargetRevised', { approvedBy: 'nobody', dueOn: 'unknown', target })]),
  against(APPROVED, (tell) => [tell('ExceptionAccepted', { by: 'nobody', exception: EXCEPTIONS[0] })]),
  against(PROJECT, (tell) => [tell('TargetSet', { ...set, project: 'nothing' })]),
  against(PROJECT, (tell) => [
    tell('ProjectRegistered', { name: 'Lines', project: 'a-late-one' }, LATER),
    tell('HighlightReported', { ...highlight, project: 'a-late-one' }),
  ]),
  against(TARGET, (tell) => [tell('TargetRevised', { dueOn: '2011-03-31', target: 'nothing' })]),
  against(TARGET, (tell) => [
    tell('TargetSet', set, LATER),
    tell('TargetReported', { outcome: 'onTrack', target: 'a-late-one' }),
  ]),
  against(TARGET, (tell) => {
    const first = tell('TargetSet', set)
    const moved = tell('TargetRevised', { dueOn: 'unknown', target: 'a-late-one' })
    return [first, moved, tell('Voided', {}, { supersedes: first.id, reason: 'materialError' })]
  }),
  against(TARGET, (tell) => [tell('ExceptionRaised', { ...raised, target: 'nothing' })]),
  against(RAISED, (tell) => [
    tell('ExceptionRaised', raised, LATER),
    tell('ExceptionAccepted', { by: 'bdc', exception: 'a-late-one' }),
  ]),
  against(DEFINITIONS, (tell) => [tell('HighlightReported', { ...highlight, definitions: 'board-2050' })]),
  against(MET, (tell) => [tell('TargetReported', { metOn: '2010-10-01', outcome: 'met', target })]),
]

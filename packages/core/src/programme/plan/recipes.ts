import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestOnce, attestWordsOnce, type Witness, whereStated } from '../../values/attested.ts'
import { nameKeys } from '../../values/name-keys.ts'
import { NONE_STATED } from '../../values/rag.ts'
import { attestWhen } from '../../values/when.ts'
import type { planEvents } from './events.ts'
import {
  acceptanceIn,
  acceptanceOn,
  exceptionIn,
  highlightIn,
  type PlanState,
  projectIn,
  reportOn,
  revisionOn,
  type Statement,
  settingOn,
  targetIn,
} from './state.ts'

type Events = typeof planEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const registerProject = (own: PlanState, fact: FactOf<'ProjectRegistered'>): undefined => {
  const project = projectIn(own, fact.data.project)
  project.name = attestWordsOnce(project.name, fact.data.name, fact, 'name')
  nameKeys(project.services, fact.data.services, fact, 'services')
}

export const setTarget = (own: PlanState, fact: FactOf<'TargetSet'>): undefined => {
  const { data } = fact
  const target = targetIn(own, data.target)
  target.name = attestWordsOnce(target.name, data.name, fact, 'name')
  target.kind = attestOnce(target.kind, data.kind, fact, 'kind')
  target.project = attestOnce(target.project, data.project, fact, 'project')
  nameKeys(target.services, data.services, fact, 'services')
  target.setFor = attestOnce(target.setFor, data.dueOn, fact, 'dueOn')
  const setting = settingOn(target, fact.effectiveOn)
  state(setting, data, fact)
  setting.measure = attestWordsOnce(setting.measure, data.measure, fact, 'measure')
  setting.printedIn = attestWordsOnce(setting.printedIn, data.printedIn, fact, 'printedIn')
}

export const reviseTarget = (own: PlanState, fact: FactOf<'TargetRevised'>): undefined => {
  const { data } = fact
  const revision = revisionOn(targetIn(own, data.target), fact.effectiveOn)
  state(revision, data, fact)
  revision.asMinuted = attestWordsOnce(revision.asMinuted, data.asMinuted, fact, 'asMinuted')
  revision.from = attestOnce(revision.from, data.from, fact, 'from')
  revision.printedChange = attestWordsOnce(revision.printedChange, data.printedChange, fact, 'printedChange')
  revision.reason = attestWordsOnce(revision.reason, data.reason, fact, 'reason')
}

export const reportTarget = (own: PlanState, fact: FactOf<'TargetReported'>): undefined => {
  const { data } = fact
  const target = targetIn(own, data.target)
  target.metOn = attestOnce(target.metOn, data.metOn, fact, 'metOn')
  const report = reportOn(target, fact.effectiveOn)
  report.when = attestWhen(report.when, fact)
  report.outcome = attestOnce(report.outcome, whereStated(data.outcome), fact, 'outcome')
  report.metOn = attestOnce(report.metOn, data.metOn, fact, 'metOn')
  report.expectedOn = attestOnce(report.expectedOn, data.expectedOn, fact, 'expectedOn')
  report.percentComplete = attestOnce(report.percentComplete, data.percentComplete, fact, 'percentComplete')
  report.rag = attestOnce(report.rag, data.rag, fact, 'rag')
  report.commentary = attestWordsOnce(report.commentary, data.commentary, fact, 'commentary')
}

export const reportHighlight = (own: PlanState, fact: FactOf<'HighlightReported'>): undefined => {
  const { data } = fact
  const definitions = data.definitions === NONE_STATED ? undefined : data.definitions
  const highlight = highlightIn(own, data.report)
  highlight.project = attestOnce(highlight.project, data.project, fact, 'project')
  highlight.reported = attestWhen(highlight.reported, fact)
  highlight.rag = attestOnce(highlight.rag, data.rag, fact, 'rag')
  highlight.definitions = attestOnce(highlight.definitions, definitions, fact, 'definitions')
  highlight.percentComplete = attestOnce(highlight.percentComplete, data.percentComplete, fact, 'percentComplete')
  highlight.startedOn = attestOnce(highlight.startedOn, data.startedOn, fact, 'startedOn')
  highlight.projectedEnd = attestOnce(highlight.projectedEnd, data.projectedEnd, fact, 'projectedEnd')
  highlight.budget = attestWordsOnce(highlight.budget, data.budget, fact, 'budget')
  highlight.summary = attestWordsOnce(highlight.summary, data.summary, fact, 'summary')

  // What it says of its project is for views to read, in the order of the reports; here the project is at least named.
  projectIn(own, data.project)
}

export const raiseException = (own: PlanState, fact: FactOf<'ExceptionRaised'>): undefined => {
  const { data } = fact
  const exception = exceptionIn(own, data.exception)
  exception.raised = attestWhen(exception.raised, fact)
  exception.what = attestWordsOnce(exception.what, data.what, fact, 'what')
  exception.cause = attestWordsOnce(exception.cause, data.cause, fact, 'cause')
  exception.impact = attestWordsOnce(exception.impact, data.impact, fact, 'impact')
  exception.mitigation = attestWordsOnce(exception.mitigation, data.mitigation, fact, 'mitigation')
  exception.project = attestOnce(exception.project, data.project, fact, 'project')
  exception.service = attestOnce(exception.service, data.service, fact, 'service')
  exception.target = attestOnce(exception.target, data.target, fact, 'target')
}

export const acceptException = (own: PlanState, fact: FactOf<'ExceptionAccepted'>): undefined => {
  const { by, exception: key, terms } = fact.data
  const acceptance = acceptanceIn(exceptionIn(own, key), by)
  acceptance.by = attestOnce(acceptance.by, by, fact, 'by')
  const accepted = acceptanceOn(acceptance, fact.effectiveOn)
  accepted.when = attestWhen(accepted.when, fact)
  accepted.terms = attestWordsOnce(accepted.terms, terms, fact, 'terms')
}

const state = (
  statement: Statement,
  { dueOn, asStated, approvedBy }: Pick<DataOf<Events, 'TargetRevised'>, 'dueOn' | 'asStated' | 'approvedBy'>,
  fact: Witness & Parameters<typeof attestWhen>[1],
): undefined => {
  statement.when = attestWhen(statement.when, fact)
  statement.dueOn = attestOnce(statement.dueOn, dueOn, fact, 'dueOn')
  statement.asStated = attestWordsOnce(statement.asStated, asStated, fact, 'asStated')
  nameKeys(statement.approvedBy, approvedBy === undefined ? [] : [approvedBy], fact, 'approvedBy')
}

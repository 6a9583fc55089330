import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import type { planEvents } from './events.ts'
import { outcomeInWords } from './in-words.ts'
import { nameOfProject, nameOfTarget, type PlanReads } from './state.ts'

type Events = typeof planEvents
type FactOf<Type extends keyof Events> = JudgedFact<Type, DataOf<Events, Type>>

interface Ground {
  readonly parties: PartiesReads
  readonly plan: PlanReads
}

export const projectRegistered = (_: Ground, { data }: FactOf<'ProjectRegistered'>): string =>
  `${data.name} is a project`

export const targetSet = (all: Ground, { data }: FactOf<'TargetSet'>): string =>
  `${data.name} is due ${byWhen(data)}${byBody(all, data.approvedBy)}`

export const targetRevised = (all: Ground, { data }: FactOf<'TargetRevised'>): string =>
  `${nameOfTarget(all.plan, data.target)} is due ${byWhen(data)} from then on${byBody(all, data.approvedBy)}`

export const targetReported = (all: Ground, { data }: FactOf<'TargetReported'>): string => {
  const met = data.metOn === undefined || data.metOn === UNKNOWN ? '' : ` on ${formatDay(data.metOn)}`
  const expected =
    data.expectedOn === undefined || data.expectedOn === UNKNOWN ? '' : `, expected on ${formatDay(data.expectedOn)}`
  return `${nameOfTarget(all.plan, data.target)} is reported ${data.outcome === 'notStated' ? 'on, without saying how it stands' : outcomeInWords(data.outcome)}${met}${expected}`
}

export const highlightReported = (all: Ground, { data }: FactOf<'HighlightReported'>): string => {
  const colour = `${data.rag.charAt(0).toUpperCase()}${data.rag.slice(1)}`
  const percent = data.percentComplete === undefined ? '' : `, ${data.percentComplete} per cent complete`
  const end =
    data.projectedEnd === undefined || data.projectedEnd === UNKNOWN
      ? ''
      : `, and projected to end on ${formatDay(data.projectedEnd)}`
  return `${nameOfProject(all.plan, data.project)} is reported ${colour}${percent}${end}`
}

export const exceptionRaised = (all: Ground, { data }: FactOf<'ExceptionRaised'>): string => {
  const about =
    data.target !== undefined
      ? ` of ${nameOfTarget(all.plan, data.target)}`
      : data.project !== undefined
        ? ` of ${nameOfProject(all.plan, data.project)}`
        : ''
  return `An exception${about} is raised: ${data.what}`
}

export const exceptionAccepted = ({ parties, plan }: Ground, { data }: FactOf<'ExceptionAccepted'>): string => {
  const what = plan.exceptions[data.exception]?.what
  const words = what?.is === 'known' ? what.value : data.exception
  return `${nameOfParty(parties, data.by)} accepts the exception "${words}"${data.terms === undefined ? '' : `: ${data.terms}`}`
}

const byWhen = ({
  dueOn,
  asStated,
}: {
  readonly dueOn: Day | Unknown
  readonly asStated?: string | undefined
}): string => {
  if (dueOn !== UNKNOWN) return `by ${formatDay(dueOn)}`
  return asStated === undefined ? 'on a day that is not known' : `"${asStated}"`
}

const byBody = ({ parties }: Ground, body: Key | undefined): string =>
  body === undefined ? '' : `, as ${nameOfParty(parties, body)} approved`

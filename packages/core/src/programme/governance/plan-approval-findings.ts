import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { keysNamed } from '../../values/name-keys.ts'
import type { AttestedWhen } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import { moveOf, nameOfTarget, type PlanReads } from '../plan/state.ts'
import { possibleBodies } from './body-as-at.ts'
import { dayInWords } from './day-in-words.ts'
import { dayKey } from './day-key.ts'
import { entriesInWords } from './entries-in-words.ts'
import { isCouncil } from './is-council.ts'
import type { Ground } from './matter-rows.ts'

/** With the plan, whose days bodies approve. */
export type PlanGround = Ground & { readonly all: Ground['all'] & { readonly plan: PlanReads } }

/**
 * The day of a target is approved by a body that only advises, and by nobody that decides: it could ask for it. One finding of all
 * that it approved on a day.
 */
export const plannedByAdvisers = (reading: PlanGround): readonly Finding[] => {
  const { parties, governance, plan } = reading.all
  const approvals = Object.keys(plan.targets)
    .sort(byText)
    .flatMap((target) => approvalsOf(reading, target))
  const together = new Set(approvals.map(meetingOf))
  return [...together].sort(byText).flatMap((meeting) => {
    const [first, ...others] = approvals.filter((approval) => meetingOf(approval) === meeting)
    if (first === undefined) return []
    const powers = possibleBodies(governance.bodies[first.body], first.when).map(({ power }) => power)
    const advising = powers.filter((power) => attestedValue(power) === 'advises')
    if (advising.length === 0) return []
    const could = advising.length === powers.length ? 'could only advise it' : 'may have been able only to advise it'
    const why = positionsOf(...advising.map(witnessesOf))
    const targets = [...new Set([first, ...others].map(({ target }) => target))]
    return [
      {
        severity: 'note' as const,
        subject: `party/${first.body}`,
        about: targets.map((target) => `target/${target}`),
        message: `${nameOfParty(parties, first.body)} is recorded to have approved${dayInWords(first.when)} when ${targets.length === 1 ? 'a target is' : `${targets.length} targets are`} due, and ${could} (${entriesInWords(why)}): ${targets.map((target) => nameOfTarget(plan, target)).join('; ')}`,
        entries: positionsOf(...[first, ...others].map(({ entries }) => entries), why),
      },
    ]
  })
}

interface PlanApproval {
  readonly target: Key
  readonly body: Key
  readonly when: AttestedWhen
  readonly entries: readonly number[]
}

/** Who approved what is said of a target, where no council and no body that decides did so as well, on that day or another. */
const approvalsOf = ({ all: { parties, governance, plan } }: PlanGround, target: Key): readonly PlanApproval[] => {
  const { settings = [], revisions = [] } = plan.targets[target] ?? {}
  const all = [...settings, ...revisions]
  const isDecided = ({ when, approvedBy }: (typeof all)[number]): boolean =>
    keysNamed(approvedBy).some(
      ({ value }) =>
        isCouncil(parties, value) ||
        possibleBodies(governance.bodies[value], when).every(({ power }) => claimedValues(power).includes('decides')),
    )
  return all
    .filter((statement) => !moveOf(statement, all).some(isDecided))
    .flatMap(({ when, approvedBy }) =>
      keysNamed(approvedBy).map((each) => ({ target, body: each.value, when, entries: each.by })),
    )
}

const meetingOf = ({ body, when }: PlanApproval): string => JSON.stringify([body, dayKey(when)])

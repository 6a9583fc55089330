import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { isBefore, mayBeBefore, possiblyLast } from '../../values/possible-order.ts'
import { daysInWords, howInWords, outcomeInWords } from './in-words.ts'
import type { Lateness } from './lateness.ts'
import { saysMet } from './news-of-target.ts'
import { type Ground, ofEachTarget, saidByWhom, wholePlan } from './of-the-plan.ts'
import { percentFalls } from './percent-falls.ts'
import { nameOfProject } from './state.ts'
import type { StatementRow } from './statements.ts'
import type { TargetRow } from './target-row.ts'

/** Against each day that it was ever due on: what was moved is late by the day as first said all the same. */
export const late = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, (row) => {
    const against = lateAgainst(row)
    if (against.length === 0) return []
    const metOn = attestedValue(row.metOn)
    const last = row.history.at(-1)
    const stands = against.some(({ lateness }) => lateness.verdict === 'notMet')
      ? `is not met by its last report${last === undefined ? '' : `, of ${formatDay(last.on)}`}`
      : `was met${metOn === undefined ? '' : ` on ${formatDay(metOn)}`}`
    const days = against.map(({ words, lateness }) => `${overdueInWords(lateness)} against ${words}`)
    const isLateNow = row.lateness.some(isLate)
    return [
      {
        severity: isLateNow ? 'warning' : 'note',
        message: `${row.name} ${stands}: ${days.join(', and ')}`,
        entries: positionsOf(
          ...against.map(({ entries }) => entries),
          ...row.history.map(({ outcome }) => witnessesOf(outcome)),
          witnessesOf(row.metOn),
        ),
      },
    ]
  })

/**
 * Their days have passed: a target that nobody reports on is silent, and neither met nor missed. One finding of all of a
 * project, and one of those that are of none, so that a list of tasks does not drown the rest.
 */
export const dueAndNotReported = (reading: Ground): readonly Finding[] => {
  const silent = wholePlan(reading).targets.filter(isSilent)
  const projects = [...new Set(silent.map(({ project }) => attestedValue(project)))].sort((one, other) =>
    byText(one ?? '', other ?? ''),
  )
  return projects.map((project) => {
    const rows = silent.filter((row) => attestedValue(row.project) === project)
    return {
      severity: 'warning',
      subject: project === undefined ? 'plan' : `project/${project}`,
      message: silentInWords(reading, project, rows),
      about: rows.map(({ target }) => `target/${target}`).sort(byText),
      entries: positionsOf(
        ...rows.flatMap(({ dueOn, history }) => [
          witnessesOf(dueOn),
          ...history.map(({ outcome }) => witnessesOf(outcome)),
        ]),
      ),
    }
  })
}

/** Where it may be due by another day that is still to come, it is not silent yet. */
const isSilent = ({ isSet, lateness }: TargetRow): boolean =>
  isSet && lateness.length > 0 && lateness.every(({ verdict }) => verdict === 'notReported')

const silentInWords = ({ all }: Ground, project: Key | undefined, rows: readonly TargetRow[]): string => {
  const of = project === undefined ? '' : ` of the project ${nameOfProject(all.plan, project)}`
  const each = rows.map(
    ({ name, lateness }) => `${name} (${lateness.map(({ dueOn }) => formatDay(dueOn)).join(' or ')})`,
  )
  const [first] = rows
  return rows.length === 1 && first !== undefined
    ? `${first.name}${of} was due by ${first.lateness.map(({ dueOn }) => formatDay(dueOn)).join(' or ')}, and no entry says whether it was met`
    : `${rows.length} targets${of} were due, and no entry says whether they were met: ${each.join('; ')}`
}

/** What is expected is no approval of another day. A report older than the day that stands may be what moved it. */
export const expectedOtherwise = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, ({ name, state, dueOn, expectedOn, history, statements }) => {
    if (state === 'met' || state === 'abandoned') return []
    if (dueOn.is !== 'known' || expectedOn.is !== 'known' || expectedOn.value === dueOn.value) return []
    const standing = statements.filter(({ isStanding }) => isStanding)
    const report = history.findLast((each) => witnessesOf(each.expectedOn).some((by) => expectedOn.by.includes(by)))
    if (report === undefined || standing.every((statement) => mayBeBefore(report, statement))) return []
    const days = daysInWords(dueOn.value, expectedOn.value)
    return [
      {
        severity: expectedOn.value > dueOn.value ? 'warning' : 'note',
        message: `${name} is expected on ${formatDay(expectedOn.value)} by the report of ${formatDay(expectedOn.on)}, ${days} than ${describe(reading, standing, dueOn.value)}`,
        entries: positionsOf(witnessesOf(dueOn), witnessesOf(expectedOn)),
      },
    ]
  })

const describe = ({ all }: Ground, standing: readonly StatementRow[], dueOn: Day): string =>
  `${formatDay(dueOn)}, ${saidByWhom(all, standing)}`

/** A share of the work that shrinks from one report to the next. */
export const percentFell = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, ({ name, history }) => percentFalls(name, history))

/** What was met stays met: one of the two reports was wrong, or of something else. How it stands is as the later has it. */
export const metAndThenNot = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, ({ name, history }) => {
    const told = history.filter(({ outcome }) => outcome.is !== 'unknown')
    return told.flatMap((report) => {
      const before = possiblyLast(told.filter((other) => isBefore(other, report))).find(({ outcome }) =>
        saysMet(outcome),
      )
      if (before === undefined || saysMet(report.outcome)) return []
      const metOn = attestedValue(before.metOn)
      return [
        {
          severity: 'warning' as const,
          message: `${name} is reported on ${formatDay(before.on)} to be met${metOn === undefined ? '' : ` on ${formatDay(metOn)}`}, and on ${formatDay(report.on)} to be ${claimedValues(report.outcome).map(outcomeInWords).join(', or ')}`,
          entries: positionsOf(...[before.outcome, before.metOn, report.outcome].map(witnessesOf)),
        },
      ]
    })
  })

/** One finding of all the targets that have none, so that a list of tasks without days does not drown the rest. */
export const withoutDueDay = (reading: Ground): readonly Finding[] => {
  const targets = wholePlan(reading).targets.filter(({ isSet }) => isSet)
  const without = targets.filter(({ dueOn }) => dueOn.is === 'unknown')
  if (without.length === 0) return []
  const names = without.map(({ name }) => name).sort(byText)
  return [
    {
      severity: 'note',
      subject: 'plan',
      message: `No entry says by when ${without.length} of ${targets.length} targets ${without.length === 1 ? 'is' : 'are'} due: ${names.join('; ')}`,
      about: without.map(({ target }) => `target/${target}`).sort(byText),
      entries: positionsOf(...without.flatMap(({ statements }) => statements.map(({ entries }) => entries))),
    },
  ]
}

interface Against {
  /** `31 January 2009 (revised on 1 September 2008)` */
  readonly words: string
  readonly lateness: Lateness
  readonly entries: readonly number[]
}

const isLate = ({ verdict }: Lateness): boolean => verdict === 'notMet' || verdict === 'metLate'

/** The days that it is late against, each once with all that say it; the day that stands now first, then the earlier said. */
const lateAgainst = ({ statements }: TargetRow): readonly Against[] => {
  const told = [...statements.filter(({ isStanding }) => isStanding), ...statements.filter((row) => !row.isStanding)]
  const days = new Map(
    told.flatMap(({ lateness }) => lateness.filter(isLate).map((each) => [each.dueOn, each] as const)),
  )
  return [...days.values()].map((lateness) => {
    const saying = statements.filter(({ dueOn }) => claimedValues(dueOn).includes(lateness.dueOn))
    const said = saying.map(({ how, on }) => `${howInWords(how)} on ${formatDay(on)}`)
    return {
      words: `${formatDay(lateness.dueOn)} (${said.join(', ')})`,
      lateness,
      entries: positionsOf(...saying.map(({ dueOn }) => witnessesOf(dueOn))),
    }
  })
}

const overdueInWords = ({ days }: Lateness): string => {
  if (days === UNKNOWN) return 'late by a number of days that sources disagree about'
  if (typeof days === 'object') return `${days.least} to ${days.most} days late`
  return `${days} ${days === 1 ? 'day' : 'days'} late`
}

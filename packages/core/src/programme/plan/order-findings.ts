import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { termInWords } from '../../slice/term-in-words.ts'
import { valueInWords } from '../../slice/value-in-words.ts'
import { type Attested, claimedValues, witnessesOf } from '../../values/attested.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { possiblyLast } from '../../values/possible-order.ts'
import type { AttestedWhen } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import { outcomeInWords } from './in-words.ts'
import { lastMeasures } from './last-measures.ts'
import { type Ground, ofEachTarget, wholePlan } from './of-the-plan.ts'
import { highlightsOf, isOutOfOrder, POSITION_CELLS } from './project-position.ts'
import { newTarget } from './state.ts'
import type { TargetRow } from './target-row.ts'

type Found = Omit<Finding, 'subject'>

/**
 * Papers that are too vaguely dated to tell which came last, and say different things: which of them holds nobody can tell, so that
 * none is chosen.
 */
export const orderNotKnown = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, (row) => [...revisionsOf(row), ...reportsOf(row), ...measuresOf(reading, row)])

const revisionsOf = ({ name, statements }: TargetRow): readonly Found[] => {
  const last = possiblyLast(statements.filter(({ move }) => move !== undefined))
  if (new Set(last.map(({ dueOn }) => JSON.stringify(claimedValues(dueOn)))).size < 2) return []
  const each = last.map(
    ({ dueOn, when }) => `${dueIn(claimedValues(dueOn).map(valueInWords))} by that of ${dayIn(when)}`,
  )
  return [
    {
      severity: 'warning',
      message: `${name}: no entry tells which of its revisions is the last, so that it is due ${each.join(', or ')}: date them more closely, or correct one`,
      entries: positionsOf(...last.flatMap(({ dueOn, when }) => [witnessesOf(dueOn), witnessesOf(when)])),
    },
  ]
}

const reportsOf = ({ history, name }: TargetRow): readonly Found[] => {
  const last = possiblyLast(history.filter(({ outcome }) => outcome.is !== 'unknown'))
  if (new Set(last.map(({ outcome }) => JSON.stringify(claimedValues(outcome)))).size < 2) return []
  const each = last.map(
    ({ outcome, when }) => `${listInWords(claimedValues(outcome).map(outcomeInWords))} by that of ${dayIn(when)}`,
  )
  return [
    {
      severity: 'warning',
      message: `${name}: no entry tells which of its reports is the last, so that it is ${each.join(', or ')}: date them more closely, or correct one`,
      entries: positionsOf(...last.map(({ outcome }) => witnessesOf(outcome))),
    },
  ]
}

const measuresOf = ({ all }: Ground, { measure, name, target }: TargetRow): readonly Found[] => {
  const last = lastMeasures(all.plan.targets[target] ?? newTarget())
  if (measure.is !== 'contested' || last.length < 2) return []
  return [
    {
      severity: 'warning',
      message: `${name}: no entry tells which of the papers that set it is the last, so that by what it is judged to be met is ${claimedValues(measure).map(valueInWords).join(' or ')}: date them more closely, or correct one`,
      entries: positionsOf(witnessesOf(measure)),
    },
  ]
}

/** That one body accepts an exception by several papers, too vaguely dated to tell on which terms it last did. */
export const orderOfAcceptancesNotKnown = (reading: Ground): readonly Finding[] =>
  wholePlan(reading).exceptions.flatMap(({ exception, acceptances }) =>
    acceptances.flatMap(({ by }): readonly Finding[] => {
      const last = possiblyLast(reading.all.plan.exceptions[exception]?.acceptances[by]?.days ?? [])
      const terms = [...new Set(last.map((each) => JSON.stringify(claimedValues(each.terms))))]
      if (terms.length < 2) return []
      return [
        {
          severity: 'warning',
          subject: `exception/${exception}`,
          message: `The exception ${exception}: no entry tells on which terms ${nameOfParty(reading.all.parties, by)} accepted it last, by its papers of ${last.map(({ when }) => dayIn(when)).join(' or ')}: date them more closely, or correct one`,
          entries: positionsOf(...last.flatMap((each) => [witnessesOf(each.terms), witnessesOf(each.when)])),
        },
      ]
    }),
  )

/** Highlight reports of which the later takes the place of the earlier, too vaguely dated to tell which that is. */
export const orderOfHighlightsNotKnown = (reading: Ground): readonly Finding[] =>
  wholePlan(reading).projects.flatMap(({ project, name, ...position }) => {
    const highlights = highlightsOf(reading.all.plan, project)
    return POSITION_CELLS.flatMap(([what, cell]): readonly Finding[] => {
      const held: Attested<unknown> = position[cell]
      if (held.is !== 'contested' || !isOutOfOrder(highlights, cell)) return []
      const values = claimedValues(held).map((value) => termInWords(valueInWords(value)))
      return [
        {
          severity: 'warning',
          subject: `project/${project}`,
          message: `${name}, ${what}: no entry tells which of its highlight reports is the last, so that it is ${values.join(' or ')}: date them more closely, or correct one`,
          entries: positionsOf(witnessesOf(held)),
        },
      ]
    })
  })

const dueIn = (days: readonly string[]): string =>
  days.length === 0 ? 'on a day that is not known' : `by ${days.join(' or ')}`

const dayIn = (when: AttestedWhen): string => claimedValues(when).map(valueInWords).join(' or ')

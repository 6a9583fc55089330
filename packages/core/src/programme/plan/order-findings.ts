import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { valueInWords } from '../../slice/value-in-words.ts'
import { claimedValues, witnessesOf } from '../../values/attested.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { AttestedWhen } from '../../values/when.ts'
import { outcomeInWords } from './in-words.ts'
import { lastOf } from './last-of.ts'
import { type Ground, ofEachTarget } from './of-the-plan.ts'
import type { TargetRow } from './target-row.ts'

type Found = Omit<Finding, 'subject'>

/**
 * Papers that are too vaguely dated to tell which came last, and say different things: which of them holds nobody can tell, so that
 * none is chosen.
 */
export const orderNotKnown = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, (row) => [...revisionsOf(row), ...reportsOf(row)])

const revisionsOf = ({ name, statements }: TargetRow): readonly Found[] => {
  const last = statements.filter(({ how, isStanding }) => how === 'revised' && isStanding)
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
  const last = lastOf(history.filter(({ outcome }) => outcome.is !== 'unknown'))
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

const dueIn = (days: readonly string[]): string =>
  days.length === 0 ? 'on a day that is not known' : `by ${days.join(' or ')}`

const dayIn = (when: AttestedWhen): string => claimedValues(when).map(valueInWords).join(' or ')

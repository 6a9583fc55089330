import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestOnce, attestWordsOnce, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key } from '../../values/key.ts'
import { sameValue } from '../../values/same-value.ts'
import { attestWhen, whenOf } from '../../values/when.ts'
import type { governanceEvents, MandateKind } from './events.ts'
import { newBody } from './recipes-of-bodies.ts'
import { newDelegation } from './recipes-of-decisions.ts'
import { newOffice } from './recipes-of-offices.ts'
import type { Ending, GovernanceState } from './state.ts'

type Ended = Fact<'MandateEnded', DataOf<typeof governanceEvents, 'MandateEnded'>>

/** What somebody was given ends; that it was given stays as it is. */
export const endMandate = (own: GovernanceState, fact: Ended): undefined => {
  const { by, mandate, of, reason } = fact.data
  const ending = endingOf(mandateIn(own, of, mandate), fact)
  ending.when = attestWhen(ending.when, fact)
  ending.by = attestOnce(ending.by, by, fact, 'by')
  ending.reason = attestWordsOnce(ending.reason, reason, fact, 'reason')
}

interface Mandate {
  readonly days: readonly { readonly on: Day }[]
  readonly endings: Ending[]
}

const mandateIn = ({ bodies, delegations, offices }: GovernanceState, of: MandateKind, key: Key): Mandate => {
  switch (of) {
    case 'body':
      return inTable(bodies, key, newBody)
    case 'delegation':
      return inTable(delegations, key, newDelegation)
    case 'office':
      return inTable(offices, key, newOffice)
  }
}

/** Between two givings a mandate ends once. */
const endingOf = ({ days, endings }: Mandate, fact: Ended): Ending => {
  const given = givenBefore(days, fact)
  const known = endings.find((ending) => sameValue(ending.given, given))
  if (known !== undefined) return known
  const made: Ending = { given, when: notStated(), by: notStated(), reason: notStated() }
  endings.push(made)
  return made
}

/**
 * Facts come in order of their days, so that all that was given before is there; what is given on the day itself was given
 * again, whichever was recorded first. Whatever ends was given: before the first that may have been, it cannot have ended.
 */
const givenBefore = (days: Mandate['days'], fact: Ended): Ending['given'] => {
  const { earliest, latest } = whenOf(fact)
  const before = days.map(({ on }) => on).filter((on) => on < latest)
  return { surely: before.findLast((on) => on < (earliest ?? '')) ?? before[0], atTheLatest: before.at(-1) }
}

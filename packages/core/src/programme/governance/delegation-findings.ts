import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { Reads } from '../../values/reads.ts'
import { earliestDayOf, latestDayOf } from '../../values/when.ts'
import { dayInWords } from './day-in-words.ts'
import { namesIn, ofEachDecision } from './decision-findings.ts'
import { type Delegated, delegatedIn } from './delegated-in.ts'
import type { DelegationCells } from './delegation-by.ts'
import { endingBy } from './ending-by.ts'
import { OPEN_ENDED } from './event-fields.ts'
import type { Ground } from './matter-rows.ts'
import { sameRole } from './same-role.ts'
import { type Decision, nameOfMatter } from './state.ts'

/** An officer decides as far as the delegation reaches: after its end, or for another council, somebody else should have. */
export const outsideItsDelegation = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const delegated = delegatedIn(reading, decision)
    if (delegated === undefined) return undefined
    const { delegation, allowed } = delegated
    const [revoked, mayBeRevoked] = revokedBy(delegated)
    const [first, last] = [earliestDayOf(decision.taken), latestDayOf(decision.taken)]
    const wrong = allowed.map((cells) => wrongIn(reading, decision, cells, first))
    const [one = []] = wrong
    const certain = [...revoked, ...one.filter((each) => wrong.every((others) => others.includes(each)))]
    const possible = [
      ...mayBeRevoked,
      ...new Set(allowed.flatMap((cells) => wrongIn(reading, decision, cells, last))),
    ].filter((each) => !certain.includes(each))
    if (certain.length === 0 && possible.length === 0) return undefined
    return {
      severity: certain.length > 0 ? 'serious' : 'note',
      message:
        certain.length > 0
          ? `${name} was taken outside its delegation: ${certain.join('; ')}`
          : `${name} may have been taken outside its delegation, and no source tells on which day: ${possible.join('; ')}`,
      entries: positionsOf(
        witnessesOf(decision.taken),
        witnessesOf(decision.delegation),
        ...delegation.days.map(({ when }) => witnessesOf(when)),
        witnessesIn(allowed.map(({ endsOn }) => endsOn)),
        ...delegation.endings.map(({ when }) => witnessesOf(when)),
      ),
    }
  })

/** That it was ended from outside: what is certain, and what may be. */
const revokedBy = ({ decision, delegation }: Delegated): readonly [readonly string[], readonly string[]] => {
  const ended = endingBy(delegation, decision.taken)
  if (ended === undefined) return [[], []]
  const words = [`the delegation was revoked${dayInWords(ended.ending.when)}`]
  return ended.isCertain ? [words, []] : [[], words]
}

/** What a decision goes beyond, had it been taken on a day. */
const wrongIn = (
  reading: Ground,
  { councils, matter, officer }: Reads<Decision>,
  { council, endsOn, matters, to }: DelegationCells,
  taken: Day | '',
): readonly string[] => {
  const { governance } = reading.all
  const ended = attestedValue(endsOn)
  const granting = claimedValues(council)
  const others = (attestedValue(councils) ?? []).filter((key) => !granting.includes(key))
  const [who, holders] = [attestedValue(officer), claimedValues(to)]
  const about = attestedValue(matter)
  const namesOf = (keys: readonly Key[]): string => listInWords(keys.map((key) => nameOfMatter(governance, key)))
  return [
    ...(ended !== undefined && ended !== OPEN_ENDED && taken > ended
      ? [`the delegation ended on ${formatDay(ended)}`]
      : []),
    ...(others.length > 0
      ? [
          `it is recorded as one of ${namesIn(reading, others)}, and the delegation is for ${namesIn(reading, granting)}`,
        ]
      : []),
    ...(who !== undefined && !holders.some((holder) => sameRole(holder, who))
      ? [`by then it was granted to ${listInWords(holders, 'or')} and not to ${who}`]
      : []),
    ...(about !== undefined && matters !== undefined && !matters.includes(about)
      ? [`by then it was for ${namesOf(matters)} and not for ${namesOf([about])}`]
      : []),
  ]
}
